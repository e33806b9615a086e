/* request_test.c -- what came in and what goes out. */
#include "platform/request.h"

#include "base/fault.h"
#include "tools/asking.h"
#include "tools/test.h"
#include "tools/world.h"

#include <stdint.h>

TEST(what_was_not_asked_is_null_or_the_other_value)
{
    struct request *r = a_request(NULL, "GET", "/find?q=bell&empty=", NULL);
    CHECK_TEXT(asked(r, "q"), "bell");
    CHECK_TEXT(asked(r, "empty"), "");
    CHECK_TEXT(asked(r, "missing"), NULL);
    CHECK_TEXT(asked_or(r, "missing", "none"), "none");
    CHECK_TEXT(asked_or(r, "empty", "none"), "");
}

static const struct { const char *target; int64_t n; } numbers[] = {
    { "/x?n=12", 12 },
    { "/x?n=-3", -3 },
    { "/x?n=0", 0 },
    { "/x?n=9223372036854775807", INT64_MAX },
    { "/x?n=9223372036854775808", 7 },
    { "/x?n=12a", 7 },
    { "/x?n=1.5", 7 },
    { "/x?n=%2B5", 7 },
    { "/x?n=+5", 7 },
    { "/x?n=5+", 7 },
    { "/x?n=-", 7 },
    { "/x?n=", 7 },
    { "/x", 7 },
};

TEST(a_number_asked_for_is_a_whole_one_or_the_other_value)
{
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        CHECK_INT(asked_int(a_request(NULL, "GET", numbers[i].target, NULL), "n", 7), numbers[i].n);
}

static struct request *at_person(struct field_value *value, const char *text)
{
    static const struct route route = { "GET", "/people/{person}" };
    struct request *r = a_request(NULL, "GET", "/people/x", NULL);
    *value = (struct field_value){ "person", text };
    r->route = &route;
    r->path_values = value;
    r->path_value_count = 1;
    return r;
}

static const struct { const char *text; int64_t id; } ids[] = {
    { "4711", 4711 },
    { "9007199254740991", 9007199254740991 },
    { "0", 0 },
    { "-4711", 0 },
    { "+4711", 0 },
    { " 4711", 0 },
    { "4711x", 0 },
    { "99999999999999999999", 0 },
    { "new", 0 },
};

TEST(an_id_in_a_path_is_written_in_one_way_only)
{
    struct field_value value;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
        CHECK_INT(path_id(at_person(&value, ids[i].text), "person"), ids[i].id);
}

static void ask_for_another_value(void *r)
{
    path_text(r, "officer");
}

TEST(a_path_value_that_the_route_does_not_have_is_a_fault)
{
    struct field_value value;
    CHECK_TEXT(fault_guard(ask_for_another_value, at_person(&value, "1")),
               "/people/{person} has no {officer}");
}

TEST(going_on_to_another_page_is_a_303)
{
    struct request *r = a_request(NULL, "POST", "/x", "");
    redirect(r, "/people/%d", 42);
    CHECK_INT(r->status, 303);
    CHECK_TEXT(r->location, "/people/42");
}

TEST(rows_seen_go_on_the_readers_own_chain)
{
    static const int64_t seen[] = { 42, 43 };
    struct request *r = a_request(a_world(), "GET", "/cases", NULL);
    seen_rows(r, "/cases?", seen, 2);
    CHECK_INT(r->work.entry_count, 1);
    const struct journal_entry *e = &r->work.entries[0];
    CHECK_TEXT(e->subject.kind, "account");
    CHECK_INT(e->subject.id, 7);
    CHECK_TEXT(e->act, "saw rows");
    CHECK_TEXT(e->words, "/cases?: 42 43");
}
