/* exchange_test.c -- which route answers an address, and what a form sends. */
#include "platform/exchange.h"

#include "platform/list.h"
#include "tools/test.h"

#include <string.h>

/* ---- routes ----------------------------------------------------------------------*/

static void nothing(struct request *r)
{
    (void)r;
}

static const struct list a_list;

static const struct route people[] = {
    { "GET", "/people/{person}", nothing, 1 },
    { "GET", "/people/new", nothing, 1 },
    { "POST", "/people/new", nothing, 1 },
    { "GET", "/people/{person}/stream", nothing, 1 },
    { "GET", "/people/{person}/{tab}", nothing, 1 },
    { "GET", "/people/{person}/notes/{note}", nothing, 1 },
    { "POST", "/people/{person}/close", nothing, 1 },
    { 0 },
};
static const struct route lists[] = {
    { "GET", "/", nothing, 1 },
    { "GET", "/cases", .list = &a_list, .may = 1 },
    { "GET", "/teams/{team}/cases", .list = &a_list, .may = 1 },
    { "GET", "/{anything}/stream", nothing, 1 },
    { "GET", "/a/{b}/c/{d}/{e}/{f}/{g}/{h}/{i}/{j}", nothing, 1 },
    { 0 },
};
static const struct route *const tables[] = { people, lists, NULL };
static const struct house house = { .routes = tables };

/* The pattern of the route that answers, "405", or NULL. */
static const char *answers(struct exchange *x, const char *method, const char *path)
{
    bool is_other_method;
    x->request.method = method;
    x->request.path = path;
    const struct route *row = route_find(&house, &x->request, &is_other_method);
    return row ? row->path : is_other_method ? "405" : NULL;
}

static const struct route_case { const char *method, *path, *pattern; } routes[] = {
    { "GET", "/", "/" },
    { "HEAD", "/", "/" },
    { "GET", "/people/42", "/people/{person}" },
    { "HEAD", "/people/42", "/people/{person}" },
    { "GET", "/people/new", "/people/new" },
    { "GET", "/people/newer", "/people/{person}" },
    { "GET", "/people/42/stream", "/people/{person}/stream" },
    { "GET", "/people/42/streams", "/people/{person}/{tab}" },
    { "GET", "/people/stream", "/people/{person}" },
    { "GET", "/people/42/notes/7", "/people/{person}/notes/{note}" },
    { "GET", "/other/stream", "/{anything}/stream" },
    { "GET", "/people/42/", NULL },
    { "GET", "/people//stream", NULL },
    { "GET", "/people/", NULL },
    { "GET", "/people", NULL },
    { "GET", "/peopl", NULL },
    { "GET", "", NULL },
    { "GET", "/PEOPLE/42", NULL },
    { "POST", "/people/new", "/people/new" },
    { "POST", "/people/42", "405" },
    { "POST", "/", "405" },
    { "PUT", "/people/new", "405" },
    { "GET", "/people/42/close", "/people/{person}/{tab}" },
    { "GET", "/a/1/c/2/3/4/5/6/7/8", "/a/{b}/c/{d}/{e}/{f}/{g}/{h}/{i}/{j}" },
};

TEST(a_path_is_answered_by_the_most_exact_route_that_fits_it)
{
    struct exchange *x = exchange_new();
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++)
        CHECK_TEXT(answers(x, routes[i].method, routes[i].path), routes[i].pattern);
    exchange_free(x);
}

TEST(the_values_in_a_path_are_those_of_the_route_that_answers)
{
    struct exchange *x = exchange_new();
    CHECK_TEXT(answers(x, "GET", "/people/42/notes/a b"), "/people/{person}/notes/{note}");
    CHECK_INT(x->request.path_value_count, 2);
    CHECK_TEXT(x->request.path_values[0].name, "person");
    CHECK_TEXT(x->request.path_values[0].value, "42");
    CHECK_TEXT(x->request.path_values[1].value, "a b");
    CHECK_TEXT(answers(x, "GET", "/people/new"), "/people/new");
    CHECK_INT(x->request.path_value_count, 0);
    exchange_free(x);
}

static const struct csv_case { const char *path, *pattern, *list_path; } csvs[] = {
    { "/cases.csv", "/cases", "/cases" },
    { "/teams/7/cases.csv", "/teams/{team}/cases", "/teams/7/cases" },
    { "/cases.csv.csv", NULL, NULL },
    { "/cases.CSV", NULL, NULL },
    { "/.csv", NULL, NULL },
    { ".csv", NULL, NULL },
    { "/nothing.csv", NULL, NULL },
};

TEST(a_list_is_asked_for_as_csv_by_its_ending)
{
    struct exchange *x = exchange_new();
    for (size_t i = 0; i < sizeof csvs / sizeof *csvs; i++) {
        x->request.wants_csv = false;
        CHECK_TEXT(answers(x, "GET", csvs[i].path), csvs[i].pattern);
        CHECK_INT(x->request.wants_csv, csvs[i].pattern != NULL);
        CHECK_TEXT(x->request.path, csvs[i].pattern ? csvs[i].list_path : csvs[i].path);
    }
    exchange_free(x);
}

