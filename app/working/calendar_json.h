/* calendar_json.h -- a calendar of a test case's own bank holidays.
 *
 * "bank_holidays" is a list of dates and then the whole truth; without it the
 * published ones of England and Wales hold. */
#ifndef APP_WORKING_CALENDAR_JSON_H
#define APP_WORKING_CALENDAR_JSON_H

#include "rules/calendar.h"

#include <jansson.h>

enum { MOST_BANK_HOLIDAYS = 256 };

struct calendar_input {
    struct bank_holiday day[MOST_BANK_HOLIDAYS];
    struct calendar own;
};

/* The calendar that `input` asks for; lives as long as *c. */
const struct calendar *calendar_from_input(struct calendar_input *c, const json_t *input,
                                           const char **problem);

#endif
