/* recall_type.c -- the questions and lengths of recall, as the law and its policy put them. */
#include "rules/law/recall_type.h"

/* "No" to every question asked of a group makes a fixed term mandatory. */
const struct recall_question_row recall_question_rows[RECALL_QUESTIONS] = {
    /*                                                                    adult  youth */
    [RECALL_TERRORIST] = { "terrorist_or_national_security",
        "Is the sentence for a terrorist or national security offence?",  true,  false },
    [RECALL_FOREIGN_POWER] = { "foreign_power_threat_risk",
        "At risk of involvement in foreign power threat activity?",       true,  false },
    [RECALL_REFERRED_244ZB] = { "referred_244zb",
        "Referred to the Parole Board under section 244ZB?",              true,  false },
    [RECALL_REPATRIATED_MURDER] = { "repatriated_for_murder",
        "Repatriated to the United Kingdom after a sentence for murder?", true,  false },
    [RECALL_SERVING_SOPC] = { "serving_sopc",
        "Serving a sentence for an offender of particular concern?",      true,  false },
    [RECALL_SERVING_DCR] = { "serving_dcr",
        "Serving a discretionary conditional release sentence?",          true,  false },
    [RECALL_MAPPA_CATEGORY_4] = { "mappa_category_4",
        "MAPPA category 4?",                                              true,  false },
    [RECALL_MAPPA_LEVEL_2_OR_3] = { "mappa_level_2_or_3",
        "MAPPA level 2 or 3?",                                            true,  true  },
    [RECALL_YOUTH_12_MONTHS] = { "youth_sentence_12_months_or_over",
        "Is the sentence 12 months or over?",                             false, true  },
    [RECALL_YOUTH_SERIOUS] = { "youth_charged_serious_offence",
        "Charged with a serious offence?",                                false, true  },
};

const struct dated_number recall_fifty_six_days = {
    .name = "recall_fifty_six_days", .unit = "yes_no",
    .what = "Recall of adults for 56 days",
    .since = { { { 2026, 3, 31 }, 1,
                 "CJA 2003 s255BA, inserted by Sentencing Act 2026 s32; SI 2026/86", VERIFIED } },
};

/* ---- length of a fixed term ---------------------------------------------------------------- */

const struct dated_number recall_days_adult_under_12_months = {
    .name = "recall_days_adult_under_12_months", .unit = "days",
    .what = "Fixed-term recall of an adult, every sentence under 12 months",
    .since = {
        { { 2015, 2, 1 },  14, "CJA 2003 s255A as amended by ORA 2014 s9", RECALLED },
        { { 2025, 9, 2 },  28, "Fixed-term recall of sentences under 48 months", UNCERTAIN },
        { { 2026, 3, 31 }, 56, "CJA 2003 s255BA; SI 2026/86", VERIFIED },
    },
};

const struct dated_number recall_days_adult_12_months_or_over = {
    .name = "recall_days_adult_12_months_or_over", .unit = "days",
    .what = "Fixed-term recall of an adult, a sentence of 12 months or over",
    .since = {
        { { 2008, 7, 14 }, 28, "CJA 2003 s255A, inserted by CJIA 2008 s29", RECALLED },
        { { 2026, 3, 31 }, 56, "CJA 2003 s255BA; SI 2026/86", VERIFIED },
    },
};

const struct dated_number recall_days_youth_under_12_months = {
    .name = "recall_days_youth_under_12_months", .unit = "days",
    .what = "Fixed-term recall, youth or section 250, every sentence under 12 months",
    .since = { { { 2015, 2, 1 }, 14, "CJA 2003 s255A as amended by ORA 2014 s9", RECALLED } },
};

const struct dated_number recall_days_youth_12_months_or_over = {
    .name = "recall_days_youth_12_months_or_over", .unit = "days",
    .what = "Fixed-term recall, youth or section 250, a sentence of 12 months or over",
    .since = { { { 2008, 7, 14 }, 28, "CJA 2003 s255A, inserted by CJIA 2008 s29", RECALLED } },
};
