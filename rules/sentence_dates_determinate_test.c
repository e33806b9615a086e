/* sentence_dates_determinate_test.c -- standard determinate sentences, alone and together. */
#include "rules/sentence_dates_example_test.h"

TEST(half_of_a_standard_sentence_is_served)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18);
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2023-12-13");
    CHECK_EXPIRY(a, "2024-09-13");
    CHECK_DATE(a.on[EFFECTIVE_SENTENCE_END], "2024-09-13");
    CHECK_DATE(a.on[SUPERVISION_END], "2024-12-13");
    CHECK_DATE(a.on[CURFEW_ELIGIBILITY], "2023-07-30");
    CHECK_INT(a.length.years, 1);
    CHECK_INT(a.length.months, 6);
    CHECK_INT(a.length.days, 0);
}

TEST(short_sentences_bring_a_licence_for_offences_since_february_2015)
{
    static const struct { const char *offence, *release, *automatic, *supervision; } cases[] = {
        { "2015-01-31", "", "2023-08-29", "" },
        { "2015-02-01", "2023-08-29", "", "2024-08-29" },
        { "2015-02-02", "2023-08-29", "", "2024-08-29" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct example e;
        example_begin(&e);
        impose_months(&e, "2023-03-14", 11)->offence_on = on(cases[i].offence);
        struct sentence_answer a = reckon(&e);
        CHECK_RELEASE(a, cases[i].release);
        CHECK_DATE(a.on[AUTOMATIC_RELEASE], cases[i].automatic);
        CHECK_DATE(a.on[SUPERVISION_END], cases[i].supervision);
    }
}

TEST(twelve_months_bring_a_licence_whenever_the_offence_was)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 12);
    s->offence_on = on("2014-06-01");
    CHECK(date_known(reckon(&e).on[CONDITIONAL_RELEASE]));
    s->custodial = (struct sentence_length){ .months = 11, .days = 28 };
    CHECK(date_known(reckon(&e).on[AUTOMATIC_RELEASE]));
}

TEST(supervision_is_for_sentences_under_two_years)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 24);
    CHECK_DATE(reckon(&e).on[SUPERVISION_END], "");
    s->custodial = (struct sentence_length){ .months = 23, .days = 20 };
    CHECK(date_known(reckon(&e).on[SUPERVISION_END]));
    e.facts.regime.supervision_repealed = true;
    CHECK_DATE(reckon(&e).on[SUPERVISION_END], "");
}

TEST(supervision_is_for_those_past_eighteen_half_way)
{
    static const struct { const char *born; bool supervised; } cases[] = {
        { "2005-12-13", true }, { "2005-12-14", false }, { "2005-12-15", false },
    };
    for (size_t i = 0; i < 3; i++) {        /* half of 550 days on is 14 December 2023 */
        struct example e;
        example_begin(&e);
        impose_months(&e, "2023-03-14", 18);
        e.facts.born_on = on(cases[i].born);
        CHECK(date_known(reckon(&e).on[SUPERVISION_END]) == cases[i].supervised);
    }
}

TEST(a_child_at_release_has_no_licence_after_a_short_sentence)
{
    static const struct { const char *born, *release, *automatic; } cases[] = {
        { "2005-08-12", "2023-08-13", "" },
        { "2005-08-13", "2023-08-13", "" },
        { "2005-08-14", "", "2023-08-13" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        impose_months(&e, "2023-03-14", 10);
        e.facts.born_on = on(cases[i].born);
        struct sentence_answer a = reckon(&e);
        CHECK_RELEASE(a, cases[i].release);
        CHECK_DATE(a.on[AUTOMATIC_RELEASE], cases[i].automatic);
    }
}

TEST(sentences_of_the_scheme_before_2005_have_dates_of_their_own)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2004-06-08", 11);
    CHECK_DATE(reckon(&e).on[AUTOMATIC_RELEASE], "2004-11-21");
    s->custodial.months = 24;
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2005-06-07");
    CHECK_DATE(a.on[LICENCE_EXPIRY], "2005-12-07");
    CHECK_DATE(a.on[SENTENCE_EXPIRY], "2006-06-07");
    s->custodial.months = 48;
    CHECK_EXPIRY(reckon(&e), "2008-06-07");
    s->offence_on = on("2005-04-04");       /* of the new scheme */
    s->imposed_on = on("2005-05-10");
    s->custodial.months = 24;
    CHECK(date_known(reckon(&e).on[SENTENCE_AND_LICENCE_EXPIRY]));
}

/* ---- together ---- */

