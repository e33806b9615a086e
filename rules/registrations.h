/* registrations.h -- what a person's register entries say about risk.
 *
 * The register holds dated entries of a type, some with a level and a category.
 * The tier models, and the banner, want the answers that stand here. Reading
 * rules as in hmpps-tier (DeliusApiService, snapshot of 17 August 2026); where
 * two entries of one day disagree, the higher risk counts (decision 102). */
#ifndef RULES_REGISTRATIONS_H
#define RULES_REGISTRATIONS_H

#include "base/date.h"

#include <stddef.h>
#include <stdint.h>

enum rosh { ROSH_NOT_RECORDED = 0, ROSH_LOW, ROSH_MEDIUM, ROSH_HIGH, ROSH_VERY_HIGH, ROSH_LEVELS };

enum mappa_level { MAPPA_LEVEL_NONE = 0, MAPPA_LEVEL_1, MAPPA_LEVEL_2, MAPPA_LEVEL_3,
                   MAPPA_LEVELS };

/* M1 registered sexual offenders, M2 violent and other sexual offenders,
 * M3 other dangerous offenders, M4 terrorist offenders. */
enum mappa_category { MAPPA_CATEGORY_NONE = 0, MAPPA_CATEGORY_1, MAPPA_CATEGORY_2,
                      MAPPA_CATEGORY_3, MAPPA_CATEGORY_4 };

enum complexity_factor {
    COMPLEXITY_MENTAL_HEALTH,
    COMPLEXITY_SUICIDE_OR_SELF_HARM,
    COMPLEXITY_VULNERABILITY,
    COMPLEXITY_CHILD_CONCERNS,
    COMPLEXITY_CHILD_PROTECTION,
    COMPLEXITY_RISK_TO_CHILDREN,
    COMPLEXITY_PUBLIC_INTEREST,
    COMPLEXITY_ADULT_AT_RISK,
    COMPLEXITY_STREET_GANGS,
    COMPLEXITY_TERRORISM,
    COMPLEXITY_FACTORS,
};

/* One active entry. Texts may be NULL; a type that is not known counts for
 * nothing. */
struct registration {
    const char *code;           /* register type: "RVHR", "MAPP" ... */
    const char *level;          /* "M1" ... for MAPPA */
    const char *category;       /* "M1" ... for MAPPA */
    struct date on;             /* start; NO_DATE sorts before every known date */
};

/* What they say together. All zero = nothing is registered. */
struct registered {
    enum rosh rosh;                     /* the newest entry's */
    enum mappa_level mappa_level;       /* of the newest MAPPA entry with level 1-3 */
    enum mappa_category mappa_category; /* of the newest MAPPA entry, whatever its level */
    uint16_t complexity;                /* a bit for each complexity_factor */
    bool iom_nominal;                   /* integrated offender management */
    bool lifer_ipp;
    bool domestic_abuse;                /* perpetrator, or a history */
    bool stalking;                      /* a stalking protection order */
    bool child_protection;
    bool reset;                         /* probation reset: the last part is unsupervised */
};

struct registered registrations_read(const struct registration *entries, size_t count);

bool has_complexity(const struct registered *r, enum complexity_factor factor);
int complexity_count(const struct registered *r);

/* One code alone: what it means, whatever the case of its letters. None (0, or
 * COMPLEXITY_FACTORS) if it means nothing; NULL means nothing. */
enum rosh rosh_of_code(const char *code);
enum complexity_factor complexity_of_code(const char *code);
/* The code must be exactly MAPP; the level may be in any case, the category not. */
enum mappa_level mappa_level_of(const char *code, const char *level);
enum mappa_category mappa_category_of(const char *code, const char *category);

/* "very high" ... in lower case; "not recorded". */
const char *rosh_name(enum rosh rosh);
const char *complexity_name(enum complexity_factor factor);

#endif
