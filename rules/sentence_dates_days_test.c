/* sentence_dates_days_test.c -- remand, bail, time at large, added days, movements. */
#include "rules/sentence_dates_example_test.h"

static struct sentence_answer with(enum adjustment_kind kind, const char *from, int days)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18);
    adjust(&e, kind, from, days);
    return reckon(&e);
}

TEST(remand_and_tagged_bail_bring_release_and_expiry_nearer)
{
    for (enum adjustment_kind kind = ADJUST_REMAND; kind <= ADJUST_TAGGED_BAIL; kind++) {
        struct sentence_answer a = with(kind, "2023-03-14", 30);
        CHECK_RELEASE(a, "2023-11-13");
        CHECK_EXPIRY(a, "2024-08-14");
        CHECK_DATE(a.on[EFFECTIVE_SENTENCE_END], "2024-09-13");
    }
}

TEST(remand_for_another_day_or_kind_does_not_count)
{
    CHECK_RELEASE(with(ADJUST_REMAND, "2023-03-15", 30), "2023-12-13");
    CHECK_RELEASE(with(ADJUST_RECALL_REMAND, "2023-03-14", 30), "2023-12-13");
}

TEST(time_at_large_puts_off_release_and_expiry)
{
    struct sentence_answer a = with(ADJUST_UNLAWFULLY_AT_LARGE, "2023-06-01", 20);
    CHECK_RELEASE(a, "2024-01-02");
    CHECK_EXPIRY(a, "2024-10-03");
}

TEST(time_at_large_counts_up_to_the_day_of_release)
{
    CHECK_RELEASE(with(ADJUST_UNLAWFULLY_AT_LARGE, "2023-12-12", 20), "2024-01-02");
    CHECK_RELEASE(with(ADJUST_UNLAWFULLY_AT_LARGE, "2023-12-13", 20), "2024-01-02");
    CHECK_RELEASE(with(ADJUST_UNLAWFULLY_AT_LARGE, "2023-12-14", 20), "2023-12-13");
}

TEST(added_days_put_off_release_but_not_expiry_or_supervision)
{
    struct sentence_answer a = with(ADJUST_ADDED, "2023-06-01", 20);
    CHECK_RELEASE(a, "2024-01-02");
    CHECK_EXPIRY(a, "2024-09-13");
    CHECK_DATE(a.on[SUPERVISION_END], "2024-12-13");
}

TEST(added_days_may_be_restored)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18);
    adjust(&e, ADJUST_ADDED, "2023-06-01", 20);
    adjust(&e, ADJUST_RESTORED, "2023-07-01", 5);
    CHECK_RELEASE(reckon(&e), "2023-12-28");
}

TEST(nobody_is_held_past_expiry)
{
    struct sentence_answer a = with(ADJUST_ADDED, "2023-06-01", 400);
    CHECK_RELEASE(a, "2024-09-13");
    CHECK_EXPIRY(a, "2024-09-13");
}

TEST(remand_longer_than_custody_means_release_at_once_and_a_doubt)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 6);
    adjust(&e, ADJUST_REMAND, "2023-03-14", 92);
    struct sentence_answer a = reckon(&e);      /* 92 days: to the day */
    CHECK_RELEASE(a, "2023-03-14");
    CHECK(!(a.doubts & (1u << DOUBT_RELEASE_BEFORE_SENTENCE)));
    e.adjustment[0].days = 94;
    a = reckon(&e);
    CHECK_RELEASE(a, "2023-03-14");
    CHECK_DATE(a.on[SUPERVISION_END], "2024-03-14");
    CHECK(a.doubts & (1u << DOUBT_RELEASE_BEFORE_SENTENCE));
}

TEST(remand_of_a_sentence_counts_towards_one_imposed_while_it_is_served)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18);
    adjust(&e, ADJUST_REMAND, "2023-03-14", 30);
    struct imposed_sentence *s = impose_months(&e, "2023-06-13", 18);
    CHECK_RELEASE(reckon(&e), "2024-02-12");    /* half of 549 days, less 30 */
    s->imposed_on = on("2023-11-14");           /* the day after release */
    s->offence_on = on("2023-11-13");
    CHECK_RELEASE(reckon(&e), "2024-08-13");
}

TEST(someone_released_on_the_last_working_day_is_not_held_over_a_weekend)
{
    /* Half of 18 months from 14 March 2023 less 3 days is Sunday 10 December:
     * custody ends on Friday, and a sentence on Saturday shares nothing. */
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18);
    adjust(&e, ADJUST_REMAND, "2023-03-14", 3);
    struct imposed_sentence *s = impose_months(&e, "2023-12-08", 2);
    CHECK_RELEASE(reckon(&e), "2024-01-04");    /* shares the 3 days */
    s->imposed_on = on("2023-12-09");
    CHECK_RELEASE(reckon(&e), "2024-01-08");
}

TEST(a_release_ends_the_custodial_period_but_a_stopped_removal_does_not)
{
    static const struct { enum movement_reason reason; const char *release; } cases[] = {
        { RELEASED_TO_CURFEW, "2024-03-13" }, { RELEASED_FOR_REMOVAL, "2024-02-12" },
    };
    for (size_t i = 0; i < 2; i++) {
        struct example e;
        example_begin(&e);
        impose_months(&e, "2023-03-14", 18);
        adjust(&e, ADJUST_REMAND, "2023-03-14", 30);
        move_out(&e, "2023-05-02", cases[i].reason);
        impose_months(&e, "2023-06-13", 18);
        CHECK_RELEASE(reckon(&e), cases[i].release);
    }
}

/* ---- doubts ---- */

TEST(days_added_after_the_last_release_are_doubted)
{
    static const struct { const char *from; bool doubted; } cases[] = {
        { "2023-12-12", false }, { "2023-12-13", false }, { "2023-12-15", true },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        impose_months(&e, "2023-03-14", 18);
        adjust(&e, ADJUST_ADDED, cases[i].from, 1);
        unsigned doubt = reckon(&e).doubts & (1u << DOUBT_ADDED_AFTER_RELEASE);
        CHECK((doubt != 0) == cases[i].doubted);
    }
}

TEST(remand_during_the_sentence_is_doubted)
{
    static const struct { const char *last; bool doubted; } cases[] = {
        { "2023-03-12", false }, { "2023-03-13", false }, { "2023-03-14", true },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        impose_months(&e, "2023-03-14", 18);
        adjust(&e, ADJUST_REMAND, "2023-03-14", 10);
        e.adjustment[0].first = on("2023-03-01");
        e.adjustment[0].last = on(cases[i].last);
        CHECK(((reckon(&e).doubts >> DOUBT_REMAND_OVERLAPS) & 1) == cases[i].doubted);
    }
}
