/* licence_kind.h -- which licence someone is to have, of which type, by which conditions.
 *
 * Source: Create and vary a licence (L part D, "eligibility", "licence type",
 * "policy versions"). */
#ifndef RULES_LICENCE_KIND_H
#define RULES_LICENCE_KIND_H

#include "rules/licence_timing.h"

/* ---- type, conditions ---------------------------------------------------------------------- */

enum licence_type {
    LICENCE_TYPE_NONE = 0,
    LICENCE_AP,                 /* the licence itself ("all purpose") */
    LICENCE_AP_PSS,             /* and post-sentence supervision after it */
    LICENCE_PSS                 /* post-sentence supervision only */
};

/* By the ends of the licence and of post-sentence supervision (TUSED), as the
 * law stands on a day: since supervision was repealed there is only AP, and none
 * for who would have had supervision only. */
enum licence_type licence_type_of(struct date licence_expiry, struct date supervision_end,
                                  struct date on, struct working *w);

/* Version of the conditions for a licence that starts on a day, in tenths: 40
 * is 4.0. A condition's code means nothing without it. */
int licence_policy_version(struct date start, struct working *w);

/* ---- eligibility --------------------------------------------------------------------------- */

struct licence_case {
    struct licence_dates dates;
    struct date sentence_start, parole_eligibility, licence_expiry, supervision_end;
    struct date approved_parole;        /* NO_DATE = none approved */
    bool has_died, indeterminate, breach_of_supervision;    /* BOTUS: breach of supervision */
    bool in_prison_or_restricted;       /* active in a prison, or a restricted patient */
    bool curfew_expected;               /* home detention curfew has been decided */
    bool prison_says_recall;
};

struct licence_eligibility {
    enum licence_kind kind;             /* LICENCE_KIND_NOT_GIVEN = no licence is to be made */
    const char *refusal;                /* why not, in a sentence; NULL if one is */
};

enum known licence_eligibility(const struct licence_case *f, struct date today,
                               struct licence_eligibility *answer, struct working *w);

#endif
