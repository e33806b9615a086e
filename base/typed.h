/* typed.h -- dates and times as people type them.
 *
 * "24/11/2026", "24 nov", "24.11.26", "today", "tue", "+2w"; "9", "930", "9.30",
 * "4pm". What was understood is said back in words before anything is done. */
#ifndef BASE_TYPED_H
#define BASE_TYPED_H

#include "base/date.h"
#include "base/maybe.h"

/* The date meant, reckoned from today; NO_DATE if it cannot be told. Day before
 * month, unless the year comes first. A weekday is the next such day after
 * today; a day and month without a year is the next such day from today. A
 * two-digit year is this century up to 20 years ahead of today, else the last. */
struct date typed_date(const char *text, struct date today);

/* The same for a date that has happened (a birth): a day and month without a
 * year is not understood, and a two-digit year is never after today. */
struct date typed_past_date(const char *text, struct date today);

/* Minutes after midnight; not known if it cannot be told. A bare hour from 1 to 6
 * is in the afternoon: nobody is seen at four in the morning. */
struct maybe_int typed_time(const char *text);

enum { DATE_WORDS = 40, TIME_WORDS = 8 };

/* "Tuesday 24 November 2026", "" if not known. */
char *date_words(struct date d, char text[static DATE_WORDS]);
/* "9am", "4:30pm", "midday". */
char *time_words(int minute, char text[static TIME_WORDS]);

#endif
