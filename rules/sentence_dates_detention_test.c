/* sentence_dates_detention_test.c -- detention and training, default terms, breaches. */
#include "rules/sentence_dates_example_test.h"

static struct imposed_sentence *detain(struct example *e, const char *imposed, int months)
{
    return impose(e, SENTENCE_DETENTION_AND_TRAINING, imposed,
                  (struct sentence_length){ .months = months });
}

TEST(detention_and_training_has_a_middle_and_transfers_from_eight_months)
{
    static const struct { int months; const char *middle, *early, *late; } cases[] = {
        { 7, "2023-06-28", "", "" },
        { 8, "2023-07-14", "2023-06-14", "2023-08-14" },
        { 17, "2023-11-28", "2023-10-28", "2023-12-28" },
        { 18, "2023-12-13", "2023-10-13", "2024-02-13" },
        { 24, "2024-03-13", "2024-01-13", "2024-05-13" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct example e;
        example_begin(&e);
        detain(&e, "2023-03-14", cases[i].months);
        struct sentence_answer a = reckon(&e);
        CHECK_DATE(a.on[MID_TERM], cases[i].middle);
        CHECK_DATE(a.on[EARLY_TRANSFER], cases[i].early);
        CHECK_DATE(a.on[LATE_TRANSFER], cases[i].late);
        CHECK_RELEASE(a, "");
    }
}

TEST(orders_add_up_to_no_more_than_two_years)
{
    struct example e;
    example_begin(&e);
    detain(&e, "2023-03-14", 13);
    detain(&e, "2023-03-14", 13)->consecutive_to = 1;
    struct sentence_answer a = reckon(&e);
    CHECK_DATE(a.on[MID_TERM], "2024-03-13");
    CHECK_DATE(a.on[SENTENCE_EXPIRY], "2025-03-13");
}

TEST(remand_counts_towards_orders_since_june_2022)
{
    static const struct { const char *imposed, *middle; } cases[] = {
        { "2022-06-27", "2022-12-26" }, { "2022-06-28", "2022-12-17" },
        { "2022-06-29", "2022-12-18" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        detain(&e, cases[i].imposed, 12);
        adjust(&e, ADJUST_REMAND, cases[i].imposed, 10);
        CHECK_DATE(reckon(&e).on[MID_TERM], cases[i].middle);
    }
}

TEST(half_of_a_default_term_is_served_unless_the_fine_is_ten_million)
{
    static const struct { const char *imposed; int64_t pence; const char *release; } cases[] = {
        { "2015-06-01", 999999999, "2016-05-31" }, { "2015-06-01", 1000000000, "2017-05-31" },
        { "2015-05-31", 1000000000, "2016-05-30" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        impose(&e, SENTENCE_FINE_DEFAULT, cases[i].imposed, (struct sentence_length){ .years = 2 })
            ->fine_pence = cases[i].pence;
        CHECK_DATE(reckon(&e).on[AUTOMATIC_RELEASE], cases[i].release);
    }
}

TEST(no_days_are_added_to_default_terms_and_no_remand_to_civil_ones)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose(&e, SENTENCE_FINE_DEFAULT, "2023-03-14",
                                        (struct sentence_length){ .months = 3 });
    adjust(&e, ADJUST_ADDED, "2023-03-20", 5);
    CHECK_DATE(reckon(&e).on[AUTOMATIC_RELEASE], "2023-04-28");
    adjust(&e, ADJUST_REMAND, "2023-03-14", 4);
    CHECK_DATE(reckon(&e).on[AUTOMATIC_RELEASE], "2023-04-24");
    s->offence_code = "ZZ01003";
    CHECK_DATE(reckon(&e).on[AUTOMATIC_RELEASE], "2023-04-28");
}

TEST(a_breach_of_supervision_is_served_in_full_and_supervision_goes_on)
{
    static const struct { const char *ends, *shown; } cases[] = {
        { "2023-03-27", "" }, { "2023-03-28", "2023-03-28" }, { "2023-12-01", "2023-12-01" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        impose(&e, SENTENCE_SUPERVISION_BREACH, "2023-03-14",
               (struct sentence_length){ .days = 14 })->supervision_breached = on(cases[i].ends);
        struct sentence_answer a = reckon(&e);
        CHECK_DATE(a.on[AUTOMATIC_RELEASE], "2023-03-27");
        CHECK_DATE(a.on[SENTENCE_EXPIRY], "2023-03-27");
        CHECK_DATE(a.on[EFFECTIVE_SENTENCE_END], "");
        CHECK_DATE(a.on[SUPERVISION_END], cases[i].shown);
    }
}

TEST(a_fine_that_ends_later_takes_the_removal_date_away)
{
    struct example e;
    example_begin(&e);
    e.facts.want_removal = true;
    impose_months(&e, "2023-03-14", 6);         /* out on 13 June */
    impose(&e, SENTENCE_FINE_DEFAULT, "2023-03-14", (struct sentence_length){ .months = 5 });
    CHECK_DATE(reckon(&e).on[REMOVAL_ELIGIBILITY], "2023-05-29");
    e.sentence[1].custodial.months = 7;         /* out on 28 June */
    CHECK_DATE(reckon(&e).on[REMOVAL_ELIGIBILITY], "");
}
