/* programme_needs.c -- cut-offs of the programme needs identifier. */
#include "rules/law/programme_needs.h"

/* What the programme service computed until mid-2025, when it began to take the
 * result from OASys. The day on which each number was first used is not certain. */
#define SERVICE "Programme needs identifier of the programme service, to mid-2025 (S f.2)"

/* Every item is 0, 1 or 2. */
const struct programme_domain_row programme_domain_rows[PROGRAMME_DOMAINS] = {
    [PROGRAMME_SEX] = {
        .code = "sex", .items = 3,
        .item = { "sexual_preoccupation", "offence_related_sexual_interests",
                  "emotional_congruence" },
        .some_from = 2, .high_from = 4, .decisive = 1, .only_if_complete = true,
    },
    [PROGRAMME_THINKING] = {
        .code = "thinking", .items = 2,
        .item = { "pro_criminal_attitudes", "hostile_orientation" },
        .some_from = 1, .high_from = 3, .decisive = 0,
    },
    [PROGRAMME_RELATIONSHIPS] = {
        .code = "relationships", .items = 4,
        .item = { "close_family", "previous_relationships", "easily_influenced",
                  "aggressive_controlling" },
        .some_from = 2, .high_from = 5, .decisive = -1,
    },
    [PROGRAMME_SELF_MANAGEMENT] = {
        .code = "self_management", .items = 4,
        .item = { "impulsivity", "temper_control", "problem_solving", "difficulties_coping" },
        .some_from = 2, .high_from = 5, .decisive = -1,
    },
};

const struct dated_number programme_need_medium = {
    .name = "programme_need_medium", .unit = "points",
    .what = "Sum of the domains from which need is medium",
    .since = { { { 2024, 1, 1 }, 3, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_need_high = {
    .name = "programme_need_high", .unit = "points",
    .what = "Sum of the domains from which need is high",
    .since = { { { 2024, 1, 1 }, 6, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_ogrs3_high = {
    .name = "programme_ogrs3_high", .unit = "hundredths_of_percent",
    .what = "OGRS3 from which risk is high",
    .since = { { { 2024, 1, 1 }, 7500, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_ogrs3_medium = {
    .name = "programme_ogrs3_medium", .unit = "hundredths_of_percent",
    .what = "OGRS3 from which risk is medium",
    .since = { { { 2024, 1, 1 }, 5000, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_ogrs3_medium_to = {
    .name = "programme_ogrs3_medium_to", .unit = "hundredths_of_percent",
    .what = "OGRS3 up to which risk is medium",
    .since = { { { 2024, 1, 1 }, 7400, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_ovp_high = {
    .name = "programme_ovp_high", .unit = "hundredths_of_percent",
    .what = "OVP from which risk is high",
    .since = { { { 2024, 1, 1 }, 6000, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_ovp_medium = {
    .name = "programme_ovp_medium", .unit = "hundredths_of_percent",
    .what = "OVP from which risk is medium",
    .since = { { { 2024, 1, 1 }, 3000, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_ovp_medium_to = {
    .name = "programme_ovp_medium_to", .unit = "hundredths_of_percent",
    .what = "OVP up to which risk is medium",
    .since = { { { 2024, 1, 1 }, 5900, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_rsr_high = {
    .name = "programme_rsr_high", .unit = "hundredths_of_percent",
    .what = "RSR from which risk is high",
    .since = { { { 2024, 1, 1 }, 300, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_rsr_medium = {
    .name = "programme_rsr_medium", .unit = "hundredths_of_percent",
    .what = "RSR from which risk is medium",
    .since = { { { 2024, 1, 1 }, 100, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_rsr_medium_to = {
    .name = "programme_rsr_medium_to", .unit = "hundredths_of_percent",
    .what = "RSR up to which risk is medium",
    .since = { { { 2024, 1, 1 }, 299, SERVICE, UNCERTAIN } },
};

const struct dated_number programme_ldc_from = {
    .name = "programme_ldc_from", .unit = "points",
    .what = "Screen from which learning disabilities and challenges are flagged",
    .since = { { { 2024, 1, 1 }, 3, SERVICE, UNCERTAIN } },
};
