/* unpaid_work.c -- hours, shares and limits of unpaid work. */
#include "rules/law/unpaid_work.h"

#include <stddef.h>

#define SCHEDULE_9 "Sentencing Act 2020 sch 9 paras 1-2"
#define PAYBACK    "Community Payback service (S d.1-d.4)"

const struct dated_number unpaid_work_hours_min = {
    .name = "unpaid_work_hours_min", .unit = "hours",
    .what = "Least hours of unpaid work in an order",
    .since = { { { 2005, 4, 4 }, 40, "CJA 2003 s199; " SCHEDULE_9, VERIFIED } },
};

const struct dated_number unpaid_work_hours_max = {
    .name = "unpaid_work_hours_max", .unit = "hours",
    .what = "Most hours of unpaid work in orders that do not run together",
    .since = { { { 2005, 4, 4 }, 300, "CJA 2003 s199; " SCHEDULE_9, VERIFIED } },
};

/* Section 36 is for orders whenever made. The day on which SI 2026/402 brought it
 * in was not verified; it is that of section 34, by the same regulation. */
const struct dated_number unpaid_work_months = {
    .name = "unpaid_work_months", .unit = "months",
    .what = "Time within which unpaid work must be done; 0 = no limit",
    .since = {
        { { 2005, 4, 4 },  12, "CJA 2003 s200; Sentencing Act 2020 sch 9", VERIFIED },
        { { 2026, 4, 29 }, 0, "Sentencing Act 2026 s36; SI 2026/402 reg 2, day not verified",
          UNCERTAIN },
    },
};

const struct dated_number unpaid_work_weekly_minutes = {
    .name = "unpaid_work_weekly_minutes", .unit = "minutes",
    .what = "Least unpaid work offered in a week",
    .since = { { { 2005, 4, 4 }, 420, "National standard of 7 hours a week (S d.1)", RECALLED } },
};

const struct dated_number unpaid_work_education_permille = {
    .name = "unpaid_work_education_permille", .unit = "permille",
    .what = "Share of the hours that education, training and employment may fill",
    .since = { { { 2015, 2, 1 }, 300, PAYBACK, UNCERTAIN } },
};

const struct dated_number unpaid_work_travel_minutes = {
    .name = "unpaid_work_travel_minutes", .unit = "minutes",
    .what = "Most that one adjustment for travel time may credit",
    .since = { { { 2025, 1, 1 }, 180, PAYBACK, UNCERTAIN } },
};

const struct dated_number unpaid_work_notes_characters = {
    .name = "unpaid_work_notes_characters", .unit = "characters",
    .what = "Longest notes on an appointment",
    .since = { { { 2025, 1, 1 }, 4000, PAYBACK, UNCERTAIN } },
};

/* ---- reduction for good attendance --------------------------------------------------------- */

const struct dated_number unpaid_work_reduction = {
    .name = "unpaid_work_reduction", .unit = "yes_no",
    .what = "Hours are reduced for good attendance",
    .since = { { { 2026, 6, 18 }, 1,
                 "Sentencing Act 2026 s37; day of commencement not found, first seen in service",
                 UNCERTAIN } },
};

const struct dated_number unpaid_work_qualifying_permille = {
    .name = "unpaid_work_qualifying_permille", .unit = "permille",
    .what = "Share of the hours to be worked before more work earns a reduction",
    .since = { { { 2026, 6, 18 }, 250, "Sentencing Act 2026 s37", VERIFIED } },
};

const struct dated_number unpaid_work_reduction_permille = {
    .name = "unpaid_work_reduction_permille", .unit = "permille",
    .what = "Reduction for each hour worked after the qualifying share",
    .since = { { { 2026, 6, 18 }, 500, "Sentencing Act 2026 s37", VERIFIED } },
};

const struct dated_number unpaid_work_plan_days = {
    .name = "unpaid_work_plan_days", .unit = "days",
    .what = "How far ahead appointments are planned",
    .since = { { { 2025, 1, 1 }, 5 * 365, PAYBACK, UNCERTAIN } },
};

const char *const reduction_order_codes[] = {
    "201", "340",                   /* community order */
    "203", "216", "341", "408",     /* suspended sentence order */
    "234", "235",                   /* transferred from Scotland */
    NULL,
};

/* Additional hours (W03), hours outstanding at expiry (W08) are out by decision;
 * W05 and UPCONC are undecided, so out for now. */
const char *const reduction_requirement_codes[] = {
    "W01",                          /* regular */
    "W06",                          /* concurrent */
    "W07",                          /* consecutive */
    NULL,
};
