/* workload_team_test.c -- workload over a team, over time, and its evening. */
#include "rules/workload_team.h"
#include "tools/test.h"

#include <math.h>

static bool near(double a, double b)
{
    return fabs(a - b) < 1e-9;
}

TEST(a_team_s_capacity_is_that_of_its_sums_and_not_a_mean)
{
    struct team_row rows[] = { { 90, 100, 9 }, { 0, 0, 0 }, { 35, 70, 7 } };
    struct team_row sum = team_sum(rows, 3, NULL);
    CHECK(near(team_row_shares(&sum).capacity_percent, 12500 / 170.0));
    CHECK(near(team_row_shares(&sum).contact_percent, 1600 / 170.0));
    CHECK(near(team_row_shares(&rows[1]).capacity_percent, 0));
}

/* Records of a week from Monday 2 November 2026; the Sunday is its last day. */
static const struct history_record week[] = {
    { .on = { 2026, 11, 1 }, .report = 1, .cases = 100, .points = 100, .available = 100 },
    { .on = { 2026, 11, 2 }, .report = 2, .cases = 30, .points = 2001, .available = 2176,
      .contracted_hours = 37, .reduction_hours = 6, .contact_points = -3 },
    { .on = { 2026, 11, 7 }, .report = 3, .cases = 31, .points = 2002, .available = 2176,
      .contracted_hours = 22.1, .reduction_hours = 0, .contact_points = -2 },
    { .on = { 2026, 11, 8 }, .report = 4, .cases = 100, .points = 100, .available = 100 },
};

TEST(the_last_day_of_a_period_is_left_out_and_halves_go_up)
{
    struct history_average a;
    CHECK_INT(history_average(week, 4, BY_OFFICER, date_of(2026, 11, 2), 7, &a, NULL), KNOWN);
    CHECK_INT(a.divisor, 2);
    CHECK(near(a.cases, 31));                   /* 30.5 */
    CHECK(near(a.points, 2002));                /* 2001.5 */
    CHECK(near(a.contact_points, -2));          /* -2.5 */
    CHECK(near(a.contracted_hours, 29.6));      /* 29.55 */
    CHECK(near(a.reduction_hours, 3));
    CHECK(near(a.shares.capacity_percent, 200200 / 2176.0));
}

TEST(by_team_the_divisor_is_the_number_of_reports)
{
    struct history_record rows[] = { week[1], week[1], week[2] };
    struct history_average a;
    history_average(rows, 3, BY_TEAM, date_of(2026, 11, 2), 7, &a, NULL);
    CHECK_INT(a.divisor, 2);
    CHECK(near(a.points, 3002));
    history_average(rows, 3, BY_OFFICER, date_of(2026, 11, 2), 7, &a, NULL);
    CHECK_INT(a.divisor, 3);
}

TEST(a_period_without_records_has_no_average)
{
    struct working w;
    working_begin(&w);
    struct history_average a;
    CHECK_INT(history_average(week, 4, BY_TEAM, date_of(2027, 1, 1), 28, &a, &w), UNKNOWN);
    CHECK_INT(w.missing_count, 1);
    CHECK_INT(history_average(week, 4, BY_TEAM, NO_DATE, 28, &a, NULL), UNKNOWN);
}

TEST(the_reporting_day_turns_at_half_past_six_and_on_wednesday_at_half_past_seven)
{
    struct { struct local_time at; const char *start, *end; int start_minute, end_minute; }
    cases[] = {
        /* Tuesday 24 November 2026 */
        { { { 2026, 11, 24 }, 1110, 0 }, "2026-11-23", "2026-11-24", 1110, 1110 },
        { { { 2026, 11, 24 }, 1110, 1 }, "2026-11-24", "2026-11-25", 1110, 1170 },
        { { { 2026, 11, 25 }, 1169, 0 }, "2026-11-24", "2026-11-25", 1110, 1170 },
        { { { 2026, 11, 25 }, 1170, 0 }, "2026-11-24", "2026-11-25", 1110, 1170 },
        { { { 2026, 11, 25 }, 1171, 0 }, "2026-11-25", "2026-11-26", 1170, 1110 },
        { { { 2026, 11, 26 }, 0, 0 }, "2026-11-25", "2026-11-26", 1170, 1110 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct reporting_period p = reporting_period(cases[i].at, NULL);
        CHECK_DATE(p.start.on, cases[i].start);
        CHECK_DATE(p.end.on, cases[i].end);
        CHECK_INT(p.start.minute, cases[i].start_minute);
        CHECK_INT(p.end.minute, cases[i].end_minute);
    }
}
