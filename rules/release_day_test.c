/* release_day_test.c -- the day on which a sentence date takes effect. */
#include "rules/release_day.h"

#include "tools/test.h"

/* Easter of 2026: Good Friday 3 April, Easter Monday 6 April. */
static const struct bank_holiday easter[] = { { { 2026, 4, 3 }, NULL, NULL },
                                              { { 2026, 4, 6 }, NULL, NULL } };
static const struct calendar spring = { .holiday = easter, .count = 2 };
static const struct date january = { 2026, 1, 1 };

static struct date falls(enum sentence_date kind, const char *on)
{
    return release_falls_on(kind, date_from_iso(on, NULL), january, &spring);
}

static struct date open_next_day(enum sentence_date kind, const char *on)
{
    return release_before_closure(kind, date_from_iso(on, NULL), january, &spring);
}

TEST(release_is_on_the_working_day_before_and_curfew_on_the_one_after)
{
    CHECK_DATE(falls(CONDITIONAL_RELEASE, "2026-04-02"), "2026-04-02");
    CHECK_DATE(falls(CONDITIONAL_RELEASE, "2026-04-03"), "2026-04-02");
    CHECK_DATE(falls(POST_RECALL_RELEASE, "2026-04-06"), "2026-04-02");
    CHECK_DATE(falls(PAROLE_ELIGIBILITY, "2026-04-07"), "2026-04-07");
    CHECK_DATE(falls(CURFEW_ELIGIBILITY, "2026-04-03"), "2026-04-07");
    CHECK_DATE(falls(SENTENCE_AND_LICENCE_EXPIRY, "2026-04-04"), "2026-04-04");
}

TEST(past_and_unknown_dates_are_left_alone)
{
    struct date today = { 2026, 4, 5 }, saturday = { 2026, 4, 4 };
    CHECK_DATE(release_falls_on(CONDITIONAL_RELEASE, saturday, today, &spring), "2026-04-04");
    CHECK_DATE(release_falls_on(CONDITIONAL_RELEASE, saturday, saturday, &spring), "2026-04-02");
    CHECK_DATE(release_falls_on(CONDITIONAL_RELEASE, NO_DATE, today, &spring), "");
    CHECK_DATE(release_falls_on((enum sentence_date)99, saturday, saturday, &spring), "2026-04-04");
}

TEST(a_release_may_avoid_the_day_before_a_closure)
{
    CHECK_DATE(open_next_day(CONDITIONAL_RELEASE, "2026-04-01"), "2026-04-01");
    CHECK_DATE(open_next_day(CONDITIONAL_RELEASE, "2026-04-02"), "2026-04-01");
    CHECK_DATE(open_next_day(CONDITIONAL_RELEASE, "2026-04-06"), "2026-04-01");
    CHECK_DATE(open_next_day(AUTOMATIC_RELEASE, "2026-04-10"), "2026-04-09");   /* a Friday */
    CHECK_DATE(open_next_day(LATE_TRANSFER, "2026-04-12"), "2026-04-09");
    CHECK_DATE(open_next_day(PAROLE_ELIGIBILITY, "2026-04-10"), "2026-04-10");
}
