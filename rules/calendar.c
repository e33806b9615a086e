/* calendar.c -- working days, and the bank holidays that interrupt them. */
#include "rules/calendar.h"

const struct bank_holiday *bank_holiday_on(const struct calendar *c, struct date d)
{
    for (size_t i = 0; i < c->count; i++)
        if (date_same(c->holiday[i].on, d)) return &c->holiday[i];
    return NULL;
}

bool is_working_day(const struct calendar *c, struct date d)
{
    return date_known(d) && date_weekday(d) <= FRIDAY && !bank_holiday_on(c, d);
}

/* The nearest working day, going by `step` days at a time. */
static struct date nearest(const struct calendar *c, struct date d, int step)
{
    while (date_known(d) && !is_working_day(c, d))
        d = date_plus_days(d, step);
    return d;
}

struct date working_day_or_before(const struct calendar *c, struct date d)
{
    return nearest(c, d, -1);
}

struct date working_day_or_after(const struct calendar *c, struct date d)
{
    return nearest(c, d, 1);
}

struct date date_plus_working_days(const struct calendar *c, struct date d, int n)
{
    int step = n < 0 ? -1 : 1;
    for (; n != 0 && date_known(d); n -= step)
        d = nearest(c, date_plus_days(d, step), step);
    return d;
}

int working_days_between(const struct calendar *c, struct date from, struct date to)
{
    if (date_before(to, from)) return -working_days_between(c, to, from);
    int count = 0;
    while (date_before(from, to)) {
        from = date_plus_days(from, 1);
        count += is_working_day(c, from);
    }
    return count;
}

enum known calendar_reaches(const struct calendar *c, struct date from, struct date to,
                            struct working *w)
{
    if (!date_known(from) || !date_known(to)) return UNKNOWN;
    bool starts = !date_known(c->first_known) ||
                  date_compare(c->first_known, date_earlier(from, to)) <= 0;
    bool ends = !date_known(c->last_known) ||
                date_compare(date_later(from, to), c->last_known) <= 0;
    if (starts && ends) return KNOWN;
    if (w)
        working_assumed(w, working_say(w, "bank holidays: known from %s to %s only, none "
                                       "taken to fall outside", working_date(w, c->first_known),
                                       working_date(w, c->last_known)));
    return ASSUMED;
}
