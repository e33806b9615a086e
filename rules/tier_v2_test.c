/* tier_v2_test.c -- tier by model V2. */
#include "rules/tier_v2.h"
#include "tools/test.h"

static const struct date today = { 2026, 11, 24 };

/* A man with every fact known, nothing registered, an assessment without needs. */
static struct tier_v2_facts an_ordinary_man(void)
{
    struct tier_v2_facts f = { .female = NO, .rsr = known_number(0), .ogrs = known_int(0),
                               .mandate = true, .assessed = true };
    for (int i = 0; i < NEED_SECTIONS; i++) f.need[i] = SEVERITY_NO_NEED;
    return f;
}

static struct tier_v2_answer tier_of(const struct tier_v2_facts *f)
{
    struct tier_v2_answer a;
    tier_v2(f, today, &a, NULL);
    return a;
}

TEST(the_worked_example_of_model_v2_is_b2)
{
    struct tier_v2_facts f = {
        .female = YES,
        .rsr = known_number(4.2),
        .ogrs = known_int(62),
        .registered = { .rosh = ROSH_HIGH, .mappa_level = MAPPA_LEVEL_1,
                        .complexity = 1 << COMPLEXITY_VULNERABILITY |
                                      1 << COMPLEXITY_CHILD_CONCERNS },
        .mandate = true,
        .assessed = true,
        .need = { [NEED_ACCOMMODATION] = SEVERITY_SEVERE, [NEED_DRUG_MISUSE] = SEVERITY_SEVERE,
                  [NEED_THINKING_AND_BEHAVIOUR] = SEVERITY_STANDARD,
                  [NEED_ATTITUDES] = SEVERITY_STANDARD },
        .women = { .parenting = NO, .impulsivity = NEED_SCORES_1,
                   .temper_control = NEED_SCORES_0 },
    };
    struct tier_v2_answer a = tier_of(&f);
    CHECK_INT(a.protect_points, 31);
    CHECK_INT(a.change_points, 14);
    CHECK_TEXT(a.code, "B2");
}

