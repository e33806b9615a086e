/* tier_inputs_test.c -- what the tier models are fed with. */
#include "rules/tier_inputs.h"
#include "tools/test.h"

static const struct date today = { 2026, 11, 24 };

TEST(the_newest_set_of_the_new_family_is_chosen_and_the_old_era_never)
{
    struct predictor_set sets[] = {
        { true, { 2025, 3, 1 } }, { false, { 2026, 3, 1 } }, { true, { 2025, 3, 2 } },
        { true, { 0 } },
    };
    struct predictor_set rescored[] = { { true, { 2026, 1, 1 } }, { true, { 2026, 2, 1 } } };
    CHECK_INT(predictor_set_choose(sets, 4, rescored, 2, NULL), 2);
    CHECK_INT(predictor_set_choose(&sets[1], 1, rescored, 2, NULL), 1 + 1);
    CHECK_INT(predictor_set_choose(&sets[1], 1, rescored, 0, NULL), NO_PREDICTOR_SET);
    CHECK_INT(predictor_set_choose(&sets[3], 1, rescored, 2, NULL), 0);
}

TEST(no_scores_at_all_are_named_as_missing)
{
    struct working w;
    working_begin(&w);
    CHECK_INT(predictor_set_choose(NULL, 0, NULL, 0, &w), NO_PREDICTOR_SET);
    CHECK_INT(w.missing_count, 1);
}

TEST(an_outcome_counts_in_any_case_of_letters)
{
    CHECK_TEXT(enforcement_outcome("bre08"), "BRE08");
    CHECK_TEXT(enforcement_outcome("REC02"), "REC02");
    CHECK_TEXT(enforcement_outcome("BRE09"), NULL);
    CHECK_TEXT(enforcement_outcome(NULL), NULL);
}

TEST(enforcement_counts_for_365_days_from_its_referral)
{
    struct { struct date referred; bool counts; } cases[] = {
        { { 2026, 11, 24 }, true }, { { 2025, 11, 25 }, true }, { { 2025, 11, 24 }, true },
        { { 2025, 11, 23 }, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct enforcement_record r = { .outcome = "BRE01", .referred_on = cases[i].referred };
        bool counts;
        CHECK_INT(enforcement_activity(&r, 1, today, &counts, NULL), KNOWN);
        CHECK_INT(counts, cases[i].counts);
    }
}

TEST(a_record_without_a_date_leaves_the_answer_open_unless_another_counts)
{
    struct enforcement_record r[] = {
        { .outcome = "BRE01" },
        { .outcome = "BRE09", .referred_on = { 2026, 11, 1 } },
        { .outcome = "REC01", .referred_on = { 2026, 11, 1 } },
    };
    bool counts;
    CHECK_INT(enforcement_activity(r, 2, today, &counts, NULL), UNKNOWN);
    CHECK(!counts);
    CHECK_INT(enforcement_activity(r, 3, today, &counts, NULL), KNOWN);
    CHECK(counts);
    CHECK_INT(enforcement_activity(&r[1], 1, today, &counts, NULL), KNOWN);
    CHECK(!counts);
}

TEST(by_the_rule_of_2021_it_counts_until_a_year_after_the_sentence)
{
    struct { struct date ended; bool counts; } cases[] = {
        { { 0 }, true }, { { 2025, 11, 25 }, true }, { { 2025, 11, 24 }, true },
        { { 2025, 11, 23 }, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct enforcement_record r = { .outcome = "BRE01", .sentence_ended_on = cases[i].ended };
        CHECK_INT(enforcement_activity_2021(&r, 1, today, NULL), cases[i].counts);
        r.outcome = "BRE54";
        CHECK(!enforcement_activity_2021(&r, 1, today, NULL));
    }
}

TEST(supervision_starts_with_release_from_custody_and_with_sentence_otherwise)
{
    struct active_conviction c[] = {
        { .custodial = true, .started_on = { 2024, 1, 1 }, .latest_release_on = { 2025, 6, 1 },
          .excluded_offence = true },
        { .custodial = false, .started_on = { 2026, 2, 1 }, .latest_release_on = { 2026, 3, 1 } },
        { .custodial = true, .started_on = { 2026, 5, 1 }, .excluded_offence = true },
    };
    CHECK_DATE(sa2026_exclusion_date(c, 3, false, NULL), "2025-06-01");
    CHECK_DATE(sa2026_exclusion_date(c, 3, true, NULL), "2026-02-01");
    CHECK_DATE(sa2026_exclusion_date(&c[2], 1, true, NULL), "");
    CHECK_DATE(sa2026_exclusion_date(NULL, 0, true, NULL), "");
}
