/* enforcement.c -- dated numbers and codes of enforcement. */
#include "rules/law/enforcement.h"

#include <stddef.h>

const struct dated_number warning_months = {
    .name = "warning_months",
    .what = "How long a warning under a community order counts, from the day it was given",
    .unit = "months",
    .since = {
        { { 2005, 4, 4 }, 12, "Criminal Justice Act 2003 Sch 8 paras 5-6", VERIFIED },
        { { 2020, 12, 1 }, 12, "Sentencing Act 2020 Sch 10 paras 6-7", VERIFIED },
    },
};

const struct dated_number suspended_order_warning_months = {
    .name = "suspended_order_warning_months",
    .what = "How long a warning under a suspended sentence order counts",
    .unit = "months",
    .since = {
        { { 2005, 4, 4 }, 12, "Criminal Justice Act 2003 Sch 12 paras 4-5 (not read)", RECALLED },
        { { 2020, 12, 1 }, 12, "Sentencing Act 2020 Sch 16, parallel to Sch 10 (not read)",
          UNCERTAIN },
    },
};

const struct dated_number absence_decision_days = {
    .name = "absence_decision_days",
    .what = "Days to decide whether a missed appointment was acceptable",
    .unit = "days",
    .since = { { { 2005, 4, 4 }, 7, "S (e), enforcement: read once, not verified", RECALLED } },
};

const struct dated_number breach_start_working_days = {
    .name = "breach_start_working_days",
    .what = "Working days to start breach after the failure that leads to it",
    .unit = "working days",
    .since = {
        { { 2004, 1, 1 }, 10, "National Standards; Probation Circular 43/2004", VERIFIED },
        { { 2009, 10, 1 }, 10, "Those standards expired; kept as the last published figure",
          UNCERTAIN },
    },
};

const struct dated_number review_at_the_limit = {
    .name = "review_at_the_limit",
    .what = "Whether a review is raised at the limit of failures (1) or only above it (0)",
    .unit = "yes_no",
    .since = {
        { { 2004, 1, 1 }, 1, "R E.3: one service compares >=, another >; decision 123",
          UNCERTAIN },
    },
};

const struct dated_number breach_end_keeps_mark = {
    .name = "breach_end_keeps_mark",
    .what = "Whether the end of a breach leaves the event marked if a start came before it",
    .unit = "yes_no",
    .since = {
        { { 2004, 1, 1 }, 1, "R E.4: as the system of record does it; decision 123", VERIFIED },
    },
};

const char *const breach_start_types[] = {
    "AIBR",     /* breach initiated */
    NULL
};

const char *const breach_end_types[] = {
    "ABPC",     /* proven, concluded */
    "ABCC",     /* proven, committed to custody */
    "ABCF",     /* proven, fine */
    "ABNA",     /* proven, no action */
    "ABSD",     /* proven, supervision default order */
    "ABWD",     /* withdrawn */
    "ABNP",     /* not proven */
    "ABPP",     /* proven, re-sentenced */
    "ERCL",     /* recalled to prison */
    "CPSS",     /* post-sentence supervision started */
    NULL
};

const char *const same_day_end_types[] = { "ERCL", "CPSS", NULL };

const char release_type[] = "EREL";
