/* licence_timing.c -- when a licence starts, and until when probation may make it. */
#include "rules/licence_timing.h"

#include "rules/law/licence_timing.h"

static const char source[] = "L part D";

/* ---- start --------------------------------------------------------------------------------- */

static bool is_after(struct date d, struct date other)
{
    return date_before(other, d);
}

/* People who are held for another reason too leave on the working day of their
 * conditional release, or between that and the release itself. */
static struct date held_start(const struct licence_dates *d, const struct calendar *c)
{
    struct date working = working_day_or_before(c, d->conditional_release);
    if (!date_known(d->confirmed_release) || date_before(d->confirmed_release, working) ||
        is_after(d->confirmed_release, d->conditional_release))
        return working;
    return d->confirmed_release;
}

static struct date conditional_start(const struct licence_start_facts *f,
                                     const struct calendar *c)
{
    const struct licence_dates *d = &f->dates;
    if (!date_known(d->conditional_release)) return NO_DATE;
    if (f->status != LEGAL_SENTENCED || f->is_is91) return held_start(d, c);
    if (!date_known(d->confirmed_release) ||
        is_after(d->confirmed_release, d->conditional_release))
        return working_day_or_before(c, d->conditional_release);
    return d->confirmed_release;
}

static struct date recall_start(const struct licence_dates *d, const struct calendar *c)
{
    if (!date_known(d->post_recall_release)) return NO_DATE;
    bool before_conditional = date_known(d->conditional_release) &&
                              !is_after(d->confirmed_release, d->conditional_release);
    if (!date_known(d->confirmed_release) || before_conditional ||
        is_after(d->confirmed_release, d->post_recall_release))
        return working_day_or_before(c, d->post_recall_release);
    return d->confirmed_release;
}

static struct date start_of(const struct licence_start_facts *f, const struct calendar *c)
{
    switch (f->kind) {
    case LICENCE_RECALL:
        return recall_start(&f->dates, c);
    case LICENCE_CURFEW:
        return date_known(f->dates.curfew_actual) ? f->dates.curfew_actual
                                                  : f->dates.curfew_eligibility;
    case LICENCE_KIND_NOT_GIVEN:
        if (licence_is_recall(&f->dates, false)) return recall_start(&f->dates, c);
        break;
    case LICENCE_CONDITIONAL:
    case LICENCE_TIME_SERVED:
    case LICENCE_KINDS:
        break;
    }
    return conditional_start(f, c);
}

struct date licence_start_on(const struct licence_start_facts *f, const struct calendar *c,
                             struct working *w)
{
    struct date start = start_of(f, c);
    if (!date_known(start)) working_missing(w, "the release date of this kind of licence");
    else working_step(w, "licence_start", "release dates", working_date(w, start), "", source);
    return start;
}

bool licence_is_recall(const struct licence_dates *dates, bool prison_says_recall)
{
    if (!date_known(dates->post_recall_release))
        return !date_known(dates->conditional_release) && prison_says_recall;
    return !date_known(dates->conditional_release) ||
           is_after(dates->post_recall_release, dates->conditional_release);
}

bool licence_is_time_served(struct date sentence_start, struct date conditional_release,
                            struct date today)
{
    if (!date_known(sentence_start) || !date_same(sentence_start, conditional_release))
        return false;
    int days = (int)number_on(&licence_time_served_days, today);
    return is_after(conditional_release, date_plus_days(today, -days));
}

/* ---- hard stop ----------------------------------------------------------------------------- */

struct date licence_hard_stop_on(struct date start, enum licence_kind kind,
                                 const struct calendar *c)
{
    if (!date_known(start) || kind == LICENCE_TIME_SERVED) return NO_DATE;
    int days = (int)number_on(&licence_hard_stop_days, start);
    return date_plus_working_days(c, working_day_or_before(c, start), -days);
}

struct date licence_warning_on(struct date start, enum licence_kind kind,
                               const struct calendar *c)
{
    struct date hard_stop = licence_hard_stop_on(start, kind, c);
    return date_plus_working_days(c, hard_stop, -(int)number_on(&licence_warning_days, start));
}

