/* sentence_dates_term.c -- how long a term is, and where it ends.
 *
 * Everything is inclusive: a term of n days from a day ends on day + n - 1. */
#include "rules/sentence_dates_inside.h"

int32_t months_later(int32_t day, int months)
{
    return date_number(date_plus_months(date_from_number(day), months));
}

int32_t law_day(const struct dated_number *law)
{
    return date_number(first_day_of(law));
}

int32_t law_number(const struct dated_number *n, int32_t on)
{
    return (int32_t)number_on(n, date_from_number(on));
}

/* A term of months that begins on the first of a month fills whole months: one
 * from 1 February ends on the last of February, whatever its length. */
static struct date end_of_months(const struct sentence_length *l, struct date from)
{
    if (from.day != 1) {
        struct date before = date_plus_days(from, -1);
        return date_plus_months(date_plus_years(before, l->years), l->months);
    }
    struct date last = date_plus_months(date_plus_years(from, l->years), l->months - 1);
    return date_of(last.year, last.month, days_in_month(last.year, last.month));
}

int32_t term_end(const struct sentence_length *l, int32_t from)
{
    int32_t end = from - 1;
    if (l->years || l->months) end = date_number(end_of_months(l, date_from_number(from)));
    return end + 7 * l->weeks + l->days;
}

int32_t term_days(const struct sentence_length *l, int32_t from)
{
    return term_end(l, from) - from + 1;
}

struct sentence_length length_plus(struct sentence_length a, struct sentence_length b)
{
    return (struct sentence_length){ a.years + b.years, a.months + b.months, a.weeks + b.weeks,
                                     a.days + b.days };
}

struct sentence_length whole_length(const struct imposed_sentence *s)
{
    bool extended = s->kind == SENTENCE_EXTENDED || s->kind == SENTENCE_SPECIAL_CUSTODIAL;
    return extended ? length_plus(s->custodial, s->extension) : s->custodial;
}

struct term_run term_run_from(int32_t day)
{
    return (struct term_run){ .from = day, .day = day };
}

static void add_class(struct term_run *r, int class, struct sentence_length part)
{
    if (r->class != EMPTY && (int)r->class != class) {
        r->day += term_days(&r->length, r->day);
        r->length = (struct sentence_length){ 0 };
    }
    r->class = class;
    r->length = length_plus(r->length, part);
}

void term_run_add(struct term_run *r, struct sentence_length l)
{
    if (l.years || l.months)
        add_class(r, OF_MONTHS, (struct sentence_length){ .years = l.years, .months = l.months });
    if (l.weeks || l.days)
        add_class(r, OF_DAYS, (struct sentence_length){ .weeks = l.weeks, .days = l.days });
}

int32_t term_run_days(const struct term_run *r)
{
    return r->day + term_days(&r->length, r->day) - r->from;
}
