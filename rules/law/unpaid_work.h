/* unpaid_work.h -- hours, shares and limits of unpaid work. */
#ifndef RULES_LAW_UNPAID_WORK_H
#define RULES_LAW_UNPAID_WORK_H

#include "rules/dated.h"

/* What a court may order, in hours over all orders that do not run together. */
extern const struct dated_number unpaid_work_hours_min, unpaid_work_hours_max;

/* Months from the order within which the hours must be worked; 0 = no limit. */
extern const struct dated_number unpaid_work_months;

/* Least offered in a week, in minutes. */
extern const struct dated_number unpaid_work_weekly_minutes;

/* Share of the hours that education, training and employment may fill. */
extern const struct dated_number unpaid_work_education_permille;

/* Most minutes that one adjustment for travel may credit. */
extern const struct dated_number unpaid_work_travel_minutes;

/* Most characters of notes on an appointment. */
extern const struct dated_number unpaid_work_notes_characters;

/* Reduction of hours for good attendance: is it the law, the share to be worked
 * before it counts, and what each hour after that takes off. */
extern const struct dated_number unpaid_work_reduction;
extern const struct dated_number unpaid_work_qualifying_permille;
extern const struct dated_number unpaid_work_reduction_permille;

/* Days ahead that a schedule is planned at most. */
extern const struct dated_number unpaid_work_plan_days;

/* Codes in scope of the reduction: outcomes of the order, and sub-types of the
 * requirement. A code that is not listed is out. Both lists end with NULL. */
extern const char *const reduction_order_codes[];
extern const char *const reduction_requirement_codes[];

#endif
