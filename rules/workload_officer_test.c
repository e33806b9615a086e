/* workload_officer_test.c -- how much an officer can carry, and how full that makes them. */
#include "rules/workload_officer.h"
#include "tools/test.h"

#include <math.h>

static const struct default_hours usual = { .po = 37, .pso = 37, .spo = 0 };

static bool near(double a, double b)
{
    return fabs(a - b) < 1e-9;
}

TEST(grade_codes_stand_for_grades_and_pso_for_a_po)
{
    struct { const char *code; enum grade grade; } cases[] = {
        { "M", GRADE_PO },       { "PSO", GRADE_PO },          { "C", GRADE_SPO },
        { "A", GRADE_SPO },      { "P", GRADE_TPO },           { "CPQF", GRADE_TPO },
        { "Q", GRADE_PSO },      { "PS4", GRADE_PSO },         { "R", GRADE_DMY },
        { "", GRADE_DMY },       { NULL, GRADE_DMY },          { "m", GRADE_DMY },
        { "CRC-PQF", GRADE_TPO }, { "NPS \u2013 PQF", GRADE_TPO }, { "CRC\u2014PQF", GRADE_TPO },
        { "NPS\u2212PQF", GRADE_TPO }, { "CRCPQF", GRADE_DMY }, { "CRC-PQFX", GRADE_DMY },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(grade_of_code(cases[i].code), cases[i].grade);
    CHECK_TEXT(grade_name(GRADE_TPO), "TPO");
    CHECK_TEXT(grade_name((enum grade)99), NULL);
}

TEST(available_points_are_cut_and_follow_the_hours_left)
{
    struct { double contracted, reduction; int64_t points; } cases[] = {
        { 37, 0, 2176 }, { 37, 1.8, 2070 }, { 30, 1.8, 1658 }, { 37, 5, 1881 }, { 37, 37, 0 },
        { 18.5, 0, 1088 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct maybe_number contracted = known_number(cases[i].contracted);
        CHECK_INT(available_points_realtime(2176, contracted.value, 37, cases[i].reduction, NULL),
                  cases[i].points);
        CHECK_INT(available_points_nightly(2176, GRADE_PO, contracted, &usual,
                                           cases[i].reduction, NULL),
                  cases[i].points);
    }
}

TEST(nobody_without_hours_has_points_available)
{
    CHECK_INT(available_points_realtime(2176, 20, 37, 25, NULL), 0);
    CHECK_INT(available_points_realtime(2176, 37, 0, 0, NULL), 0);
    CHECK_INT(available_points_realtime(2176, NAN, 37, 0, NULL), 0);
    CHECK_INT(available_points_nightly(2176, GRADE_DMY, known_number(37), &usual, 0, NULL), 0);
    CHECK_INT(available_points_nightly(2176, GRADE_SPO, known_number(37), &usual, 0, NULL), 0);
    CHECK_INT(available_points_nightly(2176, GRADE_PO, known_number(0), &usual, 0, NULL), 0);
}

TEST(hours_that_are_not_known_are_the_grade_s_and_that_is_said)
{
    struct working w;
    working_begin(&w);
    CHECK_INT(available_points_nightly(2176, GRADE_TPO, UNKNOWN_NUMBER, &usual, 0, &w), 2176);
    CHECK_INT(w.assumed_count, 1);
    CHECK(near(default_hours_for(GRADE_SPO, &usual), 0));
}

TEST(capacity_is_rounded_by_its_ratio_or_not_at_all)
{
    CHECK(near(capacity_percent(1841, 1881, CAPACITY_TO_A_TENTH, NULL), 97.9));
    CHECK(near(capacity_percent(1841, 1881, CAPACITY_EXACT, NULL), 184100 / 1881.0));
    CHECK(near(capacity_percent(5, 0, CAPACITY_EXACT, NULL), 0));
    CHECK(near(capacity_percent(1, 80, CAPACITY_TO_A_TENTH, NULL), 1.3));   /* 0.0125 */
    CHECK(near(capacity_percent(1249, 100000, CAPACITY_TO_A_TENTH, NULL), 1.2));
}

TEST(a_case_already_held_changes_nothing)
{
    CHECK(near(potential_capacity_percent(1841, 1881, 132, false, NULL), 104.9));
    CHECK(near(potential_capacity_percent(1841, 1881, 132, true, NULL), 97.9));
}

TEST(a_reduction_is_a_share_of_the_contract_and_never_more)
{
    CHECK(near(reduction_hours(37, known_number(40)), 14.8));
    CHECK(near(reduction_hours(37, known_number(47)), 17.39));
    CHECK(near(reduction_hours(37, known_number(100)), 37));
    CHECK(near(reduction_hours(37, known_number(120)), 37));
    CHECK(near(reduction_hours(37, UNKNOWN_NUMBER), 37));
    CHECK(near(reduction_hours(11.1, known_number(5)), 0.56));      /* 0.555 */
}

TEST(a_reduction_is_active_from_its_first_day_to_its_last)
{
    struct date from = { 2026, 11, 1 }, to = { 2026, 11, 24 };
    struct { struct date on; enum reduction_status status; } cases[] = {
        { { 2026, 10, 31 }, REDUCTION_SCHEDULED }, { { 2026, 11, 1 }, REDUCTION_ACTIVE },
        { { 2026, 11, 24 }, REDUCTION_ACTIVE },    { { 2026, 11, 25 }, REDUCTION_ARCHIVED },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(reduction_status(from, to, false, cases[i].on), cases[i].status);
        CHECK_INT(reduction_status(from, to, true, cases[i].on), REDUCTION_DELETED);
    }
    CHECK_INT(reduction_status(from, NO_DATE, false, date_of(2030, 1, 1)), REDUCTION_ACTIVE);
}

TEST(the_next_change_is_the_earliest_start_or_end_to_come)
{
    struct reduction list[] = {
        { .hours = 5, .from = { 2026, 11, 1 }, .to = { 2026, 12, 31 } },
        { .hours = 3, .from = { 2026, 12, 1 }, .to = { 2027, 1, 31 } },
        { .hours = 7, .from = { 2026, 11, 20 }, .to = { 2026, 11, 28 }, .ended = true },
    };
    struct date next;
    CHECK(near(reductions_on(list, 3, date_of(2026, 11, 24), &next, NULL), 5));
    CHECK_DATE(next, "2026-12-01");
    CHECK(near(reductions_on(list, 3, date_of(2026, 12, 1), &next, NULL), 8));
    CHECK_DATE(next, "2026-12-31");
    CHECK(near(reductions_on(list, 0, date_of(2026, 12, 1), &next, NULL), 0));
    CHECK_DATE(next, "");
}
