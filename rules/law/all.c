/* all.c -- every dated number of law and policy that the rules use. */
#include "rules/law/all.h"

#include <stddef.h>

const struct dated_number *const all_dated_numbers[] = {
    NULL,
};
