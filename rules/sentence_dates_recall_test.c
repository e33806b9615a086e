/* sentence_dates_recall_test.c -- release after recalls of every kind. */
#include "rules/sentence_dates_example_test.h"

static struct imposed_sentence *recall(struct example *e, enum recall_kind kind, int months,
                                       const char *revoked, const char *returned)
{
    example_begin(e);
    struct imposed_sentence *s = impose_months(e, "2023-03-14", months);
    s->recall = kind;
    s->revoked_on = on(revoked);
    s->returned_on = e->facts.returned_to_custody = on(returned);
    return s;
}

TEST(a_standard_recall_lasts_to_the_end_of_the_sentence)
{
    struct example e;
    recall(&e, RECALL_STANDARD, 18, "2024-01-08", "2024-01-10");
    struct sentence_answer a = reckon(&e);
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2024-09-13");
    CHECK_RELEASE(a, "");
    CHECK_DATE(a.on[CURFEW_ELIGIBILITY], "");
}

TEST(the_day_of_return_is_the_first_of_a_fixed_term_recall)
{
    struct example e;
    recall(&e, RECALL_14, 11, "2023-10-08", "2023-10-10");
    CHECK_DATE(reckon(&e).on[POST_RECALL_RELEASE], "2023-10-23");
    recall(&e, RECALL_28, 18, "2024-01-08", "2024-01-10");
    CHECK_DATE(reckon(&e).on[POST_RECALL_RELEASE], "2024-02-06");
}

TEST(a_fixed_term_recall_ends_no_later_than_the_sentence)
{
    static const struct { const char *returned, *release; } cases[] = {
        { "2024-08-16", "2024-09-12" }, { "2024-08-17", "2024-09-13" },
        { "2024-08-18", "2024-09-13" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        recall(&e, RECALL_28, 18, "2024-08-01", cases[i].returned);
        CHECK_DATE(reckon(&e).on[POST_RECALL_RELEASE], cases[i].release);
    }
}

TEST(days_added_and_at_large_in_a_fixed_term_recall_put_its_end_off)
{
    struct example e;
    recall(&e, RECALL_28, 18, "2024-01-08", "2024-01-10");
    adjust(&e, ADJUST_ADDED, "2024-01-15", 7);
    CHECK_DATE(reckon(&e).on[POST_RECALL_RELEASE], "2024-02-13");
    e.adjustment[0].kind = ADJUST_UNLAWFULLY_AT_LARGE;
    struct sentence_answer a = reckon(&e);
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2024-02-13");
    CHECK_EXPIRY(a, "2024-09-20");
}

TEST(time_at_large_before_return_moves_expiry_alone)
{
    struct example e;
    recall(&e, RECALL_28, 18, "2024-01-08", "2024-01-20");
    adjust(&e, ADJUST_UNLAWFULLY_AT_LARGE, "2024-01-09", 11);
    struct sentence_answer a = reckon(&e);
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2024-02-16");
    CHECK_EXPIRY(a, "2024-09-24");
    CHECK_DATE(a.on[SUPERVISION_END], "2024-12-24");
}

TEST(only_remand_of_the_recall_counts_towards_a_recalled_sentence)
{
    struct example e;
    recall(&e, RECALL_STANDARD, 18, "2024-01-08", "2024-01-10");
    adjust(&e, ADJUST_REMAND, "2023-03-14", 10);
    CHECK_EXPIRY(reckon(&e), "2024-09-13");
    e.adjustment[0].kind = ADJUST_RECALL_REMAND;
    CHECK_EXPIRY(reckon(&e), "2024-09-03");
}

TEST(of_recall_and_a_new_sentence_the_later_release_stands)
{
    struct example e;
    recall(&e, RECALL_STANDARD, 18, "2024-01-08", "2024-01-10");
    impose_months(&e, "2024-02-13", 36);
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2025-08-13");
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "");
    e.sentence[1].custodial.months = 6;
    a = reckon(&e);
    CHECK_RELEASE(a, "");
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2024-09-13");
}

/* ---- 56 days ---- */

static struct sentence_answer recalled_56(int years, const char *revoked, const char *returned)
{
    struct example e;
    recall(&e, RECALL_56, 12 * years, revoked, returned);
    e.sentence[0].imposed_on = on("2020-09-15");
    e.sentence[0].offence_on = on("2020-09-14");
    return reckon(&e);
}

TEST(a_recall_after_march_2026_lasts_56_days)
{
    struct sentence_answer a = recalled_56(8, "2026-04-06", "2026-04-08");
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2026-06-02");
    CHECK_INT(a.tranche[TRANCHED_RECALL_56], 0);
}

TEST(a_recall_before_it_is_cut_to_56_days_from_the_tranche_on)
{
    static const struct { int years, tranche; const char *release; } cases[] = {
        { 6, 3, "2026-04-21" },         /* 2191 days */
        { 7, 3, "2026-04-21" },         /* 2556 days */
        { 8, 4, "2026-04-28" },         /* 2922 days */
        { 13, 6, "2026-05-12" },        /* 4748 days */
    };
    for (size_t i = 0; i < 4; i++) {
        struct sentence_answer a = recalled_56(cases[i].years, "2025-10-06", "2025-10-08");
        CHECK_INT(a.tranche[TRANCHED_RECALL_56], cases[i].tranche);
        CHECK_DATE(a.on[POST_RECALL_RELEASE], cases[i].release);
    }
}

TEST(a_recall_that_is_not_yet_over_on_its_tranche_runs_its_56_days)
{
    struct sentence_answer a = recalled_56(8, "2026-03-24", "2026-03-31");
    CHECK_INT(a.tranche[TRANCHED_RECALL_56], 4);
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2026-05-25");
    a = recalled_56(8, "2026-03-31", "2026-03-31");     /* revoked on the first day: none */
    CHECK_INT(a.tranche[TRANCHED_RECALL_56], 0);
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2026-05-25");
}

/* ---- recalls of the wrong length ---- */

static unsigned doubts_of_chain(enum recall_kind kind, int months)
{
    struct example e;
    recall(&e, kind, months / 2, "2023-07-03", "2023-07-05");
    e.sentence[1] = e.sentence[0];
    e.sentence[1].id = 2;
    e.sentence[1].consecutive_to = 1;
    e.facts.sentences = 2;
    return reckon(&e).doubts;
}

TEST(a_chain_recalled_for_the_wrong_number_of_days_is_doubted)
{
    CHECK(doubts_of_chain(RECALL_28, 10) & (1u << DOUBT_RECALL_28_UNDER_12_MONTHS));
    CHECK_INT(doubts_of_chain(RECALL_28, 12), 0);
    CHECK_INT(doubts_of_chain(RECALL_14, 10), 0);
    CHECK(doubts_of_chain(RECALL_14, 12) & (1u << DOUBT_RECALL_14_OVER_12_MONTHS));
}
