/* screens_test.c -- the screens whose points are public. */
#include "rules/screens.h"

#include "tools/test.h"

static void on_day(struct assessment *a, enum item i, int year, int month, int day)
{
    answer_item(a, i, date_number(date_of(year, month, day)));
}

/* ---- learning ---- */

static struct assessment core_answers(int work, int reading_writing, int difficulties, int none)
{
    struct assessment a = { .offence_code = NULL };
    answer_item(&a, ITEM_WORK_SKILLS, work);
    answer_item(&a, ITEM_READING_WRITING_NUMERACY, reading_writing);
    answer_item(&a, ITEM_LEARNING_DIFFICULTIES, difficulties);
    answer_item(&a, ITEM_QUALIFICATIONS, none);
    return a;
}

static int learning_score(const struct assessment *a)
{
    struct learning_answer r;
    CHECK(learning_screen(a, &r, NULL) != UNKNOWN);
    return (int)r.score.value;
}

TEST(learning_scores_one_from_three_points_and_two_from_five)
{
    static const int rows[][5] = {
        { 0, 0, 0, 0, 0 }, { 2, 0, 0, 0, 0 }, { 1, 0, 0, 2, 1 }, { 2, 0, 0, 2, 1 },
        { 2, 1, 0, 2, 2 }, { 2, 2, 2, 2, 2 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = core_answers(rows[i][0], rows[i][1], rows[i][2], rows[i][3]);
        CHECK_INT(learning_score(&a), rows[i][4]);
    }
}

TEST(no_fixed_abode_and_the_details_of_reading_add_a_point_each)
{
    struct assessment a = core_answers(1, 1, 0, 0);
    CHECK_INT(learning_score(&a), 0);
    answer_item(&a, ITEM_NO_FIXED_ABODE, 1);
    CHECK_INT(learning_score(&a), 1);
    answer_item(&a, ITEM_READING, 1);
    answer_item(&a, ITEM_NUMERACY, 1);
    CHECK_INT(learning_score(&a), 2);
    struct learning_answer r;
    CHECK_INT(learning_screen(&a, &r, NULL), KNOWN);
    CHECK_INT(r.points.value, 5);
}

TEST(one_missing_core_answer_counts_nothing_and_two_are_too_many)
{
    struct assessment a = core_answers(2, 2, 0, 0);
    struct learning_answer r;
    struct working w;
    working_begin(&w);
    a.answer[ITEM_QUALIFICATIONS] = UNKNOWN_INT;
    CHECK_INT(learning_screen(&a, &r, &w), ASSUMED);
    CHECK_INT(r.points.value, 4);
    CHECK_TEXT(w.assumed[w.assumed_count - 1],
               "qualifications: not answered, counted as 0 by the screen");
    a.answer[ITEM_LEARNING_DIFFICULTIES] = UNKNOWN_INT;
    CHECK_INT(learning_screen(&a, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].type, LDS_NOT_ENOUGH_FIELDS_PRESENT);
    CHECK(!r.score.known);
}

TEST(details_of_reading_without_the_question_before_them_are_an_error)
{
    struct assessment a = core_answers(0, 0, 0, 0);
    struct learning_answer r;
    a.answer[ITEM_READING_WRITING_NUMERACY] = UNKNOWN_INT;
    CHECK_INT(learning_screen(&a, &r, NULL), ASSUMED);
    answer_item(&a, ITEM_NUMERACY, 0);
    CHECK_INT(learning_screen(&a, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].type, MISSING_MANDATORY_INPUT);
}

/* ---- maturity ---- */

static const enum item maturity_questions[] = {
    ITEM_PEER_GROUP_INFLUENCES, ITEM_CRIMINAL_ASSOCIATES, ITEM_RECKLESSNESS, ITEM_COPING,
    ITEM_ATTITUDE_TO_SELF, ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_PROBLEM_SOLVING, ITEM_AWARENESS,
    ITEM_UNDERSTANDS_OTHERS,
};

static struct assessment a_young_man(void)
{
    struct assessment a = { .offence_code = NULL };
    answer_item(&a, ITEM_SEX, MALE);
    on_day(&a, ITEM_BORN, 2004, 7, 1);
    on_day(&a, ITEM_ASSESSED_ON, 2026, 7, 1);
    for (size_t i = 0; i < 10; i++) answer_item(&a, maturity_questions[i], 1);
    return a;
}

TEST(ten_points_flag_a_maturity_need)
{
    struct assessment a = a_young_man();
    struct maturity_answer r;
    CHECK_INT(maturity_screen(&a, &r, NULL), KNOWN);
    CHECK_INT(r.points.value, 10);
    CHECK_INT(r.flag, YES);
    answer_item(&a, ITEM_PEER_GROUP_INFLUENCES, 0);
    CHECK_INT(maturity_screen(&a, &r, NULL), KNOWN);
    CHECK_INT(r.flag, NO);
    CHECK_INT(r.applicable, YES);
}

TEST(maturity_is_looked_at_from_eighteen_to_twenty_five)
{
    static const struct {
        int year, month, day;
        enum tri applicable;
    } rows[] = {
        { 2022, 6, 30, NO }, { 2022, 7, 1, YES }, { 2030, 6, 30, YES }, { 2030, 7, 1, NO },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = a_young_man();
        struct maturity_answer r;
        on_day(&a, ITEM_ASSESSED_ON, rows[i].year, rows[i].month, rows[i].day);
        CHECK_INT(maturity_screen(&a, &r, NULL), KNOWN);
        CHECK_INT(r.applicable, rows[i].applicable);
    }
}

TEST(maturity_needs_nine_of_ten_answers)
{
    struct assessment a = a_young_man();
    struct maturity_answer r;
    a.answer[ITEM_COPING] = UNKNOWN_INT;
    CHECK_INT(maturity_screen(&a, &r, NULL), ASSUMED);
    CHECK_INT(r.points.value, 9);
    a.answer[ITEM_TEMPER] = UNKNOWN_INT;
    CHECK_INT(maturity_screen(&a, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].item[0], ITEM_COPING);
    CHECK_INT(r.errors.error[0].item[1], ITEM_TEMPER);
    CHECK_INT(r.applicable, NOT_KNOWN);
}

TEST(maturity_is_not_applicable_to_a_woman)
{
    struct assessment a = a_young_man();
    struct maturity_answer r;
    answer_item(&a, ITEM_SEX, FEMALE);
    CHECK_INT(maturity_screen(&a, &r, NULL), KNOWN);
    CHECK_INT(r.applicable, NO);
    CHECK(!r.points.known);
}

/* ---- personality ---- */

/* Passes the gate, and has nothing that counts. */
static struct assessment a_man_to_screen(void)
{
    struct assessment a = { .offence_code = "00100", .offence = { .listed = true } };
    a.offence.violent_or_sexual = true;
    answer_item(&a, ITEM_SEX, MALE);
    answer_item(&a, ITEM_ROSH_NOW, ROSH_HIGH);
    answer_item(&a, ITEM_ROSH_HIGHEST, ROSH_HIGH);
    answer_item(&a, ITEM_CUSTODIAL_SENTENCE, 1);
    return a;
}

static enum screen_result screened(const struct assessment *a)
{
    struct personality_answer r;
    CHECK_INT(personality_screen(a, &r, NULL), KNOWN);
    return r.result;
}

TEST(two_indicators_screen_a_man_in_and_one_does_not)
{
    struct assessment a = a_man_to_screen();
    CHECK_INT(screened(&a), SCREEN_OUT);
    answer_item(&a, ITEM_SELF_HARM, 1);
    CHECK_INT(screened(&a), SCREEN_OUT);
    answer_item(&a, ITEM_ESCAPED, 1);
    CHECK_INT(screened(&a), SCREEN_IN);
    answer_item(&a, ITEM_ESCAPED, 0);
    answer_item(&a, ITEM_CONTROL_ISSUES, 1);
    answer_item(&a, ITEM_SELF_HARM, 0);
    answer_item(&a, ITEM_ASSAULTED_STAFF, 1);           /* the same indicator */
    CHECK_INT(screened(&a), SCREEN_OUT);
}

TEST(seven_points_screen_a_man_in)
{
    struct assessment a = a_man_to_screen();
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 17);
    answer_item(&a, ITEM_EXCESSIVE_VIOLENCE, 1);        /* two points without other violence */
    answer_item(&a, ITEM_RECOGNISES_IMPACT, 0);
    answer_item(&a, ITEM_IMPULSIVITY, SOME_PROBLEM);
    answer_item(&a, ITEM_RECKLESSNESS, SIGNIFICANT_PROBLEM);
    CHECK_INT(screened(&a), SCREEN_OUT);                /* six */
    answer_item(&a, ITEM_MANIPULATIVE, SOME_PROBLEM);
    CHECK_INT(screened(&a), SCREEN_IN);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 18);
    CHECK_INT(screened(&a), SCREEN_OUT);
}

