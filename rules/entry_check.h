/* entry_check.h -- is what someone typed a value that a setting can take?
 *
 * The checks behind the workload tool's screens for settings and reductions
 * (wmt-web, validators), so that what it accepts can be brought over. */
#ifndef RULES_ENTRY_CHECK_H
#define RULES_ENTRY_CHECK_H

#include "base/date.h"

#include <stdbool.h>
#include <stddef.h>

/* Digits without a leading zero ("0" itself is one), min to max inclusive. */
bool is_whole_between(const char *text, double min, double max);

/* Digits with or without a sign and a decimal point, min to max inclusive; a
 * leading zero is allowed, an exponent is not. */
bool is_decimal_between(const char *text, double min, double max);

/* At most so many characters (of UTF-8). */
bool is_at_most_long(const char *text, size_t most);

/* "true", "false", "1" or "0". */
bool is_yes_or_no(const char *text);

/* A real date from 1900 to the first day of 2099, both inclusive. */
bool is_usable_date(struct date d);
bool is_past_or_present(struct date d, struct date today);
bool is_later_than(struct date d, struct date than);

#endif
