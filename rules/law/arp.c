/* arp.c -- the published coefficients of the all reoffending predictor.
 *
 * Two-year coefficients as in the actuarial service of August 2026 (its
 * service/coefficients). R A.9. */
#include "rules/law/predictor_tables.h"

static const double rows[COEFFICIENTS][VERSIONS] = {
    /* coefficient, static, dynamic */
    [TWO_YEAR_CONSTANT]                = { 5.01702292499072,    3.83654148692014 },
    [AGE_MALE]                         = { -0.142428460338541,  -0.110202179628585 },
    [AGE_MALE + 1]                     = { 0.0011000413899151,  0.0006726723443858 },
    [AGE_MALE + 2]                     = { 0.0000198538471606,  0.0000138719445957 },
    [AGE_MALE + 3]                     = { -2.648918335E-7,     -1.610775422E-7 },
    [AGE_FEMALE]                       = { -0.0175014516689226, -0.0097677485919972 },
    [AGE_FEMALE + 1]                   = { 0.0001625346907234,  0.000126702732348 },
    [AGE_FEMALE + 2]                   = { 3.645241305E-7,      -6.094926795E-7 },
    [AGE_FEMALE + 3]                   = { -7.46220588E-8,      -7.13415862E-8 },
    [FEMALE_CONSTANT]                  = { -2.95224200717183,   -2.68801056322021 },
    [FIRST_SANCTION]                   = { -3.94357049933093,   -3.39824378336932 },
    [SECOND_SANCTION]                  = { -3.06189212045904,   -2.60344581288004 },
    [SANCTION_OCCASIONS]               = { -0.0042757301284995, -0.0030262875646805 },
    [YEARS_TO_SECOND + MALE]           = { -0.0432051839161834, -0.0319725028712099 },
    [YEARS_TO_SECOND + FEMALE]         = { -0.0427998315841607, -0.0311412361734414 },
    [OFFENCE_FREE_MONTHS]              = { -0.0762086223169624, -0.0531180383905312 },
    [OFFENCE_FREE_MONTHS + 1]          = { 0.0016230134182902,  0.0004075218530422 },
    [OFFENCE_FREE_MONTHS + 2]          = { 0.0000224473135387,  0 },
    [OFFENCE_FREE_MONTHS + 3]          = { -0.0000012808638685, 0 },
    [COPAS + MALE]                     = { 1.55298303083717,    1.24540523044696 },
    [COPAS + FEMALE]                   = { 1.01980307124196,    0.829951359317464 },
    [COPAS_SQUARED + MALE]             = { 0.129334968245905,   0.0801894262854395 },
    [COPAS_SQUARED + FEMALE]           = { -0.039439197041062,  -0.0430018109602918 },

    /* Times what was answered; the static version asks nothing. */
    [ACCOMMODATION_SUITABILITY]        = { 0,                   0.0848049158355753 },
    [UNEMPLOYED]                       = { 0,                   0.0317783733809377 },
    [LIVE_IN_RELATIONSHIP]             = { 0,                   -0.266331545877519 },
    [RELATIONSHIP_QUALITY]             = { 0,                   0.0364051885005138 },
    [QUALITY_OF_LIVE_IN_RELATIONSHIP]  = { 0,                   0.141655261924428 },
    [DOMESTIC_ABUSE]                   = { 0,                   0.0635669196833949 },
    [ACTIVITIES_ENCOURAGE_OFFENDING]   = { 0,                   0.126491602592029 },
    [MOTIVATION_TO_TACKLE_DRUG_MISUSE] = { 0,                   0.08615424993393 },
    [CHRONIC_DRINKING]                 = { 0,                   0.0745006703601772 },
    [BINGE_DRINKING]                   = { 0,                   0.0338427436465108 },
    [IMPULSIVITY]                      = { 0,                   0.0421988370095297 },
    [PRO_CRIMINAL_ATTITUDE]            = { 0,                   0.0439083095441417 },
    [HEROIN]                           = { 0,                   0.182096496867273 },
    [OTHER_OPIATE]                     = { 0,                   0.17892958261215 },
    [CRACK_COCAINE]                    = { 0,                   0.109095964190426 },
    [POWDER_COCAINE]                   = { 0,                   0.0605135470691152 },
    [PRESCRIPTION_DRUG_MISUSE]         = { 0,                   0.0252240614607483 },
    [BENZODIAZEPINES]                  = { 0,                   0.0764353348164513 },
    [CANNABIS]                         = { 0,                   0.049300440360878 },
    [STEROIDS]                         = { 0,                   0.202231737251706 },
    [OTHER_DRUGS]                      = { 0,                   0.0267794308651123 },
};

