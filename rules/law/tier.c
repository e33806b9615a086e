/* tier.c -- the tables of the two tier models, as dated versions. */
#include "rules/law/tier.h"

#include <stddef.h>

/* ---- model V2 ---- */

const struct dated_number tier_v2_version = {
    .name = "tier_v2_version",
    .what = "Tables of tier model V2 (protect x change)",
    .unit = "version",
    .since = {
        { { 2026, 3, 18 }, 1, "hmpps-tier, ProtectLevelCalculator and ChangeLevelCalculator: "
                              "assessments count whatever their age", VERIFIED },
    },
};

const struct tier_v2_table tier_v2_tables[] = {
    {
        /* Protect: sum of all, less the smaller of RSR and RoSH. RSR 999.99 means that
         * there is none, and scores nothing. */
        .rsr = {
            { .from = 7, .below = 100, .points = 20 },      /* 7.00 % to 99.99 % */
            { .from = 3, .below = 7,   .points = 10 },      /* 3.00 % to 6.99 % */
        },
        .rosh = {
            [ROSH_VERY_HIGH] = 150, [ROSH_HIGH] = 20, [ROSH_MEDIUM] = 10,
            [ROSH_LOW] = 0,         [ROSH_NOT_RECORDED] = 0,
        },
        .mappa_level = {
            [MAPPA_LEVEL_3] = 150, [MAPPA_LEVEL_2] = 150, [MAPPA_LEVEL_1] = 5,
            [MAPPA_LEVEL_NONE] = 0,
        },
        .complexity_factor = 2,
        .women_factor = 2,
        .protect = { { 'A', 150 }, { 'B', 20 }, { 'C', 10 }, { 'D', INT64_MIN } },

        /* Change: needs + OGRS + integrated offender management. */
        .ogrs_percent_per_point = 10,
        .iom_nominal = 2,
        .severity = { [SEVERITY_NO_NEED] = 0, [SEVERITY_STANDARD] = 1, [SEVERITY_SEVERE] = 2 },
        .change = { { 3, 20 }, { 2, 10 }, { 1, INT64_MIN } },
        .without_mandate = 0,
        .without_assessment = 2,
    },
};

const struct dated_number need_sections_version = {
    .name = "need_sections_version",
    .what = "Weights and thresholds of the needs sections in tier model V2",
    .unit = "version",
    .since = {
        { { 2026, 3, 18 }, 1, "hmpps-tier, NeedSection and Need", VERIFIED },
    },
};

const struct need_section_law need_section_tables[][NEED_SECTIONS] = {
    {
        /* questions, weight, standard and severe from, the same with the SAN form */
        [NEED_ACCOMMODATION]                    = { "3.3-3.6",                  1, 2, 7, 3, 5 },
        [NEED_EDUCATION_TRAINING_EMPLOYABILITY] = { "4.2-4.5",                  1, 3, 7, 3, 7 },
        [NEED_RELATIONSHIPS]                    = { "6.1, 6.3, 6.6",            1, 2, 5, 2, 5 },
        [NEED_LIFESTYLE_AND_ASSOCIATES]         = { "7.2, 7.3, 7.5",            1, 2, 5, 2, 5 },
        [NEED_DRUG_MISUSE]                      = { "8.4, 8.5, 8.6, 8.8, 8.9",  1, 2, 8, 2, 6 },
        [NEED_ALCOHOL_MISUSE]                   = { "9.1, 9.2, 9.3, 9.5",       1, 4, 7, 2, 4 },
        [NEED_THINKING_AND_BEHAVIOUR]           = { "11.5, 11.6, 11.7, 11.9",   2, 4, 7, 3, 5 },
        [NEED_ATTITUDES]                        = { "12.1, 12.4, 12.5, 12.8",   2, 2, 7, 1, 5 },
        [NEED_FINANCE]                          = { "not collected",            0, 0, 0, 0, 0 },
        [NEED_EMOTIONAL_WELL_BEING]             = { "not collected",            0, 0, 0, 0, 0 },
    },
};

/* ---- model V3 ---- */

const struct dated_number tier_v3_version = {
    .name = "tier_v3_version",
    .what = "Tables of tier model V3 (A to G)",
    .unit = "version",
    .since = {
        { { 2026, 6, 18 }, 1, "hmpps-tier, TierCalculator, ReoffendingPredictorTable", VERIFIED },
    },
};

const struct tier_v3_table tier_v3_tables[] = {
    {
        /* All reoffending (ARP) across, serious reoffending (CSRP) down; percent or more. */
        .arp_from =  {   90,     75,     50,     25,     15,      0 },
        .reoffending = {
            { 6.9,   { TIER_A, TIER_A, TIER_B, TIER_B, TIER_B, TIER_B } },
            { 3.0,   { TIER_A, TIER_B, TIER_C, TIER_C, TIER_C, TIER_C } },
            { 1.0,   { TIER_B, TIER_C, TIER_D, TIER_E, TIER_E, TIER_E } },
            { 0.5,   { TIER_C, TIER_D, TIER_E, TIER_E, TIER_F, TIER_F } },
            { 0.0,   { TIER_D, TIER_D, TIER_E, TIER_F, TIER_F, TIER_G } },
        },

        /* Direct-contact sexual reoffending (DC-SRP), by band; medium by score. */
        .sexual_very_high = TIER_A,
        .sexual_high = TIER_B,
        .sexual_medium = {
            { 3.36, TIER_C }, { 2.11, TIER_D }, { 1.12, TIER_C }, { 0.60, TIER_D },
        },
        .sexual_low = TIER_E,
        .sexual_reduced_from = 2.11,

        /* RoSH level                with a MAPPA category, without one */
        .mappa_rosh = {
            [ROSH_VERY_HIGH]    = { TIER_A, TIER_C },
            [ROSH_HIGH]         = { TIER_C, TIER_D },
            [ROSH_MEDIUM]       = { TIER_D, TIER_NONE },
            [ROSH_LOW]          = { TIER_E, TIER_NONE },
            [ROSH_NOT_RECORDED] = { TIER_E, TIER_NONE },
        },

        /* Life or IPP sentence, by years since release. */
        .lifer_years_first = 1,
        .lifer_first = TIER_B,
        .lifer_years_second = 5,
        .lifer_second = TIER_D,
        .lifer_later = TIER_E,

        .domestic_abuse = TIER_E,
        .stalking = TIER_F,
        .child_protection = TIER_F,
        .sexual_offence = TIER_E,
    },
};

/* ---- previous enforcement activity ---- */

const struct dated_number enforcement_activity_days = {
    .name = "enforcement_activity_days",
    .what = "How long breach or recall counts in tier model V2, from its referral",
    .unit = "days",
    .since = {
        { { 2026, 3, 18 }, 365, "hmpps-probation-integration-services, tier-to-delius, Nsi",
          VERIFIED },
    },
};

const struct dated_number enforcement_activity_2021_years = {
    .name = "enforcement_activity_2021_years",
    .what = "How long breach or recall counted after its sentence ended, by the rule of 2021",
    .unit = "years",
    .since = {
        { { 2021, 1, 1 }, 1, "hmpps-tier, a test of 2021 since removed", VERIFIED },
    },
};
