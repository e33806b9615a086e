/* svrp.c -- the published coefficients of the serious violent reoffending predictor.
 *
 * Two-year coefficients as in the actuarial service of August 2026 (its
 * service/coefficients). R A.9. */
#include "rules/law/predictor_tables.h"

static const double rows[COEFFICIENTS][VERSIONS] = {
    /* coefficient, static, dynamic */
    [TWO_YEAR_CONSTANT]                       = { -0.970734555223987,  -1.70588696906607 },
    [AGE_MALE]                                = { -0.035211251525685,  -0.0343861125060411 },
    [AGE_MALE + 1]                            = { -0.0002101460036267, -0.0002060693939063 },
    [AGE_FEMALE]                              = { -0.0194307797540929, -0.0215931881507551 },
    [AGE_FEMALE + 1]                          = { -0.0000241385941049, -0.0000539574087783 },
    [FEMALE_CONSTANT]                         = { -1.55855151937225,   -1.609748656497 },
    [FIRST_SANCTION]                          = { -2.3335499201698,    -2.26703484992352 },
    [SECOND_SANCTION]                         = { -1.36161428849118,   -1.17946726635964 },
    [SANCTION_OCCASIONS]                      = { -0.0250462590018653, -0.025992075782348 },
    [YEARS_TO_SECOND + MALE]                  = { -0.117956562302911,  -0.0967640128116584 },
    [YEARS_TO_SECOND + FEMALE]                = { -0.0402256071602197, -0.1712941019545757 },
    [OFFENCE_FREE_MONTHS]                     = { -0.0318548411238394, -0.029248960074744 },
    [OFFENCE_FREE_MONTHS + 1]                 = { 0.0002165688028517,  0.0003119515647398 },
    [OFFENCE_FREE_MONTHS + 2]                 = { 0.0000046604929835,  0.0000022269607594 },
    [OFFENCE_FREE_MONTHS + 3]                 = { -1.52324083E-7,      -2.955293324E-7 },
    [COPAS + MALE]                            = { 0.936944231003216,   0.858101289182386 },
    [COPAS + FEMALE]                          = { 0.853626611755616,   0.848200474467235 },
    [NEVER_VIOLENT + MALE]                    = { -1.5382238276355,    -1.09871100777043 },
    [NEVER_VIOLENT + FEMALE]                  = { -2.33948463970808,   -1.36716291233552 },
    [ONCE_VIOLENT]                            = { -0.0013488533112443, 0.077746849480619 },
    [VIOLENT_SANCTIONS]                       = { 0.0141947749755811,  0.006532999224634 },
    [VIOLENCE_RATE]                           = { 0.250478471909382,   0.165137054547059 },

    /* Times what was answered; the static version asks nothing. */
    [CARRY_OR_USE_WEAPON]                     = { 0,                   0.385215247009075 },
    [ACCOMMODATION_SUITABILITY]               = { 0,                   0.0442239531567977 },
    [UNEMPLOYED]                              = { 0,                   0.0734628466183293 },
    [CHRONIC_DRINKING]                        = { 0,                   0.0765545992903705 },
    [TEMPER]                                  = { 0,                   0.124207407357376 },
    [PRO_CRIMINAL_ATTITUDE]                   = { 0,                   0.0982315473681468 },
    [PAST_OFFENCE + PAST_HOMICIDE]            = { 0,                   0.355308819798017 },
    [PAST_OFFENCE + PAST_WOUNDING]            = { 0,                   0.399845826788494 },
    [PAST_OFFENCE + PAST_KIDNAPPING]          = { 0,                   0.534510912919277 },
    [PAST_OFFENCE + PAST_FIREARMS]            = { 0,                   0.780403925884582 },
    [PAST_OFFENCE + PAST_ROBBERY]             = { 0,                   0.290562230335504 },
    [PAST_OFFENCE + PAST_AGGRAVATED_BURGLARY] = { 0,                   0.183891831607701 },
    [PAST_OFFENCE + PAST_WEAPON]              = { 0,                   0.231407077551008 },
    [PAST_OFFENCE + PAST_CRIMINAL_DAMAGE]     = { 0,                   1.01491061134195 },
    [PAST_OFFENCE + PAST_ARSON]               = { 0,                   0.0073649024927637 },
};

static const double offences[OFFENCE_CATEGORIES][VERSIONS] = {
    /* category of the current offence, static, dynamic */
    [CATEGORY_ABSCONDING_OR_BAIL]            = { 0.361929924513904,   0.414243541008181 },
    [CATEGORY_ACQUISITIVE_VIOLENCE]          = { 0.34905826404493,    0.0719174180811535 },
    [CATEGORY_BURGLARY_DOMESTIC]             = { 0.427440297941078,   0.392304322484302 },
    [CATEGORY_BURGLARY_OTHER]                = { 0.283654004619677,   0.210475686624578 },
    [CATEGORY_CRIMINAL_DAMAGE]               = { 0.254391121973677,   0.184857953812071 },
    [CATEGORY_DRINK_DRIVING]                 = { -0.0870700781552191, 0.0719681498702402 },
    [CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION] = { -0.151563625759297,  0.146018219011484 },
    [CATEGORY_DRUG_POSSESSION_OR_SUPPLY]     = { 0.196404663980207,   0.210481894371787 },
    [CATEGORY_DRUNKENNESS]                   = { -0.169817158710549,  -0.266212126484843 },
    [CATEGORY_FIREARMS_MOST_SERIOUS]         = { -0.0211330064692993, -0.382497575361466 },
    [CATEGORY_FIREARMS_OTHER]                = { 0.3539581212971587,  0.149093794035442 },
    [CATEGORY_FRAUD_AND_FORGERY]             = { -0.0932918356073765, 0.128223795291931 },
    [CATEGORY_HANDLING]                      = { 0.20156598193072,    0.405987757430537 },
    [CATEGORY_MOTORING]                      = { 0.0805237507490763,  0.285285632874374 },
    [CATEGORY_OTHER]                         = { 0.175156031546492,   0.135286411622716 },
    [CATEGORY_PUBLIC_ORDER_HARASSMENT]       = { -0.102680989477238,  -0.165010485104843 },
    [CATEGORY_SEXUAL_AGAINST_CHILD]          = { -0.269534814977957,  -0.60993507861302 },
    [CATEGORY_SEXUAL_NOT_AGAINST_CHILD]      = { -0.481426313870417,  -0.545166046667834 },
    [CATEGORY_THEFT_NON_MOTOR]               = { -0.126315026107379,  -0.047968924813678 },
    [CATEGORY_VEHICLE_THEFT]                 = { 0.286214108247545,   0.335872011000959 },
    [CATEGORY_VIOLENCE_ABH_PLUS]             = { 0.0914232846880801,  -0.048353695619906 },
    [CATEGORY_VIOLENCE_SUB_ABH]              = { 0.0881806276607277,  0.110262124783647 },
    [CATEGORY_WEAPONS_NON_FIREARM]           = { 0.4050968835329157,  0.0243282774787757 },
    [CATEGORY_WELFARE_FRAUD]                 = { -2.75700217295462,   -2.54378150425616 },
};

const struct predictor_table svrp_table = {
    .name = "SVRP",
    .row = rows,
    .offence = offences,
    .copas_years = 12,
    .violence_years = 30,
};
