/* osp.h -- the published points of OSP/DC and shares of OSP/IIC. */
#ifndef RULES_LAW_OSP_H
#define RULES_LAW_OSP_H

#include "rules/dated.h"
#include "rules/predictor.h"

/* Points of OSP/DC by number of sanctions: 0, 1, 2, 3 or more. */
enum { OSP_COUNTS = 4 };
extern const int osp_contact_adult[OSP_COUNTS];
extern const int osp_contact_child[OSP_COUNTS];
extern const int osp_non_contact[OSP_COUNTS];

enum osp_points {
    OSP_YOUNGEST = 18,                  /* full points for age at start of follow-up ... */
    OSP_AGE_POINTS = 14,
    OSP_YEARS_A_POINT = 3,              /* ... less one for every three years ... */
    OSP_NO_AGE_POINTS_FROM = 60,        /* ... and none from here */
    OSP_LATEST_AT_16_OR_17 = 5,         /* age at the latest sexual offence */
    OSP_LATEST_AT_18_OR_MORE = 10,
    OSP_SEVERAL_SANCTIONS = 6,          /* two or more, of any kind */
    OSP_STRANGER_VICTIM = 4,
};

/* sigma(slope * points - shift); no points, no likelihood. */
extern const double osp_slope, osp_shift;
extern const struct band_limits osp_bands;      /* of points */

/* Whole years offence-free in the community after which the band is one lower. */
extern const struct dated_number osp_reduction_years;

/* OSP/IIC: the first row whose condition holds. Shares are per 100,000. */
struct osp_image_row {
    int least_images;                   /* indecent image sanctions; 0 = any */
    int least_child;                    /* contact child sanctions; 0 = any */
    int share;
    enum likelihood band;
};
enum { OSP_IMAGE_ROWS = 4 };
extern const struct osp_image_row osp_images_table[OSP_IMAGE_ROWS];
extern const struct osp_image_row osp_images_no_sanctions, osp_images_otherwise;

#endif
