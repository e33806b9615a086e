/* reoffending.h -- the predictors of 2026: all, violent and serious violent reoffending.
 *
 * ARP, VRP and SVRP replaced OGRS3 and OGP, OVP, and SNSV. Each has a static
 * version, from the record alone, and a dynamic one that adds what an
 * assessment answered: the dynamic one is used when all of its answers are
 * there, else the static one with a remark that names what is missing. R A.9. */
#ifndef RULES_REOFFENDING_H
#define RULES_REOFFENDING_H

#include "rules/predictor.h"
#include "rules/regression.h"

enum reoffending_predictor {
    ALL_REOFFENDING, VIOLENT_REOFFENDING, SERIOUS_VIOLENT_REOFFENDING, REOFFENDING_PREDICTORS
};

enum version_wanted { VERSION_AS_ANSWERED, ONLY_STATIC, ONLY_DYNAMIC };

struct reoffending_answer {
    bool has_score;                     /* false if an error stopped it */
    enum version version;               /* of the score; meaningless without one */
    enum likelihood band;
    struct regression sum;              /* its terms, and the percent in hundredths */
    struct input_errors errors;         /* MISSING_DYNAMIC_INPUT is a remark beside a score */
};

/* `on` chooses the numbers in force. ONLY_DYNAMIC: no score if a dynamic
 * answer is missing. UNKNOWN: no score, and the errors say why. */
enum known reoffending(enum reoffending_predictor p, const struct assessment *a, struct date on,
                       enum version_wanted wanted, struct reoffending_answer *answer,
                       struct working *w);

/* Adds to `e` what keeps a predictor from being reckoned, static answers
 * first, then the remark on dynamic ones. */
void reoffending_check(enum reoffending_predictor p, const struct assessment *a,
                       struct input_errors *e);

#endif
