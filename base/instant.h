/* instant.h -- moments that have happened, and what the clock on the wall said.
 *
 * An instant is a count of milliseconds in UTC, stored as fixed-width ISO text
 * ("2026-11-24T18:12:40.123Z") so that text order is time order. 0 means "not
 * known". What is still to come (an appointment) is never an instant but a
 * local date and minutes after midnight, so that a change of clocks cannot
 * move it.
 *
 * Local time is that of England and Wales: GMT, and an hour more from 01:00 GMT
 * on the last Sunday of March to 01:00 GMT on the last Sunday of October
 * (Summer Time Act 1972 as amended by SI 2002/262). Before 1996 other rules
 * held; nothing recorded here is that old. */
#ifndef BASE_INSTANT_H
#define BASE_INSTANT_H

#include "base/date.h"

#include <stdbool.h>
#include <stdint.h>

struct instant {
    int64_t ms;         /* since 1970-01-01T00:00Z; 0 = not known */
};

#define NO_INSTANT ((struct instant){ 0 })

enum { INSTANT_TEXT = 25 };     /* "2026-11-24T18:12:40.123Z" and its NUL */

/* What a clock on the wall shows. */
struct local_time {
    struct date on;
    int minute;         /* after midnight, 0-1439 */
    int second;         /* 0-59 */
};

bool instant_known(struct instant t);
struct instant instant_plus_ms(struct instant t, int64_t ms);

/* ISO text, "" if not known. Returns `text`. */
char *instant_iso(struct instant t, char text[static INSTANT_TEXT]);
/* Reads that text; also without the milliseconds. NO_INSTANT if it is not one. */
struct instant instant_from_iso(const char *text);

struct local_time london_time(struct instant t);

/* The instant at which the wall clock shows this. In the hour that comes twice
 * the first of the two; in the hour that is left out, as if the clock had not
 * yet gone forward. */
struct instant instant_from_london(struct date on, int minute);

#endif
