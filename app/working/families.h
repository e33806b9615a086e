/* families.h -- every family of rules that can be asked by name. */
#ifndef APP_WORKING_FAMILIES_H
#define APP_WORKING_FAMILIES_H

#include "app/working/family.h"

#include <stddef.h>

/* The n-th family, counted from 0 in the order they are shown; NULL past the
 * last. family_named (family.h) finds one by name. */
const struct rule_family *family_number(size_t n);

#endif
