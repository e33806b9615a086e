/* ogrs3.c -- the published coefficients of OGRS3.
 *
 * Howard, Francis, Soothill and Humphreys (2009), OGRS 3: the revised Offender
 * Group Reconviction Scale, MoJ Research Summary 7/09; taken from two public
 * implementations that agree with it: rsr-calculator (precise) and the
 * actuarial service of May 2026 (paper). R A.1, A.5; decision 120. */
#include "rules/law/ogrs3.h"

const struct ogrs3_age_row ogrs3_ages[OGRS3_AGE_ROWS] = {
    /*  age          male, precise  paper        female, precise  paper */
    /* The paper column of the service has the next three for women positive;
     * three other sources and the rows below have them negative. */
    { 10, 11, { 0, 0 },                  { -0.785038489, -0.785 } },
    { 12, 13, { 0.083922902, 0.08392 },  { -0.613852078, -0.61385 } },
    { 14, 15, { 0.075775765, 0.07578 },  { -0.669521331, -0.66952 } },
    { 16, 17, { -0.061594199, -0.0616 }, { -0.959179629, -0.9592 } },
    { 18, 20, { -0.625103618, -0.6251 }, { -0.897480934, -0.8975 } },
    { 21, 24, { -1.051515067, -1.0515 }, { -1.028488454, -1.0285 } },
    { 25, 29, { -1.166679288, -1.1667 }, { -1.052777806, -1.0528 } },
    { 30, 34, { -1.325976554, -1.326 },  { -1.129127959, -1.1291 } },
    { 35, 39, { -1.368045933, -1.368 },  { -1.42187494, -1.4219 } },
    { 40, 49, { -1.499690953, -1.4997 }, { -1.524652221, -1.5247 } },
    { 50, 999, { -2.025261458, -2.0253 }, { -2.44983716, -2.4498 } },
};

const double ogrs3_statuses[OGRS3_STATUSES][OGRS3_COLUMNS] = {
    /*                       precise      paper */
    [FIRST_CONVICTION]   = { 0.126142106, 0.12614 },
    [REPEAT_CONVICTION]  = { 0.463062792, 0.46306 },
    [FIRST_CAUTION]      = { 0, 0 },
    /* The service did not offer cautions: the precise value stands in both. */
    [SECOND_CAUTION]     = { 0.083100501, 0.083100501 },
    [SEVERAL_CAUTIONS]   = { 0.34859587, 0.34859587 },
};

const double ogrs3_offences[OGRS3_GROUPS][OGRS3_COLUMNS] = {
    /*                                  precise       paper */
    [OGRS3_VIOLENCE]                = { 0, 0 },
    [OGRS3_ROBBERY]                 = { -0.634795912, -0.6348 },
    [OGRS3_PUBLIC_ORDER]            = { 0.181917975, 0.1819 },
    /* Ten times apart: a slip of the paper column, kept because scores used it. */
    [OGRS3_SEXUAL_NOT_CHILD]        = { 0.003276327, 0.0328 },
    [OGRS3_SEXUAL_CHILD]            = { -0.653434071, -0.6534 },
    [OGRS3_SOLICITING]              = { 0.760608858, 0.7606 },
    [OGRS3_BURGLARY_DOMESTIC]       = { -0.12394352, -0.1239 },
    [OGRS3_BURGLARY_OTHER]          = { 0.240604429, 0.2406 },
    [OGRS3_THEFT]                   = { 0.661244321, 0.6612 },
    [OGRS3_HANDLING]                = { 0.351866973, 0.3519 },
    [OGRS3_FRAUD]                   = { 0.159910192, 0.1599 },
    [OGRS3_ABSCONDING]              = { 0.733378677, 0.7334 },
    [OGRS3_TAKING_AND_DRIVING_AWAY] = { 0.380059431, 0.3801 },
    [OGRS3_THEFT_FROM_VEHICLES]     = { 0.427225615, 0.4272 },
    [OGRS3_OTHER_MOTORING]          = { 0.262228428, 0.2622 },
    [OGRS3_DRINK_DRIVING]           = { -0.121439408, -0.1214 },
    [OGRS3_CRIMINAL_DAMAGE]         = { 0.204960477, 0.205 },
    [OGRS3_DRUG_IMPORT]             = { -0.795556373, -0.7956 },
    [OGRS3_DRUG_POSSESSION]         = { 0.077165871, 0.0772 },
    [OGRS3_OTHER]                   = { -0.060667525, -0.0607 },
};

const double ogrs3_copas[OGRS3_COLUMNS] = { 1.251124464, 1.25112 };

const double ogrs3_intercepts[2][OGRS3_COLUMNS] = {
    { 1.402562384, 1.40256 },       /* one year */
    { 2.121705678, 2.1217 },        /* two years */
};

const struct dated_number ogrs3_column_used = {
    .name = "ogrs3_column_used",
    .what = "OGRS3 coefficients used: 0 to nine decimals, 1 as OASys rounds them",
    .unit = "column",
    .since = {
        { { 2008, 1, 1 }, OGRS3_PAPER, "R A.5 item 5; decision 120", VERIFIED },
    },
};

const struct dated_number ogrs3_most_sanctions = {
    .name = "ogrs3_most_sanctions",
    .what = "Most sanctions that OGRS3 counts, the present one included; 0 = no limit",
    .unit = "sanctions",
    .since = {
        { { 2008, 1, 1 }, 0, "R A.5 item 3: one spreadsheet stops at 51, the service does not",
          UNCERTAIN },
    },
};
