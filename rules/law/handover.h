/* handover.h -- the months and days of handover from prison to community. */
#ifndef RULES_LAW_HANDOVER_H
#define RULES_LAW_HANDOVER_H

#include "rules/dated.h"

/* Months before the earliest release at which the community takes over. */
extern const struct dated_number handover_early_allocation_months;
extern const struct dated_number handover_indeterminate_months;
extern const struct dated_number handover_parole_months;
extern const struct dated_number handover_determinate_months;
extern const struct dated_number handover_determinate_days;         /* in addition */

/* A sentence whose release comes within this many months of its start is the
 * community's at once. */
extern const struct dated_number handover_short_sentence_months;

/* A parole hearing at least this far off changes who holds the case. */
extern const struct dated_number handover_far_hearing_months;

/* Arrivals in an open prison from this day on bring the community in early:
 * yes or no, in England and at HMP Prescoed for Wales. */
extern const struct dated_number handover_open_prison_rules;
extern const struct dated_number handover_open_prison_rules_prescoed;

/* Early allocation is decided in this window before release. */
extern const struct dated_number handover_early_window_months;

/* When someone is prompted. */
extern const struct dated_number handover_prompt_weeks_before;
extern const struct dated_number handover_prompt_days_unallocated;
extern const struct dated_number handover_prompt_days_after_start;

#endif
