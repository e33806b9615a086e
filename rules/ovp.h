/* ovp.h -- OVP and OGP: violent, and general, reoffending by points.
 *
 * Dynamic predictors of 2009 that add up points from an assessment. Replaced in
 * 2026 (reoffending.h): historical scores now. R A.7. */
#ifndef RULES_OVP_H
#define RULES_OVP_H

#include "rules/predictor.h"

struct points_answer {
    int points;
    int percent[2];                     /* within one and two years, 1-99 */
    enum likelihood band;               /* from the two-year percent */
    struct input_errors errors;         /* any of them: no score */
};

/* Violent reoffending. Every answer is needed, and an age of 18 at the start
 * of follow-up. */
enum known ovp(const struct assessment *a, struct points_answer *answer, struct working *w);

/* Non-violent reoffending: needs ITEM_OGRS3_TWO_YEAR among its answers. */
enum known ogp(const struct assessment *a, struct points_answer *answer, struct working *w);

/* Parts of OVP, for those who check one table at a time. */
int ovp_violent_points(int violent_sanctions);
int ovp_non_violent_points(int other_sanctions);
int ovp_age_points(int age);                    /* -1 below 18 */
int ovp_alcohol_points(int current_level, int binge_level);
int ovp_percent(int points, int years);
enum likelihood ovp_band(int two_year_percent);

#endif
