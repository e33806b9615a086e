/* ovp_test.c -- OVP and OGP: violent, and general, reoffending by points. */
#include "rules/ovp.h"

#include "tools/test.h"

static void on_day(struct assessment *a, enum item i, int year, int month, int day)
{
    answer_item(a, i, date_number(date_of(year, month, day)));
}

/* A woman of 51 without a violent sanction or a problem: 5 points, for having one sanction. */
static struct assessment a_woman_without_problems(void)
{
    static const enum item nothing[] = {
        ITEM_VIOLENT_SANCTIONS, ITEM_NO_FIXED_ABODE, ITEM_UNEMPLOYED, ITEM_ALCOHOL,
        ITEM_BINGE_DRINKING, ITEM_PSYCHIATRIC_TREATMENT, ITEM_TEMPER, ITEM_PRO_CRIMINAL_ATTITUDES,
        ITEM_OFFENDING_ACTIVITIES, ITEM_DRUG_MISUSE, ITEM_DRUG_MOTIVATION, ITEM_PROBLEM_SOLVING,
        ITEM_AWARENESS, ITEM_UNDERSTANDS_OTHERS,
    };
    struct assessment a = { .offence_code = NULL };
    for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++) answer_item(&a, nothing[i], 0);
    answer_item(&a, ITEM_SEX, FEMALE);
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 1);
    answer_item(&a, ITEM_RECOGNISES_IMPACT, 1);
    answer_item(&a, ITEM_OGRS3_TWO_YEAR, 50);
    on_day(&a, ITEM_BORN, 1970, 3, 1);
    on_day(&a, ITEM_FOLLOW_UP, 2021, 3, 1);
    return a;
}

static int violent_points(const struct assessment *a)
{
    struct points_answer answer;
    CHECK_INT(ovp(a, &answer, NULL), KNOWN);
    return answer.points;
}

TEST(points_step_at_the_published_counts)
{
    static const int violent[] = { 0, 4, 7, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
                                   23, 24, 25, 25, 25 };
    for (int i = 0; i <= 20; i++) CHECK_INT(ovp_violent_points(i), violent[i]);
    static const int others[][2] = { { 0, 0 }, { 2, 0 }, { 3, 2 }, { 4, 2 }, { 5, 3 }, { 10, 3 },
                                     { 11, 4 }, { 20, 4 }, { 21, 5 }, { 500, 5 } };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        CHECK_INT(ovp_non_violent_points(others[i][0]), others[i][1]);
    static const int ages[][2] = { { 17, -1 }, { 18, 20 }, { 19, 20 }, { 20, 17 }, { 23, 14 },
                                   { 24, 12 }, { 25, 12 }, { 26, 10 }, { 30, 10 }, { 31, 8 },
                                   { 40, 6 }, { 41, 4 }, { 50, 2 }, { 51, 0 }, { 90, 0 } };
    for (size_t i = 0; i < sizeof ages / sizeof *ages; i++)
        CHECK_INT(ovp_age_points(ages[i][0]), ages[i][1]);
}

TEST(half_a_point_of_alcohol_is_a_whole_one)
{
    CHECK_INT(ovp_alcohol_points(0, 0), 0);
    CHECK_INT(ovp_alcohol_points(1, 0), 3);
    CHECK_INT(ovp_alcohol_points(1, 1), 5);
    CHECK_INT(ovp_alcohol_points(2, 1), 8);
    CHECK_INT(ovp_alcohol_points(2, 2), 10);
}