bool licence_in_hard_stop(struct date start, enum licence_kind kind, struct date today,
                          const struct calendar *c)
{
    struct date hard_stop = licence_hard_stop_on(start, kind, c);
    if (!date_known(hard_stop) || !date_known(today)) return false;
    return !date_before(today, hard_stop) && !is_after(today, start);
}

struct date licence_time_out_by(struct date today, const struct calendar *c)
{
    return date_plus_working_days(c, today, (int)number_on(&licence_time_out_days, today));
}

bool licence_is_imminent(struct date start, struct date today, const struct calendar *c)
{
    if (!date_known(start) || !date_known(today)) return false;
    int days = (int)number_on(&licence_hard_stop_days, start);
    return !date_before(today, date_plus_working_days(c, start, -days)) && !is_after(today, start);
}

/* ---- release ------------------------------------------------------------------------------- */

bool may_release_early(struct date release, const struct calendar *c)
{
    if (!date_known(release)) return false;
    return date_weekday(release) == FRIDAY || !is_working_day(c, release);
}

/* The n-th working day before, Fridays not counted. */
static struct date releasing_days_before(const struct calendar *c, struct date d, int n)
{
    while (n > 0 && date_known(d)) {
        d = date_plus_working_days(c, d, -1);
        if (date_weekday(d) != FRIDAY) n--;
    }
    return d;
}

struct date earliest_release_on(struct date start, struct date curfew_actual,
                                const struct calendar *c)
{
    if (!date_known(start) || date_same(start, curfew_actual)) return start;
    if (!may_release_early(start, c)) return start;
    return releasing_days_before(c, start, (int)number_on(&licence_early_release_days, start));
}

bool licence_allocation_is_late(struct date release, struct date today, const struct calendar *c)
{
    if (!date_known(release) || !date_known(today) || date_before(release, today)) return false;
    int days = (int)number_on(&licence_late_allocation_days, today);
    return !date_before(today, releasing_days_before(c, release, days));
}

bool release_is_at_expiry(struct date release, struct date licence_expiry)
{
    return date_known(release) && date_same(release, licence_expiry);
}

/* ---- together ------------------------------------------------------------------------------ */

static void explain(const struct licence_timing *t, struct working *w)
{
    working_number(w, &licence_hard_stop_days, t->start);
    working_number(w, &licence_warning_days, t->start);
    working_step(w, "hard_stop", working_date(w, t->start), working_date(w, t->hard_stop),
                 "From then on only the prison can make the licence", source);
    working_step(w, "warning", working_date(w, t->hard_stop), working_date(w, t->warning), "",
                 source);
    working_number(w, &licence_early_release_days, t->start);
    working_step(w, "earliest_release", working_date(w, t->start),
                 working_date(w, t->earliest_release),
                 date_same(t->earliest_release, t->start)
                     ? "" : "The start is before days on which nobody is released",
                 source);
}

enum known licence_timing_find(const struct licence_start_facts *f, struct date today,
                               const struct calendar *c, struct licence_timing *answer,
                               struct working *w)
{
    struct date start = licence_start_on(f, c, w);
    *answer = (struct licence_timing){ .start = start };
    if (!date_known(start)) return UNKNOWN;
    answer->hard_stop = licence_hard_stop_on(start, f->kind, c);
    answer->warning = licence_warning_on(start, f->kind, c);
    answer->earliest_release = earliest_release_on(start, f->dates.curfew_actual, c);
    answer->in_hard_stop = licence_in_hard_stop(start, f->kind, today, c);
    answer->imminent = licence_is_imminent(start, today, c);
    answer->allocation_is_late = licence_allocation_is_late(start, today, c);
    if (w) explain(answer, w);
    struct date first = date_known(answer->warning) ? answer->warning : start;
    return calendar_reaches(c, date_earlier(first, answer->earliest_release), start, w);
}
