/* allocation.c -- what policy says of who may hold a case, and how much is too much. */
#include "rules/law/allocation.h"

/* The page that says so contradicts itself: elsewhere the boundary is between C
 * and D. The first reading is the principle in its own words (decision 106). */
const struct dated_number pso_highest_protect_level = {
    .name = "pso_highest_protect_level",
    .what = "The highest protect level that a PSO should hold (1 = A ... 4 = D)",
    .unit = "level",
    .since = {
        { { 2022, 1, 1 }, 3, "hmpps-tier-ui, help page: a PSO should not hold A or B", UNCERTAIN },
    },
};

const struct dated_number overload_percent = {
    .name = "overload_percent",
    .what = "Workload above which a week counts as excessive",
    .unit = "percent",
    .since = { { { 2021, 3, 1 }, 110, "Parliamentary question 172934 (2021)", VERIFIED } },
};

const struct dated_number overload_weeks = {
    .name = "overload_weeks",
    .what = "Excessive weeks in a row that make an excessive workload",
    .unit = "weeks",
    .since = { { { 2021, 3, 1 }, 4, "Parliamentary question 172934 (2021)", VERIFIED } },
};
