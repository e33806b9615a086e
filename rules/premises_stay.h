/* premises_stay.h -- how long a placement in approved premises lasts, unless decided otherwise.
 *
 * Source: Approved premises service (S e, "default length"). */
#ifndef RULES_PREMISES_STAY_H
#define RULES_PREMISES_STAY_H

#include "rules/finding.h"

enum premises_type {
    PREMISES_NORMAL = 0,
    PREMISES_RECOVERY,          /* RFAP: ruled as normal ones */
    PREMISES_PIPE,              /* psychologically informed planned environment */
    PREMISES_ESAP,              /* enhanced security */
    PREMISES_MENTAL_HEALTH,     /* St Joseph's, Elliott House */
    PREMISES_TYPES
};

enum stay_sentence {
    STAY_SENTENCE_NOT_NAMED = 0,
    STAY_LIFE, STAY_IPP,
    STAY_STANDARD, STAY_EXTENDED, STAY_COMMUNITY_ORDER, STAY_BAIL, STAY_NON_STATUTORY,
    STAY_SENTENCES
};

enum stay_model { STAY_TIER_V2 = 0, STAY_TIER_V3, STAY_MODELS };

struct stay_facts {
    enum stay_model model;      /* of the tier */
    enum premises_type type;
    bool womens;
    enum stay_sentence sentence;
    char tier;                  /* 'A' to 'G'; anything else is outside the table */
};

struct stay_answer {
    int weeks;                  /* 0 if refused */
    bool refused;               /* the table has no length: somebody must decide one */
};

/* Days are 7 x weeks. UNKNOWN for a model or type that is not one. */
enum known stay_find(const struct stay_facts *f, struct stay_answer *answer, struct working *w);

/* The model that the lengths are taken from on a day. */
enum stay_model stay_model_on(struct date on);

#endif