TEST(a_man_outside_the_gate_is_screened_out_whatever_counts)
{
    static const struct {
        enum item item;
        int value;
    } rows[] = { { ITEM_ROSH_NOW, ROSH_MEDIUM }, { ITEM_CUSTODIAL_SENTENCE, 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = a_man_to_screen();
        answer_item(&a, ITEM_SELF_HARM, 1);
        answer_item(&a, ITEM_ESCAPED, 1);
        CHECK_INT(screened(&a), SCREEN_IN);
        answer_item(&a, rows[i].item, rows[i].value);
        CHECK_INT(screened(&a), SCREEN_OUT);
    }
}

TEST(a_woman_passes_the_gate_by_rosh_or_mappa_and_needs_ten_points)
{
    static const enum item yes[] = {
        ITEM_WEAPON, ITEM_VIOLENCE_OR_THREAT, ITEM_ARSON, ITEM_EMOTIONAL_MOTIVATION,
        ITEM_OFFENCE_LINKED_TO_RISK, ITEM_ACCOMMODATION_LINKED_TO_RISK,
        ITEM_RELATIONSHIPS_LINKED_TO_RISK, ITEM_EMOTIONS_LINKED_TO_RISK,
        ITEM_THINKING_LINKED_TO_RISK,
    };
    struct assessment a = a_man_to_screen();
    answer_item(&a, ITEM_SEX, FEMALE);
    answer_item(&a, ITEM_CUSTODIAL_SENTENCE, 0);
    answer_item(&a, ITEM_MAPPA_ELIGIBLE, 0);
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) answer_item(&a, yes[i], 1);
    answer_item(&a, ITEM_IMPULSIVITY, SIGNIFICANT_PROBLEM);     /* counts for men only */
    CHECK_INT(screened(&a), SCREEN_OUT);                /* nine */
    answer_item(&a, ITEM_COPING, SOME_PROBLEM);
    CHECK_INT(screened(&a), SCREEN_IN);
    answer_item(&a, ITEM_ROSH_NOW, ROSH_LOW);
    CHECK_INT(screened(&a), SCREEN_OUT);
    answer_item(&a, ITEM_MAPPA_ELIGIBLE, 1);
    CHECK_INT(screened(&a), SCREEN_IN);
}

