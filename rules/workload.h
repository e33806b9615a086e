/* workload.h -- what a case weighs, and an officer's work altogether.
 *
 * Points are the units of the workload measurement tool: 2176 is a full-time
 * officer. Weights exist for tiers of model V2 only; for the letters of model V3
 * none is published, and a unit that allocates by them sets its own (decision
 * 105). Beside points stand hours, which is how officers count. */
#ifndef RULES_WORKLOAD_H
#define RULES_WORKLOAD_H

#include "base/maybe.h"
#include "rules/finding.h"
#include "rules/tier_letter.h"

enum case_type { CASE_COMMUNITY, CASE_LICENCE, CASE_CUSTODY, CASE_TYPES };

/* ---- tiers by number ---- */

/* 0 untiered; 1 = A3, 2 = A2 ... 16 = D0; 17 = A3S ... 32 = D0S (reset). */
enum { UNTIERED = 0, NOT_A_TIER = -1, LAST_TIER_NUMBER = 32 };

/* "B2", "B2S", "untiered"; NOT_A_TIER for anything else and for NULL. */
int tier_number(const char *code);
/* Writes the code, "" if there is no such number. Returns `code`. */
enum { TIER_CODE = 12 };
char *tier_code_of(int number, char code[static TIER_CODE]);

/* ---- one case ---- */

/* Points of a case, by the table in force. `t2a`: transition to adulthood, which
 * has a weight of its own. UNKNOWN if there is no such tier or type. */
enum known case_points(int tier, enum case_type type, bool t2a, struct date on, int64_t *points,
                       struct working *w);

/* Hours a year measured for a case; not known where none were measured (resets,
 * untiered, level 0 outside the community). */
struct maybe_int case_hours_a_year(int tier, enum case_type type, struct date on);

/* A unit's own weights for the tiers of model V3, by letter and type. */
struct v3_weights {
    struct date since;
    const char *source;         /* who decided them, and where */
    int64_t points[TIERS][CASE_TYPES];
};

/* UNKNOWN if the unit has none in force (NULL, or from a later day), or the tier
 * is not a letter. */
enum known case_points_v3(const struct v3_weights *unit, enum tier tier, enum case_type type,
                          struct date on, int64_t *points, struct working *w);

/* ---- a group of cases of one tier ---- */

struct case_counts {
    int64_t total;
    int64_t warrants, unpaid_work, overdue_termination;     /* of the total */
};

/* How much of each a case counts for, percent; below 0 as 0, above 100 as 100.
 * Missing configuration is an error and not nought. */
struct inactive_percent {
    bool configured;
    double warrants, unpaid_work, overdue_termination;
};

/* UNKNOWN if the configuration is missing. `subtract`: take out what does not
 * count in full (counts of T2A; others arrive without it). */
enum known group_points(const struct case_counts *counts, double weight,
                        const struct inactive_percent *percent, bool subtract, double *points,
                        struct working *w);

/* ---- altogether ---- */

/* Points from each source, each as a sum of its own; absent = 0. */
struct workload_parts {
    double cases, t2a_cases;
    double standard_reports, fast_reports;
    double contacts_done_for_others;    /* adds */
    double contacts_done_by_others;     /* takes away */
};

double workload_total(const struct workload_parts *parts, struct working *w);

/* ---- in hours ---- */

/* A line of an officer's work, for the page: "12 x B2 community". A week is one
 * at work, of which a full-time year has about 45. */
struct hours_line {
    int64_t count;
    struct maybe_number hours_a_year, hours_a_week;     /* of all of them together */
};

struct hours_line case_hours_line(int tier, enum case_type type, int64_t count, struct date on);
/* Points that are not of cases (reports, contacts): by what an hour is worth. */
struct hours_line points_hours_line(double points, int64_t count, struct date on);

#endif
