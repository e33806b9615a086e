/* dated.h -- numbers of law and policy, each with its dates and its source.
 *
 * No rule carries a bare number. A change of law adds a row; it never edits
 * one, so that what was found in the past is found again today. */
#ifndef RULES_DATED_H
#define RULES_DATED_H

#include "base/date.h"

#include <stdbool.h>
#include <stdint.h>

enum { MOST_VALUES = 12 };

/* How sure we are of a row. */
enum certainty { VERIFIED, RECALLED, UNCERTAIN };

struct dated_value {
    struct date since;          /* first day in force; year 0 ends the list */
    int64_t value;              /* in the number's unit */
    const char *source;         /* statute, instrument, policy and where in it */
    enum certainty certainty;
};

/* A number of law or policy over time. Rows ascend by date. */
struct dated_number {
    const char *name;           /* "unpaid_work_hours_max": stable, for a unit's own file */
    const char *what;           /* "Most hours of unpaid work in one order" */
    const char *unit;           /* "hours", "days", "permille", "yes_no" ... */
    struct dated_value since[MOST_VALUES];
};

/* The row in force on a day, or NULL before the first. */
const struct dated_value *dated_row(const struct dated_number *n, struct date on);

/* The value in force. Before the first row it is the first row's value: ask
 * dated_row where the difference matters. */
int64_t number_on(const struct dated_number *n, struct date on);

/* A dated yes or no ("is section 34 in force?"): before its first row, no. */
bool in_force(const struct dated_number *n, struct date on);

#endif
