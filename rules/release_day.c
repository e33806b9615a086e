/* release_day.c -- the day on which a sentence date takes effect. */
#include "rules/release_day.h"

static const struct {
    bool earlier, later;        /* moves to a working day before, after */
    bool before_closure;        /* may avoid the day before a closure */
} moves[SENTENCE_DATES] = {
    [CONDITIONAL_RELEASE] = { .earlier = true, .before_closure = true },
    [AUTOMATIC_RELEASE] = { .earlier = true, .before_closure = true },
    [POST_RECALL_RELEASE] = { .earlier = true, .before_closure = true },
    [PAROLE_ELIGIBILITY] = { .earlier = true },
    [CURFEW_ELIGIBILITY] = { .later = true },
    [MID_TERM] = { .before_closure = true },
    [EARLY_TRANSFER] = { .before_closure = true },
    [LATE_TRANSFER] = { .before_closure = true },
};

static bool stays(enum sentence_date kind, struct date on, struct date today)
{
    return (unsigned)kind >= SENTENCE_DATES || !date_known(on) || date_before(on, today);
}

struct date release_falls_on(enum sentence_date kind, struct date on, struct date today,
                             const struct calendar *calendar)
{
    if (stays(kind, on, today)) return on;
    if (moves[kind].later) return working_day_or_after(calendar, on);
    return moves[kind].earlier ? working_day_or_before(calendar, on) : on;
}

struct date release_before_closure(enum sentence_date kind, struct date on, struct date today,
                                   const struct calendar *calendar)
{
    if (stays(kind, on, today) || !moves[kind].before_closure)
        return release_falls_on(kind, on, today, calendar);
    while (!is_working_day(calendar, on) || !is_working_day(calendar, date_plus_days(on, 1)))
        on = date_plus_days(on, -1);
    return on;
}
