/* programme_needs_test.c -- how much programme, by need and by risk, and of which kind. */
#include "rules/programme_needs.h"
#include "tools/test.h"

#define SCORE(n)  { .value = (n), .known = true }
#define NOTHING   { .known = false }

static int score_of(enum programme_domain domain, struct maybe_int a, struct maybe_int b,
                    struct maybe_int c, struct maybe_int d, enum known *known)
{
    const struct maybe_int item[PROGRAMME_MOST_ITEMS] = { a, b, c, d };
    int score;
    *known = programme_domain_score(domain, item, &score, NULL);
    return score;
}

static int full_score(enum programme_domain domain, int a, int b, int c, int d)
{
    enum known known;
    int score = score_of(domain, known_int(a), known_int(b), known_int(c), known_int(d), &known);
    CHECK_INT(known, KNOWN);
    return score;
}

TEST(the_sex_domain_is_cut_at_two_and_four)
{
    CHECK_INT(full_score(PROGRAMME_SEX, 1, 0, 0, 0), 0);
    CHECK_INT(full_score(PROGRAMME_SEX, 1, 0, 1, 0), 1);
    CHECK_INT(full_score(PROGRAMME_SEX, 1, 1, 1, 0), 1);
    CHECK_INT(full_score(PROGRAMME_SEX, 2, 1, 1, 0), 2);
}

TEST(offence_related_interests_of_two_decide_the_sex_domain)
{
    enum known known;
    CHECK_INT(full_score(PROGRAMME_SEX, 0, 2, 0, 0), 2);
    CHECK_INT(score_of(PROGRAMME_SEX, UNKNOWN_INT, known_int(2), UNKNOWN_INT, UNKNOWN_INT, &known),
              2);
    CHECK_INT(known, ASSUMED);
}

TEST(an_incomplete_sex_domain_is_not_summed)
{
    enum known known;
    CHECK_INT(score_of(PROGRAMME_SEX, known_int(2), known_int(1), UNKNOWN_INT, UNKNOWN_INT, &known),
              0);
    CHECK_INT(known, ASSUMED);
}

TEST(the_other_domains_are_cut_where_the_service_cuts_them)
{
    CHECK_INT(full_score(PROGRAMME_THINKING, 0, 0, 0, 0), 0);
    CHECK_INT(full_score(PROGRAMME_THINKING, 0, 1, 0, 0), 1);
    CHECK_INT(full_score(PROGRAMME_THINKING, 0, 2, 0, 0), 1);
    CHECK_INT(full_score(PROGRAMME_THINKING, 1, 2, 0, 0), 2);
    CHECK_INT(full_score(PROGRAMME_THINKING, 2, 0, 0, 0), 2);
    for (int d = PROGRAMME_RELATIONSHIPS; d <= PROGRAMME_SELF_MANAGEMENT; d++) {
        enum programme_domain domain = (enum programme_domain)d;
        CHECK_INT(full_score(domain, 0, 0, 0, 1), 0);
        CHECK_INT(full_score(domain, 1, 0, 0, 1), 1);
        CHECK_INT(full_score(domain, 2, 0, 0, 2), 1);
        CHECK_INT(full_score(domain, 2, 0, 1, 2), 2);
    }
}

TEST(an_item_that_is_missing_or_impossible_counts_as_nothing_and_is_named)
{
    const struct maybe_int item[PROGRAMME_MOST_ITEMS] = { SCORE(9), SCORE(1), NOTHING, SCORE(1) };
    struct working w;
    int score;
    working_begin(&w);
    CHECK_INT(programme_domain_score(PROGRAMME_RELATIONSHIPS, item, &score, &w), ASSUMED);
    CHECK_INT(score, 1);
    CHECK_INT(w.assumed_count, 2);
    CHECK_INT(programme_domain_score(PROGRAMME_DOMAINS, item, &score, NULL), UNKNOWN);
}

