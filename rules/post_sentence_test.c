/* post_sentence_test.c -- supervision after sentence, before and after its repeal. */
#include "rules/post_sentence.h"
#include "tools/test.h"

static enum post_sentence_answer found(struct post_sentence_facts f, struct date on)
{
    enum post_sentence_answer answer;
    CHECK_INT(post_sentence_find(&f, on, &answer, NULL), KNOWN);
    return answer;
}

TEST(supervision_after_sentence_ends_on_the_day_of_its_repeal)
{
    struct post_sentence_facts f = { true, true, known_int(6) };
    CHECK_INT(found(f, date_of(2026, 5, 14)), POST_SENTENCE_STANDS);
    CHECK_INT(found(f, date_of(2026, 5, 15)), POST_SENTENCE_ENDED_BY_LAW);
    CHECK_INT(found(f, date_of(2026, 5, 16)), POST_SENTENCE_ENDED_BY_LAW);
}

TEST(a_sentence_of_two_years_never_had_supervision_after_it)
{
    struct post_sentence_facts f = { true, true, known_int(23) };
    CHECK_INT(found(f, date_of(2026, 1, 1)), POST_SENTENCE_STANDS);
    f.months = known_int(24);
    CHECK_INT(found(f, date_of(2026, 1, 1)), POST_SENTENCE_NEVER_APPLIED);
    CHECK_INT(found(f, date_of(2026, 11, 24)), POST_SENTENCE_NEVER_APPLIED);
}

TEST(a_length_that_is_not_recorded_is_named_and_not_taken_as_long)
{
    static struct working w;
    struct post_sentence_facts f = { true, true, UNKNOWN_INT };
    enum post_sentence_answer answer;
    working_begin(&w);
    post_sentence_find(&f, date_of(2026, 11, 24), &answer, &w);
    CHECK_INT(answer, POST_SENTENCE_ENDED_BY_LAW);
    CHECK_INT(w.missing_count, 1);
    CHECK_TEXT(working_find(&w, "repeal")->result, "ended by law");
}

TEST(a_closed_event_or_another_status_is_not_concerned)
{
    struct post_sentence_facts f = { false, true, known_int(6) };
    CHECK_INT(found(f, date_of(2026, 11, 24)), POST_SENTENCE_NOT_CONCERNED);
    f = (struct post_sentence_facts){ true, false, known_int(6) };
    CHECK_INT(found(f, date_of(2026, 11, 24)), POST_SENTENCE_NOT_CONCERNED);
}
