/* workload.h -- weights, hours and limits of the workload measurement tool.
 *
 * The figures are those seeded in hmpps-workload: an example configuration that
 * a unit changes by a version of its own (version.h). */
#ifndef RULES_LAW_WORKLOAD_H
#define RULES_LAW_WORKLOAD_H

#include "rules/law/version.h"

#include <stddef.h>

enum { V2_TIERS = 16 };     /* A3, A2 ... D0: tier numbers 1 to 16; 17 to 32 are their resets */

struct case_weight {
    const char *tier;
    int64_t community, licence, custody, t2a;               /* points; T2A of any type */
    int64_t community_hours, licence_hours, custody_hours;  /* a year; 0 = none measured */
};

extern const struct dated_number case_weights_version;
/* By tier number less one. */
extern const struct case_weight case_weight_tables[][V2_TIERS];

/* Work that is not a case. */
extern const struct dated_number standard_report_points, fast_report_points, parole_report_points,
    arms_licence_points, arms_community_points;

/* How much of a case counts that nobody can work with, percent. */
extern const struct dated_number overdue_termination_percent, active_warrant_percent,
    unpaid_work_percent;

/* A full-time officer. */
extern const struct dated_number nominal_target_points, full_time_hours_a_year,
    default_hours_po, default_hours_pso, default_hours_spo;

/* How long a support contact counts, and the clock of the nightly run. */
extern const struct dated_number contact_adjustment_days, report_minute, report_minute_wednesday;

/* Support by someone other than the case manager; points by contact code. NULL
 * code ends the list. */
struct support_contact {
    const char *code, *activity;
    int64_t points;
};
extern const struct support_contact support_contacts[];

/* Why an officer has less time. */
struct reduction_reason {
    const char *category, *reason;
    int allowance_percent, most_percent;    /* of contracted hours; 0 = free */
    int months;                             /* until it expires; 0 = no end */
};
extern const struct reduction_reason reduction_reasons[];   /* NULL category ends the list */

#endif
