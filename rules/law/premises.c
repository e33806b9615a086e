/* premises.c -- lengths of stay and deadlines of approved premises. */
#include "rules/law/premises.h"

#define SERVICE "Approved premises service (S e)"

const struct dated_number stay_version = {
    .name = "stay_version", .unit = "version",
    .what = "Lengths of stay in approved premises: by tier model V2, or V3",
    .since = {
        { { 2023, 3, 1 }, 1, SERVICE, UNCERTAIN },
        { { 2026, 4, 1 }, 2, SERVICE ", with tier model V3; day not found", UNCERTAIN },
    },
};

const struct stay_table stay_tables[] = {
    {   /* V2 */
        .pipe = 26, .esap = 52, .anyone_else = 12,
    },
    {   /* V3 */
        .pipe = 26, .esap = 62, .mental_health = 26, .women = 16,
        /*              A   B   C   D  E  F  G */
        .men_life  = { 16, 16, 16,  0, 0, 0, 0 },
        .men_other = { 16, 12,  8,  8, 0, 0, 0 },
    },
};

const struct dated_number premises_same_day_hour = {
    .name = "premises_same_day_hour", .unit = "hour_of_day",
    .what = "Hour before which a task still starts that day",
    .since = { { { 2023, 1, 1 }, 13, SERVICE, UNCERTAIN } },
};

const struct dated_number premises_day_start_hour = {
    .name = "premises_day_start_hour", .unit = "hour_of_day",
    .what = "Hour at which a working day starts",
    .since = { { { 2023, 1, 1 }, 9, SERVICE, UNCERTAIN } },
};

const struct dated_number premises_assessment_days = {
    .name = "premises_assessment_days", .unit = "working_days",
    .what = "Assessment, standard notice",
    .since = { { { 2023, 1, 1 }, 10, SERVICE, UNCERTAIN } },
};

const struct dated_number premises_assessment_short_days = {
    .name = "premises_assessment_short_days", .unit = "working_days",
    .what = "Assessment, short notice",
    .since = { { { 2023, 1, 1 }, 5, SERVICE, UNCERTAIN } },
};

const struct dated_number premises_assessment_emergency_hours = {
    .name = "premises_assessment_emergency_hours", .unit = "hours",
    .what = "Assessment, emergency",
    .since = { { { 2023, 1, 1 }, 2, SERVICE, UNCERTAIN } },
};

const struct dated_number premises_placement_days = {
    .name = "premises_placement_days", .unit = "working_days",
    .what = "Placement application",
    .since = { { { 2023, 1, 1 }, 5, SERVICE, UNCERTAIN } },
};

const struct dated_number premises_short_notice_days = {
    .name = "premises_short_notice_days", .unit = "days",
    .what = "Fewer days to arrival than this are short notice",
    .since = { { { 2023, 1, 1 }, 28, SERVICE, UNCERTAIN } },
};
