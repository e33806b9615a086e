/* tier_letter.c -- the values a tier of model V3 can have. */
#include "rules/tier_letter.h"

#include <stddef.h>

const char *tier_name(enum tier tier)
{
    static const char *const names[TIERS] = {
        [TIER_G] = "G", [TIER_F] = "F", [TIER_E] = "E", [TIER_D] = "D",
        [TIER_C] = "C", [TIER_B] = "B", [TIER_A] = "A",
        [TIER_NOT_SUPERVISED] = "NOT_SUPERVISED",
        [TIER_MISSING] = "MISSING",
    };
    return (unsigned)tier < TIERS ? names[tier] : NULL;
}
