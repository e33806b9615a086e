/* sentence_dates_extended_test.c -- extended and special custodial sentences, and mixes. */
#include "rules/sentence_dates_example_test.h"

static struct imposed_sentence *impose_extended(struct example *e, enum sentence_kind kind,
                                                const char *imposed, int years, int extension)
{
    struct imposed_sentence *s =
        impose(e, kind, imposed, (struct sentence_length){ .years = years });
    s->extension.years = extension;
    return s;
}

TEST(an_extended_sentence_is_eligible_for_parole_at_two_thirds)
{
    struct example e;
    example_begin(&e);
    impose_extended(&e, SENTENCE_EXTENDED, "2023-05-16", 6, 2);
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2029-05-15");
    CHECK_DATE(a.on[PAROLE_ELIGIBILITY], "2027-05-16");
    CHECK_EXPIRY(a, "2031-05-15");
    CHECK_DATE(a.on[CURFEW_ELIGIBILITY], "");
    CHECK_INT(a.length.years, 8);
}

TEST(an_extended_sentence_of_the_automatic_kind_is_released_at_two_thirds)
{
    struct example e;
    example_begin(&e);
    impose_extended(&e, SENTENCE_EXTENDED, "2023-05-16", 6, 2)->automatic_release = true;
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2027-05-16");
    CHECK_DATE(a.on[PAROLE_ELIGIBILITY], "");
}

TEST(parole_of_a_special_custodial_sentence_moved_to_two_thirds_in_june_2022)
{
    static const struct { const char *imposed; bool under_18; const char *parole; } cases[] = {
        { "2022-06-27", false, "2024-06-26" },
        { "2022-06-27", true, "2025-02-24" },
        { "2022-06-28", false, "2025-02-25" },
        { "2022-06-29", false, "2025-02-26" },
    };
    for (size_t i = 0; i < 4; i++) {
        struct example e;
        example_begin(&e);
        impose_extended(&e, SENTENCE_SPECIAL_CUSTODIAL, cases[i].imposed, 4, 1)->under_18 =
            cases[i].under_18;
        CHECK_DATE(reckon(&e).on[PAROLE_ELIGIBILITY], cases[i].parole);
    }
}

TEST(days_of_every_kind_move_parole)
{
    struct example e;
    example_begin(&e);
    impose_extended(&e, SENTENCE_EXTENDED, "2023-05-16", 6, 2);
    adjust(&e, ADJUST_REMAND, "2023-05-16", 10);
    adjust(&e, ADJUST_UNLAWFULLY_AT_LARGE, "2024-05-16", 3);
    adjust(&e, ADJUST_ADDED, "2024-08-16", 2);
    CHECK_DATE(reckon(&e).on[PAROLE_ELIGIBILITY], "2027-05-11");
}

TEST(a_standard_sentence_before_an_extended_one_is_served_first)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-05-16", 36);
    impose_extended(&e, SENTENCE_EXTENDED, "2023-05-16", 6, 2)->consecutive_to = 1;
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2030-11-13");
    CHECK_DATE(a.on[PAROLE_ELIGIBILITY], "2028-11-13");
    CHECK_EXPIRY(a, "2034-05-15");
}

TEST(the_standard_part_is_served_first_even_if_it_was_imposed_consecutively)
{
    struct example e;
    example_begin(&e);
    impose_extended(&e, SENTENCE_EXTENDED, "2023-05-16", 6, 2);
    impose_months(&e, "2023-05-16", 36)->consecutive_to = 1;
    CHECK_DATE(reckon(&e).on[PAROLE_ELIGIBILITY], "2028-11-13");
}

TEST(parole_of_a_chain_counts_one_share_after_the_other)
{
    struct example e;
    example_begin(&e);
    impose_extended(&e, SENTENCE_SPECIAL_CUSTODIAL, "2021-05-11", 4, 1);
    impose_extended(&e, SENTENCE_EXTENDED, "2021-05-11", 6, 2)->consecutive_to = 1;
    struct sentence_answer a = reckon(&e);
    CHECK_DATE(a.on[PAROLE_ELIGIBILITY], "2027-05-12");
    CHECK_RELEASE(a, "2031-05-10");
    CHECK_EXPIRY(a, "2034-05-10");
}

TEST(parole_waits_for_a_concurrent_sentence)
{
    struct example e;
    example_begin(&e);
    impose_extended(&e, SENTENCE_EXTENDED, "2023-05-16", 6, 2);
    impose_months(&e, "2023-05-16", 108);
    CHECK_DATE(reckon(&e).on[PAROLE_ELIGIBILITY], "2027-11-14");
    e.sentence[1].custodial.months = 60;
    CHECK_DATE(reckon(&e).on[PAROLE_ELIGIBILITY], "2027-05-16");
    e.sentence[1].custodial.months = 216;       /* holds the person longer: no parole */
    CHECK_DATE(reckon(&e).on[PAROLE_ELIGIBILITY], "");
}

TEST(a_recalled_extended_sentence_has_no_release_but_that_after_recall)
{
    struct example e;
    example_begin(&e);
    impose_extended(&e, SENTENCE_EXTENDED, "2015-05-19", 3, 4)->recall = RECALL_STANDARD;
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "");
    CHECK_DATE(a.on[PAROLE_ELIGIBILITY], "");
    CHECK_EXPIRY(a, "2022-05-18");
    CHECK_DATE(a.on[POST_RECALL_RELEASE], "2022-05-18");
}
