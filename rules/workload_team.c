/* workload_team.c -- workload added up: over a team, and over time. */
#include "rules/workload_team.h"

#include "rules/law/workload.h"
#include "rules/rounding.h"

#include <inttypes.h>

/* ---- a team on one day ---- */

static double share(double points, double available)
{
    return available == 0 ? 0 : points / available * 100;
}

struct team_shares team_row_shares(const struct team_row *row)
{
    return (struct team_shares){ share(row->points, row->available),
                                 share(row->contact_points, row->available) };
}

struct team_row team_sum(const struct team_row rows[], size_t count, struct working *w)
{
    struct team_row sum = { 0 };
    for (size_t i = 0; i < count; i++) {
        sum.points += rows[i].points;
        sum.available += rows[i].available;
        sum.contact_points += rows[i].contact_points;
    }
    if (w)
        working_step(w, "team", working_say(w, "%zu officers, %g of %g points", count, sum.points,
                                            sum.available),
                     working_say(w, "%g %%", share(sum.points, sum.available)),
                     "Points and what is available are added up before dividing", "wmt-web");
    return sum;
}

/* ---- history ---- */

static bool in_period(struct date on, struct date start, int days)
{
    if (!date_known(on) || !date_known(start)) return false;
    int32_t day = days_between(start, on);
    return day >= 0 && day < days - 1;
}

/* The reports seen so far, each once. */
struct reports {
    int64_t id[MOST_REPORTS];
    int64_t count;
};

static void see_report(struct reports *r, int64_t id)
{
    for (int64_t i = 0; i < r->count; i++)
        if (r->id[i] == id) return;
    if (r->count < MOST_REPORTS) r->id[r->count++] = id;
}

static void add_record(struct history_average *sum, const struct history_record *r)
{
    sum->cases += r->cases;
    sum->points += r->points;
    sum->available += r->available;
    sum->contact_points += r->contact_points;
    sum->contracted_hours += r->contracted_hours;
    sum->reduction_hours += r->reduction_hours;
}

static void divide(struct history_average *a)
{
    double n = (double)a->divisor;
    a->cases = round_half_to_plus(a->cases / n);
    a->points = round_half_to_plus(a->points / n);
    a->available = round_half_to_plus(a->available / n);
    a->contact_points = round_half_to_plus(a->contact_points / n);
    a->contracted_hours = round_exactly_to_tenth(a->contracted_hours / n);
    a->reduction_hours = round_exactly_to_tenth(a->reduction_hours / n);
    struct team_row row = { a->points, a->available, a->contact_points };
    a->shares = team_row_shares(&row);
}

enum known history_average(const struct history_record records[], size_t count, enum group_by by,
                           struct date start, int days, struct history_average *average,
                           struct working *w)
{
    struct reports reports = { .count = 0 };
    int64_t counted = 0;
    *average = (struct history_average){ 0 };
    for (size_t i = 0; i < count; i++) {
        if (!in_period(records[i].on, start, days)) continue;
        add_record(average, &records[i]);
        see_report(&reports, records[i].report);
        counted++;
    }
    average->divisor = by == BY_TEAM ? reports.count : counted;
    if (average->divisor == 0) {
        working_missing(w, "a record of any day of the period but its last");
        return UNKNOWN;
    }
    divide(average);
    if (w)
        working_step(w, "average", working_say(w, "%" PRId64 " records, %s, divided by %" PRId64,
                                               counted, by == BY_TEAM ? "team" : "officer",
                                               average->divisor),
                     working_say(w, "%g points", average->points),
                     "The last day of the period is left out", "wmt-web, grouped-archive-helpers");
    return KNOWN;
}

/* ---- the reporting day ---- */

static struct local_time boundary_on(struct date day)
{
    const struct dated_number *minute =
        date_weekday(day) == WEDNESDAY ? &report_minute_wednesday : &report_minute;
    return (struct local_time){ .on = day, .minute = (int)number_on(minute, day) };
}

static bool is_after(struct local_time a, struct local_time b)
{
    int order = date_compare(a.on, b.on);
    if (order == 0) order = a.minute - b.minute;
    if (order == 0) order = a.second - b.second;
    return order > 0;
}

struct reporting_period reporting_period(struct local_time at, struct working *w)
{
    struct date day_before = date_plus_days(at.on, -1), day_after = date_plus_days(at.on, 1);
    struct local_time today = boundary_on(at.on);
    struct reporting_period period = { boundary_on(day_before), today };
    if (is_after(at, today)) period = (struct reporting_period){ today, boundary_on(day_after) };
    if (w) {
        working_number(w, &report_minute, at.on);
        working_number(w, &report_minute_wednesday, at.on);
        working_step(w, "reporting_period", working_date(w, at.on),
                     working_say(w, "to %s %02d:%02d", working_date(w, period.end.on),
                                 period.end.minute / 60, period.end.minute % 60), "",
                     "hmpps-workload, WmtPeriod");
    }
    return period;
}
