/* delivery_json_test.c -- handover, delivery and sortition asked in JSON. */
#include "app/working/family.h"
#include "tools/test.h"

/* The answer of a family as compact JSON with keys in order; the problem if there
 * is none. Lives until the next call. */
static const char *asked(const char *family, const char *facts)
{
    static char text[4096];
    const char *problem = NULL;
    json_t *input = json_loads(facts, 0, NULL);
    CHECK(input != NULL);
    json_t *answer = family_named(family)->find(input, NULL, NULL, &problem);
    json_t *shown = answer ? answer : json_string(problem);
    size_t length = json_dumpb(shown, text, sizeof text - 1,
                               JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
    text[length < sizeof text ? length : 0] = '\0';
    json_decref(shown);
    json_decref(input);
    return text;
}

TEST(a_kind_of_question_that_is_not_there_is_said_to_be_missing)
{
    CHECK_TEXT(asked("handover", "{\"op\": \"weather\"}"),
               "\"this family has no such kind of question\"");
    CHECK_TEXT(asked("upw_credit", "{}"), "\"this family has no such kind of question\"");
}

TEST(without_bank_holidays_of_its_own_a_case_has_those_of_the_country)
{
    /* Good Friday and Easter Monday 2026 are 3 and 6 April. */
    CHECK_TEXT(asked("licence-timing", "{\"op\": \"timeout_cutoff\", \"today\": \"2026-04-02\"}"),
               "{\"date\":\"2026-04-08\"}");
    CHECK_TEXT(asked("licence-timing", "{\"op\": \"timeout_cutoff\", \"today\": \"2026-04-02\","
                                       " \"bank_holidays\": []}"),
               "{\"date\":\"2026-04-06\"}");
    CHECK_TEXT(asked("licence-timing", "{\"op\": \"timeout_cutoff\", \"bank_holidays\": [\"x\"]}"),
               "\"'bank_holidays' are up to 256 dates\"");
}

TEST(a_deadline_is_written_as_it_was_asked_with_milliseconds_only_if_it_has_some)
{
    CHECK_TEXT(asked("ap_deadline", "{\"task\": \"assessment\", \"notice\": \"emergency\","
                                    " \"created_at\": \"2026-01-13T10:15:00Z\"}"),
               "{\"due_at\":\"2026-01-13T12:15:00Z\"}");
    CHECK_TEXT(asked("ap_deadline", "{\"task\": \"assessment\", \"notice\": \"emergency\","
                                    " \"created_at\": \"2026-01-13T10:15:00.250Z\"}"),
               "{\"due_at\":\"2026-01-13T12:15:00.250Z\"}");
}

TEST(a_schedule_counts_its_days_from_today)
{
    CHECK_TEXT(asked("upw_schedule",
                     "{\"today\": \"MONDAY\", \"time\": \"09:00\", \"requirement_minutes\": 90,"
                     " \"allocations\": [{\"id\": \"A\", \"project\": \"P\","
                     " \"frequency\": \"WEEKLY\", \"day\": \"TUESDAY\","
                     " \"start_time\": \"10:00\", \"end_time\": \"11:00\"}]}"),
               "{\"create\":["
               "{\"allocation\":\"A\",\"day_offset\":1,\"end_time\":\"11:00\",\"project\":\"P\","
               "\"start_time\":\"10:00\"},"
               "{\"allocation\":\"A\",\"day_offset\":8,\"end_time\":\"10:30\",\"project\":\"P\","
               "\"start_time\":\"10:00\"}],"
               "\"finish_day_offset\":8,\"outcome\":\"EXISTING_INSUFFICIENT\","
               "\"shortfall_minutes\":0}");
}

TEST(a_schedule_is_compared_as_a_set)
{
    const struct rule_family *f = family_named("upw_schedule");
    json_t *one = json_loads("{\"create\": [1, 2]}", 0, NULL);
    json_t *other = json_loads("{\"create\": [2, 1]}", 0, NULL);
    json_t *more = json_loads("{\"create\": [2, 1, 1]}", 0, NULL);
    CHECK(f->fits(one, other));
    CHECK(!f->fits(one, more));
    json_decref(one);
    json_decref(other);
    json_decref(more);
}

TEST(a_seed_draws_a_panel_and_without_one_there_is_none)
{
    CHECK_TEXT(asked("sortition",
                     "{\"pool\": [{\"id\": \"a\", \"sex\": \"F\"},"
                     " {\"id\": \"b\", \"sex\": \"M\"}],"
                     " \"quotas\": [{\"category\": \"sex\", \"feature\": \"F\", \"min\": 1,"
                     " \"max\": 1}], \"panel_size\": 1, \"seed\": \"4 17 23\"}"),
               "{\"committees\":1,\"exact\":true,\"fairest\":true,\"feasible\":true,"
               "\"min_probability\":\"0\",\"panel\":[\"a\"],"
               "\"probabilities\":{\"a\":\"1\",\"b\":\"0\"}}");
    CHECK_TEXT(asked("sortition", "{\"pool\": [{\"id\": \"a\"}], \"quotas\": [],"
                                  " \"panel_size\": 1}"),
               "{\"committees\":1,\"exact\":true,\"fairest\":true,\"feasible\":true,"
               "\"min_probability\":\"1\",\"panel\":null,\"probabilities\":{\"a\":\"1\"}}");
}
