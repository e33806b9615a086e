/* release.c -- the law of release: when each law began, and what it says.
 *
 * Days and shares are those of the prison's calculator; that the instrument named
 * beside a row is the one that made it is from memory where it says RECALLED. */
#include "rules/law/release.h"

#define CONFIGURED "calculate-release-dates-api, configuration"

const struct share one_half = { 1, 2 }, two_thirds = { 2, 3 }, three_quarters = { 3, 4 },
                   whole_term = { 1, 1 };

const struct release_law_row release_laws[RELEASE_LAWS] = {
    /*                        first day          SDS       SDS+     */
    [LAW_OF_2003] = {
        "default",            { 0 },             { 1, 2 }, { 2, 3 },
        .source = "CJA 2003 ss244, 244ZA", .certainty = RECALLED,
    },
    [LAW_SDS40] = {
        "sds_40",             { 2024,  9, 10 },  { 2, 5 }, { 0 },
        .not_with = EXCLUDED_SEXUAL | EXCLUDED_VIOLENT | EXCLUDED_DOMESTIC_ABUSE |
                    EXCLUDED_NATIONAL_SECURITY | EXCLUDED_TERRORISM,
        .source = "SI 2024/844 (requisite custodial period of 40 %)", .certainty = RECALLED,
    },
    [LAW_SDS40_EXCLUSIONS] = {
        "sds_40_additional_excluded_offences",
                              { 2024, 12, 16 },  { 1, 2 }, { 0 },
        .only_with = EXCLUDED_SEXUAL_LATER | EXCLUDED_DOMESTIC_ABUSE_LATER |
                     EXCLUDED_MURDER_LATER,
        .source = "Order amending SI 2024/844: further excluded offences; " CONFIGURED,
        .certainty = RECALLED,
    },
    [LAW_PROGRESSION] = {
        "sds_progression_model",
                              { 2026, 10,  1 },  { 1, 3 }, { 1, 2 },
        .not_with = EXCLUDED_SCHEDULE_13_PART_3 | EXCLUDED_PROGRESSION_SCHEDULE,
        .adult_only = true,
        .source = "Sentencing Act 2026, progression model; first day: " CONFIGURED,
        .certainty = UNCERTAIN,
    },
};

/* No sentence longer than ... is released from ... */
const struct tranche_table sds40_tranches = {
    "sds_40", .in_years = true, .count = 2, .source = "SI 2024/844", .certainty = RECALLED,
    .tranche = {
        { 4,          { 2024,  9, 10 } },       /* less than 5 years */
        { ANY_LENGTH, { 2024, 10, 22 } },
    },
};

const struct tranche_table progression_tranches = {
    "sds_progression_model", .count = 10, .source = CONFIGURED, .certainty = UNCERTAIN,
    .tranche = {
        { 574,        { 2026, 10,  1 } },
        { 882,        { 2026, 10, 13 } },
        { 1162,       { 2026, 11, 10 } },
        { 1561,       { 2026, 12,  8 } },
        { 2121,       { 2027,  1, 12 } },
        { 2758,       { 2027,  2,  9 } },
        { 3283,       { 2027,  3,  9 } },
        { 3654,       { 2027,  4, 13 } },
        { 4396,       { 2027,  5, 11 } },
        { ANY_LENGTH, { 2027,  6,  8 } },
    },
};

const struct tranche_table recall_56_tranches = {
    "ftr_56", .count = 6, .source = "CJA 2003 s255BA (Sentencing Act 2026 s32), SI 2026/86; "
                                    "tranches: " CONFIGURED, .certainty = RECALLED, .tranche = {
        { 1701,       { 2026, 3, 31 } },
        { 2128,       { 2026, 4, 14 } },
        { 2576,       { 2026, 4, 21 } },
        { 3304,       { 2026, 4, 28 } },
        { 4438,       { 2026, 5,  5 } },
        { ANY_LENGTH, { 2026, 5, 12 } },
    },
};

const struct curfew_scheme curfew_schemes[CURFEW_SCHEMES] = {
    /* custodial part under:          middle  last days */
    [CURFEW_FROM_2024] = { { 0 },           360, 179, "CJA 2003 s246 (180 days)" },
    [CURFEW_FROM_2025] = { { 2025, 6,  3 }, 730, 364, "CJA 2003 s246 (365 days from June 2025)" },
};

