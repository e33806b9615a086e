/* programme_needs.h -- cut-offs of the programme needs identifier. */
#ifndef RULES_LAW_PROGRAMME_NEEDS_H
#define RULES_LAW_PROGRAMME_NEEDS_H

#include "rules/dated.h"
#include "rules/programme_needs.h"

struct programme_domain_row {
    const char *code;
    int items;
    const char *item[PROGRAMME_MOST_ITEMS];
    int some_from, high_from;           /* totals from which the domain scores 1, and 2 */
    int decisive;                       /* the item whose 2 alone scores 2; -1 = none */
    bool only_if_complete;              /* with an answer missing the total counts as 0 */
};

/* By enum programme_domain. */
extern const struct programme_domain_row programme_domain_rows[PROGRAMME_DOMAINS];

/* Sum of the four domains from which the need is medium, and high. */
extern const struct dated_number programme_need_medium, programme_need_high;

/* Scores in hundredths of a per cent. A medium band has an end of its own: what
 * lies between it and the high one belongs to neither. */
extern const struct dated_number programme_ogrs3_high;
extern const struct dated_number programme_ogrs3_medium, programme_ogrs3_medium_to;
extern const struct dated_number programme_ovp_high;
extern const struct dated_number programme_ovp_medium, programme_ovp_medium_to;
extern const struct dated_number programme_rsr_high;
extern const struct dated_number programme_rsr_medium, programme_rsr_medium_to;

/* Sub-total of the screen from which learning disabilities and challenges are flagged. */
extern const struct dated_number programme_ldc_from;

#endif