static const double offences[OFFENCE_CATEGORIES][VERSIONS] = {
    /* category of the current offence, static, dynamic */
    [CATEGORY_ABSCONDING_OR_BAIL]            = { 0.325485504296161,   0.236777685679456 },
    [CATEGORY_ACQUISITIVE_VIOLENCE]          = { -0.119211282701221,  -0.177705019766066 },
    [CATEGORY_BURGLARY_DOMESTIC]             = { 0.155944202809011,   0.153587984043406 },
    [CATEGORY_BURGLARY_OTHER]                = { 0.2060248043228,     0.222442735978286 },
    [CATEGORY_CRIMINAL_DAMAGE]               = { 0.12167599899735,    0.0250113803601321 },
    [CATEGORY_DRINK_DRIVING]                 = { -0.264724530382273,  -0.196918572042409 },
    [CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION] = { -0.468252524851408,  -0.437670727296335 },
    [CATEGORY_DRUG_POSSESSION_OR_SUPPLY]     = { 0.0204101986121863,  0.0049716912817919 },
    [CATEGORY_DRUNKENNESS]                   = { 0.587490417262633,   0.523303164370094 },
    [CATEGORY_FIREARMS_MOST_SERIOUS]         = { -0.110075583936778,  -0.171350876457525 },
    [CATEGORY_FIREARMS_OTHER]                = { -0.110075583936778,  -0.171350876457525 },
    [CATEGORY_FRAUD_AND_FORGERY]             = { -0.434791453303048,  -0.322533218006326 },
    [CATEGORY_HANDLING]                      = { 0.088414958679896,   0.155377725974202 },
    [CATEGORY_MOTORING]                      = { -0.0439980822830184, 0.0730361702901059 },
    [CATEGORY_OTHER]                         = { 0.0384434393037725,  0.0971157179525287 },
    [CATEGORY_PUBLIC_ORDER_HARASSMENT]       = { 0.0854410288820027,  0.0629726265569029 },
    [CATEGORY_SEXUAL_AGAINST_CHILD]          = { 0.111620464721896,   0.0175628084853824 },
    [CATEGORY_SEXUAL_NOT_AGAINST_CHILD]      = { 0.169969798103235,   0.0919115743401314 },
    [CATEGORY_THEFT_NON_MOTOR]               = { 0.462548123919817,   0.428689161915978 },
    [CATEGORY_VEHICLE_THEFT]                 = { 0.173405416410866,   0.164192212478264 },
    [CATEGORY_VIOLENCE_ABH_PLUS]             = { -0.110075583936778,  -0.171350876457525 },
    [CATEGORY_VIOLENCE_SUB_ABH]              = { -0.110075583936778,  -0.171350876457525 },
    [CATEGORY_WEAPONS_NON_FIREARM]           = { -0.110075583936778,  -0.171350876457525 },
    [CATEGORY_WELFARE_FRAUD]                 = { -1.15395495579948,   -0.841992532871743 },
};

const struct predictor_table arp_table = {
    .name = "ARP",
    .row = rows,
    .offence = offences,
    .copas_years = 26,
    .violence_years = 0,
};