TEST(need_is_cut_at_three_and_six)
{
    static const enum programme_band want[] = {
        PROGRAMME_LOW, PROGRAMME_LOW, PROGRAMME_LOW, PROGRAMME_MEDIUM, PROGRAMME_MEDIUM,
        PROGRAMME_MEDIUM, PROGRAMME_HIGH, PROGRAMME_HIGH, PROGRAMME_HIGH,
    };
    enum programme_band need;
    for (int total = 0; total <= 8; total++) {
        CHECK_INT(programme_need(total, NO_DATE, &need, NULL), KNOWN);
        CHECK_INT(need, want[total]);
    }
    CHECK_INT(programme_need(9, NO_DATE, &need, NULL), UNKNOWN);
    CHECK_INT(programme_need(-1, NO_DATE, &need, NULL), UNKNOWN);
}

static enum programme_band risk_of(struct programme_scores f)
{
    enum programme_band risk;
    programme_risk(&f, NO_DATE, &risk, NULL);
    return risk;
}

TEST(predictors_are_cut_to_the_hundredth_and_leave_gaps_between_the_bands)
{
    static const struct { int ogrs3, ovp, rsr; enum programme_band risk; } cases[] = {
        { 4999, 0, 0, PROGRAMME_LOW },    { 5000, 0, 0, PROGRAMME_MEDIUM },
        { 7400, 0, 0, PROGRAMME_MEDIUM }, { 7401, 0, 0, PROGRAMME_LOW },
        { 7499, 0, 0, PROGRAMME_LOW },    { 7500, 0, 0, PROGRAMME_HIGH },
        { 0, 2999, 0, PROGRAMME_LOW },    { 0, 3000, 0, PROGRAMME_MEDIUM },
        { 0, 5900, 0, PROGRAMME_MEDIUM }, { 0, 5950, 0, PROGRAMME_LOW },
        { 0, 6000, 0, PROGRAMME_HIGH },   { 0, 0, 99, PROGRAMME_LOW },
        { 0, 0, 100, PROGRAMME_MEDIUM },  { 0, 0, 299, PROGRAMME_MEDIUM },
        { 0, 0, 300, PROGRAMME_HIGH },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(risk_of((struct programme_scores){ .male = YES, .ogrs3 = SCORE(cases[i].ogrs3),
                                                     .ovp = SCORE(cases[i].ovp),
                                                     .rsr = SCORE(cases[i].rsr) }),
                  cases[i].risk);
}

TEST(osp_counts_for_men_and_puts_their_rsr_aside)
{
    struct programme_scores f = { .male = YES, .osp_images = LEVEL_HIGH };
    CHECK_INT(risk_of(f), PROGRAMME_HIGH);
    f.male = NO;
    CHECK_INT(risk_of(f), PROGRAMME_LOW);

    f = (struct programme_scores){ .male = YES, .rsr = SCORE(400), .osp_direct = LEVEL_LOW };
    CHECK_INT(risk_of(f), PROGRAMME_LOW);
    f.osp_direct = LEVEL_NOT_APPLICABLE;
    CHECK_INT(risk_of(f), PROGRAMME_HIGH);
    f.osp_direct = LEVEL_LOW;
    f.male = NO;
    CHECK_INT(risk_of(f), PROGRAMME_HIGH);
}

TEST(the_sex_is_asked_for_only_if_it_matters)
{
    struct programme_scores f = { .osp_direct = LEVEL_HIGH };
    enum programme_band risk;
    CHECK_INT(programme_risk(&f, NO_DATE, &risk, NULL), UNKNOWN);
    f.sara_partner = LEVEL_HIGH;
    CHECK_INT(programme_risk(&f, NO_DATE, &risk, NULL), KNOWN);
    CHECK_INT(risk, PROGRAMME_HIGH);
}

TEST(a_low_risk_with_nothing_known_is_an_assumption)
{
    struct programme_scores f = { .male = YES };
    enum programme_band risk;
    CHECK_INT(programme_risk(&f, NO_DATE, &risk, NULL), ASSUMED);
    CHECK_INT(risk, PROGRAMME_LOW);
    f.sara_others = LEVEL_LOW;
    CHECK_INT(programme_risk(&f, NO_DATE, &risk, NULL), KNOWN);
}

static enum programme_pathway pathway_of(struct programme_pathway_facts f)
{
    enum programme_pathway pathway;
    programme_pathway(&f, NO_DATE, &pathway, NULL);
    return pathway;
}

TEST(need_and_risk_together_give_the_intensity)
{
    for (int need = PROGRAMME_LOW; need <= PROGRAMME_HIGH; need++)
        for (int risk = PROGRAMME_LOW; risk <= PROGRAMME_HIGH; risk++) {
            enum programme_pathway want =
                need == PROGRAMME_HIGH && risk == PROGRAMME_HIGH ? PATHWAY_HIGH_INTENSITY
                : need >= PROGRAMME_MEDIUM && risk >= PROGRAMME_MEDIUM
                    ? PATHWAY_MODERATE_INTENSITY : PATHWAY_ALTERNATIVE;
            CHECK_INT(pathway_of((struct programme_pathway_facts){
                          .need = (enum programme_band)need, .risk = (enum programme_band)risk }),
                      want);
        }
}

TEST(two_exceptions_stand_before_the_table)
{
    struct programme_pathway_facts f = { .ogrs3 = SCORE(7500), .sara_others = LEVEL_HIGH };
    CHECK_INT(pathway_of(f), PATHWAY_HIGH_INTENSITY);
    f.ogrs3 = known_int(7499);
    CHECK_INT(pathway_of(f), PATHWAY_MODERATE_INTENSITY);
    f.need = PROGRAMME_MEDIUM;
    CHECK_INT(pathway_of(f), PATHWAY_ALTERNATIVE);
    f = (struct programme_pathway_facts){ .ogrs3 = SCORE(7500), .ovp = SCORE(6000) };
    CHECK_INT(pathway_of(f), PATHWAY_HIGH_INTENSITY);
    f.missing_items = 1;
    CHECK_INT(pathway_of(f), PATHWAY_MISSING_INFORMATION);
}

TEST(levels_are_read_whatever_their_letters)
{
    CHECK_INT(programme_level_of("VERY_HIGH"), LEVEL_HIGH);
    CHECK_INT(programme_level_of("Very High"), LEVEL_HIGH);
    CHECK_INT(programme_level_of("medium"), LEVEL_MEDIUM);
    CHECK_INT(programme_level_of("Not_Applicable"), LEVEL_NOT_APPLICABLE);
    CHECK_INT(programme_level_of("LOW"), LEVEL_LOW);
    CHECK_INT(programme_level_of(NULL), LEVEL_NOT_KNOWN);
    CHECK_INT(programme_level_of("a word far longer than any level could ever be, high"),
              LEVEL_LOW);
}

TEST(the_cohort_follows_an_osp_level_or_an_item)
{
    const struct maybe_int none[] = { SCORE(0), NOTHING, SCORE(0) };
    const struct maybe_int one[] = { SCORE(0), SCORE(1), SCORE(0) };
    CHECK(!programme_sexual_cohort(LEVEL_NOT_KNOWN, LEVEL_NOT_APPLICABLE, none, 3));
    CHECK(programme_sexual_cohort(LEVEL_NOT_KNOWN, LEVEL_LOW, none, 3));
    CHECK(programme_sexual_cohort(LEVEL_NOT_KNOWN, LEVEL_NOT_KNOWN, one, 3));
}

TEST(learning_disabilities_are_flagged_from_three)
{
    CHECK(!programme_has_ldc(known_int(2), NO_DATE));
    CHECK(programme_has_ldc(known_int(3), NO_DATE));
    CHECK(!programme_has_ldc(UNKNOWN_INT, NO_DATE));
}
