/* workload_team.h -- workload added up: over a team, and over time. */
#ifndef RULES_WORKLOAD_TEAM_H
#define RULES_WORKLOAD_TEAM_H

#include "base/instant.h"
#include "rules/finding.h"

/* ---- a team on one day ---- */

struct team_row {
    double points, available, contact_points;
};

struct team_shares {
    double capacity_percent, contact_percent;   /* not rounded; 0 if nothing is available */
};

struct team_shares team_row_shares(const struct team_row *row);

/* The sums; their shares are those of the team (not the mean of percentages). */
struct team_row team_sum(const struct team_row rows[], size_t count, struct working *w);

/* ---- history ---- */

enum group_by { BY_OFFICER, BY_TEAM };

/* One officer's figures in one nightly report. */
struct history_record {
    struct date on;
    int64_t report;             /* which nightly run */
    double cases, points, available, contracted_hours, reduction_hours, contact_points;
};

struct history_average {
    int64_t divisor;            /* records of an officer, or different reports of a team */
    double cases, points, available, contact_points;        /* whole */
    double contracted_hours, reduction_hours;               /* one decimal */
    struct team_shares shares;                              /* from the rounded averages */
};

/* Averages over the period of so many days from `start`; its last day is left
 * out, as the tool does. By officer the divisor is the number of records, by
 * team that of different reports. UNKNOWN if there is no record in it. At most
 * MOST_REPORTS different reports are told apart. */
enum { MOST_REPORTS = 64 };
enum known history_average(const struct history_record records[], size_t count, enum group_by by,
                           struct date start, int days, struct history_average *average,
                           struct working *w);

/* ---- the reporting day ---- */

/* The day of reports runs from evening to evening; the moment on the boundary
 * belongs to the earlier one. */
struct reporting_period {
    struct local_time start, end;
};

struct reporting_period reporting_period(struct local_time at, struct working *w);

#endif
