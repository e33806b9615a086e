/* ogrs3_test.c -- OGRS3: how likely proven reoffending is within one and two years. */
#include "rules/ogrs3.h"

#include "tools/test.h"

#include <math.h>

static void on_day(struct assessment *a, enum item i, int year, int month, int day)
{
    answer_item(a, i, date_number(date_of(year, month, day)));
}

/* A man of 40, sanctioned twice, for theft. */
static struct assessment a_man_sanctioned_twice(void)
{
    struct assessment a = { .offence_code = "04600", .offence = { .listed = true } };
    a.offence.ogrs3 = OGRS3_THEFT;
    answer_item(&a, ITEM_SEX, MALE);
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 2);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 30);
    on_day(&a, ITEM_BORN, 1985, 6, 15);
    on_day(&a, ITEM_CONVICTED_ON, 2025, 9, 1);
    on_day(&a, ITEM_FOLLOW_UP, 2025, 9, 1);
    return a;
}

static enum known score(const struct assessment *a, struct ogrs3_answer *answer)
{
    return ogrs3(a, date_of(2025, 9, 1), OGRS3_PRECISE, NULL, answer, NULL);
}

static void check_near(double got, double want)
{
    CHECK(fabs(got - want) < 1e-9);
}

TEST(the_sum_is_of_four_terms)
{
    struct assessment a = a_man_sanctioned_twice();
    struct ogrs3_answer answer;
    CHECK_INT(score(&a, &answer), KNOWN);
    check_near(answer.term[OGRS3_AGE_SEX], -1.499690953);
    check_near(answer.term[OGRS3_STATUS], 0.463062792);
    check_near(answer.term[OGRS3_COPAS], 1.251124464 * log(2.0 / 20));
    check_near(answer.term[OGRS3_OFFENCE], 0.661244321);
    double sum = -1.499690953 + 0.463062792 + 1.251124464 * log(2.0 / 20) + 0.661244321;
    check_near(answer.probability[1], 1 / (1 + exp(-(2.121705678 + sum))));
    CHECK_INT(answer.percent[0], 14);
    CHECK_INT(answer.percent[1], 24);
    CHECK_INT(answer.band, LIKELIHOOD_LOW);
}

TEST(age_counts_from_the_birthday)
{
    static const struct {
        int age;
        double male, female;
    } rows[] = {
        { 9, 0, 0 },
        { 10, 0, -0.785038489 },
        { 17, -0.061594199, -0.959179629 },
        { 18, -0.625103618, -0.897480934 },
        { 20, -0.625103618, -0.897480934 },
        { 21, -1.051515067, -1.028488454 },
        { 49, -1.499690953, -1.524652221 },
        { 50, -2.025261458, -2.44983716 },
        { 99, -2.025261458, -2.44983716 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_near(ogrs3_age_sex(MALE, rows[i].age, OGRS3_PRECISE), rows[i].male);
        check_near(ogrs3_age_sex(FEMALE, rows[i].age, OGRS3_PRECISE), rows[i].female);
    }
    struct assessment a = a_man_sanctioned_twice();
    struct ogrs3_answer day_before, birthday;
    on_day(&a, ITEM_FOLLOW_UP, 2035, 6, 14);
    score(&a, &day_before);
    on_day(&a, ITEM_FOLLOW_UP, 2035, 6, 15);
    score(&a, &birthday);
    check_near(day_before.term[OGRS3_AGE_SEX], -1.499690953);
    check_near(birthday.term[OGRS3_AGE_SEX], -2.025261458);
}

TEST(a_band_begins_at_its_limit)
{
    CHECK_INT(ogrs3_band(49), LIKELIHOOD_LOW);
    CHECK_INT(ogrs3_band(50), LIKELIHOOD_MEDIUM);
    CHECK_INT(ogrs3_band(74), LIKELIHOOD_MEDIUM);
    CHECK_INT(ogrs3_band(75), LIKELIHOOD_HIGH);
    CHECK_INT(ogrs3_band(89), LIKELIHOOD_HIGH);
    CHECK_INT(ogrs3_band(90), LIKELIHOOD_VERY_HIGH);
}

TEST(nobody_scores_nothing_or_everything)
{
    struct ogrs3_life life = { .sex = MALE, .age_at_conviction = 60, .age_at_first = 11,
                               .age_at_follow_up = 60, .sanctions = 1, .offence = -0.79 };
    struct ogrs3_answer answer = { .band = NO_LIKELIHOOD };
    CHECK_INT(ogrs3_from_life(&life, OGRS3_PRECISE, &answer, NULL), KNOWN);
    CHECK_INT(answer.percent[0], 1);
    life = (struct ogrs3_life){ .sex = MALE, .age_at_conviction = 16, .age_at_first = 15,
                                .age_at_follow_up = 16, .sanctions = 900, .offence = 0.76 };
    CHECK_INT(ogrs3_from_life(&life, OGRS3_PRECISE, &answer, NULL), KNOWN);
    CHECK_INT(answer.percent[1], 99);
}

TEST(cautions_alone_count_less_than_a_conviction)
{
    struct ogrs3_life life = { .sex = FEMALE, .age_at_conviction = 25, .age_at_first = 20,
                               .age_at_follow_up = 25, .sanctions = 1 };
    struct ogrs3_answer convicted = { 0 }, cautioned = { 0 };
    for (life.sanctions = 1; life.sanctions <= 4; life.sanctions++) {
        life.never_convicted = false;
        ogrs3_from_life(&life, OGRS3_PRECISE, &convicted, NULL);
        life.never_convicted = true;
        ogrs3_from_life(&life, OGRS3_PRECISE, &cautioned, NULL);
        CHECK(cautioned.probability[1] < convicted.probability[1]);
    }
}

TEST(more_sanctions_in_the_same_years_never_score_lower)
{
    struct ogrs3_life life = { .sex = MALE, .age_at_conviction = 35, .age_at_first = 14,
                               .age_at_follow_up = 36 };
    double last = 0;
    for (life.sanctions = 1; life.sanctions <= 200; life.sanctions++) {
        struct ogrs3_answer answer = { 0 };
        CHECK_INT(ogrs3_from_life(&life, OGRS3_PAPER, &answer, NULL), KNOWN);
        CHECK(answer.probability[1] > last);
        last = answer.probability[1];
    }
}

TEST(every_missing_answer_is_named_in_one_error_and_there_is_no_score)
{
    static const enum item items[] = { ITEM_SEX, ITEM_BORN, ITEM_CONVICTED_ON, ITEM_FOLLOW_UP,
                                       ITEM_TOTAL_SANCTIONS, ITEM_AGE_AT_FIRST_SANCTION };
    struct assessment nothing = { .offence_code = NULL };
    struct ogrs3_answer answer;
    CHECK_INT(score(&nothing, &answer), UNKNOWN);
    CHECK_INT(answer.errors.count, 1);
    CHECK_INT(answer.errors.error[0].item[6], ITEM_OFFENCE_CODE);
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) {
        struct assessment a = a_man_sanctioned_twice();
        a.answer[items[i]] = UNKNOWN_INT;
        CHECK_INT(score(&a, &answer), UNKNOWN);
        CHECK_INT(answer.errors.error[0].type, MISSING_MANDATORY_INPUT);
        CHECK_INT(answer.band, NO_LIKELIHOOD);
        CHECK_INT(answer.percent[1], 0);
    }
}

