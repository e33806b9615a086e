/* need_questions_test.c -- the scored questions of each OASys section, and their answers. */
#include "rules/need_questions.h"
#include "rules/strengths.h"

#include "tools/test.h"

TEST(a_stored_answer_scores_by_its_digit_or_its_word)
{
    static const struct {
        const char *stored;
        enum need_answer answer;
    } rows[] = {
        { "0-No problems", NEED_SCORES_0 },
        { "1-Some problems", NEED_SCORES_1 },
        { "2-Significant problems", NEED_SCORES_2 },
        { "2", NEED_SCORES_2 },
        { "Yes", NEED_SCORES_2 },
        { "NO", NEED_SCORES_0 },
        { "never", NEED_SCORES_0 },
        { "Previous", NEED_SCORES_1 },
        { "PREVIOUSLY", NEED_SCORES_1 },
        { "Currently", NEED_SCORES_2 },
        { "3-What", NEED_NOT_ANSWERED },
        { "No problems", NEED_NOT_ANSWERED },
        { "", NEED_NOT_ANSWERED },
        { NULL, NEED_NOT_ANSWERED },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        CHECK_INT(need_answer_of(rows[i].stored), rows[i].answer);
}

TEST(every_scored_section_is_found_by_its_name)
{
    for (enum need_section s = 0; s < NEED_SECTIONS; s++) {
        const struct need_questions *q = need_questions_of(s);
        if (q->section) CHECK_INT(need_section_named(q->section), s);
        CHECK_INT(q->section == NULL, q->question[0] == NULL);
    }
    CHECK_INT(need_section_named("Finance"), NEED_SECTIONS);
    CHECK_TEXT(need_questions_of(NEED_SECTIONS)->section, NULL);
    CHECK_TEXT(need_questions_of(NEED_DRUG_MISUSE)->question[4], "drugsMajorActivity");
}

TEST(a_strengths_score_is_a_need_above_its_limit)
{
    CHECK_INT(strengths_need(STRENGTHS_DRUGS, known_int(0)), NO);
    CHECK_INT(strengths_need(STRENGTHS_DRUGS, known_int(1)), YES);
    CHECK_INT(strengths_need(STRENGTHS_THINKING, known_int(2)), NO);
    CHECK_INT(strengths_need(STRENGTHS_THINKING, known_int(3)), YES);
    CHECK_INT(strengths_need(STRENGTHS_ALCOHOL, known_int(5)), NOT_KNOWN);
    CHECK_INT(strengths_need(STRENGTHS_ALCOHOL, UNKNOWN_INT), NOT_KNOWN);
    CHECK_INT(strengths_need(STRENGTHS_AREAS, known_int(1)), NOT_KNOWN);
}
