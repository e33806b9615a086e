/* ogrs3.h -- OGRS3: how likely proven reoffending is within one and two years.
 *
 * A static predictor of 2008, replaced in 2026 by the all reoffending
 * predictor (reoffending.h): a historical score now, reckoned so that old
 * scores can be checked and explained. R A.1 to A.6. */
#ifndef RULES_OGRS3_H
#define RULES_OGRS3_H

#include "rules/law/ogrs3.h"
#include "rules/predictor.h"

/* What the formula itself asks for. */
struct ogrs3_life {
    enum sex sex;
    int age_at_conviction;      /* whole years at the current conviction */
    int age_at_first;           /* at the first sanction */
    int age_at_follow_up;
    int sanctions;              /* the present one included: a first timer has 1 */
    bool never_convicted;       /* every sanction a caution */
    double offence;             /* the weight of the offence group */
};

enum ogrs3_term { OGRS3_AGE_SEX, OGRS3_STATUS, OGRS3_COPAS, OGRS3_OFFENCE, OGRS3_TERMS };

struct ogrs3_answer {
    double term[OGRS3_TERMS];
    double probability[2];              /* one year, two years; not rounded */
    int percent[2];                     /* 1-99 */
    enum likelihood band;               /* from the two-year percent */
    struct input_errors errors;         /* any of them: no score */
};

/* The formula. UNKNOWN if it cannot be reckoned: no sanction, an age at
 * follow-up below ten, or a first sanction ten or more years after the current
 * conviction. Which column is then the caller's to say. */
enum known ogrs3_from_life(const struct ogrs3_life *life, enum ogrs3_column column,
                           struct ogrs3_answer *answer, struct working *w);

/* OGRS3 from an assessment, every check first. `offence_weight` NULL = that of
 * the offence code's group. `column` < 0 = the one in use on `on`. */
enum known ogrs3(const struct assessment *a, struct date on, int column,
                 const double *offence_weight, struct ogrs3_answer *answer, struct working *w);

/* Parts of it, for those who check one table at a time. */
double ogrs3_age_sex(enum sex sex, int age, enum ogrs3_column column);   /* 0 below ten */
double ogrs3_probability(double linear, int years, enum ogrs3_column column);
double ogrs3_rounded(double probability);       /* half up to five decimals */
enum likelihood ogrs3_band(int two_year_percent);

/* ln(sanctions / (10 + years from the first sanction to the conviction)). NAN
 * where there is no such logarithm. */
double copas_rate(int sanctions, int age_at_first, int age_at_conviction);

#endif
