/* handover.c -- the months and days of handover from prison to community. */
#include "rules/law/handover.h"

/* Offender management in custody began on 1 October 2019; the day on which each
 * number below was first used is not certain. */

const struct dated_number handover_early_allocation_months = {
    .name = "handover_early_allocation_months", .unit = "months",
    .what = "Handover before release: early allocation",
    .since = { { { 2019, 10, 1 }, 15,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_indeterminate_months = {
    .name = "handover_indeterminate_months", .unit = "months",
    .what = "Handover before release: indeterminate sentence",
    .since = { { { 2019, 10, 1 }, 12,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_parole_months = {
    .name = "handover_parole_months", .unit = "months",
    .what = "Handover before release: determinate sentence with parole eligibility",
    .since = { { { 2019, 10, 1 }, 12,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_determinate_months = {
    .name = "handover_determinate_months", .unit = "months",
    .what = "Handover before release: other determinate sentence",
    .since = { { { 2019, 10, 1 }, 8,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_determinate_days = {
    .name = "handover_determinate_days", .unit = "days",
    .what = "Handover before release: other determinate sentence, days beside the months",
    .since = { { { 2019, 10, 1 }, 14,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_short_sentence_months = {
    .name = "handover_short_sentence_months", .unit = "months",
    .what = "Release within this time of the sentence start: community at once",
    .since = { { { 2019, 10, 1 }, 10,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_far_hearing_months = {
    .name = "handover_far_hearing_months", .unit = "months",
    .what = "A parole hearing this far off is far",
    .since = { { { 2019, 10, 1 }, 12,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_open_prison_rules = {
    .name = "handover_open_prison_rules", .unit = "yes_no",
    .what = "Open-prison rules for arrivals in a men's open prison",
    .since = { { { 2021, 3, 31 }, 1,
                 "Offender management in custody: handover policy (L part B)", VERIFIED } },
};

const struct dated_number handover_open_prison_rules_prescoed = {
    .name = "handover_open_prison_rules_prescoed", .unit = "yes_no",
    .what = "Open-prison rules for arrivals at HMP Prescoed, Welsh cases",
    .since = { { { 2020, 10, 19 }, 1,
                 "Offender management in custody: handover policy (L part B)", VERIFIED } },
};

const struct dated_number handover_early_window_months = {
    .name = "handover_early_window_months", .unit = "months",
    .what = "Early allocation is decided in this time before release",
    .since = { { { 2019, 10, 1 }, 18,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_prompt_weeks_before = {
    .name = "handover_prompt_weeks_before", .unit = "weeks",
    .what = "Prompt before handover",
    .since = { { { 2019, 10, 1 }, 8,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_prompt_days_unallocated = {
    .name = "handover_prompt_days_unallocated", .unit = "days",
    .what = "Prompt after handover while no community officer is named",
    .since = { { { 2019, 10, 1 }, 14,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};

const struct dated_number handover_prompt_days_after_start = {
    .name = "handover_prompt_days_after_start", .unit = "days",
    .what = "Prompt to the delivery unit after the start, no officer named",
    .since = { { { 2019, 10, 1 }, 7,
                 "Offender management in custody: handover policy (L part B)", UNCERTAIN } },
};
