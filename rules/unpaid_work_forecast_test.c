/* unpaid_work_forecast_test.c -- when an order will be worked off at the pace it goes. */
#include "rules/unpaid_work_forecast.h"
#include "tools/test.h"

static struct work_forecast forecast_on(struct date today, struct work_forecast_facts f)
{
    struct work_forecast forecast;
    CHECK_INT(work_forecast(&f, today, &forecast, NULL), KNOWN);
    return forecast;
}

static const struct work_forecast_facts half_attended = {
    .sentenced = { 2026, 1, 10 }, .remaining = 6000,
    .weekly = { .value = 420, .known = true }, .attended = { .value = 500, .known = true },
};

TEST(an_order_takes_as_many_whole_weeks_as_its_pace_needs)
{
    struct work_forecast r = forecast_on(date_of(2026, 6, 1), half_attended);
    CHECK_DATE(r.finish_on, "2026-12-21");          /* 29 weeks of 210 minutes */
    CHECK(!r.overruns_year);
    CHECK_DATE(r.year_ends_on, "2027-01-09");
    CHECK_INT(r.weekly_needed, 194);                /* 31 weeks are left */
}

TEST(an_order_overruns_its_year_from_the_day_after)
{
    struct work_forecast_facts f = half_attended;
    struct work_forecast r = forecast_on(date_of(2026, 6, 20), f);
    CHECK_DATE(r.finish_on, "2027-01-09");
    CHECK(!r.overruns_year);
    r = forecast_on(date_of(2026, 6, 21), f);
    CHECK(r.overruns_year);
}

TEST(the_limit_of_a_year_ends_with_the_law)
{
    struct work_forecast r = forecast_on(date_of(2026, 4, 28), half_attended);
    CHECK_DATE(r.must_finish_on, "2027-01-09");
    r = forecast_on(date_of(2026, 4, 29), half_attended);
    CHECK_DATE(r.must_finish_on, "");
    CHECK(!r.overruns_limit);
}

TEST(who_never_comes_never_finishes)
{
    struct work_forecast_facts f = half_attended;
    f.attended = known_int(0);
    struct work_forecast r = forecast_on(date_of(2026, 6, 1), f);
    CHECK_DATE(r.finish_on, "");
    CHECK(r.overruns_year);
    f.remaining = 0;
    CHECK_DATE(forecast_on(date_of(2026, 6, 1), f).finish_on, "2026-06-01");
}

TEST(the_week_may_be_assumed_and_the_share_may_not)
{
    struct work_forecast_facts f = half_attended;
    struct work_forecast r;
    f.weekly.known = false;
    CHECK_INT(work_forecast(&f, date_of(2026, 6, 1), &r, NULL), ASSUMED);
    CHECK_DATE(r.finish_on, "2026-12-21");
    f.attended.known = false;
    CHECK_INT(work_forecast(&f, date_of(2026, 6, 1), &r, NULL), UNKNOWN);
    f = half_attended;
    f.attended = known_int(1001);
    CHECK_INT(work_forecast(&f, date_of(2026, 6, 1), &r, NULL), UNKNOWN);
}

TEST(more_attendance_never_finishes_later)
{
    struct date last = date_of(9999, 1, 1);
    for (int permille = 1; permille <= 1000; permille++) {
        struct work_forecast_facts f = half_attended;
        f.attended = known_int(permille);
        struct date finish = forecast_on(date_of(2026, 6, 1), f).finish_on;
        if (!date_known(finish)) continue;
        CHECK(!date_before(last, finish));
        last = finish;
    }
}
