/* snsv.c -- the published coefficients of SNSV, serious non-sexual violence.
 *
 * Two-year coefficients of 2013, from rsr-calculator; the actuarial service of
 * May 2026 had the same but for the dynamic weights of offence groups, which it
 * held permuted between groups. R A.8; decision 121. */
#include "rules/law/predictor_tables.h"

static const double rows[COEFFICIENTS][VERSIONS] = {
    /* coefficient, static, dynamic */
    [TWO_YEAR_CONSTANT]                       = { 3.60407707356772,      2.39022796091603 },
    [AGE_MALE]                                = { -0.546062410902905,    -0.508802063507919 },
    [AGE_MALE + 1]                            = { 0.0170043887737295,    0.0153890192629454 },
    [AGE_MALE + 2]                            = { -0.000232716989498981, -0.000208800171123703 },
    [AGE_MALE + 3]                            = { 1.094922933981e-06,    9.83824143383739e-07 },
    [AGE_FEMALE]                              = { 1.09365106131567,      1.1436499550056 },
    [AGE_FEMALE + 1]                          = { -0.042733609488121,    -0.0448159815299769 },
    [AGE_FEMALE + 2]                          = { 0.000697583963826421,  0.000731812620052307 },
    [AGE_FEMALE + 3]                          = { -4.04895085233227e-06, -4.24504210770651e-06 },
    [FEMALE_CONSTANT]                         = { -16.6220270089011,     -16.6927292697847 },
    [FIRST_SANCTION]                          = { -2.09447596484765,     -1.89458617745666 },
    [SECOND_SANCTION]                         = { -1.67613460779912,     -1.51763151836726 },
    [SANCTION_OCCASIONS]                      = { -0.0147495874606046,   -0.0182592921752245 },
    [YEARS_TO_SECOND + MALE]                  = { -0.0292205730647305,   -0.0271828619470523 },
    [YEARS_TO_SECOND + FEMALE]                = { -0.0841673003341906,   -0.0960719132524968 },
    [OFFENCE_FREE_MONTHS]                     = { -0.038382727965819,    -0.0368447371150021 },
    [OFFENCE_FREE_MONTHS + 1]                 = { 0.000548515180678996,  0.000557887384281899 },
    [OFFENCE_FREE_MONTHS + 2]                 = { 6.62558757635182e-05,  6.15531052486415e-05 },
    [OFFENCE_FREE_MONTHS + 3]                 = { -1.59636460181398e-06, -1.49652694510477e-06 },
    [COPAS + MALE]                            = { 0.769213898314811,     0.689153313085879 },
    [COPAS + FEMALE]                          = { 0.793186572461819,     0.76704149890481 },
    [NEVER_VIOLENT + MALE]                    = { -0.942816163300621,    -0.35940007303088 },
    [NEVER_VIOLENT + FEMALE]                  = { -2.32321324569237,     -1.7513536371131 },
    [ONCE_VIOLENT]                            = { -0.0633592949212861,   -0.101514048705338 },
    [VIOLENT_SANCTIONS]                       = { 0.0188685880078656,    0.021160895925655 },
    [VIOLENCE_RATE]                           = { 0.207442427665471,     0.0549319831836878 },

    /* Times what was answered; the static version asks nothing. */
    [CARRY_OR_USE_WEAPON]                     = { 0,                     0.15071282416667 },
    [ACCOMMODATION_SUITABILITY]               = { 0,                     0.0619710049121293 },
    [UNEMPLOYED]                              = { 0,                     0.0389109699626767 },
    [RELATIONSHIP_QUALITY]                    = { 0,                     0.0259107268767618 },
    [DOMESTIC_ABUSE]                          = { 0,                     0.0847839330659903 },
    [CHRONIC_DRINKING]                        = { 0,                     0.0935672441515258 },
    [BINGE_DRINKING]                          = { 0,                     0.0567127896345591 },
    [IMPULSIVITY]                             = { 0,                     0.077212834605957 },
    [TEMPER]                                  = { 0,                     0.0482892034688302 },
    [PRO_CRIMINAL_ATTITUDE]                   = { 0,                     0.130830533773332 },
    [PAST_OFFENCE + PAST_HOMICIDE]            = { 0,                     0.399463399258737 },
    [PAST_OFFENCE + PAST_WOUNDING]            = { 0,                     0.451029720739399 },
    [PAST_OFFENCE + PAST_KIDNAPPING]          = { 0,                     0.0749101406070305 },
    [PAST_OFFENCE + PAST_FIREARMS]            = { 0,                     0.218055028351022 },
    [PAST_OFFENCE + PAST_ROBBERY]             = { 0,                     0.163248217650296 },
    [PAST_OFFENCE + PAST_AGGRAVATED_BURGLARY] = { 0,                     0.506616685297771 },
    [PAST_OFFENCE + PAST_WEAPON]              = { 0,                     0.184104582611966 },
    [PAST_OFFENCE + PAST_CRIMINAL_DAMAGE]     = { 0,                     0.357345708081477 },
    [PAST_OFFENCE + PAST_ARSON]               = { 0,                     0.12261588608151 },
};