TEST(a_page_that_is_no_list_has_no_csv)
{
    struct exchange *x = exchange_new();
    CHECK_TEXT(answers(x, "GET", "/people/new.csv"), "/people/{person}");
    CHECK_INT(x->request.wants_csv, false);
    CHECK_TEXT(answers(x, "POST", "/cases.csv"), NULL);
    exchange_free(x);
}

/* ---- what a form sends -----------------------------------------------------------*/

#define NOT_TEXT "What was sent is not text in UTF-8"

static const struct form_case { const char *sent, *name, *value, *complaint; } forms[] = {
    { "", "a", NULL, NULL },
    { "a=1", "a", "1", NULL },
    { "a=1&b=2", "b", "2", NULL },
    { "a=1&a=2", "a", "1", NULL },
    { "a", "a", "", NULL },
    { "a=", "a", "", NULL },
    { "a=b=c", "a", "b=c", NULL },
    { "=x&a=1", "a", "1", NULL },
    { "&&a=1&", "a", "1", NULL },
    { "a=x+y%2Bz", "a", "x y+z", NULL },
    { "a+b=1", "a b", "1", NULL },
    { "a%3Db=1", "a=b", "1", NULL },
    { "a=%C3%A9", "a", "\xC3\xA9", NULL },
    { "a=\xC3\xA9", "a", "\xC3\xA9", NULL },
    { "a=%f0%9f%99%82", "a", "\xF0\x9F\x99\x82", NULL },
    { "a=x%0D%0Ay%09z", "a", "x\ny\tz", NULL },
    { "a=%00", NULL, NULL, NOT_TEXT },
    { "a%00b=1", NULL, NULL, NOT_TEXT },
    { "a=x%1By", NULL, NULL, NOT_TEXT },
    { "a=x\x01", NULL, NULL, NOT_TEXT },
    { "a=%7F", NULL, NULL, NOT_TEXT },
    { "a=%", NULL, NULL, NOT_TEXT },
    { "a=%4", NULL, NULL, NOT_TEXT },
    { "a=%4&b=41", NULL, NULL, NOT_TEXT },
    { "a=%4x", NULL, NULL, NOT_TEXT },
    { "a=%-1", NULL, NULL, NOT_TEXT },
    { "a=%C3", NULL, NULL, NOT_TEXT },          /* half a character */
    { "a=%C0%AF", NULL, NULL, NOT_TEXT },       /* a slash, overlong */
    { "a=%ED%A0%80", NULL, NULL, NOT_TEXT },    /* a surrogate */
    { "a=%F4%90%80%80", NULL, NULL, NOT_TEXT }, /* past the last character */
    { "a=1&b=%FF", NULL, NULL, NOT_TEXT },
};

TEST(a_form_is_decoded_to_text_or_refused)
{
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        struct exchange *x = exchange_new();
        CHECK_TEXT(read_form(x, forms[i].sent, strlen(forms[i].sent)), forms[i].complaint);
        if (forms[i].name) CHECK_TEXT(asked(&x->request, forms[i].name), forms[i].value);
        exchange_free(x);
    }
}

TEST(a_raw_nul_in_a_form_is_no_text)
{
    static const char sent[] = "a=1\0b";
    struct exchange *x = exchange_new();
    CHECK_TEXT(read_form(x, sent, sizeof sent - 1), NOT_TEXT);
    exchange_free(x);
}

TEST(a_form_has_at_most_400_fields)
{
    char sent[2 * MOST_FIELDS_SENT + 3] = "";
    for (int i = 0; i <= MOST_FIELDS_SENT; i++)
        memcpy(sent + 2 * i, "a&", 2);
    struct exchange *x = exchange_new();
    CHECK_TEXT(read_form(x, sent, 2 * MOST_FIELDS_SENT), NULL);
    CHECK_INT(x->request.field_count, MOST_FIELDS_SENT);
    CHECK_TEXT(read_form(x, sent, 2 * MOST_FIELDS_SENT + 1), "The form has too many fields");
    exchange_free(x);
}

/* ---- running a request again -----------------------------------------------------*/

TEST(a_request_made_ready_to_run_again_keeps_what_was_asked_and_nothing_it_answered)
{
    struct exchange *x = exchange_new();
    struct request *r = &x->request;
    CHECK_TEXT(read_form(x, "a=1", 3), NULL);
    redirect(r, "/somewhere");
    out_raw(r->out, "half a page");
    refusal_add(&r->refusal, "a", "No");
    r->survives = nothing;
    journal(&r->work, (struct subject){ "thing", 1 }, "viewed", 0, NULL);
    exchange_reset(x);
    CHECK_INT(r->status, 200);
    CHECK_TEXT(r->location, NULL);
    CHECK_INT(r->out->len, 0);
    CHECK(!refused(&r->refusal));
    CHECK(r->survives == NULL);
    CHECK_INT(r->work.entry_count, 0);
    CHECK_TEXT(asked(r, "a"), "1");
    exchange_free(x);
}
