/* unpaid_work_forecast.c -- when an order will be worked off at the pace it goes. */
#include "rules/unpaid_work_forecast.h"

#include "rules/law/unpaid_work.h"

enum { MOST_MINUTES = 100000000, WEEK = 7, WHOLE = 1000 };

static bool is_within(struct maybe_int n, int64_t most)
{
    return n.known && n.value >= 0 && n.value <= most;
}

static int64_t rounded_up(int64_t n, int64_t by)
{
    return (n + by - 1) / by;
}

/* The last day on which a year, or months, from the sentence is not over. */
static struct date last_day_of(struct date sentenced, int months)
{
    return date_plus_days(date_plus_months(sentenced, months), -1);
}

static struct date finish_after(struct date today, int64_t remaining, int64_t worked_weekly)
{
    enum { MOST_WEEKS = 52 * 100 };     /* later than that is never */
    if (remaining <= 0) return today;
    if (worked_weekly <= 0) return NO_DATE;
    int64_t weeks = rounded_up(remaining, worked_weekly);
    return weeks > MOST_WEEKS ? NO_DATE : date_plus_days(today, (int)weeks * WEEK);
}

static bool overruns(struct date finish, struct date limit)
{
    return date_known(limit) && (!date_known(finish) || date_before(limit, finish));
}

static int64_t needed_by(struct date today, struct date limit, int64_t remaining)
{
    if (!date_known(limit) || remaining <= 0) return 0;
    int weeks = days_between(today, limit) / WEEK;
    return weeks > 0 ? rounded_up(remaining, weeks) : remaining;
}

static void set_limits(const struct work_forecast_facts *f, struct date today,
                       struct work_forecast *forecast, struct working *w)
{
    int months = (int)working_number(w, &unpaid_work_months, today);
    if (!date_known(f->sentenced)) return;
    forecast->year_ends_on = last_day_of(f->sentenced, 12);
    if (months) forecast->must_finish_on = last_day_of(f->sentenced, months);
}

enum known work_forecast(const struct work_forecast_facts *f, struct date today,
                         struct work_forecast *forecast, struct working *w)
{
    *forecast = (struct work_forecast){ 0 };
    if (!is_within(f->attended, WHOLE)) working_missing(w, "share of offered time worked");
    if (!is_within(f->attended, WHOLE) || !date_known(today) || f->remaining > MOST_MINUTES ||
        (f->weekly.known && !is_within(f->weekly, MOST_MINUTES)))
        return UNKNOWN;

    int64_t weekly = f->weekly.known ? f->weekly.value
                                     : working_number(w, &unpaid_work_weekly_minutes, today);
    if (!f->weekly.known) working_assumed(w, "weekly minutes: not known, taken as the standard");
    set_limits(f, today, forecast, w);
    forecast->finish_on = finish_after(today, f->remaining, weekly * f->attended.value / WHOLE);
    forecast->overruns_year = overruns(forecast->finish_on, forecast->year_ends_on);
    forecast->overruns_limit = overruns(forecast->finish_on, forecast->must_finish_on);
    forecast->weekly_needed = needed_by(today, forecast->year_ends_on, f->remaining);
    if (w)
        working_step(w, "forecast",
                     working_say(w, "%lld minutes left, %lld a week, %lld in 1,000 worked",
                                 (long long)f->remaining, (long long)weekly,
                                 (long long)f->attended.value),
                     working_date(w, forecast->finish_on),
                     forecast->overruns_year ? "Later than a year from the sentence" : "", "local");
    return f->weekly.known ? KNOWN : ASSUMED;
}
