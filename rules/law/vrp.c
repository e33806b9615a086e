/* vrp.c -- the published coefficients of the violent reoffending predictor.
 *
 * Two-year coefficients as in the actuarial service of August 2026 (its
 * service/coefficients). R A.9. */
#include "rules/law/predictor_tables.h"

static const double rows[COEFFICIENTS][VERSIONS] = {
    /* coefficient, static, dynamic */
    [TWO_YEAR_CONSTANT]                = { 3.12324433235579,    1.81687448362791 },
    [AGE_MALE]                         = { -0.104477239763612,  -0.0645236564493287 },
    [AGE_MALE + 1]                     = { 0.0008606154365776,  0.0004644696772777 },
    [AGE_MALE + 2]                     = { 0.000013815779629,   0 },
    [AGE_MALE + 3]                     = { -1.960154357E-7,     0 },
    [AGE_FEMALE]                       = { -0.0151569773369266, -0.0106819944976555 },
    [AGE_FEMALE + 1]                   = { -0.0000517057104954, -0.0000220033910434 },
    [AGE_FEMALE + 2]                   = { -7.587337191E-7,     -3.141984277E-7 },
    [AGE_FEMALE + 3]                   = { 2.03053155E-8,       -1.74402455E-8 },
    [FEMALE_CONSTANT]                  = { -1.84281451035478,   -1.47587262099647 },
    [FIRST_SANCTION]                   = { -1.90092364059771,   -1.84616323808687 },
    [SECOND_SANCTION]                  = { -1.10995084554834,   -1.08289822438739 },
    [SANCTION_OCCASIONS]               = { -0.0067658067744931, -0.0068338285932122 },
    [YEARS_TO_SECOND + MALE]           = { -0.0517946785377468, -0.0448978159143418 },
    [YEARS_TO_SECOND + FEMALE]         = { -0.0524808327112117, -0.036873809313859 },
    [OFFENCE_FREE_MONTHS]              = { -0.073627004774941,  -0.0527396206616632 },
    [OFFENCE_FREE_MONTHS + 1]          = { 0.0015286971037078,  0.0004145060463894 },
    [OFFENCE_FREE_MONTHS + 2]          = { 0.0000095033186151,  0 },
    [OFFENCE_FREE_MONTHS + 3]          = { -8.860433091E-7,     0 },
    [COPAS + MALE]                     = { 0.620598396891494,   0.599255596112212 },
    [COPAS + FEMALE]                   = { 0.507851479286236,   0.477448279367104 },
    [NEVER_VIOLENT + MALE]             = { -2.19912021141319,   -1.72067702170194 },
    [NEVER_VIOLENT + FEMALE]           = { -2.8090905835064,    -2.24064936845545 },
    [ONCE_VIOLENT]                     = { 0.164824968220639,   0.158357795142317 },
    [VIOLENT_SANCTIONS]                = { 0.0185294325031695,  0.0143780957599777 },
    [VIOLENCE_RATE]                    = { 0.522272685793084,   0.417038098120116 },

    /* Times what was answered; the static version asks nothing. */
    [ACCOMMODATION_SUITABILITY]        = { 0,                   0.105430245512805 },
    [UNEMPLOYED]                       = { 0,                   0.0331815664323161 },
    [LIVE_IN_RELATIONSHIP]             = { 0,                   -0.257910738309657 },
    [RELATIONSHIP_QUALITY]             = { 0,                   0.0289758277705754 },
    [QUALITY_OF_LIVE_IN_RELATIONSHIP]  = { 0,                   0.117527515244771 },
    [DOMESTIC_ABUSE]                   = { 0,                   0.108473730672409 },
    [ACTIVITIES_ENCOURAGE_OFFENDING]   = { 0,                   0.0655491304584261 },
    [MOTIVATION_TO_TACKLE_DRUG_MISUSE] = { 0,                   0.0566501342651779 },
    [CHRONIC_DRINKING]                 = { 0,                   0.122533179215598 },
    [BINGE_DRINKING]                   = { 0,                   0.0981126172766304 },
    [IMPULSIVITY]                      = { 0,                   0.0323581330157977 },
    [TEMPER]                           = { 0,                   0.091904896744703 },
    [METHADONE]                        = { 0,                   0.0576906845544844 },
    [OTHER_OPIATE]                     = { 0,                   0.0753935224854228 },
    [CRACK_COCAINE]                    = { 0,                   0.0902595215602798 },
    [POWDER_COCAINE]                   = { 0,                   0.087313111600886 },
    [PRESCRIPTION_DRUG_MISUSE]         = { 0,                   0.139018812980245 },
    [BENZODIAZEPINES]                  = { 0,                   0.0587469123708279 },
    [CANNABIS]                         = { 0,                   0.001864706197971 },
    [STEROIDS]                         = { 0,                   0.342197551153158 },
    [OTHER_DRUGS]                      = { 0,                   0.150053208890266 },
};

