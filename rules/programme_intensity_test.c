/* programme_intensity_test.c -- which intensity of programme a person needs. */
#include "rules/programme_intensity.h"

#include "tools/test.h"

static const enum item questions[] = {
    ITEM_SEXUAL_PREOCCUPATION, ITEM_SEXUAL_INTERESTS, ITEM_EMOTIONAL_CONGRUENCE,
    ITEM_PRO_CRIMINAL_ATTITUDES, ITEM_HOSTILE_ORIENTATION, ITEM_FAMILY_RELATIONSHIPS,
    ITEM_PREVIOUS_RELATIONSHIPS, ITEM_EASILY_INFLUENCED, ITEM_AGGRESSIVE_CONTROLLING,
    ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_PROBLEM_SOLVING, ITEM_COPING,
};

/* Every question answered alike. */
static struct assessment answered_with(int level, enum supervision where)
{
    struct assessment a = { .offence_code = NULL };
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++)
        answer_item(&a, questions[i], level);
    answer_item(&a, ITEM_SUPERVISION, where);
    return a;
}

static const struct programme_risk low_risk = {
    .ogrs3 = { 20, true }, .ovp = { 10, true }, .rsr = { 50, true },
    .direct_contact = LIKELIHOOD_NOT_APPLICABLE, .images = LIKELIHOOD_NOT_APPLICABLE,
};

static struct programme_answer found(const struct assessment *a, const struct programme_risk *r)
{
    struct programme_answer answer;
    programme_intensity(a, r, &answer, NULL);
    return answer;
}

TEST(need_is_the_sum_of_the_domains)
{
    struct assessment a = answered_with(SIGNIFICANT_PROBLEM, IN_COMMUNITY);
    struct programme_answer r = found(&a, &low_risk);
    CHECK_INT(r.domain[SEX_DOMAIN], 0);         /* no sexual offence: not counted */
    CHECK_INT(r.domain[THINKING_DOMAIN], 2);
    CHECK_INT(r.domain[SELF_MANAGEMENT_DOMAIN], 2);
    CHECK_INT(r.need, LEVEL_HIGH);
    answer_item(&a, ITEM_EVER_SEXUAL_OFFENCE, 1);
    CHECK_INT(found(&a, &low_risk).domain[SEX_DOMAIN], 2);
}

TEST(a_domain_steps_at_its_own_limits)
{
    static const struct {
        enum item item;
        int level;
        enum programme_domain domain;
        int score;
    } rows[] = {
        { ITEM_HOSTILE_ORIENTATION, 1, THINKING_DOMAIN, 1 },
        { ITEM_PRO_CRIMINAL_ATTITUDES, 2, THINKING_DOMAIN, 2 },
        { ITEM_TEMPER, 1, SELF_MANAGEMENT_DOMAIN, 0 },
        { ITEM_TEMPER, 2, SELF_MANAGEMENT_DOMAIN, 1 },
        { ITEM_EASILY_INFLUENCED, 2, RELATIONSHIPS_DOMAIN, 1 },
        { ITEM_SEXUAL_PREOCCUPATION, 1, SEX_DOMAIN, 0 },
        { ITEM_SEXUAL_PREOCCUPATION, 2, SEX_DOMAIN, 1 },
        { ITEM_SEXUAL_INTERESTS, 2, SEX_DOMAIN, 2 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = answered_with(NO_PROBLEM, IN_COMMUNITY);
        answer_item(&a, ITEM_EVER_SEXUAL_OFFENCE, 1);
        answer_item(&a, rows[i].item, rows[i].level);
        CHECK_INT(found(&a, &low_risk).domain[rows[i].domain], rows[i].score);
    }
}

TEST(risk_is_the_worst_of_the_predictors)
{
    static const struct {
        struct programme_risk risk;
        enum programme_level level;
    } rows[] = {
        { { .ogrs3 = { 74, true } }, LEVEL_MEDIUM },
        { { .ogrs3 = { 75, true } }, LEVEL_HIGH },
        { { .ovp = { 29, true } }, LEVEL_LOW },
        { { .ovp = { 30, true } }, LEVEL_MEDIUM },
        { { .ovp = { 60, true } }, LEVEL_HIGH },
        { { .rsr = { 99, true } }, LEVEL_LOW },
        { { .rsr = { 299, true } }, LEVEL_MEDIUM },
        { { .rsr = { 300, true } }, LEVEL_HIGH },
        { { .rsr = { 900, true }, .direct_contact = LIKELIHOOD_LOW }, LEVEL_LOW },
        { { .direct_contact = LIKELIHOOD_MEDIUM }, LEVEL_MEDIUM },
        { { .images = LIKELIHOOD_HIGH }, LEVEL_HIGH },
    };
    struct assessment a = answered_with(NO_PROBLEM, IN_COMMUNITY);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        CHECK_INT(found(&a, &rows[i].risk).risk, rows[i].level);
}

TEST(high_intensity_is_for_custody_only)
{
    struct programme_risk high = { .ogrs3 = { 80, true }, .ovp = { 70, true } };
    struct assessment a = answered_with(SIGNIFICANT_PROBLEM, IN_CUSTODY);
    CHECK_INT(found(&a, &high).pathway, PATHWAY_HIGH);
    answer_item(&a, ITEM_SUPERVISION, ON_REMAND);
    CHECK_INT(found(&a, &high).pathway, PATHWAY_HIGH);
    answer_item(&a, ITEM_SUPERVISION, IN_COMMUNITY);
    CHECK_INT(found(&a, &high).pathway, PATHWAY_MODERATE);
}

TEST(low_need_and_low_risk_is_an_alternative)
{
    struct assessment a = answered_with(NO_PROBLEM, IN_COMMUNITY);
    CHECK_INT(found(&a, &low_risk).pathway, PATHWAY_ALTERNATIVE);
    answer_item(&a, ITEM_SARA_PARTNER, ROSH_MEDIUM);
    CHECK_INT(found(&a, &low_risk).pathway, PATHWAY_MODERATE);
}

TEST(an_answer_that_could_change_the_pathway_leaves_none)
{
    struct assessment a = answered_with(NO_PROBLEM, IN_COMMUNITY);
    struct programme_answer r;
    a.answer[ITEM_TEMPER] = UNKNOWN_INT;
    CHECK_INT(programme_intensity(&a, &low_risk, &r, NULL), UNKNOWN);   /* no SARA either */
    CHECK_INT(r.pathway, PATHWAY_OMISSION);
    CHECK_INT(r.errors.error[0].item[0], ITEM_TEMPER);
    answer_item(&a, ITEM_SARA_PARTNER, ROSH_LOW);
    answer_item(&a, ITEM_SARA_OTHERS, ROSH_LOW);
    CHECK_INT(programme_intensity(&a, &low_risk, &r, NULL), ASSUMED);
    CHECK_INT(r.pathway, PATHWAY_ALTERNATIVE);
    struct programme_risk unreckoned = low_risk;
    unreckoned.images = NO_LIKELIHOOD;
    CHECK_INT(programme_intensity(&a, &unreckoned, &r, NULL), UNKNOWN);
}

TEST(nothing_is_said_without_knowing_where_the_person_is)
{
    struct assessment a = answered_with(SIGNIFICANT_PROBLEM, IN_CUSTODY);
    struct programme_answer r;
    a.answer[ITEM_SUPERVISION] = UNKNOWN_INT;
    CHECK_INT(programme_intensity(&a, &low_risk, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.count, 1);
    CHECK_INT(r.errors.error[0].item[0], ITEM_SUPERVISION);
}
