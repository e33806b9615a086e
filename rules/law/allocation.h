/* allocation.h -- what policy says of who may hold a case, and how much is too much. */
#ifndef RULES_LAW_ALLOCATION_H
#define RULES_LAW_ALLOCATION_H

#include "rules/dated.h"

extern const struct dated_number pso_highest_protect_level, overload_percent, overload_weeks;

#endif
