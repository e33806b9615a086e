/* workload_officer.h -- how much an officer can carry, and how full that makes them.
 *
 * Two engines exist that differ in small ways: the nightly one of the workload
 * measurement tool and the one that runs with each allocation. Both are here,
 * so that figures can be compared with either. */
#ifndef RULES_WORKLOAD_OFFICER_H
#define RULES_WORKLOAD_OFFICER_H

#include "base/maybe.h"
#include "rules/finding.h"
#include "rules/grade.h"

/* ---- hours and points a week ---- */

struct default_hours {
    double po, pso, spo;        /* contracted hours where none are known */
};

/* What a grade works where its contract is not known (nightly engine). */
double default_hours_for(enum grade grade, const struct default_hours *hours);

/* Nightly: target x base/default x (base - reduction)/base, fraction cut off. 0
 * for grade DMY and where base or default is 0. `contracted` not known = default. */
int64_t available_points_nightly(double target, enum grade grade, struct maybe_number contracted,
                                 const struct default_hours *hours, double reduction,
                                 struct working *w);

/* With each allocation: target x ((contracted - reduction) / default), the ratio
 * to 15 places half up, fraction cut off. 0 where nothing is left or default is 0. */
int64_t available_points_realtime(int64_t target, double contracted, double default_hours,
                                  double reduction, struct working *w);

/* ---- capacity ---- */

enum capacity_rounding { CAPACITY_EXACT, CAPACITY_TO_A_TENTH };

/* Points as a percentage of what is available; 0 if nothing is. To a tenth: the
 * ratio is first rounded half up to three places. */
double capacity_percent(double points, double available, enum capacity_rounding rounding,
                        struct working *w);

/* The capacity if a case were allocated: its weight is added, and first taken
 * away if the officer holds it already. */
double potential_capacity_percent(double points, double available, int64_t weight,
                                  bool already_holds, struct working *w);

/* ---- reductions ---- */

/* Hours that a percentage of the contract makes, two decimals, never above the
 * contract. Percent not known = the whole contract. */
double reduction_hours(double contracted, struct maybe_number percent);

enum reduction_status { REDUCTION_SCHEDULED, REDUCTION_ACTIVE, REDUCTION_ARCHIVED,
                        REDUCTION_DELETED };

/* Both days belong to the reduction. */
enum reduction_status reduction_status(struct date from, struct date to, bool deleted,
                                       struct date on);

struct reduction {
    double hours;               /* a week */
    struct date from, to;
    bool ended;                 /* archived or deleted by hand */
};

/* The hours of those in force, and the next day on which the sum changes: the
 * earliest start or end still to come (NO_DATE = none). */
double reductions_on(const struct reduction list[], size_t count, struct date on,
                     struct date *next_change, struct working *w);

#endif