static const double authors_offences[OFFENCE_CATEGORIES][VERSIONS] = {
    /* group of the current offence, static, dynamic */
    [CATEGORY_ABSCONDING_OR_BAIL]            = { 0.304896300301182,   0.271350568105055 },
    [CATEGORY_ACQUISITIVE_VIOLENCE]          = { 0.326858080852591,   0.264445840395185 },
    [CATEGORY_BURGLARY_DOMESTIC]             = { 0.151649692548355,   0.123617390798186 },
    [CATEGORY_BURGLARY_OTHER]                = { -0.194200416367268,  -0.225990540250696 },
    [CATEGORY_CRIMINAL_DAMAGE]               = { 0.186977546333514,   0.156493599418026 },
    [CATEGORY_DRINK_DRIVING]                 = { -0.212258595209629,  -0.210828726274969 },
    [CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION] = { 0.0818982459627011,  0.130461601097636 },
    [CATEGORY_DRUG_POSSESSION_OR_SUPPLY]     = { 0.0694507822486554,  0.081753216630546 },
    [CATEGORY_DRUNKENNESS]                   = { 0.0841789642942883,  0.0923765737156082 },
    [CATEGORY_FIREARMS_MOST_SERIOUS]         = { 0.0192703822415124,  -0.00653849840412098 },
    [CATEGORY_FIREARMS_OTHER]                = { 0.0192703822415124,  -0.00653849840412098 },
    [CATEGORY_FRAUD_AND_FORGERY]             = { -0.136811424047985,  -0.0883945245425247 },
    [CATEGORY_HANDLING]                      = { -0.2245058213129,    -0.211172350332101 },
    [CATEGORY_MOTORING]                      = { -0.0286442357674878, 0.00778028771796321 },
    [CATEGORY_OTHER]                         = { -0.215779995107354,  -0.226808217378264 },
    [CATEGORY_PUBLIC_ORDER_HARASSMENT]       = { 0.0446132016665715,  0.0206396832377319 },
    [CATEGORY_SEXUAL_AGAINST_CHILD]          = { -0.442179128494551,  -0.407005679932105 },
    [CATEGORY_SEXUAL_NOT_AGAINST_CHILD]      = { -0.0455228893277184, -0.067383107093799 },
    [CATEGORY_THEFT_NON_MOTOR]               = { 0.0202407984946185,  0.0187611938936452 },
    [CATEGORY_VEHICLE_THEFT]                 = { 0.226781312933932,   0.194487131847261 },
    [CATEGORY_VIOLENCE_ABH_PLUS]             = { 0.0192703822415124,  -0.00653849840412098 },
    [CATEGORY_VIOLENCE_SUB_ABH]              = { 0.0192703822415124,  -0.00653849840412098 },
    [CATEGORY_WEAPONS_NON_FIREARM]           = { 0.0192703822415124,  -0.00653849840412098 },
    [CATEGORY_WELFARE_FRAUD]                 = { -0.0169128022430282, 0.0819545573517356 },
};

