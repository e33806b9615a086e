/* tier_v3_test.c -- tier by model V3. */
#include "rules/tier_v3.h"
#include "tools/test.h"

static const struct date today = { 2026, 11, 24 };

/* Supervised, dynamic scores of nought, RoSH low: tier G and not provisional. */
static struct tier_v3_facts a_low_case(void)
{
    return (struct tier_v3_facts){
        .has_active_event = true,
        .arp = { known_number(0), SCORE_DYNAMIC },
        .csrp = { known_number(0), SCORE_DYNAMIC },
        .rosh = ROSH_LOW,
    };
}

static struct tier_v3_answer answer_to(const struct tier_v3_facts *f)
{
    struct tier_v3_answer a;
    tier_v3(f, today, &a, NULL);
    return a;
}

static enum tier tier_of(const struct tier_v3_facts *f)
{
    return answer_to(f).tier;
}

TEST(the_table_of_reoffending_is_the_policy_s_at_and_below_each_limit)
{
    static const char *const rows[] = { "GFFEDD", "FFEEDC", "EEEDCB", "CCCCBA", "BBBBAA" };
    static const double arp[] = { 0, 15, 25, 50, 75, 90, 100 };
    static const double csrp[] = { 0, 0.5, 1, 3, 6.9, 100 };
    for (int row = 0; row < 5; row++)
        for (int column = 0; column < 6; column++) {
            struct tier_v3_facts f = a_low_case();
            char want[] = { rows[row][column], '\0' };
            f.arp.score = known_number(arp[column]);
            f.csrp.score = known_number(csrp[row]);
            CHECK_TEXT(tier_name(tier_of(&f)), want);
            f.arp.score = known_number(arp[column + 1] - 0.01);
            f.csrp.score = known_number(csrp[row + 1] - 0.001);
            CHECK_TEXT(tier_name(tier_of(&f)), want);
        }
}

TEST(a_score_below_nought_counts_as_the_lowest)
{
    struct tier_v3_facts f = a_low_case();
    f.arp.score = f.csrp.score = known_number(-5);
    CHECK_INT(tier_of(&f), TIER_G);
}

