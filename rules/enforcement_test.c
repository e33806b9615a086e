/* enforcement_test.c -- absences, the duty to warn or refer, and the clocks that run. */
#include "rules/enforcement.h"

#include "tools/test.h"

TEST(an_outcome_is_classed_by_attendance_and_compliance)
{
    CHECK_INT(outcome_class_of(YES, YES), ATTENDED_COMPLIED);
    CHECK_INT(outcome_class_of(YES, NO), ATTENDED_NOT_COMPLIED);
    CHECK_INT(outcome_class_of(NO, YES), ACCEPTABLE_ABSENCE);
    CHECK_INT(outcome_class_of(NO, NO), UNACCEPTABLE_ABSENCE);
    CHECK_INT(outcome_class_of(NOT_KNOWN, NO), OUTCOME_NOT_CLASSED);
    CHECK_INT(outcome_class_of(NO, NOT_KNOWN), OUTCOME_NOT_CLASSED);
    CHECK(is_failure_to_comply(ATTENDED_NOT_COMPLIED));
    CHECK(is_failure_to_comply(UNACCEPTABLE_ABSENCE));
    CHECK(!is_failure_to_comply(ACCEPTABLE_ABSENCE));
    CHECK(!is_failure_to_comply(OUTCOME_NOT_CLASSED));
}

static struct duty_answer duty_of(enum supervised_under under, struct date failed_on,
                                  const struct warning *warnings, size_t count)
{
    struct duty_facts f = { under, failed_on, NO, warnings, count };
    struct duty_answer answer;
    CHECK_INT(enforcement_duty(&f, &answer, NULL), KNOWN);
    return answer;
}

TEST(a_first_failure_is_to_be_warned_or_referred)
{
    struct duty_answer r = duty_of(UNDER_COMMUNITY_ORDER, date_of(2026, 3, 1), NULL, 0);
    CHECK_INT(r.duty, WARN_OR_REFER);
    CHECK_DATE(r.warned_on, "");
}

TEST(a_warning_counts_for_twelve_months_that_begin_with_its_day)
{
    static const struct warning given = { .given_on = { 2025, 3, 10 } };
    static const struct {
        int year, month, day;
        enum enforcement_duty duty;
    } rows[] = {
        { 2025, 3, 9, WARN_OR_REFER },      /* before it was given */
        { 2025, 3, 10, MUST_REFER },
        { 2026, 3, 8, MUST_REFER },
        { 2026, 3, 9, MUST_REFER },         /* its last day */
        { 2026, 3, 10, WARN_OR_REFER },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct date failed = date_of(rows[i].year, rows[i].month, rows[i].day);
        CHECK_INT(duty_of(UNDER_COMMUNITY_ORDER, failed, &given, 1).duty, rows[i].duty);
        CHECK_INT(duty_of(UNDER_SUSPENDED_ORDER, failed, &given, 1).duty, rows[i].duty);
    }
    CHECK_DATE(warning_counts_until(UNDER_COMMUNITY_ORDER, date_of(2024, 2, 29), NULL),
               "2025-02-27");
    CHECK_DATE(warning_counts_until(UNDER_COMMUNITY_ORDER, NO_DATE, NULL), "");
}

TEST(a_warning_withdrawn_does_not_count_and_the_latest_is_named)
{
    struct warning warnings[] = {
        { .given_on = { 2025, 9, 1 } },
        { .given_on = { 2025, 12, 1 } },
        { .given_on = { 2026, 1, 15 }, .withdrawn = true },
    };
    struct duty_answer r = duty_of(UNDER_COMMUNITY_ORDER, date_of(2026, 2, 1), warnings, 3);
    CHECK_INT(r.duty, MUST_REFER);
    CHECK_DATE(r.warned_on, "2025-12-01");
    CHECK_DATE(r.counts_until, "2026-11-30");
    warnings[0].withdrawn = warnings[1].withdrawn = true;
    r = duty_of(UNDER_COMMUNITY_ORDER, date_of(2026, 2, 1), warnings, 3);
    CHECK_INT(r.duty, WARN_OR_REFER);
}

TEST(a_reasonable_excuse_leaves_no_duty_and_no_opinion_leaves_no_finding)
{
    struct duty_facts f = { UNDER_COMMUNITY_ORDER, { 2026, 2, 1 }, YES, NULL, 0 };
    struct duty_answer r;
    struct working w;
    working_begin(&w);
    CHECK_INT(enforcement_duty(&f, &r, NULL), KNOWN);
    CHECK_INT(r.duty, NO_DUTY_YET);
    f.reasonable_excuse = NOT_KNOWN;
    f.failed_on = NO_DATE;
    CHECK_INT(enforcement_duty(&f, &r, &w), UNKNOWN);
    CHECK_INT(w.missing_count, 2);
}

TEST(a_licence_is_recalled_not_breached)
{
    static const struct warning given = { .given_on = { 2026, 1, 1 } };
    CHECK_INT(duty_of(UNDER_LICENCE, date_of(2026, 2, 1), &given, 1).duty, CONSIDER_RECALL);
}

TEST(the_clocks_run_from_the_failure)
{
    /* Wednesday before Easter 2026: Good Friday and Easter Monday do not count. */
    struct enforcement_clocks clocks =
        enforcement_clocks(date_of(2026, 4, 1), &england_and_wales, NULL);
    CHECK_DATE(clocks.decide_by, "2026-04-08");
    CHECK_DATE(clocks.breach_by, "2026-04-17");
    clocks = enforcement_clocks(NO_DATE, &england_and_wales, NULL);
    CHECK_DATE(clocks.decide_by, "");
    CHECK_DATE(clocks.breach_by, "");
}

TEST(the_screen_says_breach_before_it_counts)
{
    CHECK_TEXT(compliance_name(compliance_status(0, false)), "NO_FAILURES");
    CHECK_TEXT(compliance_colour(compliance_status(0, false)), "green");
    CHECK_TEXT(compliance_name(compliance_status(1, false)), "ONE_FAILURE");
    CHECK_TEXT(compliance_colour(compliance_status(1, false)), "");
    CHECK_TEXT(compliance_name(compliance_status(2, false)), "MULTIPLE_FAILURES_NO_BREACH");
    CHECK_TEXT(compliance_colour(compliance_status(2, false)), "red");
    CHECK_TEXT(compliance_name(compliance_status(0, true)), "BREACH_IN_PROGRESS");
}