static const double offences[OFFENCE_CATEGORIES][VERSIONS] = {
    /* category of the current offence, static, dynamic */
    [CATEGORY_ABSCONDING_OR_BAIL]            = { 0.351192370764659,   0.332310036782829 },
    [CATEGORY_ACQUISITIVE_VIOLENCE]          = { -0.0032926198476618, 0.0442727884290873 },
    [CATEGORY_BURGLARY_DOMESTIC]             = { 0.189290151743428,   0.235304808003462 },
    [CATEGORY_BURGLARY_OTHER]                = { 0.152185842790808,   0.191809657473981 },
    [CATEGORY_CRIMINAL_DAMAGE]               = { 0.371503082545136,   0.302881895872264 },
    [CATEGORY_DRINK_DRIVING]                 = { -0.0955339743007365, -0.0243380584056904 },
    [CATEGORY_DRUG_IMPORT_EXPORT_PRODUCTION] = { -0.422720654391483,  -0.310067077915746 },
    [CATEGORY_DRUG_POSSESSION_OR_SUPPLY]     = { -0.0876488981693274, -0.0226462288920859 },
    [CATEGORY_DRUNKENNESS]                   = { 0.897225111715064,   0.832786589840741 },
    [CATEGORY_FIREARMS_MOST_SERIOUS]         = { 0.109809951520084,   0.077028816727511 },
    [CATEGORY_FIREARMS_OTHER]                = { 0.109809951520084,   0.077028816727511 },
    [CATEGORY_FRAUD_AND_FORGERY]             = { -0.362999252067375,  -0.215055195882386 },
    [CATEGORY_HANDLING]                      = { 0.0120019188396128,  0.160583400555203 },
    [CATEGORY_MOTORING]                      = { -0.184914428055833,  -0.0219990134288181 },
    [CATEGORY_OTHER]                         = { 0.0998951874967628,  0.186300883246964 },
    [CATEGORY_PUBLIC_ORDER_HARASSMENT]       = { 0.356342355096462,   0.348649087179239 },
    [CATEGORY_SEXUAL_AGAINST_CHILD]          = { -0.930849896127774,  -0.994785930428512 },
    [CATEGORY_SEXUAL_NOT_AGAINST_CHILD]      = { -0.159028472471635,  -0.249001167005262 },
    [CATEGORY_THEFT_NON_MOTOR]               = { 0.260179775875471,   0.257081681109148 },
    [CATEGORY_VEHICLE_THEFT]                 = { 0.165882021264931,   0.200392887919135 },
    [CATEGORY_VIOLENCE_ABH_PLUS]             = { 0.109809951520084,   0.077028816727511 },
    [CATEGORY_VIOLENCE_SUB_ABH]              = { 0.109809951520084,   0.077028816727511 },
    [CATEGORY_WEAPONS_NON_FIREARM]           = { 0.109809951520084,   0.077028816727511 },
    [CATEGORY_WELFARE_FRAUD]                 = { -0.987504454326342,  -0.937073522898054 },
};

const struct predictor_table vrp_table = {
    .name = "VRP",
    .row = rows,
    .offence = offences,
    .copas_years = 12,
    .violence_years = 30,
};
