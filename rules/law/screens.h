/* screens.h -- the published thresholds of the three screens. */
#ifndef RULES_LAW_SCREENS_H
#define RULES_LAW_SCREENS_H

#include "rules/assessment.h"

/* R A.8.3 */
enum learning_rule {
    LEARNING_CORE_ANSWERS_NEEDED = 3,   /* of four */
    LEARNING_SCORE_1_FROM = 3,
    LEARNING_SCORE_2_FROM = 5,
};

/* R A.8.3 */
enum maturity_rule {
    MATURITY_YOUNGEST = 18,             /* both inclusive */
    MATURITY_OLDEST = 25,
    MATURITY_ANSWERS_NEEDED = 9,        /* of ten */
    MATURITY_FLAG_FROM = 10,
};

/* R A.8.4 */
enum personality_rule {
    PERSONALITY_EARLY_SANCTION = 17,    /* first sanction at this age or younger */
    PERSONALITY_MEN_POINTS = 7,
    PERSONALITY_MEN_INDICATORS = 2,
    PERSONALITY_WOMEN_POINTS = 10,
};

#endif
