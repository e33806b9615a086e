/* allocation_test.c -- who may see, allocate and hold a case. */
#include "rules/allocation.h"
#include "tools/test.h"

static const struct date today = { 2026, 11, 24 };
static const struct named_staff ana = { "Ana", "N01A001" }, ben = { "ben", "N01A002" };

TEST(an_exclusion_shuts_out_the_named_and_a_restriction_all_others)
{
    struct access_lists none = { 0 };
    struct access_lists excluded = { .excluded = &ana, .excluded_count = 1 };
    struct access_lists restricted = { .restricted = &ana, .restricted_count = 1 };
    struct access_lists both = { &ana, 1, &ana, 1 };
    struct { const struct access_lists *lists; bool ana, ben, limited; } cases[] = {
        { &none, false, false, false },
        { &excluded, true, false, true },
        { &restricted, false, true, true },
        { &both, true, true, true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(is_shut_out(cases[i].lists, BY_USER_NAME, "ANA"), cases[i].ana);
        CHECK_INT(is_shut_out(cases[i].lists, BY_STAFF_CODE, "n01a001"), cases[i].ana);
        CHECK_INT(is_shut_out(cases[i].lists, BY_USER_NAME, "Ben"), cases[i].ben);
        CHECK_INT(is_limited(cases[i].lists), cases[i].limited);
    }
}

TEST(who_cannot_be_named_is_shut_out_of_a_limited_case)
{
    struct access_lists none = { 0 };
    struct access_lists excluded = { .excluded = &ana, .excluded_count = 1 };
    struct named_staff without_code = { "cat", NULL };
    struct access_lists restricted = { .restricted = &without_code, .restricted_count = 1 };
    CHECK(!is_shut_out(&none, BY_USER_NAME, NULL));
    CHECK(is_shut_out(&excluded, BY_USER_NAME, NULL));
    CHECK(is_shut_out(&restricted, BY_STAFF_CODE, "N01A001"));
}

TEST(a_case_that_is_not_known_is_shut_to_everyone)
{
    struct access_lists none = { 0 };
    CHECK(may_view(&none, true, "ben", NULL));
    CHECK(!may_view(&none, false, "ben", NULL));
}

TEST(nobody_unknown_or_shut_out_may_be_chosen)
{
    struct access_lists restricted = { .restricted = &ben, .restricted_count = 1 };
    CHECK(may_be_chosen(&restricted, "N01A002", true));
    CHECK(!may_be_chosen(&restricted, "N01A002", false));
    CHECK(!may_be_chosen(&restricted, "N01A001", true));
    CHECK(!may_be_chosen(&restricted, NULL, true));
}

TEST(a_region_must_be_one_of_the_user_s_own)
{
    const char *const own[] = { "N54", NULL, "N55" };
    CHECK_INT(region_access("N55", own, 3, NULL), REGION_ALLOWED);
    CHECK_INT(region_access("N56", own, 3, NULL), REGION_DENIED);
    CHECK_INT(region_access("N54", own, 0, NULL), REGION_DENIED);
    CHECK_INT(region_access(NULL, own, 3, NULL), REGION_NOT_FOUND);
}

TEST(only_a_case_managed_now_in_another_region_is_out_of_area)
{
    struct { enum probation_status status; const char *own, *managing; bool out; enum known known; }
    cases[] = {
        { CURRENTLY_MANAGED, "N54", "N55", true, KNOWN },
        { CURRENTLY_MANAGED, "N54", "N54", false, KNOWN },
        { CURRENTLY_MANAGED, "N54", NULL, false, ASSUMED },
        { CURRENTLY_MANAGED, NULL, "N54", false, ASSUMED },
        { PREVIOUSLY_MANAGED, "N54", "N55", false, KNOWN },
        { NEW_TO_PROBATION, "N54", NULL, false, KNOWN },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool out;
        CHECK_INT(is_out_of_area(cases[i].status, cases[i].own, cases[i].managing, &out, NULL),
                  cases[i].known);
        CHECK_INT(out, cases[i].out);
    }
}

TEST(a_pso_should_not_hold_a_or_b_and_a_senior_officer_is_a_judgement)
{
    bool suits;
    for (char level = 'A'; level <= 'D'; level++) {
        CHECK_INT(grade_suits(GRADE_PSO, level, today, &suits, NULL), KNOWN);
        CHECK_INT(suits, level >= 'C');
        CHECK_INT(grade_suits(GRADE_PO, level, today, &suits, NULL), KNOWN);
        CHECK(suits);
        CHECK_INT(grade_suits(GRADE_SPO, level, today, &suits, NULL), UNKNOWN);
    }
    struct working w;
    working_begin(&w);
    CHECK_INT(grade_suits(GRADE_DMY, 'x', today, &suits, &w), UNKNOWN);
    CHECK_INT(w.missing_count, 2);
}

TEST(four_weeks_above_110_percent_are_an_overload)
{
    double weeks[] = { 90, 111, 110.1, 140, 120 };
    bool overloaded;
    CHECK_INT(is_overloaded(weeks, 5, today, &overloaded, NULL), KNOWN);
    CHECK(overloaded);
    weeks[2] = 110;
    CHECK_INT(is_overloaded(weeks, 5, today, &overloaded, NULL), KNOWN);
    CHECK(!overloaded);
    CHECK_INT(is_overloaded(&weeks[3], 2, today, &overloaded, NULL), UNKNOWN);
    CHECK_INT(is_overloaded(weeks, 0, today, &overloaded, NULL), UNKNOWN);
    CHECK_INT(is_overloaded(weeks, 1, today, &overloaded, NULL), KNOWN);
}
