/* tier_letter.h -- the values a tier of model V3 can have. */
#ifndef RULES_TIER_LETTER_H
#define RULES_TIER_LETTER_H

/* The higher the letter the larger the value, so that the highest of several
 * is their maximum. */
enum tier {
    TIER_NONE = 0,              /* a step that has no result */
    TIER_G, TIER_F, TIER_E, TIER_D, TIER_C, TIER_B, TIER_A,
    TIER_NOT_SUPERVISED,        /* nobody's: there is no active event */
    TIER_MISSING,               /* nobody can say: scores are missing */
    TIERS,
};

/* "A" ... "G", "NOT_SUPERVISED", "MISSING"; NULL for TIER_NONE. */
const char *tier_name(enum tier tier);

#endif
