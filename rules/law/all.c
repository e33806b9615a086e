/* all.c -- every dated number of law and policy that the rules use. */
#include "rules/law/all.h"

#include "rules/law/tier.h"

#include <stddef.h>

const struct dated_number *const all_dated_numbers[] = {
    /* tier.h */
    &tier_v2_version,
    &need_sections_version,
    &tier_v3_version,
    &enforcement_activity_days,
    &enforcement_activity_2021_years,
    NULL,
};