TEST(sexual_reoffending_goes_by_band_and_a_medium_one_by_score)
{
    struct { enum score_band band; double score; enum tier tier; bool reduced; } cases[] = {
        { BAND_VERY_HIGH, 0.01, TIER_A, false },      { BAND_HIGH, 5, TIER_B, false },
        { BAND_LOW, 5, TIER_E, false },               { BAND_NOT_APPLICABLE, 5, TIER_NONE, false },
        { BAND_NOT_KNOWN, 5, TIER_NONE, false },      { BAND_VERY_HIGH, 0, TIER_NONE, false },
        { BAND_MEDIUM, 3.36, TIER_C, true },          { BAND_MEDIUM, 3.35, TIER_D, true },
        { BAND_MEDIUM, 2.11, TIER_D, true },          { BAND_MEDIUM, 2.10, TIER_C, false },
        { BAND_MEDIUM, 1.12, TIER_C, false },         { BAND_MEDIUM, 1.11, TIER_D, false },
        { BAND_MEDIUM, 0.60, TIER_D, false },         { BAND_MEDIUM, 0.59, TIER_NONE, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tier_v3_facts f = a_low_case();
        f.dc_srp = known_number(cases[i].score);
        f.dc_srp_band = cases[i].band;
        struct tier_v3_answer a = answer_to(&f);
        CHECK_INT(a.step[STEP_SEXUAL_REOFFENDING], cases[i].tier);
        CHECK_INT(a.reduced_for_offence_free_time, cases[i].reduced);
    }
}

TEST(a_medium_band_that_its_score_cannot_have_is_left_out_and_shown)
{
    struct working w;
    working_begin(&w);
    struct tier_v3_facts f = a_low_case();
    f.dc_srp = known_number(0.59);
    f.dc_srp_band = BAND_MEDIUM;
    struct tier_v3_answer a;
    CHECK_INT(tier_v3(&f, today, &a, &w), ASSUMED);
    CHECK_INT(a.tier, TIER_G);
    CHECK(a.impossible_sexual_band && a.provisional);
    CHECK_INT(w.assumed_count, 1);
}

TEST(mappa_and_rosh_together_give_the_table_s_letter)
{
    static const enum tier with[] = { TIER_E, TIER_E, TIER_D, TIER_C, TIER_A };
    static const enum tier without[] = { TIER_NONE, TIER_NONE, TIER_NONE, TIER_D, TIER_C };
    for (enum rosh rosh = 0; rosh < ROSH_LEVELS; rosh++) {
        struct tier_v3_facts f = a_low_case();
        f.rosh = rosh;
        CHECK_INT(answer_to(&f).step[STEP_MAPPA_ROSH], without[rosh]);
        for (enum mappa_category c = MAPPA_CATEGORY_1; c <= MAPPA_CATEGORY_4; c++) {
            f.mappa_category = c;
            CHECK_INT(answer_to(&f).step[STEP_MAPPA_ROSH], with[rosh]);
        }
    }
}

TEST(a_lifer_steps_down_on_the_day_after_each_anniversary)
{
    struct { struct date released; enum tier tier; } cases[] = {
        { { 2027, 1, 1 }, TIER_B },   { { 2026, 11, 24 }, TIER_B }, { { 2025, 11, 25 }, TIER_B },
        { { 2025, 11, 24 }, TIER_B }, { { 2025, 11, 23 }, TIER_D }, { { 2021, 11, 25 }, TIER_D },
        { { 2021, 11, 24 }, TIER_D }, { { 2021, 11, 23 }, TIER_E }, { { 1990, 1, 1 }, TIER_E },
        { { 0 }, TIER_NONE },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tier_v3_facts f = a_low_case();
        f.latest_release_on = cases[i].released;
        CHECK_INT(answer_to(&f).step[STEP_LIFER_IPP], TIER_NONE);
        f.lifer_ipp = true;
        CHECK_INT(answer_to(&f).step[STEP_LIFER_IPP], cases[i].tier);
    }
}

TEST(flags_give_their_letters_and_the_highest_wins)
{
    struct tier_v3_facts f = a_low_case();
    f.child_protection = true;
    CHECK_INT(tier_of(&f), TIER_F);
    f.stalking = true;
    CHECK_INT(tier_of(&f), TIER_F);
    f.domestic_abuse = true;
    CHECK_INT(tier_of(&f), TIER_E);
    f = a_low_case();
    f.ever_committed_sexual_offence = true;
    CHECK_INT(tier_of(&f), TIER_E);
    f.rosh = ROSH_VERY_HIGH;
    CHECK_INT(tier_of(&f), TIER_C);
}

TEST(nobody_supervised_has_no_letter_but_keeps_the_steps)
{
    struct tier_v3_facts f = a_low_case();
    f.has_active_event = false;
    f.arp = f.csrp = (struct predictor){ known_number(100), SCORE_STATIC };
    struct tier_v3_answer a;
    CHECK_INT(tier_v3(&f, today, &a, NULL), KNOWN);
    CHECK_INT(a.tier, TIER_NOT_SUPERVISED);
    CHECK_INT(a.step[STEP_REOFFENDING], TIER_A);
    CHECK(!a.provisional);
}

TEST(a_missing_score_is_missing_and_says_what_it_hides)
{
    struct working w;
    working_begin(&w);
    struct tier_v3_facts f = a_low_case();
    f.csrp.score = UNKNOWN_NUMBER;
    f.rosh = ROSH_VERY_HIGH;
    f.mappa_category = MAPPA_CATEGORY_1;
    struct tier_v3_answer a;
    CHECK_INT(tier_v3(&f, today, &a, &w), UNKNOWN);
    CHECK_INT(a.tier, TIER_MISSING);
    CHECK_INT(a.at_least, TIER_A);
    CHECK_INT(w.missing_count, 1);
    CHECK_TEXT(w.missing[0], "the CSRP score");
    CHECK(!a.provisional);
}

TEST(a_static_score_is_provisional_until_another_step_gives_all_it_could)
{
    struct { enum score_type arp, csrp; enum tier other; bool provisional; } cases[] = {
        { SCORE_STATIC, SCORE_STATIC, TIER_B, true },
        { SCORE_STATIC, SCORE_STATIC, TIER_A, false },
        { SCORE_STATIC, SCORE_DYNAMIC, TIER_E, true },      /* row 0.0: D at best */
        { SCORE_STATIC, SCORE_DYNAMIC, TIER_D, false },
        { SCORE_DYNAMIC, SCORE_STATIC, TIER_C, true },      /* column 0: B at best */
        { SCORE_DYNAMIC, SCORE_STATIC, TIER_B, false },
        { SCORE_DYNAMIC, SCORE_DYNAMIC, TIER_NONE, false },
        { SCORE_TYPE_NOT_KNOWN, SCORE_TYPE_NOT_KNOWN, TIER_NONE, false },
        { SCORE_STATIC, SCORE_TYPE_NOT_KNOWN, TIER_E, true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tier_v3_facts f = a_low_case();
        f.arp.type = cases[i].arp;
        f.csrp.type = cases[i].csrp;
        enum tier step[TIER_STEPS] = { [STEP_LIFER_IPP] = cases[i].other };
        CHECK_INT(tier_v3_provisional(&f, step, today, NULL), cases[i].provisional);
    }
}

TEST(a_missing_rosh_is_provisional_until_another_step_gives_all_it_could)
{
    struct { enum mappa_category mappa; enum tier reoffending, other; bool dynamic, provisional; }
    cases[] = {
        { MAPPA_CATEGORY_1, TIER_B, TIER_B, true, true },
        { MAPPA_CATEGORY_1, TIER_A, TIER_NONE, true, false },
        { MAPPA_CATEGORY_1, TIER_NONE, TIER_A, false, false },
        { MAPPA_CATEGORY_NONE, TIER_D, TIER_D, true, true },
        { MAPPA_CATEGORY_NONE, TIER_C, TIER_NONE, true, false },
        { MAPPA_CATEGORY_NONE, TIER_A, TIER_D, false, true },   /* not both are dynamic */
        { MAPPA_CATEGORY_NONE, TIER_NONE, TIER_C, false, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tier_v3_facts f = a_low_case();
        f.rosh = ROSH_NOT_RECORDED;
        f.mappa_category = cases[i].mappa;
        if (!cases[i].dynamic) f.csrp.type = SCORE_TYPE_NOT_KNOWN;
        enum tier step[TIER_STEPS] = { [STEP_REOFFENDING] = cases[i].reoffending,
                                       [STEP_LIFER_IPP] = cases[i].other };
        CHECK_INT(tier_v3_provisional(&f, step, today, NULL), cases[i].provisional);
    }
}

TEST(the_worked_example_of_model_v3_is_e_and_provisional)
{
    struct tier_v3_facts f = {
        .has_active_event = true,
        .arp = { known_number(62), SCORE_DYNAMIC },
        .csrp = { known_number(0.7), SCORE_STATIC },
        .mappa_category = MAPPA_CATEGORY_1,
        .domestic_abuse = true,
    };
    struct working w;
    working_begin(&w);
    struct tier_v3_answer a;
    CHECK_INT(tier_v3(&f, today, &a, &w), ASSUMED);
    CHECK_INT(a.tier, TIER_E);
    CHECK(a.provisional);
    CHECK_INT(w.assumed_count, 2);
    CHECK_TEXT(working_find(&w, "reoffending")->result, "E");
}

TEST(an_earlier_day_is_reckoned_by_today_s_tables_and_says_so)
{
    struct tier_v3_facts f = a_low_case();
    struct tier_v3_answer a;
    CHECK_INT(tier_v3(&f, date_of(2026, 6, 17), &a, NULL), ASSUMED);
    CHECK_INT(tier_v3(&f, date_of(2026, 6, 18), &a, NULL), KNOWN);
}

/* Every combination of a few values of each fact. */
TEST(no_fact_made_graver_ever_lowers_the_tier)
{
    static const double arps[] = { 0, 30, 80, 95 }, csrps[] = { 0, 0.7, 4 };
    for (int i = 0; i < 4 * 3 * ROSH_LEVELS * 16; i++) {
        struct tier_v3_facts f = a_low_case();
        f.arp.score = known_number(arps[i % 4]);
        f.csrp.score = known_number(csrps[i / 4 % 3]);
        f.rosh = (enum rosh)(i / 12 % ROSH_LEVELS);
        int flags = i / 12 / ROSH_LEVELS;
        f.domestic_abuse = flags & 1;
        f.stalking = flags & 2;
        f.mappa_category = flags & 4 ? MAPPA_CATEGORY_2 : MAPPA_CATEGORY_NONE;
        f.lifer_ipp = flags & 8;
        f.latest_release_on = date_of(2024, 1, 1);
        enum tier before = tier_of(&f);
        struct tier_v3_facts graver[] = { f, f, f, f };
        graver[0].arp.score.value += 20;
        graver[1].csrp.score.value += 2;
        if (f.rosh < ROSH_VERY_HIGH) graver[2].rosh++;
        graver[3].ever_committed_sexual_offence = true;
        for (int j = 0; j < 4; j++) CHECK(tier_of(&graver[j]) >= before);
    }
}

TEST(values_out_of_range_break_nothing)
{
    struct tier_v3_facts f = a_low_case();
    f.rosh = (enum rosh)99;
    f.dc_srp = known_number(2);
    f.dc_srp_band = (enum score_band)-1;
    f.mappa_category = (enum mappa_category)77;
    struct working w;
    working_begin(&w);
    struct tier_v3_answer a;
    tier_v3(&f, NO_DATE, &a, &w);
    CHECK_INT(a.tier, TIER_E);
    CHECK_TEXT(tier_step_name((enum tier_step)99), "");
    CHECK_TEXT(tier_name((enum tier)99), NULL);
}