TEST(the_longest_of_concurrent_sentences_decides)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 18);
    impose_months(&e, "2023-03-14", 11);
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2023-12-13");
    CHECK_EXPIRY(a, "2024-09-13");
}

TEST(consecutive_sentences_are_served_as_one)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 12);
    impose_months(&e, "2023-03-14", 12)->consecutive_to = 1;
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2024-03-13");
    CHECK_EXPIRY(a, "2025-03-13");
    CHECK_INT(a.length.years, 2);
}

TEST(two_sentences_consecutive_to_one_make_two_chains)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2023-03-14", 12);
    impose_months(&e, "2023-03-14", 6)->consecutive_to = 1;
    impose_months(&e, "2023-03-14", 12)->consecutive_to = 1;
    CHECK_EXPIRY(reckon(&e), "2025-03-13");
}

TEST(a_sentence_consecutive_to_one_that_is_over_stands_alone)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2021-03-14", 4);
    impose_months(&e, "2023-03-14", 18)->consecutive_to = 1;
    CHECK_RELEASE(reckon(&e), "2023-12-13");
}

TEST(the_longer_share_of_a_chain_is_counted_in_its_own_group)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 108);
    s->sds_plus = s->sds_plus_eligible = true;
    impose_months(&e, "2023-03-14", 36)->consecutive_to = 1;
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2030-09-12");         /* 2192 days of 9 years, then 548 of 3 */
    CHECK_EXPIRY(a, "2035-03-13");
    CHECK_DATE(a.on[CURFEW_ELIGIBILITY], "");
}

TEST(a_short_chain_across_2015_has_a_licence_of_half_the_later_part)
{
    struct example e;
    example_begin(&e);
    impose_months(&e, "2016-05-10", 3)->offence_on = on("2016-01-10");
    struct imposed_sentence *s = impose_months(&e, "2016-05-10", 6);
    s->offence_on = on("2014-06-01");
    s->consecutive_to = 1;
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2016-09-24");
    CHECK_DATE(a.on[LICENCE_EXPIRY], "2016-11-09");
    CHECK_DATE(a.on[SENTENCE_EXPIRY], "2017-02-09");
}

/* ---- curfew and removal ---- */

TEST(curfew_needs_six_weeks_of_custody)
{
    static const struct { int days; const char *curfew; } cases[] = {
        { 82, "" }, { 83, "2023-04-11" }, { 84, "2023-04-11" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        impose(&e, SENTENCE_STANDARD, "2023-03-14",
               (struct sentence_length){ .days = cases[i].days });
        CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], cases[i].curfew);
    }
}

TEST(no_curfew_for_sex_offenders_nor_sentences_that_would_be_sds_plus)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2023-03-14", 18);
    e.facts.active_sex_offender = true;
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "");
    e.facts.active_sex_offender = false;
    s->sds_plus_eligible = true;
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "");
}

TEST(the_longer_curfew_is_for_those_not_eligible_before_june_2025)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2025-01-07", 36);
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "2025-10-08");
    s->imposed_on = on("2024-02-06");
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "2025-02-08");
}

TEST(curfew_may_be_repealed_or_suspended_for_adults)
{
    struct example e;
    example_begin(&e);
    struct imposed_sentence *s = impose_months(&e, "2026-03-10", 18);
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "2026-07-26");
    e.facts.regime.curfew_repealed = true;      /* from 2 September */
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "2026-07-26");
    s->custodial.months = 30;
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "");
    s->section_250 = true;
    CHECK(date_known(reckon(&e).on[CURFEW_ELIGIBILITY]));
    e.facts.regime.adult_curfew_suspended = true;
    s->custodial.months = 18;
    CHECK(date_known(reckon(&e).on[CURFEW_ELIGIBILITY]));
    s->section_250 = false;
    CHECK_DATE(reckon(&e).on[CURFEW_ELIGIBILITY], "");
}

TEST(early_removal_follows_the_scheme_of_its_time)
{
    static const struct { const char *imposed; int years; const char *removal; } cases[] = {
        { "2023-03-14", 3, "2023-12-13" },      /* half of the custodial part */
        { "2025-09-22", 6, "2026-08-17" },      /* not before the day of the new scheme */
        { "2025-09-23", 6, "2026-08-18" },      /* three tenths */
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        example_begin(&e);
        impose_months(&e, cases[i].imposed, 12 * cases[i].years);
        CHECK_DATE(reckon(&e).on[REMOVAL_ELIGIBILITY], "");
        e.facts.want_removal = true;
        CHECK_DATE(reckon(&e).on[REMOVAL_ELIGIBILITY], cases[i].removal);
    }
}