const struct removal_scheme removal_schemes[REMOVAL_SCHEMES] = {
    /*                                               at most before release, after */
    [REMOVAL_FROM_HALF] =         { { 0 },           544, 0, { 1,  2 }, "CJA 2003 s260" },
    [REMOVAL_FROM_THREE_TENTHS] = { { 2025, 9, 23 },   0, 4, { 3, 10 },
                                    "CJA 2003 s260 (30 % from September 2025)" },
};

#define FROM(year, month, day, ...) .since = { { { year, month, day }, __VA_ARGS__ } }

const struct dated_number criminal_justice_act_2003 = {
    "criminal_justice_act_2003", "Release on licence under the Act of 2003", "yes_no",
    FROM(2005, 4, 4, 1, "CJA 2003, SI 2005/950", RECALLED),
};
const struct dated_number legal_aid_act_2012 = {
    "legal_aid_act_2012", "One scheme of release for every sentence imposed", "yes_no",
    FROM(2012, 12, 3, 1, "LASPO 2012 ss110-114, SI 2012/2906", RECALLED),
};
const struct dated_number offender_rehabilitation_act_2014 = {
    "offender_rehabilitation_act_2014", "Licence and supervision after short sentences", "yes_no",
    FROM(2015, 2, 1, 1, "Offender Rehabilitation Act 2014 ss1-2, SI 2015/40", RECALLED),
};
const struct dated_number police_crime_sentencing_act_2022 = {
    "police_crime_sentencing_act_2022", "Two thirds of certain sentences; remand counts "
    "towards detention and training", "yes_no",
    FROM(2022, 6, 28, 1, "PCSC Act 2022 ss130-132, 158, SI 2022/520", RECALLED),
};
const struct dated_number full_term_of_large_fines = {
    "full_term_of_large_fines", "Default terms of large fines are served in full", "yes_no",
    FROM(2015, 6, 1, 1, "CJA 2003 s258(2A) (Serious Crime Act 2015 s10)", RECALLED),
};
const struct dated_number large_fine_pence = {
    "large_fine_pence", "A confiscation order whose default term is served in full", "pence",
    FROM(2015, 6, 1, 1000000000, "CJA 2003 s258(2B): more than 10 million pounds", RECALLED),
};
const struct dated_number removal_stops_the_clock = {
    "removal_stops_the_clock", "A person removed early goes on serving nothing", "yes_no",
    FROM(2022, 6, 28, 1, "Nationality and Borders Act 2022 s47", RECALLED),
};
const struct dated_number supervision_months = {
    "supervision_months", "Post-sentence supervision ends this long after release", "months",
    FROM(2015, 2, 1, 12, "CJA 2003 s256AA", RECALLED),
};
const struct dated_number supervision_repealed = {
    "supervision_repealed", "Post-sentence supervision is repealed", "yes_no",
    FROM(2026, 4, 29, 1, "Sentencing Act 2026 s34, SI 2026/402 reg 2; the day is not verified",
         UNCERTAIN),
};
const struct dated_number progression_in_force = {
    "progression_in_force", "Release under the progression model", "yes_no",
    FROM(2026, 10, 1, 1, "Sentencing Act 2026; first day: " CONFIGURED, UNCERTAIN),
};
const struct dated_number curfew_least_custody_days = {
    "curfew_least_custody_days", "Shortest custodial part with a curfew date", "days",
    FROM(2005, 4, 4, 42, "CJA 2003 s246(2): six weeks", RECALLED),
};
const struct dated_number curfew_least_days = {
    "curfew_least_days", "Days always served in custody before a curfew", "days",
    FROM(2005, 4, 4, 14, "CJA 2003 s246(4)", RECALLED),
};
const struct dated_number curfew_least_quarter_days = {
    "curfew_least_quarter_days", "Least part served before a curfew", "days",
    FROM(2005, 4, 4, 28, "CJA 2003 s246(2)(b)", RECALLED),
};
const struct dated_number curfew_ends_for_adults = {
    "curfew_ends_for_adults", "No curfew date of an adult from this day", "yes_no",
    FROM(2026, 9, 2, 1, "Sentencing Act 2026 s26; day: " CONFIGURED, UNCERTAIN),
};
const struct dated_number detention_most_months = {
    "detention_most_months", "Longest detention and training", "months",
    FROM(2000, 4, 1, 24, "Sentencing Code s236", RECALLED),
};

struct date first_day_of(const struct dated_number *law)
{
    return law->since[0].since;
}
