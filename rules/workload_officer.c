/* workload_officer.c -- how much an officer can carry, and how full that makes them. */
#include "rules/workload_officer.h"

#include "rules/rounding.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

static const char NIGHTLY[] = "wmt-worker, calculate-available-points";
static const char REALTIME[] = "hmpps-workload, CapacityCalculator";

/* ---- hours and points a week ---- */

double default_hours_for(enum grade grade, const struct default_hours *hours)
{
    if (grade == GRADE_PSO) return hours->pso;
    return grade == GRADE_SPO ? hours->spo : hours->po;
}

int64_t available_points_nightly(double target, enum grade grade, struct maybe_number contracted,
                                 const struct default_hours *hours, double reduction,
                                 struct working *w)
{
    double usual = default_hours_for(grade, hours);
    double base = contracted.known ? contracted.value : usual;
    int64_t points = 0;
    if (grade != GRADE_DMY && base != 0 && usual != 0)
        points = whole_part(target * (base / usual) * ((base - reduction) / base));
    if (!contracted.known) working_assumed(w, "contracted hours: not known, taken as the grade's");
    if (w)
        working_step(w, "available_points",
                     working_say(w, "target %g, %g of %g hours, less %g", target, base, usual,
                                 reduction),
                     working_say(w, "%" PRId64 " points", points), "", NIGHTLY);
    return points;
}

/* numerator / denominator to 15 places, half up, in units of 10^-15. Hours come
 * with at most a few decimals: thousandths are exact. */
static __int128 ratio_to_15_places(double numerator, double denominator)
{
    __int128 n = llround(numerator * 1000), d = llround(denominator * 1000);
    __int128 unit = 1000000000000000;
    return d ? (2 * n * unit + d) / (2 * d) : 0;
}

static bool is_hours(double hours)
{
    return hours >= 0 && hours <= 168;
}

int64_t available_points_realtime(int64_t target, double contracted, double default_hours,
                                  double reduction, struct working *w)
{
    double left = contracted - reduction;
    int64_t points = 0;
    bool some = is_hours(left) && is_hours(default_hours) && left > 0 && default_hours > 0;
    if (some && target > 0 && target <= 1000000)
        points = (int64_t)(target * ratio_to_15_places(left, default_hours) / 1000000000000000);
    if (w)
        working_step(w, "available_points",
                     working_say(w, "target %" PRId64 ", (%g - %g) of %g hours", target,
                                 contracted, reduction, default_hours),
                     working_say(w, "%" PRId64 " points", points), "", REALTIME);
    return points;
}

/* ---- capacity ---- */

double capacity_percent(double points, double available, enum capacity_rounding rounding,
                        struct working *w)
{
    double ratio = available == 0 ? 0 : points / available;
    if (rounding == CAPACITY_TO_A_TENTH) ratio = round_half_up(ratio, 3);
    double percent = rounding == CAPACITY_TO_A_TENTH ? round_half_up(ratio * 100, 1) : ratio * 100;
    if (w)
        working_step(w, "capacity", working_say(w, "%g of %g points", points, available),
                     working_say(w, "%g %%", percent), "", REALTIME);
    return percent;
}

double potential_capacity_percent(double points, double available, int64_t weight,
                                  bool already_holds, struct working *w)
{
    double then = points + (double)weight - (already_holds ? (double)weight : 0);
    if (w && already_holds)
        working_step(w, "already_held", "the officer holds the case", "no change",
                     "Its weight is counted already", REALTIME);
    return capacity_percent(then, available, CAPACITY_TO_A_TENTH, w);
}

/* ---- reductions ---- */

double reduction_hours(double contracted, struct maybe_number percent)
{
    if (!percent.known) return contracted;
    double hours = round_half_up(contracted * percent.value / 100, 2);
    return hours < contracted ? hours : contracted;
}

enum reduction_status reduction_status(struct date from, struct date to, bool deleted,
                                       struct date on)
{
    if (deleted) return REDUCTION_DELETED;
    if (date_before(on, from)) return REDUCTION_SCHEDULED;
    return date_known(to) && date_before(to, on) ? REDUCTION_ARCHIVED : REDUCTION_ACTIVE;
}

static void take_earlier(struct date *held, struct date d, struct date on)
{
    if (!date_known(d) || date_compare(d, on) <= 0) return;
    if (!date_known(*held) || date_before(d, *held)) *held = d;
}

double reductions_on(const struct reduction list[], size_t count, struct date on,
                     struct date *next_change, struct working *w)
{
    double hours = 0;
    *next_change = NO_DATE;
    for (size_t i = 0; i < count; i++) {
        const struct reduction *r = &list[i];
        if (r->ended) continue;
        if (reduction_status(r->from, r->to, false, on) == REDUCTION_ACTIVE) hours += r->hours;
        take_earlier(next_change, r->from, on);
        take_earlier(next_change, r->to, on);
    }
    if (w)
        working_step(w, "reductions", working_say(w, "%zu reductions", count),
                     working_say(w, "%g hours, next change %s", hours,
                                 working_date(w, *next_change)), "", REALTIME);
    return hours;
}
