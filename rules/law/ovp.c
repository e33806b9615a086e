/* ovp.c -- the published points of OVP and OGP.
 *
 * OASys Violence Predictor and OASys General Predictor (2009), as in the
 * actuarial service of May 2026. R A.7. */
#include "rules/law/ovp.h"

const struct points_row ovp_violent[OVP_VIOLENT_ROWS] = {
    /* violent sanctions, points */
    { 0, 0 },   { 1, 4 },   { 2, 7 },   { 3, 9 },   { 4, 11 },  { 5, 12 },  { 6, 13 },
    { 7, 14 },  { 8, 15 },  { 9, 16 },  { 10, 17 }, { 11, 18 }, { 12, 19 }, { 13, 20 },
    { 14, 21 }, { 15, 22 }, { 16, 23 }, { 17, 24 }, { 18, 25 },
};

const struct points_row ovp_non_violent[OVP_NON_VIOLENT_ROWS] = {
    /* other sanctions, points */
    { 0, 0 }, { 3, 2 }, { 5, 3 }, { 11, 4 }, { 21, 5 },
};

const struct points_row ovp_ages[OVP_AGE_ROWS] = {
    /* age at start of follow-up, points; below 18 there is no score */
    { 18, 20 }, { 20, 17 }, { 22, 14 }, { 24, 12 }, { 26, 10 },
    { 31, 8 },  { 36, 6 },  { 41, 4 },  { 46, 2 },  { 51, 0 },
};

const int ogp_level_points[3] = { 0, 3, 5 };

const struct points_curve ovp_curve = { 0.0722, { 4.5215, 3.8773 } };
const struct points_curve ogp_curve = { 0.0616, { 3.6832, 3.0795 } };

const struct band_limits ovp_bands = { .medium = 30, .high = 60, .very_high = 80 };
const struct band_limits ogp_bands = { .medium = 34, .high = 67, .very_high = 85 };
