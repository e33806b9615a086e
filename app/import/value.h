/* value.h -- what stands in a cell: dates, times, numbers and answers as extracts
 * write them.
 *
 * Nothing is guessed: a value is read well, read with a doubt that is reported,
 * or not read. `text` has no spaces at either end. */
#ifndef APP_IMPORT_VALUE_H
#define APP_IMPORT_VALUE_H

#include "base/date.h"
#include "base/maybe.h"

enum reading { READ_EMPTY, READ_WELL, READ_WITH_DOUBT, READ_NOT };

/* 2026-03-05, 2026-03-05T00:00:00, 20260305, 05/03/2026, 5.3.2026, 5-Mar-2026,
 * 5 March 2026. Day first, unless the year is, or `month_first`. A time of day
 * after it is left out. A year of two digits is in this century, with doubt. */
enum reading value_date(const char *text, bool month_first, struct date *on);

/* 09:05 and 09:05:00, in minutes after midnight; 9:5 with doubt. */
enum reading value_time(const char *text, struct maybe_int *minute);

/* A whole number, which may be below nought. */
enum reading value_number(const char *text, struct maybe_int *number);

/* 29.6 in hundredths: 2960. More than two decimals are not read. */
enum reading value_hundredths(const char *text, struct maybe_int *hundredths);

/* Y, YES, TRUE, 1 and their opposites, in any case. */
enum reading value_yes_no(const char *text, enum tri *answer);

/* Take the spaces off both ends, in place; returns where the text begins.
 * No-break spaces and tabs are spaces; line breaks are not. */
char *value_trimmed(char *text);

#endif
