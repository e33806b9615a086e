/* calendar.h -- working days, and the bank holidays that interrupt them.
 *
 * A working day is Monday to Friday and not a bank holiday. Which days are bank
 * holidays is data: `england_and_wales` holds those published for 2015 to 2028;
 * a unit, or a test case, may bring a list of its own. A proclamation can still
 * add or move a day, so the calendar says how far its knowledge reaches. */
#ifndef RULES_CALENDAR_H
#define RULES_CALENDAR_H

#include "base/date.h"
#include "rules/finding.h"

struct bank_holiday {
    struct date on;
    const char *name;           /* "Early May"; NULL in a list of bare dates */
    const char *authority;      /* what makes the day one; NULL likewise */
};

struct calendar {
    const struct bank_holiday *holiday;
    size_t count;
    struct date first_known;    /* holidays are known from this day ... */
    struct date last_known;     /* ... to this, inclusive; NO_DATE = no limit */
};

/* rules/law/bank_holidays.c */
extern const struct calendar england_and_wales;

/* The bank holiday on a day, or NULL. */
const struct bank_holiday *bank_holiday_on(const struct calendar *c, struct date d);

/* No if the date is not known. */
bool is_working_day(const struct calendar *c, struct date d);

/* The day itself if it is a working day, else the nearest one that way.
 * NO_DATE in gives NO_DATE. */
struct date working_day_or_before(const struct calendar *c, struct date d);
struct date working_day_or_after(const struct calendar *c, struct date d);

/* The n-th working day after d, d not counted; before it when n < 0. n = 0
 * gives d itself, working day or not. */
struct date date_plus_working_days(const struct calendar *c, struct date d, int n);

/* Working days after `from` up to and including `to`: a deadline of five that
 * began on `from` has run out when this is more than five. Negative, counting
 * back, if `to` is the earlier. Both dates known. */
int working_days_between(const struct calendar *c, struct date from, struct date to);

/* KNOWN if the calendar's holidays are known for all of from..to, else ASSUMED
 * (only weekends were left out beyond its reach), named in `w`. UNKNOWN if one
 * of the dates is not known. */
enum known calendar_reaches(const struct calendar *c, struct date from, struct date to,
                            struct working *w);

#endif
