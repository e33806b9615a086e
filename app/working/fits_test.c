/* fits_test.c -- does an answer fit what was expected of it? */
#include "app/working/fits.h"
#include "tools/test.h"

static bool fit(bool (*fits)(const json_t *, const json_t *), const char *expected,
                const char *got)
{
    json_t *e = json_loads(expected, JSON_DECODE_ANY, NULL);
    json_t *g = json_loads(got, JSON_DECODE_ANY, NULL);
    bool yes = fits(e, g);
    json_decref(e);
    json_decref(g);
    return yes;
}

TEST(numbers_fit_within_a_billionth_whole_or_not)
{
    CHECK(fit(json_fits, "12", "12.0"));
    CHECK(fit(json_fits, "0.3", "0.30000000000000004"));
    CHECK(!fit(json_fits, "0.3", "0.300001"));
    CHECK(!fit(json_fits, "9007199254740993", "9007199254740992"));
    CHECK(!fit(json_fits, "1", "true"));
    CHECK(!fit(json_fits, "1", "\"1\""));
}

TEST(what_is_not_expected_of_an_object_does_not_matter)
{
    CHECK(fit(json_fits, "{\"a\": 1}", "{\"a\": 1, \"b\": 2}"));
    CHECK(!fit(json_fits, "{\"a\": 1, \"b\": 2}", "{\"a\": 1}"));
    CHECK(fit(json_fits, "{\"a\": {\"b\": null}}", "{\"a\": {\"b\": null, \"c\": 1}}"));
}

TEST(an_expected_null_must_be_there)
{
    CHECK(fit(json_fits, "{\"a\": null}", "{\"a\": null}"));
    CHECK(!fit(json_fits, "{\"a\": null}", "{}"));
    CHECK(!fit(json_fits, "{\"a\": null}", "{\"a\": 0}"));
    CHECK(!fit(json_fits, "{\"a\": 0}", "{\"a\": null}"));
}

TEST(lists_are_compared_in_order_and_sets_are_not)
{
    CHECK(fit(json_fits, "[1, 2]", "[1, 2]"));
    CHECK(!fit(json_fits, "[1, 2]", "[2, 1]"));
    CHECK(!fit(json_fits, "[1]", "[1, 2]"));
    CHECK(fit(json_fits_as_set, "[1, 2]", "[2, 1]"));
    CHECK(fit(json_fits_as_set, "[{\"a\": 1}, {\"a\": 2}]", "[{\"a\": 2}, {\"a\": 1, \"b\": 0}]"));
    CHECK(!fit(json_fits_as_set, "[1, 1, 2]", "[1, 2, 2]"));
    CHECK(!fit(json_fits_as_set, "[1]", "[1, 2]"));
    CHECK(!fit(json_fits_as_set, "[1]", "1"));
}

static bool fits_but_s(const json_t *expected, const json_t *got)
{
    return json_fits_but_set(expected, got, "s");
}

TEST(one_key_may_be_a_set_among_others)
{
    CHECK(fit(fits_but_s, "{\"s\": [1, 2], \"l\": [1, 2]}", "{\"s\": [2, 1], \"l\": [1, 2]}"));
    CHECK(!fit(fits_but_s, "{\"s\": [1, 2], \"l\": [1, 2]}", "{\"s\": [2, 1], \"l\": [2, 1]}"));
    CHECK(!fit(fits_but_s, "{\"s\": [1]}", "{}"));
}
