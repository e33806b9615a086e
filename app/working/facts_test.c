/* facts_test.c -- reading facts out of JSON. */
#include "app/working/facts.h"
#include "tools/test.h"

/* One fact of an object written as text, the problem it makes, if any. */
static json_t *object(const char *text)
{
    json_t *in = json_loads(text, 0, NULL);
    CHECK(in != NULL);
    return in;
}

TEST(absent_and_null_are_both_not_known_and_no_problem)
{
    const char *problem = NULL;
    json_t *in = object("{\"a\": null}");
    CHECK_TEXT(fact_text(in, "a", &problem), NULL);
    CHECK_TEXT(fact_text(in, "b", &problem), NULL);
    CHECK(!date_known(fact_date(in, "a", &problem)));
    CHECK_INT(fact_tri(in, "b", &problem), NOT_KNOWN);
    CHECK(!fact_int(in, "a", &problem).known);
    CHECK(!fact_number(in, "b", &problem).known);
    CHECK(!fact_list(in, "a", &problem) && !fact_object(in, "b", &problem));
    CHECK_TEXT(problem, NULL);
    json_decref(in);
}

TEST(a_fact_of_another_kind_is_a_problem_that_names_it)
{
    static const char *const words[] = { "LOW", NULL, "HIGH" };
    json_t *in = object("{\"a\": 5, \"b\": \"x\", \"c\": 1.5, \"d\": \"2026-02-30\"}");
    const char *problem;
#define PROBLEM_OF(call) (problem = NULL, (void)(call), problem)
    CHECK_TEXT(PROBLEM_OF(fact_text(in, "a", &problem)), "'a' must be text");
    CHECK_TEXT(PROBLEM_OF(fact_date(in, "d", &problem)), "'d' must be a date like 2026-11-24");
    CHECK_TEXT(PROBLEM_OF(fact_tri(in, "a", &problem)), "'a' must be true or false");
    CHECK_TEXT(PROBLEM_OF(fact_int(in, "c", &problem)), "'c' must be a whole number");
    CHECK_TEXT(PROBLEM_OF(fact_number(in, "b", &problem)), "'b' must be a number");
    CHECK_TEXT(PROBLEM_OF(fact_list(in, "b", &problem)), "'b' must be a list");
    CHECK_TEXT(PROBLEM_OF(fact_object(in, "b", &problem)), "'b' must be an object");
    CHECK_TEXT(PROBLEM_OF(fact_word(in, "b", words, 0, &problem)),
               "'b' is not one of the words it may be");
#undef PROBLEM_OF
    json_decref(in);
}

TEST(only_the_first_problem_is_kept)
{
    json_t *in = object("{\"a\": 5, \"b\": 6}");
    const char *problem = NULL;
    fact_text(in, "a", &problem);
    fact_text(in, "b", &problem);
    CHECK_TEXT(problem, "'a' must be text");
    json_decref(in);
}

TEST(a_whole_number_may_be_written_with_a_decimal_point)
{
    json_t *in = object("{\"a\": 12.0, \"b\": 1e300}");
    const char *problem = NULL;
    CHECK_INT(fact_int(in, "a", &problem).value, 12);
    CHECK_INT(fact_int_or(in, "x", 7, &problem), 7);
    CHECK_TEXT(problem, NULL);
    CHECK(!fact_number(in, "b", &problem).known);
    problem = NULL;
    CHECK(!fact_int(in, "b", &problem).known);
    CHECK(problem != NULL);
    json_decref(in);
}

TEST(a_word_is_found_by_its_place_in_the_table)
{
    static const char *const words[] = { NULL, "LOW", "HIGH" };
    json_t *in = object("{\"a\": \"HIGH\"}");
    const char *problem = NULL;
    CHECK_INT(fact_word(in, "a", words, 0, &problem), 2);
    CHECK_INT(fact_word(in, "b", words, -1, &problem), -1);
    CHECK_INT(word_index(NULL, words, 3), -1);
    json_decref(in);
}

TEST(a_number_is_written_without_decimals_only_if_it_is_whole)
{
    json_t *whole = json_number(12), *part = json_number(12.5);
    json_t *none = json_maybe_number(UNKNOWN_NUMBER);
    CHECK(json_is_integer(whole) && json_is_real(part) && json_is_null(none));
    json_decref(whole);
    json_decref(part);
    json_decref(none);
}