TEST(rsr_points_change_at_three_and_seven_and_end_at_a_hundred)
{
    struct { double rsr; int points; } cases[] = {
        { 0, 0 },     { 2.99, 0 },   { 3.0, 10 },    { 6.99, 10 },  { 6.995, 10 },
        { 7.0, 20 },  { 99.99, 20 }, { 100.0, 0 },   { 999.99, 0 }, { -1, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tier_v2_facts f = an_ordinary_man();
        f.rsr = known_number(cases[i].rsr);
        CHECK_INT(tier_of(&f).protect_points, cases[i].points);
    }
}

TEST(of_rsr_and_rosh_only_the_larger_counts)
{
    static const int rosh_points[] = { 0, 0, 10, 20, 150 };
    for (enum rosh rosh = 0; rosh < ROSH_LEVELS; rosh++) {
        struct tier_v2_facts f = an_ordinary_man();
        f.registered.rosh = rosh;
        f.rsr = known_number(5);
        CHECK_INT(tier_of(&f).protect_points, rosh_points[rosh] > 10 ? rosh_points[rosh] : 10);
    }
}

TEST(protect_levels_change_at_ten_twenty_and_a_hundred_and_fifty)
{
    struct { enum rosh rosh; enum mappa_level mappa; int factors; char level; } cases[] = {
        { ROSH_LOW, MAPPA_LEVEL_1, 2, 'D' },        /* 9 */
        { ROSH_LOW, MAPPA_LEVEL_NONE, 5, 'C' },     /* 10 */
        { ROSH_MEDIUM, MAPPA_LEVEL_1, 2, 'C' },     /* 19 */
        { ROSH_MEDIUM, MAPPA_LEVEL_NONE, 5, 'B' },  /* 20 */
        { ROSH_HIGH, MAPPA_LEVEL_1, 10, 'B' },      /* 45 */
        { ROSH_LOW, MAPPA_LEVEL_2, 0, 'A' },        /* 150 */
        { ROSH_LOW, MAPPA_LEVEL_3, 0, 'A' },
        { ROSH_VERY_HIGH, MAPPA_LEVEL_NONE, 0, 'A' },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tier_v2_facts f = an_ordinary_man();
        f.registered.rosh = cases[i].rosh;
        f.registered.mappa_level = cases[i].mappa;
        f.registered.complexity = (uint16_t)((1u << cases[i].factors) - 1);
        CHECK_INT(tier_of(&f).protect_level, cases[i].level);
    }
}

TEST(women_s_factors_count_for_women_only)
{
    struct tier_v2_facts f = an_ordinary_man();
    f.women = (struct women_factors){ YES, NEED_SCORES_2, NEED_SCORES_2 };
    f.previous_enforcement_activity = true;
    CHECK_INT(tier_of(&f).protect_points, 0);
    f.female = NOT_KNOWN;
    CHECK_INT(tier_of(&f).protect_points, 0);
    f.female = YES;
    CHECK_INT(tier_of(&f).protect_points, 6);
    f.assessed = false;
    CHECK_INT(tier_of(&f).protect_points, 2);
}

TEST(impulsivity_and_temper_count_once_for_the_pair)
{
    struct { enum need_answer impulsivity, temper; int points; } cases[] = {
        { NEED_SCORES_0, NEED_SCORES_0, 0 },     { NEED_SCORES_1, NEED_SCORES_0, 2 },
        { NEED_SCORES_0, NEED_SCORES_1, 2 },     { NEED_SCORES_2, NEED_SCORES_2, 2 },
        { NEED_NOT_ANSWERED, NEED_SCORES_1, 2 }, { NEED_NOT_ANSWERED, NEED_NOT_ANSWERED, 0 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct women_factors f = { NO, cases[i].impulsivity, cases[i].temper };
        int64_t points;
        women_points(&f, false, today, &points, NULL);
        CHECK_INT(points, cases[i].points);
    }
}

TEST(change_levels_change_at_ten_and_twenty)
{
    struct { int ogrs; bool iom; int level; } cases[] = {
        { 0, false, 1 }, { 99, false, 1 }, { 100, false, 2 }, { 79, true, 1 }, { 80, true, 2 },
        { 89, true, 2 }, { 189, true, 3 }, { 190, false, 2 }, { 200, false, 3 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct tier_v2_facts f = an_ordinary_man();
        f.ogrs = known_int(cases[i].ogrs);
        f.registered.iom_nominal = cases[i].iom;
        CHECK_INT(tier_of(&f).change_level, cases[i].level);
    }
}

TEST(the_most_severe_needs_score_twenty_and_two_sections_weigh_nothing)
{
    struct tier_v2_facts f = an_ordinary_man();
    for (int i = 0; i < NEED_SECTIONS; i++) f.need[i] = SEVERITY_SEVERE;
    CHECK_INT(tier_of(&f).change_points, 20);
    f.need[NEED_FINANCE] = f.need[NEED_EMOTIONAL_WELL_BEING] = SEVERITY_NO_NEED;
    CHECK_INT(tier_of(&f).change_points, 20);
    f.need[NEED_ATTITUDES] = SEVERITY_STANDARD;
    CHECK_INT(tier_of(&f).change_points, 18);
}

TEST(without_mandate_the_level_is_nought_and_without_assessment_two)
{
    struct tier_v2_facts f = an_ordinary_man();
    f.ogrs = known_int(100);
    f.assessed = false;
    CHECK_INT(tier_of(&f).change_level, 2);
    CHECK_INT(tier_of(&f).change_points, 0);
    f.mandate = false;
    CHECK_INT(tier_of(&f).change_level, 0);
}

TEST(reset_adds_an_s_and_nothing_else)
{
    struct tier_v2_facts f = an_ordinary_man();
    CHECK_TEXT(tier_of(&f).code, "D1");
    f.registered.reset = true;
    CHECK_TEXT(tier_of(&f).code, "D1S");
    CHECK_INT(tier_of(&f).protect_points, 0);
}

TEST(a_mandate_needs_an_open_sentence_with_something_to_change_by)
{
    struct requirement unpaid = { "W", false }, extended = { "W1", false },
                       curfew = { "X", true }, programme = { "D", false }, unnamed = { 0 };
    struct { struct conviction c; bool mandate; } cases[] = {
        { { .sentence_type = "NC" }, true },
        { { .sentence_type = "SC" }, true },
        { { .sentence_type = "NC", .terminated_on = { 2026, 1, 1 } }, false },
        { { .sentence_type = "SP" }, false },
        { { 0 }, false },
        { { "SP", NO_DATE, &unpaid, 1 }, false },
        { { "SP", NO_DATE, &extended, 1 }, false },
        { { "SP", NO_DATE, &curfew, 1 }, false },
        { { "SP", NO_DATE, &programme, 1 }, true },
        { { "SP", { 2026, 1, 1 }, &programme, 1 }, false },
        { { NULL, NO_DATE, &unnamed, 1 }, true },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(has_mandate_for_change(&cases[i].c, 1), cases[i].mandate);
    CHECK(!has_mandate_for_change(NULL, 0));
    struct conviction both[] = { cases[3].c, cases[8].c };
    CHECK(has_mandate_for_change(both, 2));
}

TEST(a_missing_fact_is_an_assumption_that_is_named_with_or_without_working)
{
    struct working w;
    struct tier_v2_answer a;
    struct tier_v2_facts f = an_ordinary_man();
    CHECK_INT(tier_v2(&f, today, &a, NULL), KNOWN);
    for (int missing = 0; missing < 5; missing++) {
        f = an_ordinary_man();
        if (missing == 0) f.rsr = UNKNOWN_NUMBER;
        if (missing == 1) f.ogrs = UNKNOWN_INT;
        if (missing == 2) f.female = NOT_KNOWN;
        if (missing == 3) f.assessed = false;
        if (missing == 4) f.need[NEED_ATTITUDES] = SEVERITY_NOT_KNOWN;
        working_begin(&w);
        CHECK_INT(tier_v2(&f, today, &a, &w), ASSUMED);
        CHECK_INT(w.assumed_count, 1);
        CHECK_INT(tier_v2(&f, today, &a, NULL), ASSUMED);
    }
}

TEST(the_steps_add_up_to_the_points_and_do_not_change_the_answer)
{
    struct working w;
    working_begin(&w);
    struct tier_v2_facts f = an_ordinary_man();
    f.registered.rosh = ROSH_HIGH;
    f.registered.mappa_level = MAPPA_LEVEL_1;
    f.need[NEED_ATTITUDES] = SEVERITY_SEVERE;
    struct tier_v2_answer with, without = tier_of(&f);
    tier_v2(&f, today, &with, &w);
    CHECK_TEXT(with.code, without.code);
    CHECK_TEXT(working_find(&w, "rosh")->result, "20");
    CHECK_TEXT(working_find(&w, "mappa_level")->result, "5");
    CHECK_TEXT(working_find(&w, "need")->result, "4");
    CHECK_TEXT(working_find(&w, "tier")->result, "B1");
    CHECK(!w.truncated);
}

TEST(values_out_of_range_score_nothing_and_break_nothing)
{
    struct tier_v2_facts f = an_ordinary_man();
    f.registered.rosh = (enum rosh)99;
    f.registered.mappa_level = (enum mappa_level)-3;
    f.registered.complexity = UINT16_MAX;
    f.need[0] = (enum severity)99;
    f.female = (enum tri)9;
    CHECK_INT(tier_of(&f).protect_points, 20);
}
