/* rounding.h -- rounding as the published tools do it.
 *
 * A decimal such as 0.285 has no exact binary form; where the rule speaks of
 * decimals, a value within a billionth of a half counts as a half. */
#ifndef RULES_ROUNDING_H
#define RULES_ROUNDING_H

#include <stdint.h>

/* To a number of decimal places (0-9), a half away from zero. */
double round_half_up(double value, int places);

/* To whole numbers, a half towards plus infinity: -2.5 becomes -2. */
double round_half_to_plus(double value);

/* The fraction cut off; 0 if it does not fit in 64 bits. */
int64_t whole_part(double value);

/* The screens' own rule: a fraction from .5 to .5999 (to four places) rounds
 * down, all others as usual. */
double round_down_below_six_tenths(double value);

/* To one decimal by the exact binary value, a half away from zero: 0.35 is a
 * little less than it says and becomes 0.3. */
double round_exactly_to_tenth(double value);

/* The same as text. A small negative value keeps its sign: "-0.0". */
enum { ONE_DECIMAL_TEXT = 32 };
char *one_decimal(double value, char text[static ONE_DECIMAL_TEXT]);

#endif
