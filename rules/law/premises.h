/* premises.h -- lengths of stay and deadlines of approved premises. */
#ifndef RULES_LAW_PREMISES_H
#define RULES_LAW_PREMISES_H

#include "rules/law/version.h"

enum { STAY_TIERS = 7 };                /* A to G */

/* Weeks of a stay; 0 = refused. */
struct stay_table {
    int pipe, esap;                     /* for anyone */
    int mental_health;                  /* men; women are refused */
    int women;
    int men_life[STAY_TIERS];           /* life and IPP, tiers A to G */
    int men_other[STAY_TIERS];          /* any other sentence that is named */
    int anyone_else;                    /* 0 = by the three above */
};

/* By tier model: V2, then V3. */
extern const struct dated_number stay_version;
extern const struct stay_table stay_tables[];

/* The hour of the day before which a task still starts that day, and the hour
 * at which a day starts. Local time. */
extern const struct dated_number premises_same_day_hour, premises_day_start_hour;

/* Working days, or hours, for a task. */
extern const struct dated_number premises_assessment_days;
extern const struct dated_number premises_assessment_short_days;
extern const struct dated_number premises_assessment_emergency_hours;
extern const struct dated_number premises_placement_days;

/* Fewer days than this to arrival are short notice. */
extern const struct dated_number premises_short_notice_days;

#endif
