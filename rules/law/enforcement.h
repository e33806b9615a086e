/* enforcement.h -- dated numbers and codes of enforcement. */
#ifndef RULES_LAW_ENFORCEMENT_H
#define RULES_LAW_ENFORCEMENT_H

#include "rules/dated.h"

/* A warning counts for this many months, beginning with the day it was given. */
extern const struct dated_number warning_months;
extern const struct dated_number suspended_order_warning_months;

/* Days from a missed appointment to the decision whether it was acceptable. */
extern const struct dated_number absence_decision_days;

/* Working days from the failure that is not let pass to the start of breach. */
extern const struct dated_number breach_start_working_days;

/* Failures at which a breach review is raised: 1 = at the limit, 0 = above it. */
extern const struct dated_number review_at_the_limit;

/* 1 = as the system of record does it: the end of a breach leaves the event
 * marked as in breach if a start came before it. */
extern const struct dated_number breach_end_keeps_mark;

/* Contact types that start a breach, or end one: NULL ends the list. */
extern const char *const breach_start_types[];
extern const char *const breach_end_types[];

/* The contact type of a release from custody. */
extern const char release_type[];

/* Of the ends, those that on the very day of the start leave no breach. */
extern const char *const same_day_end_types[];

#endif
