/* licence_timing_test.c -- when a licence starts, and until when probation may make it. */
#include "rules/licence_timing.h"
#include "tools/test.h"

/* June 2026: the 1st is a Monday; a bank holiday on Wednesday the 10th. */
static const struct bank_holiday holiday[] = { { .on = { 2026, 6, 10 } } };
static const struct calendar june = { .holiday = holiday, .count = 1 };

static struct date day(int d)
{
    return d ? date_of(2026, 6, d) : NO_DATE;
}

static void check_start(enum licence_kind kind, enum legal_status status, bool is91,
                        struct licence_dates dates, const char *want)
{
    struct licence_start_facts f = { kind, status, is91, dates };
    CHECK_DATE(licence_start_on(&f, &june, NULL), want);
}

TEST(a_conditional_release_starts_on_its_confirmed_day_if_that_is_not_later)
{
    static const struct { int conditional, confirmed; const char *want; } cases[] = {
        { 12, 0, "2026-06-12" },  { 13, 0, "2026-06-12" },  { 10, 0, "2026-06-09" },
        { 13, 13, "2026-06-13" }, { 13, 14, "2026-06-12" }, { 13, 2, "2026-06-02" },
        { 0, 12, "" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_start(LICENCE_CONDITIONAL, LEGAL_SENTENCED, false,
                    (struct licence_dates){ .conditional_release = day(cases[i].conditional),
                                            .confirmed_release = day(cases[i].confirmed) },
                    cases[i].want);
}

TEST(who_is_held_for_another_reason_starts_between_the_working_day_and_the_release)
{
    static const struct { int confirmed; const char *want; } cases[] = {
        { 0, "2026-06-12" }, { 11, "2026-06-12" }, { 12, "2026-06-12" }, { 13, "2026-06-13" },
        { 14, "2026-06-14" }, { 15, "2026-06-12" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct licence_dates d = { .conditional_release = day(14),
                                   .confirmed_release = day(cases[i].confirmed) };
        for (int s = LEGAL_IMMIGRATION_DETAINEE; s < LEGAL_STATUSES; s++)
            check_start(LICENCE_CONDITIONAL, (enum legal_status)s, false, d, cases[i].want);
        check_start(LICENCE_CONDITIONAL, LEGAL_SENTENCED, true, d, cases[i].want);
    }
}

TEST(a_recall_starts_on_its_confirmed_day_between_the_two_releases)
{
    static const struct { int conditional, confirmed; const char *want; } cases[] = {
        { 2, 0, "2026-06-19" }, { 2, 2, "2026-06-19" }, { 2, 3, "2026-06-03" },
        { 0, 2, "2026-06-02" }, { 2, 20, "2026-06-20" }, { 2, 21, "2026-06-19" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_start(LICENCE_RECALL, LEGAL_SENTENCED, false,
                    (struct licence_dates){ .conditional_release = day(cases[i].conditional),
                                            .confirmed_release = day(cases[i].confirmed),
                                            .post_recall_release = day(20) },
                    cases[i].want);
    check_start(LICENCE_RECALL, LEGAL_SENTENCED, false, (struct licence_dates){ 0 }, "");
}

TEST(a_curfew_starts_on_its_actual_day_else_on_its_first)
{
    struct licence_dates d = { .curfew_eligibility = day(6) };
    check_start(LICENCE_CURFEW, LEGAL_SENTENCED, false, d, "2026-06-06");
    d.curfew_actual = day(7);
    check_start(LICENCE_CURFEW, LEGAL_SENTENCED, false, d, "2026-06-07");
}

TEST(without_a_kind_the_later_release_decides)
{
    struct licence_dates d = { .conditional_release = day(2), .post_recall_release = day(3) };
    check_start(LICENCE_KIND_NOT_GIVEN, LEGAL_SENTENCED, false, d, "2026-06-03");
    d.post_recall_release = day(2);
    d.conditional_release = day(4);
    check_start(LICENCE_KIND_NOT_GIVEN, LEGAL_SENTENCED, false, d, "2026-06-04");
}

TEST(the_hard_stop_is_two_working_days_before_the_working_day_of_the_start)
{
    CHECK_DATE(licence_hard_stop_on(day(12), LICENCE_CONDITIONAL, &june), "2026-06-09");
    CHECK_DATE(licence_hard_stop_on(day(14), LICENCE_CONDITIONAL, &june), "2026-06-09");
    CHECK_DATE(licence_hard_stop_on(day(5), LICENCE_CONDITIONAL, &june), "2026-06-03");
    CHECK_DATE(licence_warning_on(day(5), LICENCE_CONDITIONAL, &june), "2026-06-01");
    CHECK_DATE(licence_hard_stop_on(day(5), LICENCE_TIME_SERVED, &june), "");
    CHECK_DATE(licence_warning_on(day(5), LICENCE_TIME_SERVED, &june), "");
    CHECK_DATE(licence_hard_stop_on(NO_DATE, LICENCE_CONDITIONAL, &june), "");
}

TEST(the_hard_stop_lasts_to_the_start_inclusive)
{
    static const struct { int today; bool within; } cases[] = {
        { 8, false }, { 9, true }, { 14, true }, { 15, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(licence_in_hard_stop(day(14), LICENCE_CONDITIONAL, day(cases[i].today), &june),
                  cases[i].within);
    CHECK(!licence_in_hard_stop(NO_DATE, LICENCE_CONDITIONAL, day(9), &june));
}

TEST(what_starts_by_the_second_working_day_is_timed_out_and_imminent)
{
    CHECK_DATE(licence_time_out_by(day(9), &june), "2026-06-12");
    CHECK_DATE(licence_time_out_by(day(13), &june), "2026-06-16");
    CHECK(!licence_is_imminent(day(14), day(10), &june));
    CHECK(licence_is_imminent(day(14), day(11), &june));
    CHECK(licence_is_imminent(day(14), day(14), &june));
    CHECK(!licence_is_imminent(day(14), day(15), &june));
}

TEST(a_release_before_days_off_may_be_three_days_earlier_but_not_on_a_friday)
{
    CHECK(!may_release_early(day(4), &june));
    CHECK(may_release_early(day(5), &june));
    CHECK(may_release_early(day(7), &june));
    CHECK(may_release_early(day(10), &june));
    CHECK(!may_release_early(NO_DATE, &june));
    CHECK_DATE(earliest_release_on(day(5), NO_DATE, &june), "2026-06-02");
    CHECK_DATE(earliest_release_on(day(10), NO_DATE, &june), "2026-06-04");
    CHECK_DATE(earliest_release_on(day(4), NO_DATE, &june), "2026-06-04");
    CHECK_DATE(earliest_release_on(day(5), day(5), &june), "2026-06-05");
    CHECK_DATE(earliest_release_on(NO_DATE, NO_DATE, &june), "");
}

TEST(an_allocation_is_late_from_the_fifth_such_day_before_release)
{
    /* Before Friday 19 June: 18, 17, 16, 15, 11. */
    CHECK(!licence_allocation_is_late(day(19), day(10), &june));
    CHECK(licence_allocation_is_late(day(19), day(11), &june));
    CHECK(licence_allocation_is_late(day(19), day(19), &june));
    CHECK(!licence_allocation_is_late(day(19), day(20), &june));
    CHECK(!licence_allocation_is_late(NO_DATE, day(20), &june));
}

TEST(time_is_served_for_twenty_seven_days_after)
{
    CHECK(licence_is_time_served(day(1), day(1), day(28)));
    CHECK(!licence_is_time_served(day(1), day(1), day(29)));
    CHECK(!licence_is_time_served(day(1), day(2), day(3)));
    CHECK(!licence_is_time_served(NO_DATE, NO_DATE, day(3)));
}

TEST(a_release_is_at_expiry_only_if_both_are_known_and_the_same)
{
    CHECK(release_is_at_expiry(day(1), day(1)));
    CHECK(!release_is_at_expiry(day(1), day(2)));
    CHECK(!release_is_at_expiry(NO_DATE, NO_DATE));
}

TEST(all_days_of_a_licence_are_found_together_with_their_working)
{
    struct licence_start_facts f = { .kind = LICENCE_CONDITIONAL,
                                     .dates = { .conditional_release = { 2026, 6, 5 } } };
    struct licence_timing t;
    struct working w;
    working_begin(&w);
    CHECK_INT(licence_timing_find(&f, day(3), &june, &t, &w), KNOWN);
    CHECK_DATE(t.start, "2026-06-05");
    CHECK_DATE(t.hard_stop, "2026-06-03");
    CHECK_DATE(t.warning, "2026-06-01");
    CHECK_DATE(t.earliest_release, "2026-06-02");
    CHECK(t.in_hard_stop && t.imminent && t.allocation_is_late);
    CHECK_TEXT(working_find(&w, "hard_stop")->result, "3 June 2026");

    struct calendar short_one = june;
    short_one.last_known = day(4);
    CHECK_INT(licence_timing_find(&f, day(3), &short_one, &t, NULL), ASSUMED);
    f.dates.conditional_release = NO_DATE;
    CHECK_INT(licence_timing_find(&f, day(3), &june, &t, NULL), UNKNOWN);
}
