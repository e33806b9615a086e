/* snsv.h -- SNSV: serious non-sexual violence within two years.
 *
 * The part of RSR that is not sexual (2013), static or dynamic, replaced in
 * 2026 by SVRP (reoffending.h): a historical score now. R A.8. */
#ifndef RULES_SNSV_H
#define RULES_SNSV_H

#include "rules/predictor.h"
#include "rules/regression.h"

struct snsv_answer {
    bool has_score;                     /* false if an error stopped it */
    enum version version;
    struct regression sum;              /* its terms, and the percent in hundredths */
    struct input_errors errors;         /* MISSING_DYNAMIC_INPUT is a remark beside a score */
};

/* The dynamic version if all of its answers are there, unless ITEM_STATIC_WANTED
 * asks for the other; if it asks for the dynamic one alone, missing answers
 * leave no score. It has no band of its own. `on` chooses the numbers in force. */
enum known snsv(const struct assessment *a, struct date on, struct snsv_answer *answer,
                struct working *w);

#endif
