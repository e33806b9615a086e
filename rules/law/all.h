/* all.h -- every dated number of law and policy that the rules use. */
#ifndef RULES_LAW_ALL_H
#define RULES_LAW_ALL_H

#include "rules/dated.h"

/* In the order of the files of rules/law/; ends with NULL. */
extern const struct dated_number *const all_dated_numbers[];

#endif
