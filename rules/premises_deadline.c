/* premises_deadline.c -- when an assessment or a placement application is due. */
#include "rules/premises_deadline.h"

#include "rules/law/premises.h"

static const char source[] = "S e";

enum { HOUR_MINUTES = 60 };
static const int64_t HOUR_MS = 60 * 60 * 1000, DAY_MS = 24 * 60 * 60 * 1000;

/* The date by UTC. */
static struct date utc_date(struct instant t)
{
    int64_t day = t.ms / DAY_MS;
    if (t.ms % DAY_MS < 0) day--;
    return date_from_number((int32_t)day);
}

static struct instant effective_start(struct instant created, const struct calendar *c,
                                      struct working *w)
{
    struct local_time local = london_time(created);
    int last_minute = (int)working_number(w, &premises_same_day_hour, local.on) * HOUR_MINUTES;
    if (is_working_day(c, local.on) && local.minute < last_minute) return created;
    int first = (int)working_number(w, &premises_day_start_hour, local.on) * HOUR_MINUTES;
    return instant_from_london(date_plus_working_days(c, local.on, 1), first);
}

/* The date moves; the time of day by UTC does not. */
static struct instant plus_working_days(const struct calendar *c, struct instant t, int days)
{
    struct date from = utc_date(t), to = date_plus_working_days(c, from, days);
    return instant_plus_ms(t, days_between(from, to) * DAY_MS);
}

static const struct dated_number *days_for(const struct premises_task_facts *f)
{
    if (f->task == PREMISES_PLACEMENT_APPLICATION) return &premises_placement_days;
    return f->notice == NOTICE_SHORT ? &premises_assessment_short_days : &premises_assessment_days;
}

static struct instant due_from(const struct premises_task_facts *f, const struct calendar *c,
                               struct instant start, struct working *w)
{
    struct date on = utc_date(start);
    if (f->task != PREMISES_PLACEMENT_APPLICATION && f->notice == NOTICE_EMERGENCY) {
        int64_t hours = working_number(w, &premises_assessment_emergency_hours, on);
        return instant_plus_ms(start, hours * HOUR_MS);
    }
    return plus_working_days(c, start, (int)working_number(w, days_for(f), on));
}

static const char *said(struct working *w, struct instant t)
{
    char text[INSTANT_TEXT];
    return working_say(w, "%s", instant_iso(t, text));
}

enum known premises_due(const struct premises_task_facts *f, const struct calendar *c,
                        struct instant *due, struct working *w)
{
    *due = NO_INSTANT;
    /* Beyond the years of the calendar there are no dates to count with. */
    bool in_calendar = f->created.ms > -719000 * DAY_MS && f->created.ms < 2900000 * DAY_MS;
    if (!instant_known(f->created) || !in_calendar) {
        working_missing(w, "when it was created");
        return UNKNOWN;
    }
    struct instant start = effective_start(f->created, c, w);
    *due = due_from(f, c, start, w);
    if (w) {
        working_step(w, "start", said(w, f->created), said(w, start), "", source);
        working_step(w, "due", said(w, start), said(w, *due), "", source);
    }
    return calendar_reaches(c, utc_date(f->created), utc_date(*due), w);
}

enum premises_notice premises_notice_of(struct date arrival, struct date today)
{
    if (!date_known(arrival) || !date_known(today)) return NOTICE_STANDARD;
    return days_between(today, arrival) < number_on(&premises_short_notice_days, today)
               ? NOTICE_SHORT
               : NOTICE_STANDARD;
}