TEST(what_cannot_be_is_an_error_and_no_score)
{
    struct assessment a = a_man_sanctioned_twice();
    struct ogrs3_answer answer;
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 0);
    a.offence_code = "046";
    CHECK_INT(score(&a, &answer), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, TOTAL_SANCTIONS_LESS_THAN_ONE);
    CHECK_INT(answer.errors.error[1].type, OFFENCE_CODE_INCORRECT_FORMAT);

    a = a_man_sanctioned_twice();
    on_day(&a, ITEM_CONVICTED_ON, 1995, 6, 14);     /* nine years old */
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 9);
    CHECK_INT(score(&a, &answer), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, AGE_AT_CONVICTION_LESS_THAN_TEN);
    on_day(&a, ITEM_CONVICTED_ON, 1995, 6, 15);     /* ten */
    CHECK_INT(score(&a, &answer), KNOWN);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 11);
    CHECK_INT(score(&a, &answer), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, AGE_AT_FIRST_SANCTION_AFTER_CONVICTION);
}

TEST(an_offence_without_a_group_has_no_score_unless_its_weight_is_given)
{
    struct assessment a = a_man_sanctioned_twice();
    struct ogrs3_answer answer;
    double weight = 0.5;
    a.offence.ogrs3 = OGRS3_NO_GROUP;
    CHECK_INT(score(&a, &answer), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, OFFENCE_CODE_MAPPING_NOT_FOUND);
    a.offence.ogrs3_needs_exact = true;
    CHECK_INT(score(&a, &answer), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, NEED_DETAILS_OF_EXACT_OFFENCE);
    CHECK_INT(ogrs3(&a, NO_DATE, OGRS3_PAPER, &weight, &answer, NULL), KNOWN);
    check_near(answer.term[OGRS3_OFFENCE], 0.5);
}

TEST(the_column_in_use_is_the_one_that_oasys_rounds)
{
    struct assessment a = a_man_sanctioned_twice();
    struct ogrs3_answer answer;
    struct working w;
    working_begin(&w);
    CHECK_INT(ogrs3(&a, date_of(2025, 9, 1), -1, NULL, &answer, &w), KNOWN);
    check_near(answer.term[OGRS3_AGE_SEX], -1.4997);
    CHECK(working_find(&w, "copas_rate") != NULL);
    CHECK_INT(w.used_count, 2);
    CHECK(!w.truncated);
}

TEST(answers_that_the_predictor_does_not_ask_for_change_nothing)
{
    struct assessment a = a_man_sanctioned_twice();
    struct ogrs3_answer plain, with_more;
    score(&a, &plain);
    answer_item(&a, ITEM_TEMPER, SIGNIFICANT_PROBLEM);
    answer_item(&a, ITEM_ROSH_NOW, ROSH_VERY_HIGH);
    answer_item(&a, ITEM_VIOLENT_SANCTIONS, 2);
    score(&a, &with_more);
    check_near(with_more.probability[1], plain.probability[1]);
}
