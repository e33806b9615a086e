/* workload_test.c -- what a case weighs, and an officer's work altogether. */
#include "rules/workload.h"
#include "tools/test.h"

#include <math.h>

static const struct date today = { 2026, 11, 24 };

static int64_t points_of(const char *tier, enum case_type type, bool t2a)
{
    int64_t points = -1;
    case_points(tier_number(tier), type, t2a, today, &points, NULL);
    return points;
}

static bool near(double a, double b)
{
    return fabs(a - b) < 1e-9;
}

TEST(tier_numbers_and_codes_are_each_other_s_inverse)
{
    char code[TIER_CODE];
    for (int n = 0; n <= LAST_TIER_NUMBER; n++) CHECK_INT(tier_number(tier_code_of(n, code)), n);
    CHECK_TEXT(tier_code_of(1, code), "A3");
    CHECK_TEXT(tier_code_of(16, code), "D0");
    CHECK_TEXT(tier_code_of(17, code), "A3S");
    CHECK_TEXT(tier_code_of(33, code), "");
    CHECK_TEXT(tier_code_of(-1, code), "");
}

TEST(what_is_no_tier_of_model_v2_has_no_number)
{
    const char *wrong[] = { "E1", "A4", "A", "", "a3", "A3X", "A3SS", "G", "UNTIERED" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CHECK_INT(tier_number(wrong[i]), NOT_A_TIER);
    CHECK_INT(tier_number(NULL), NOT_A_TIER);
}

TEST(a_case_weighs_by_tier_and_type)
{
    CHECK_INT(points_of("A3", CASE_LICENCE, false), 219);
    CHECK_INT(points_of("C2", CASE_COMMUNITY, false), 63);
    CHECK_INT(points_of("D0", CASE_COMMUNITY, false), 29);
    CHECK_INT(points_of("D0", CASE_LICENCE, false), 0);
    CHECK_INT(points_of("B3", CASE_LICENCE, true), 59);
    CHECK_INT(points_of("B3S", CASE_LICENCE, false), 0);
    CHECK_INT(points_of("untiered", CASE_COMMUNITY, false), 0);
}

TEST(a_higher_tier_never_weighs_less_within_a_level_of_change)
{
    for (enum case_type type = 0; type < CASE_TYPES; type++)
        for (int n = 1; n <= 12; n++) {
            int64_t higher, lower;
            case_points(n, type, false, today, &higher, NULL);
            case_points(n + 4, type, false, today, &lower, NULL);
            CHECK(higher >= lower);
        }
}

TEST(no_tier_or_no_type_is_unknown_and_not_nought)
{
    struct working w;
    working_begin(&w);
    int64_t points;
    CHECK_INT(case_points(NOT_A_TIER, CASE_LICENCE, false, today, &points, &w), UNKNOWN);
    CHECK_INT(case_points(1, CASE_TYPES, false, today, &points, NULL), UNKNOWN);
    CHECK_INT(case_points(99, CASE_LICENCE, false, today, &points, NULL), UNKNOWN);
    CHECK_INT(w.missing_count, 1);
}

TEST(tiers_of_model_v3_weigh_only_what_a_unit_has_decided)
{
    struct working w;
    working_begin(&w);
    int64_t points;
    CHECK_INT(case_points_v3(NULL, TIER_B, CASE_LICENCE, today, &points, &w), UNKNOWN);
    CHECK_INT(w.missing_count, 1);
    struct v3_weights unit = { .since = { 2026, 11, 24 }, .source = "Unit meeting of 2 November",
                               .points = { [TIER_B] = { [CASE_LICENCE] = 140 } } };
    CHECK_INT(case_points_v3(&unit, TIER_B, CASE_LICENCE, today, &points, &w), KNOWN);
    CHECK_INT(points, 140);
    CHECK_INT(case_points_v3(&unit, TIER_B, CASE_LICENCE, date_of(2026, 11, 23), &points, NULL),
              UNKNOWN);
    CHECK_INT(case_points_v3(&unit, TIER_MISSING, CASE_LICENCE, today, &points, NULL), UNKNOWN);
}

TEST(inactive_cases_are_taken_out_by_what_they_count_for)
{
    struct case_counts counts = { .total = 10, .warrants = 2, .unpaid_work = 1,
                                  .overdue_termination = 1 };
    struct { double percent, points; } cases[] = {
        { 100, 100 }, { 150, 100 }, { 0, 60 }, { -5, 60 }, { 50, 80 }, { 25, 70 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double p = cases[i].percent, points;
        struct inactive_percent percent = { true, p, p, p };
        CHECK_INT(group_points(&counts, 10, &percent, true, &points, NULL), KNOWN);
        CHECK(near(points, cases[i].points));
        group_points(&counts, 10, &percent, false, &points, NULL);
        CHECK(near(points, 100));
    }
}

TEST(missing_configuration_is_unknown_and_not_nought)
{
    struct case_counts counts = { .total = 10 };
    struct inactive_percent none = { .configured = false };
    struct working w;
    working_begin(&w);
    double points;
    CHECK_INT(group_points(&counts, 10, &none, true, &points, &w), UNKNOWN);
    CHECK_INT(w.missing_count, 1);
}

TEST(the_worked_example_comes_to_1841_points)
{
    struct { const char *tier; enum case_type type; int count; } held[] = {
        { "A2", CASE_LICENCE, 1 },   { "B2", CASE_COMMUNITY, 4 }, { "B1", CASE_COMMUNITY, 3 },
        { "C2", CASE_COMMUNITY, 6 }, { "D2", CASE_COMMUNITY, 5 }, { "C1", CASE_CUSTODY, 2 },
        { "B3", CASE_CUSTODY, 1 },
    };
    struct workload_parts parts = { .standard_reports = 138, .fast_reports = 65,
                                    .contacts_done_for_others = 13 + 9,
                                    .contacts_done_by_others = 13 };
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        parts.cases += (double)(held[i].count * points_of(held[i].tier, held[i].type, false));
    struct working w;
    working_begin(&w);
    CHECK(near(parts.cases, 1629));
    CHECK(near(workload_total(&parts, &w), 1841));
    CHECK(near(workload_total(&parts, NULL), 1841));
    CHECK_TEXT(working_find(&w, "total")->result, "1841 points");
    CHECK_TEXT(working_find(&w, "contacts_done_by_others")->result, "-13 points");
}

TEST(hours_are_those_measured_and_not_known_where_none_were)
{
    CHECK_INT(case_hours_a_year(tier_number("A3"), CASE_LICENCE, today).value, 167);
    CHECK_INT(case_hours_a_year(tier_number("D1"), CASE_CUSTODY, today).value, 10);
    CHECK(!case_hours_a_year(tier_number("A0"), CASE_LICENCE, today).known);
    CHECK(!case_hours_a_year(tier_number("B2S"), CASE_COMMUNITY, today).known);
    CHECK(!case_hours_a_year(UNTIERED, CASE_COMMUNITY, today).known);
    CHECK(!case_hours_line(UNTIERED, CASE_COMMUNITY, 4, today).hours_a_week.known);
}

TEST(a_full_target_of_points_is_a_full_week)
{
    struct hours_line line = points_hours_line(2176, 1, today);
    CHECK(near(line.hours_a_year.value, 1658));
    CHECK(near(line.hours_a_week.value, 37));
    struct hours_line cases = case_hours_line(tier_number("B2"), CASE_COMMUNITY, 10, today);
    CHECK(near(cases.hours_a_year.value, 880));
    CHECK(near(cases.hours_a_week.value, 880 * 37 / 1658.0));
}