TEST(an_override_is_shown_only_beside_out)
{
    struct assessment a = a_man_to_screen();
    struct personality_answer r;
    answer_item(&a, ITEM_OVERRIDE_ASKED, 1);
    personality_screen(&a, &r, NULL);
    CHECK_INT(r.override, YES);
    CHECK_INT(r.result, SCREEN_OUT);
    answer_item(&a, ITEM_SELF_HARM, 1);
    answer_item(&a, ITEM_ESCAPED, 1);
    personality_screen(&a, &r, NULL);
    CHECK_INT(r.override, NOT_KNOWN);
}

TEST(the_personality_screen_names_what_keeps_it_from_a_result)
{
    struct assessment a = a_man_to_screen();
    struct personality_answer r;
    answer_item(&a, ITEM_SEX, FEMALE);
    answer_item(&a, ITEM_DOMESTIC_ABUSE, 1);
    a.offence_code = "ABCDE";
    CHECK_INT(personality_screen(&a, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].item[0], ITEM_MAPPA_ELIGIBLE);
    CHECK_INT(r.errors.error[0].item[1], ITEM_DOMESTIC_ABUSE_OF_PARTNER);
    CHECK_INT(r.errors.error[1].type, OFFENCE_CODE_INCORRECT_FORMAT);
    CHECK(!r.checked);
    CHECK_INT(r.result, NO_SCREEN_RESULT);
}