TEST(each_answer_adds_its_own_points)
{
    static const struct {
        enum item item;
        int value, points;
    } rows[] = {
        { ITEM_SEX, MALE, 5 },
        { ITEM_RECOGNISES_IMPACT, 0, 4 },
        { ITEM_NO_FIXED_ABODE, 1, 4 },
        { ITEM_UNEMPLOYED, 1, 4 },
        { ITEM_PSYCHIATRIC_TREATMENT, 1, 4 },
        { ITEM_TEMPER, SOME_PROBLEM, 3 },
        { ITEM_TEMPER, SIGNIFICANT_PROBLEM, 6 },
        { ITEM_PRO_CRIMINAL_ATTITUDES, SIGNIFICANT_PROBLEM, 6 },
        { ITEM_VIOLENT_SANCTIONS, 1, 4 },
        { ITEM_COPING, SIGNIFICANT_PROBLEM, 0 },     /* not asked for */
    };
    struct assessment plain = a_woman_without_problems();
    CHECK_INT(violent_points(&plain), 5);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = plain;
        answer_item(&a, rows[i].item, rows[i].value);
        CHECK_INT(violent_points(&a), 5 + rows[i].points);
    }
}

TEST(nobody_below_eighteen_has_a_score)
{
    struct assessment a = a_woman_without_problems();
    struct points_answer answer;
    on_day(&a, ITEM_BORN, 2003, 3, 2);      /* eighteen the day after */
    CHECK_INT(ovp(&a, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, AGE_BELOW_EIGHTEEN);
    on_day(&a, ITEM_BORN, 2003, 3, 1);
    CHECK_INT(violent_points(&a), 25);
}

TEST(more_violent_sanctions_than_sanctions_is_an_error)
{
    struct assessment a = a_woman_without_problems();
    struct points_answer answer;
    answer_item(&a, ITEM_VIOLENT_SANCTIONS, 2);
    CHECK_INT(ovp(&a, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, VIOLENT_SANCTIONS_ABOVE_TOTAL);
    CHECK_INT(answer.band, NO_LIKELIHOOD);
}

TEST(the_bands_of_violence_begin_at_30_60_and_80)
{
    CHECK_INT(ovp_band(29), LIKELIHOOD_LOW);
    CHECK_INT(ovp_band(30), LIKELIHOOD_MEDIUM);
    CHECK_INT(ovp_band(60), LIKELIHOOD_HIGH);
    CHECK_INT(ovp_band(79), LIKELIHOOD_HIGH);
    CHECK_INT(ovp_band(80), LIKELIHOOD_VERY_HIGH);
    CHECK_INT(ovp_percent(0, 1), 1);
    CHECK_INT(ovp_percent(100, 2), 97);
}

TEST(general_reoffending_builds_on_ogrs3)
{
    static const struct {
        enum item item;
        int value, points;
    } rows[] = {
        { ITEM_OGRS3_TWO_YEAR, 51, 1 },              /* 30.6 rounds to 31 */
        { ITEM_NO_FIXED_ABODE, 1, 5 },
        { ITEM_UNEMPLOYED, 1, 5 },
        { ITEM_OFFENDING_ACTIVITIES, SOME_PROBLEM, 3 },
        { ITEM_OFFENDING_ACTIVITIES, SIGNIFICANT_PROBLEM, 5 },
        { ITEM_DRUG_MISUSE, SOME_PROBLEM, 4 },       /* 3.75 */
        { ITEM_DRUG_MISUSE, SIGNIFICANT_PROBLEM, 8 },        /* 7.5, half up */
        { ITEM_AWARENESS, 1, 1 },                    /* 0.83 */
        { ITEM_AWARENESS, 2, 2 },                    /* 1.67 */
        { ITEM_PRO_CRIMINAL_ATTITUDES, SIGNIFICANT_PROBLEM, 5 },
    };
    struct assessment plain = a_woman_without_problems();
    struct points_answer answer;
    CHECK_INT(ogp(&plain, &answer, NULL), KNOWN);
    CHECK_INT(answer.points, 30);
    CHECK_INT(answer.percent[1], 23);
    CHECK_INT(answer.band, LIKELIHOOD_LOW);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = plain;
        answer_item(&a, rows[i].item, rows[i].value);
        CHECK_INT(ogp(&a, &answer, NULL), KNOWN);
        CHECK_INT(answer.points, 30 + rows[i].points);
    }
    plain.answer[ITEM_OGRS3_TWO_YEAR] = UNKNOWN_INT;
    CHECK_INT(ogp(&plain, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].item[0], ITEM_OGRS3_TWO_YEAR);
}
