/* house_test.c -- tables that must not start a server say what is wrong with them. */
#include "platform/house.h"

#include "platform/list.h"
#include "tools/test.h"

static void nothing(struct request *r)
{
    (void)r;
}

static const struct list a_list;

static const struct { struct route row; const char *complaint; } rows[] = {
    { { "GET", "/x", nothing, 1 }, NULL },
    { { "GET", "/x", nothing, MAY_ANYBODY }, NULL },
    { { "GET", "/x", nothing, MAY_ANY_ACCOUNT }, NULL },
    { { "GET", "/x", nothing, 63 }, NULL },
    { { "GET", "/x", nothing }, "GET /x names no permission" },
    { { "GET", "/x", nothing, -3 }, "GET /x names no permission" },
    { { "GET", "/x", nothing, 64 }, "GET /x names no permission" },
    { { "GET", "/x", .may = 1 }, "GET /x has no handler" },
    { { "GET", "/x", .list = &a_list, .may = 1 }, NULL },
    { { "POST", "/x", .list = &a_list, .may = 1 }, "POST /x has no handler" },
    { { "PUT", "/x", nothing, 1 }, "PUT /x is neither a look nor an act" },
    { { "HEAD", "/x", nothing, 1 }, "HEAD /x is neither a look nor an act" },
    { { "GET", "x", nothing, 1 }, "GET x does not begin with /" },
    { { "GET", "/people/{person}", nothing, 1, "person", "viewed" }, NULL },
    { { "POST", "/people/{person}", nothing, 1, "person" }, NULL },
    { { "GET", "/people/{person}", nothing, 1, "person" },
      "GET /people/{person} does not say what the journal calls a look" },
    { { "GET", "/people/{id}", nothing, 1, "person", "viewed" },
      "GET /people/{id} is about a subject that is not in its path" },
    { { "GET", "/people/person", nothing, 1, "person", "viewed" },
      "GET /people/person is about a subject that is not in its path" },
    { { "GET", "/x", nothing, 1, .prepare = nothing }, "GET /x prepares an act that it is not" },
};

TEST(a_route_that_forgets_something_does_not_start_the_server)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct route table[] = { rows[i].row, { 0 } };
        const struct route *const tables[] = { table, NULL };
        struct house h = { .routes = tables };
        char text[COMPLAINT_TEXT];
        CHECK_TEXT(house_complaint(&h, text), rows[i].complaint);
    }
}

TEST(the_second_table_is_looked_at_too)
{
    static const struct route good[] = { { "GET", "/", nothing, 1 }, { 0 } };
    static const struct route bad[] = {
        { "GET", "/x", nothing, 1 }, { "GET", "/y", nothing }, { 0 } };
    static const struct route *const tables[] = { good, bad, NULL };
    char text[COMPLAINT_TEXT];
    CHECK_TEXT(house_complaint(&(struct house){ .routes = tables }, text),
               "GET /y names no permission");
}

TEST(a_role_is_found_by_its_name_or_not_at_all)
{
    static const struct role roles[] = {
        { "one", "One", 1, "/" }, { "two", "Two", 2, "/" }, { 0 } };
    const struct house h = { .roles = roles };
    CHECK_TEXT(house_role(&h, "two")->label, "Two");
    CHECK(house_role(&h, "Two") == NULL);
    CHECK(house_role(&h, "") == NULL);
}
