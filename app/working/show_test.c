/* show_test.c -- a finding as JSON and as prose. */
#include "app/working/show.h"
#include "tools/test.h"

#include <string.h>

static const struct dated_number limit = {
    .name = "limit", .what = "A limit", .unit = "days",
    .since = { { { 2026, 4, 1 }, 28, "Local policy", UNCERTAIN } },
};

static const struct rule_family family = { .name = "example", .title = "An example",
                                           .source = "A policy" };

static void work_something_out(struct working *w)
{
    working_begin(w);
    working_number(w, &limit, date_of(2026, 11, 24));
    working_number(w, &limit, date_of(2025, 1, 1));
    working_step(w, "first", "a and b", "c", "Because it is so", "A policy, 1");
    working_assumed(w, "d: not known, taken as 0");
}

TEST(a_finding_carries_its_steps_assumptions_and_numbers)
{
    struct working w;
    work_something_out(&w);
    json_t *answer = json_pack("{s:i}", "points", 5), *finding = finding_json(&family, answer, &w);
    CHECK_TEXT(json_string_value(json_object_get(finding, "finding")), "assumed");
    CHECK(json_equal(json_object_get(finding, "answer"), answer));
    CHECK_INT(json_array_size(json_object_get(finding, "steps")), 1);
    CHECK_INT(json_array_size(json_object_get(finding, "assumed")), 1);
    const json_t *numbers = json_object_get(finding, "numbers");
    CHECK_INT(json_array_size(numbers), 2);
    CHECK(json_is_true(json_object_get(json_array_get(numbers, 0), "in_force")));
    CHECK(json_is_false(json_object_get(json_array_get(numbers, 1), "in_force")));
    CHECK(!json_object_get(finding, "truncated"));
    json_decref(finding);
    json_decref(answer);
}

TEST(a_missing_fact_outweighs_an_assumption)
{
    struct working w;
    working_begin(&w);
    CHECK_TEXT(finding_certainty(&w), "known");
    working_assumed(&w, "a");
    CHECK_TEXT(finding_certainty(&w), "assumed");
    working_missing(&w, "b");
    CHECK_TEXT(finding_certainty(&w), "unknown");
}

TEST(working_that_was_cut_says_so)
{
    struct working w;
    working_begin(&w);
    w.truncated = true;
    json_t *answer = json_object(), *finding = finding_json(&family, answer, &w);
    CHECK(json_is_true(json_object_get(finding, "truncated")));
    json_decref(finding);
    json_decref(answer);
}

TEST(prose_says_all_that_the_json_says)
{
    struct working w;
    work_something_out(&w);
    json_t *answer = json_pack("{s:i, s:n, s:s}", "points", 5, "tier", "level", "B");
    struct out o = { 0 };
    finding_prose(&o, &family, answer, &w);
    out_bytes(&o, "", 1);
    const char *said[] = { "An example", "points: 5", "tier: no value", "level: B",
                           "1. first: a and b -> c", "Because it is so", "A policy, 1",
                           "d: not known, taken as 0", "A limit: 28 days, since 2026-04-01",
                           "not yet in force", "uncertain" };
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        CHECK(strstr(o.text, said[i]) != NULL);
    out_free(&o);
    json_decref(answer);
}
