/* osp.c -- the published points of OSP/DC and shares of OSP/IIC.
 *
 * OASys Sexual reoffending Predictor (2021), as in the actuarial service of May
 * 2026; its successors DC-SRP and IIC-SRP use the same. R A.8, A.8.1, A.8.2. */
#include "rules/law/osp.h"

const int osp_contact_adult[OSP_COUNTS] = { 0, 5, 10, 15 };
const int osp_contact_child[OSP_COUNTS] = { 0, 3, 6, 9 };
const int osp_non_contact[OSP_COUNTS] = { 0, 2, 4, 6 };

const double osp_slope = 0.1598, osp_shift = 8.633;
const struct band_limits osp_bands = { .medium = 22, .high = 30, .very_high = 36 };

const struct dated_number osp_reduction_years = {
    .name = "osp_reduction_years",
    .what = "Offence-free years in the community that lower the OSP/DC band by one",
    .unit = "years",
    .since = { { { 2021, 1, 1 }, 5, "R A.8.1", VERIFIED } },
};

const struct osp_image_row osp_images_table[OSP_IMAGE_ROWS] = {
    /* images, child, per 100,000, band */
    { 2, 0, 10310, LIKELIHOOD_HIGH },
    { 1, 0, 3328, LIKELIHOOD_MEDIUM },
    { 0, 2, 926, LIKELIHOOD_LOW },
    { 0, 1, 634, LIKELIHOOD_LOW },
};
const struct osp_image_row osp_images_no_sanctions = { 0, 0, 62, LIKELIHOOD_LOW };
const struct osp_image_row osp_images_otherwise = { 0, 0, 281, LIKELIHOOD_LOW };
