/* licence_timing.c -- the days that a licence goes by. */
#include "rules/law/licence_timing.h"

#define SERVICE "Create and vary a licence service (L part D)"

const struct dated_number licence_hard_stop_days = {
    .name = "licence_hard_stop_days", .unit = "working_days",
    .what = "Hard stop before the start of a licence",
    .since = { { { 2023, 1, 1 }, 2, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_warning_days = {
    .name = "licence_warning_days", .unit = "working_days",
    .what = "Warning before the hard stop",
    .since = { { { 2023, 1, 1 }, 2, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_time_out_days = {
    .name = "licence_time_out_days", .unit = "working_days",
    .what = "Start from today within which an unfinished licence is timed out",
    .since = { { { 2023, 1, 1 }, 2, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_early_release_days = {
    .name = "licence_early_release_days", .unit = "working_days_without_fridays",
    .what = "Earliest release before a Friday, weekend or bank holiday",
    .since = { { { 2023, 1, 1 }, 3, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_late_allocation_days = {
    .name = "licence_late_allocation_days", .unit = "working_days_without_fridays",
    .what = "Warning of a late allocation before release",
    .since = { { { 2023, 1, 1 }, 5, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_time_served_days = {
    .name = "licence_time_served_days", .unit = "days",
    .what = "Release on the day of sentence counts as time served for",
    .since = { { { 2023, 1, 1 }, 28, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_review_days = {
    .name = "licence_review_days", .unit = "days",
    .what = "Review of a licence made by the prison, after release",
    .since = { { { 2023, 1, 1 }, 5, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_parole_days = {
    .name = "licence_parole_days", .unit = "days",
    .what = "Confirmed release before the conditional one, with parole eligibility",
    .since = { { { 2023, 1, 1 }, 4, SERVICE, UNCERTAIN } },
};

const struct dated_number licence_curfew_days = {
    .name = "licence_curfew_days", .unit = "days",
    .what = "Least time from today to conditional release, home detention curfew",
    .since = { { { 2023, 1, 1 }, 10, SERVICE, UNCERTAIN } },
};

/* Version 4.0 uses codes of 3.0 again for other conditions: what a code means is
 * known only with its version. */
const struct dated_number licence_policy_tenths = {
    .name = "licence_policy_tenths", .unit = "tenths",
    .what = "Version of the licence conditions, by the day the licence starts",
    .since = {
        { { 2023, 1, 1 }, 30, SERVICE, UNCERTAIN },
        { { 2026, 9, 2 }, 40, SERVICE ": day from a configuration only", UNCERTAIN },
    },
};
