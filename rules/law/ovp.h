/* ovp.h -- the published points of OVP and OGP. */
#ifndef RULES_LAW_OVP_H
#define RULES_LAW_OVP_H

#include "rules/predictor.h"

/* From `from` on, until the next row. */
struct points_row {
    int from;
    int points;
};

enum { OVP_VIOLENT_ROWS = 19, OVP_NON_VIOLENT_ROWS = 5, OVP_AGE_ROWS = 10 };
extern const struct points_row ovp_violent[OVP_VIOLENT_ROWS];           /* by violent sanctions */
extern const struct points_row ovp_non_violent[OVP_NON_VIOLENT_ROWS];   /* by the others */
extern const struct points_row ovp_ages[OVP_AGE_ROWS];      /* by age at start of follow-up */

/* What a yes (or the male sex) gives. */
enum ovp_points {
    OVP_ANY_SANCTION = 5,
    OVP_MALE = 5,
    OVP_NO_RECOGNITION_OF_IMPACT = 4,
    OVP_NO_FIXED_ABODE = 4,
    OVP_UNEMPLOYED = 4,
    OVP_PSYCHIATRIC_TREATMENT = 4,
    OVP_EACH_LEVEL_OF_TEMPER = 3,
    OVP_EACH_LEVEL_OF_ATTITUDES = 3,
    OGP_NO_FIXED_ABODE = 5,
    OGP_UNEMPLOYED = 5,
};

/* By level of problem: activities that encourage offending, pro-criminal attitudes. */
extern const int ogp_level_points[3];

/* sigma(slope * points - shift[0]) within one year, shift[1] within two. */
struct points_curve {
    double slope;
    double shift[2];
};
extern const struct points_curve ovp_curve, ogp_curve;

/* Whole percents within two years. */
extern const struct band_limits ovp_bands, ogp_bands;

#endif
