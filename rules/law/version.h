/* version.h -- which version of a whole table is in force.
 *
 * Where policy is a table rather than a number, a dated number names the
 * version, counted from 1, and the tables stand in an array in that order. */
#ifndef RULES_LAW_VERSION_H
#define RULES_LAW_VERSION_H

#include "rules/dated.h"

#include <stddef.h>

/* The place in the array of the table in force on a day: before the first, the
 * first; on a day that is not known, the latest. */
size_t version_on(const struct dated_number *version, struct date on);

#endif
