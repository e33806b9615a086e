/* offence_codes.h -- the lists of Home Office codes behind rules/offence_group.h.
 *
 * A list is text, by class: "051" is every listed subclass of class 051,
 * "008:01,05-08" subclasses 01 and 05 to 08 of class 008. Only codes in
 * `listed_codes` exist; a range may therefore run over subclasses that do not.
 * Offence codes: Home Office counting rules, Open Government Licence v3.0. The
 * sorting: the actuarial mapping of the national risk assessment service (MIT
 * licence, Crown copyright), as of August 2026. */
#ifndef RULES_LAW_OFFENCE_CODES_H
#define RULES_LAW_OFFENCE_CODES_H

#include "rules/offence_group.h"

/* Every code of the mapping. */
extern const char listed_codes[];

/* By category; the listed codes in none of these are CATEGORY_OTHER. NULL: none. */
extern const char *const category_codes[OFFENCE_CATEGORIES];

/* Listed, and yet without a category: not offences. */
extern const char uncategorised_codes[];

/* By OGRS3 group; the listed codes in none of these are OGRS3_OTHER. */
extern const char *const ogrs3_codes[OGRS3_GROUPS];

/* No OGRS3 group: the published mapping has no description for them. */
extern const char ogrs3_undescribed_codes[];

/* Among those: codes that span several groups, so that the exact offence is needed. */
extern const char ogrs3_inexact_codes[];

/* Added in August 2026: unknown to OGRS3 and SNSV, which ended before. */
extern const char codes_of_2026[];

/* SNSV put these into another category than the 2026 predictors do. */
extern const char snsv_most_serious_firearms_codes[];

/* Violent or sexual, as the offender personality disorder screen marks them. */
extern const char violent_or_sexual_codes[];

#endif
