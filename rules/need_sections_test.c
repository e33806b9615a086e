/* need_sections_test.c -- how severe each criminogenic need is. */
#include "rules/need_sections.h"
#include "tools/test.h"

/* The severity of a section whose answers add up to `score`. */
static enum severity severity_at(enum need_section section, bool with_san, int score)
{
    enum need_answer answers[5];
    for (int i = 0; i < 5; i++) {
        int points = score > 2 ? 2 : score;
        answers[i] = (enum need_answer)(NEED_SCORES_0 + points);
        score -= points;
    }
    struct need_finding f;
    need_section_find(section, with_san, answers, 5, NO_DATE, &f, NULL);
    return f.severity;
}

TEST(each_threshold_has_its_score_below_and_its_score_at)
{
    struct { enum need_section section; bool san; int standard, severe; } cases[] = {
        { NEED_ACCOMMODATION, false, 2, 7 },
        { NEED_ACCOMMODATION, true, 3, 5 },
        { NEED_EDUCATION_TRAINING_EMPLOYABILITY, false, 3, 7 },
        { NEED_EDUCATION_TRAINING_EMPLOYABILITY, true, 3, 7 },
        { NEED_RELATIONSHIPS, false, 2, 5 },
        { NEED_RELATIONSHIPS, true, 2, 5 },
        { NEED_LIFESTYLE_AND_ASSOCIATES, false, 2, 5 },
        { NEED_LIFESTYLE_AND_ASSOCIATES, true, 2, 5 },
        { NEED_DRUG_MISUSE, false, 2, 8 },
        { NEED_DRUG_MISUSE, true, 2, 6 },
        { NEED_ALCOHOL_MISUSE, false, 4, 7 },
        { NEED_ALCOHOL_MISUSE, true, 2, 4 },
        { NEED_THINKING_AND_BEHAVIOUR, false, 4, 7 },
        { NEED_THINKING_AND_BEHAVIOUR, true, 3, 5 },
        { NEED_ATTITUDES, false, 2, 7 },
        { NEED_ATTITUDES, true, 1, 5 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        enum need_section s = cases[i].section;
        bool san = cases[i].san;
        CHECK_INT(severity_at(s, san, cases[i].standard - 1), SEVERITY_NO_NEED);
        CHECK_INT(severity_at(s, san, cases[i].standard), SEVERITY_STANDARD);
        CHECK_INT(severity_at(s, san, cases[i].severe - 1), SEVERITY_STANDARD);
        CHECK_INT(severity_at(s, san, cases[i].severe), SEVERITY_SEVERE);
    }
}

TEST(sections_that_are_not_collected_have_a_score_and_no_severity)
{
    CHECK_INT(severity_at(NEED_FINANCE, false, 8), SEVERITY_NOT_KNOWN);
    CHECK_INT(severity_at(NEED_EMOTIONAL_WELL_BEING, true, 8), SEVERITY_NOT_KNOWN);
}

TEST(a_section_without_any_answer_is_not_known_rather_than_no_need)
{
    enum need_answer none[] = { NEED_NOT_ANSWERED, NEED_NOT_ANSWERED };
    struct need_finding f;
    struct working w;
    working_begin(&w);
    CHECK_INT(need_section_find(NEED_DRUG_MISUSE, false, none, 2, NO_DATE, &f, &w), UNKNOWN);
    CHECK(!f.score.known);
    CHECK_INT(f.severity, SEVERITY_NOT_KNOWN);
    CHECK_INT(w.missing_count, 1);
    CHECK_INT(need_section_find(NEED_DRUG_MISUSE, false, NULL, 0, NO_DATE, &f, NULL), UNKNOWN);
}

TEST(an_answer_missing_among_others_is_an_assumption)
{
    enum need_answer some[] = { NEED_SCORES_2, NEED_NOT_ANSWERED, (enum need_answer)77 };
    struct need_finding f;
    struct working w;
    working_begin(&w);
    CHECK_INT(need_section_find(NEED_ATTITUDES, false, some, 3, NO_DATE, &f, &w), ASSUMED);
    CHECK_INT(f.score.value, 2);
    CHECK_INT(w.assumed_count, 1);
    CHECK_TEXT(working_find(&w, "need_severity")->result, "standard");
}

TEST(a_section_that_does_not_exist_has_no_finding)
{
    enum need_answer answers[] = { NEED_SCORES_2 };
    struct need_finding f;
    CHECK_INT(need_section_find((enum need_section)99, false, answers, 1, NO_DATE, &f, NULL),
              UNKNOWN);
    CHECK_TEXT(need_section_name((enum need_section)99), "");
    CHECK_TEXT(severity_name((enum severity)99), "");
}