static const double service_offences[OFFENCE_CATEGORIES][VERSIONS] = {
    /* group of the current offence, static, dynamic */
    [CATEGORY_ABSCONDING_OR_BAIL]            = { 0.304896300301182,   0.271350568105055 },
    [CATEGORY_ACQUISITIVE_VIOLENCE]          = { 0.326858080852591,   0.194487131847261 },
    [CATEGORY_BURGLARY_DOMESTIC]             = { 0.151649692548355,   -0.226808217378264 },
    [CATEGORY_BURGLARY_OTHER]                = { -0.194200416367268,  -0.225990540250696 },
    [CATEGORY_CRIMINAL_DAMAGE]               = { 0.186977546333514,   0.00778028771796321 },
    [CATEGORY_DRINK_DRIVING]                 = { -0.212258595209629,  0.156493599418026 },
    [CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION] = { 0.0818982459627011,  -0.0883945245425247 },
    [CATEGORY_DRUG_POSSESSION_OR_SUPPLY]     = { 0.0694507822486554,  0.081753216630546 },
    [CATEGORY_DRUNKENNESS]                   = { 0.0841789642942883,  0.0819545573517356 },
    [CATEGORY_FIREARMS_MOST_SERIOUS]         = { 0.01927038224,       -0.006538498404 },
    [CATEGORY_FIREARMS_OTHER]                = { 0.01927038224,       -0.006538498404 },
    [CATEGORY_FRAUD_AND_FORGERY]             = { -0.136811424047985,  -0.210828726274969 },
    [CATEGORY_HANDLING]                      = { -0.2245058213129,    0.0923765737156082 },
    [CATEGORY_MOTORING]                      = { -0.0286442357674878, 0.130461601097636 },
    [CATEGORY_OTHER]                         = { -0.215779995107354,  0.123617390798186 },
    [CATEGORY_PUBLIC_ORDER_HARASSMENT]       = { 0.0446132016665715,  0.0206396832377319 },
    [CATEGORY_SEXUAL_AGAINST_CHILD]          = { -0.442179128494551,  -0.407005679932105 },
    [CATEGORY_SEXUAL_NOT_AGAINST_CHILD]      = { -0.0455228893277184, -0.211172350332101 },
    [CATEGORY_THEFT_NON_MOTOR]               = { 0.0202407984946185,  0.0187611938936452 },
    [CATEGORY_VEHICLE_THEFT]                 = { 0.226781312933932,   0.264445840395185 },
    [CATEGORY_VIOLENCE_ABH_PLUS]             = { 0.01927038224,       -0.006538498404 },
    [CATEGORY_VIOLENCE_SUB_ABH]              = { 0.01927038224,       -0.006538498404 },
    [CATEGORY_WEAPONS_NON_FIREARM]           = { 0.01927038224,       -0.006538498404 },
    [CATEGORY_WELFARE_FRAUD]                 = { -0.0169128022430282, -0.0673831070937991 },
};

static const double violence_kinds[OFFENCE_CATEGORIES][VERSIONS] = {
    /* kind of violence against the person, added to the group's weight */
    [CATEGORY_FIREARMS_MOST_SERIOUS] = { 0.503126183131338, 0.41315945136753 },
    [CATEGORY_FIREARMS_OTHER]        = { 0.296194351653227, 0.261448353627646 },
    [CATEGORY_WEAPONS_NON_FIREARM]   = { 0.331898861349699, 0.200143106218146 },
    [CATEGORY_VIOLENCE_ABH_PLUS]     = { 0.238802610774108, 0.204895023669854 },
};

const struct predictor_table snsv_authors_table = {
    .name = "SNSV",
    .row = rows,
    .offence = authors_offences,
    .violence_kind = violence_kinds,
    .copas_years = 12,
    .violence_years = 30,
    .abuse_of_partner_only = true,
};

const struct predictor_table snsv_service_table = {
    .name = "SNSV",
    .row = rows,
    .offence = service_offences,
    .violence_kind = violence_kinds,
    .copas_years = 12,
    .violence_years = 30,
    .abuse_of_partner_only = true,
};
