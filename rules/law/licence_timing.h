/* licence_timing.h -- the days that a licence goes by. */
#ifndef RULES_LAW_LICENCE_TIMING_H
#define RULES_LAW_LICENCE_TIMING_H

#include "rules/dated.h"

/* Working days before the start of a licence at which only the prison may still
 * make one; and before that, at which people are warned. */
extern const struct dated_number licence_hard_stop_days, licence_warning_days;

/* A licence that starts by so many working days from today and is not finished
 * is timed out. */
extern const struct dated_number licence_time_out_days;

/* How far a release on a Friday, at a weekend or on a bank holiday may be brought
 * forward, and when a missing officer is warned of: working days, Fridays not
 * counted. */
extern const struct dated_number licence_early_release_days, licence_late_allocation_days;

/* A release on the day of sentence is time served only if it is this recent. */
extern const struct dated_number licence_time_served_days;

/* Days after release at which the review of a licence made by the prison is overdue. */
extern const struct dated_number licence_review_days;

/* Before a conditional release with parole eligibility, a licence may be made in
 * this many days; a licence for home detention curfew only this far ahead. */
extern const struct dated_number licence_parole_days, licence_curfew_days;

/* Version of the conditions, in tenths: 30 is 3.0. Earlier versions (1.0, 2.0,
 * 2.1) have no known days. */
extern const struct dated_number licence_policy_tenths;

#endif
