/* release.h -- the law of release: when each law began, and what it says.
 *
 * Tables to be read beside the policy. A change of law adds a row or a column;
 * it edits none, so that a date worked out in the past is found again today.
 * `certainty` says whether a row was read in a public copy of the law itself or
 * only in the configuration of the prison service's own calculator. */
#ifndef RULES_LAW_RELEASE_H
#define RULES_LAW_RELEASE_H

#include "rules/dated.h"

/* Part of a term that is served before release: { 2, 5 } is two fifths. */
struct share {
    int part, whole;
};

extern const struct share one_half, two_thirds, three_quarters, whole_term;

/* ---- laws that change the share served of a standard determinate sentence ---- */

enum release_law {
    LAW_OF_2003,                /* before the changes below */
    LAW_SDS40,
    LAW_SDS40_EXCLUSIONS,       /* the further excluded offences of December 2024 */
    LAW_PROGRESSION,
    RELEASE_LAWS,
};

/* Why an offence is left out of a law of early release: one bit each. */
enum exclusion {
    EXCLUDED_SEXUAL = 1 << 0,
    EXCLUDED_VIOLENT = 1 << 1,              /* counts only at 4 years or more: the caller says */
    EXCLUDED_DOMESTIC_ABUSE = 1 << 2,
    EXCLUDED_NATIONAL_SECURITY = 1 << 3,
    EXCLUDED_TERRORISM = 1 << 4,
    EXCLUDED_SEXUAL_LATER = 1 << 5,         /* these three: from December 2024 */
    EXCLUDED_DOMESTIC_ABUSE_LATER = 1 << 6,
    EXCLUDED_MURDER_LATER = 1 << 7,
    EXCLUDED_SCHEDULE_13_PART_3 = 1 << 8,   /* these two: from the progression model */
    EXCLUDED_PROGRESSION_SCHEDULE = 1 << 9,
};

struct release_law_row {
    const char *name;
    struct date since;          /* first day; NO_DATE = always */
    struct share standard;      /* share of a standard determinate sentence */
    struct share sds_plus;      /* of one that serves longer; whole = 0: does not apply */
    unsigned not_with;          /* any of these exclusions and the law does not fit */
    unsigned only_with;         /* without any of these it does not fit; 0 = no such need */
    bool adult_only;            /* nor section 250 sentences, recalls, or sentences that
                                   would be SDS+ if imposed today and are not */
    const char *source;
    enum certainty certainty;
};

extern const struct release_law_row release_laws[RELEASE_LAWS];

/* ---- tranches: who is reached when ---- */

enum { MOST_TRANCHES = 10, ANY_LENGTH = INT32_MAX };

struct tranche {
    int32_t longest;            /* no sentence longer than this, in the table's unit */
    struct date on;
};

struct tranche_table {
    const char *name;           /* stable: "sds_40", with tranches counted from 1 */
    bool in_years;              /* whole years, else days */
    struct tranche tranche[MOST_TRANCHES];
    int count;
    const char *source;
    enum certainty certainty;
};

extern const struct tranche_table sds40_tranches, progression_tranches, recall_56_tranches;

/* ---- early dates: home detention curfew, early removal ---- */

/* Home detention curfew: of a custodial part shorter than `middle` days, half;
 * of a longer one, all but `last` days. */
struct curfew_scheme {
    struct date since;
    int32_t middle, last;
    const char *source;
};

enum { CURFEW_FROM_2024, CURFEW_FROM_2025, CURFEW_SCHEMES };
extern const struct curfew_scheme curfew_schemes[CURFEW_SCHEMES];

/* Early removal from the United Kingdom: after `share` of the custodial part,
 * and no more than this long before release. */
struct removal_scheme {
    struct date since;
    int days, years;            /* longest time before release */
    struct share share;
    const char *source;
};

enum { REMOVAL_FROM_HALF, REMOVAL_FROM_THREE_TENTHS, REMOVAL_SCHEMES };
extern const struct removal_scheme removal_schemes[REMOVAL_SCHEMES];

/* ---- single dates and numbers, each { day in force, value, source } ---- */

extern const struct dated_number
    criminal_justice_act_2003,          /* yes_no: offences from here are new style ... */
    legal_aid_act_2012,                 /* ... as are sentences from here */
    offender_rehabilitation_act_2014,   /* offences from here bring a licence and supervision */
    police_crime_sentencing_act_2022,
    full_term_of_large_fines,           /* yes_no: default terms of large fines in full */
    large_fine_pence,
    removal_stops_the_clock,            /* yes_no: removed people are not out of custody */
    supervision_months,                 /* from release to the end of post-sentence supervision */
    supervision_repealed,               /* yes_no */
    progression_in_force,               /* yes_no */
    curfew_least_custody_days,          /* custodial part shorter than this: no curfew */
    curfew_least_days,                  /* first days always in custody */
    curfew_least_quarter_days,          /* least part served under the half rule */
    curfew_ends_for_adults,             /* yes_no */
    detention_most_months;              /* a detention and training order, however made up */

/* The first day of a yes_no row above. */
struct date first_day_of(const struct dated_number *law);

#endif
