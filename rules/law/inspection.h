/* inspection.h -- bands of the inspectorate's ratings, programme by programme. */
#ifndef RULES_LAW_INSPECTION_H
#define RULES_LAW_INSPECTION_H

#include "rules/dated.h"
#include "rules/inspection.h"

/* Per cent sufficient from which a key question has each rating. By enum rating. */
extern const struct dated_number rating_percent_from[RATINGS];

/* One programme of inspection. */
struct inspection_programme {
    const char *code;               /* "PDU-2023" */
    int standards;
    int from[RATINGS];              /* lowest score of each rating */
    enum certainty certainty;
    const char *source;
};

/* Ends with a row without a code. */
extern const struct inspection_programme inspection_programmes[];

/* The programme whose standards add to at most that, or NULL. */
const struct inspection_programme *inspection_programme_of(int max_score);

/* Where a panel may depart: within so many points of a boundary, or on a sample
 * of so few cases. */
extern const struct dated_number inspection_discretion_points, inspection_discretion_few_cases;

/* Sample size: confidence as z in ten-thousandths, margin of error in permille. */
extern const struct dated_number inspection_sample_z, inspection_sample_margin;

#endif
