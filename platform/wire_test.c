/* wire_test.c -- requests that two readers could take differently are not taken at all. */
#include "platform/wire.h"

#include "tools/test.h"

#include <string.h>

/* ---- headers ---------------------------------------------------------------------*/

struct sent_header { const char *name, *value; };

static const char *complaint_about(const struct sent_header *sent, int *status)
{
    struct wire_checks c = { 0 };
    for (; sent->name || sent->value; sent++)
        wire_look_at_header(&c, sent->name, sent->value);
    return wire_complaint(&c, status);
}

#define TWO_LENGTHS "The request says its length more than one way"
#define TWO_HOSTS   "The request must name its host once"
#define MALFORMED   "A header of the request is malformed"
#define HOST        { "Host", "probity.example" }

static const struct { struct sent_header sent[4]; const char *complaint; } headers[] = {
    { { HOST }, NULL },
    { { HOST, { "content-length", "0" } }, NULL },
    { { HOST, { "Content-Length", "12345678901" } }, NULL },
    { { HOST, { "Content-Length", "123456789012" } }, TWO_LENGTHS },
    { { HOST, { "Content-Length", "12" }, { "Content-Length", "12" } }, TWO_LENGTHS },
    { { HOST, { "Content-Length", "12, 12" } }, TWO_LENGTHS },
    { { HOST, { "Content-Length", "+12" } }, TWO_LENGTHS },
    { { HOST, { "Content-Length", "-1" } }, TWO_LENGTHS },
    { { HOST, { "Content-Length", "0x10" } }, TWO_LENGTHS },
    { { HOST, { "Content-Length", "" } }, TWO_LENGTHS },
    { { HOST, { "Content-Length", NULL } }, TWO_LENGTHS },
    { { HOST, { "Transfer-Encoding", "chunked" } }, NULL },
    { { HOST, { "Transfer-Encoding", "chunked" }, { "Content-Length", "5" } }, TWO_LENGTHS },
    { { HOST, { "Transfer-Encoding", "chunked" }, { "transfer-encoding", "gzip" } },
      "The request says its encoding more than once" },
    { { { "Accept", "*/*" } }, TWO_HOSTS },
    { { HOST, { "host", "elsewhere.example" } }, TWO_HOSTS },
    { { HOST, { "Host ", "elsewhere.example" } }, MALFORMED },
    { { HOST, { "X:Y", "1" } }, MALFORMED },
    { { HOST, { "", "1" } }, MALFORMED },
    { { HOST, { NULL, "1" } }, MALFORMED },
    { { HOST, { "Acc\xC3\xA9pt", "1" } }, MALFORMED },
    { { HOST, { "Accept", "a\tb" } }, NULL },
    { { HOST, { "Accept", "caf\xC3\xA9" } }, NULL },
    { { HOST, { "Accept", "a\rb" } }, MALFORMED },
    { { HOST, { "Accept", "a\nb" } }, MALFORMED },
    { { HOST, { "Accept", "a\x01" "b" } }, MALFORMED },
    { { HOST, { "Accept", "a\x7F" "b" } }, MALFORMED },
};

TEST(headers_that_two_readers_could_take_differently_are_refused)
{
    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++) {
        int status = 0;
        CHECK_TEXT(complaint_about(headers[i].sent, &status), headers[i].complaint);
        CHECK_INT(status, 400);
    }
}

/* ---- the target ------------------------------------------------------------------*/

#define BAD_ADDRESS "The address is malformed"
#define NOT_UTF8    "What was sent is not text in UTF-8"

static const struct target_case { const char *target, *path, *query, *complaint; } targets[] = {
    { "/", "/", "", NULL },
    { "/people/1?tab=2", "/people/1", "tab=2", NULL },
    { "/people/1?", "/people/1", "", NULL },
    { "/find?q=a?b", "/find", "q=a?b", NULL },
    { "/a%20b", "/a b", "", NULL },
    { "/a+b", "/a+b", "", NULL },
    { "/caf%C3%A9", "/caf\xC3\xA9", "", NULL },
    { "/caf\xC3\xA9", "/caf\xC3\xA9", "", NULL },
    { "/%41", "/A", "", NULL },
    { "/a%2Fb", NULL, NULL, BAD_ADDRESS },
    { "/a%2fb", NULL, NULL, BAD_ADDRESS },
    { "/a%00b", NULL, NULL, BAD_ADDRESS },
    { "/a%0Ab", NULL, NULL, BAD_ADDRESS },
    { "/a%7F", NULL, NULL, BAD_ADDRESS },
    { "/a\x1F", NULL, NULL, BAD_ADDRESS },
    { "/%", NULL, NULL, BAD_ADDRESS },
    { "/%4", NULL, NULL, BAD_ADDRESS },
    { "/%4?x", NULL, NULL, BAD_ADDRESS },
    { "/%zz", NULL, NULL, BAD_ADDRESS },
    { "/%C3", NULL, NULL, BAD_ADDRESS },
    { "/%C0%AF", NULL, NULL, BAD_ADDRESS },
    { "people/1", NULL, NULL, BAD_ADDRESS },
    { "http://elsewhere.example/", NULL, NULL, BAD_ADDRESS },
    { "*", NULL, NULL, BAD_ADDRESS },
    { "?a=1", NULL, NULL, BAD_ADDRESS },
    { "", NULL, NULL, BAD_ADDRESS },
    { "/x?a=%FF", NULL, NULL, NOT_UTF8 },
    { "/x?a=%00", NULL, NULL, NOT_UTF8 },
    { "/x?a=%4", NULL, NULL, NOT_UTF8 },
};

TEST(a_target_is_split_and_decoded_or_refused)
{
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
        struct exchange *x = exchange_new();
        int status = 0;
        CHECK_TEXT(wire_read_target(x, targets[i].target, &status), targets[i].complaint);
        CHECK_INT(status, 400);
        if (!targets[i].complaint) {
            CHECK_TEXT(x->request.path, targets[i].path);
            CHECK_TEXT(x->request.query, targets[i].query);
        }
        exchange_free(x);
    }
}

TEST(what_the_query_asks_is_read_as_a_form_is)
{
    struct exchange *x = exchange_new();
    int status;
    CHECK_TEXT(wire_read_target(x, "/find?q=bell+14%2F3&part=1", &status), NULL);
    CHECK_TEXT(asked(&x->request, "q"), "bell 14/3");
    CHECK_TEXT(asked(&x->request, "part"), "1");
    exchange_free(x);
}

TEST(a_target_of_4096_bytes_is_read_and_one_of_4097_is_too_long)
{
    char target[4098] = "/";
    memset(target + 1, 'a', 4096);
    struct exchange *x = exchange_new();
    int status = 0;
    CHECK_TEXT(wire_read_target(x, target, &status), "The address is too long");
    CHECK_INT(status, 414);
    target[4096] = '\0';
    CHECK_TEXT(wire_read_target(x, target, &status), NULL);
    exchange_free(x);
}

/* ---- where a form came from ------------------------------------------------------*/

static const struct origin_case {
    const char *fetch_site, *origin, *host;
    bool is_cross;
} origins[] = {
    { NULL, NULL, "probity.example", false },   /* a program, not a browser */
    { "same-origin", NULL, "probity.example", false },
    { "none", NULL, "probity.example", false }, /* typed or from a bookmark */
    { "same-site", NULL, "probity.example", true },
    { "cross-site", NULL, "probity.example", true },
    { "", NULL, "probity.example", true },
    { "same-origin", "https://elsewhere.example", "probity.example", false },
    { NULL, "https://probity.example", "probity.example", false },
    { NULL, "https://PROBITY.example", "probity.example", false },
    { NULL, "http://probity.example:8600", "probity.example:8600", false },
    { NULL, "http://probity.example:8601", "probity.example:8600", true },
    { NULL, "https://probity.example.elsewhere", "probity.example", true },
    { NULL, "https://elsewhere.example", "probity.example", true },
    { NULL, "null", "probity.example", true },
    { NULL, "", "probity.example", true },
    { NULL, "https://probity.example", NULL, true },
};

TEST(a_browser_that_says_another_site_sent_it_is_believed)
{
    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++) {
        const struct origin_case *o = &origins[i];
        CHECK_INT(wire_is_cross_site(o->fetch_site, o->origin, o->host), o->is_cross);
    }
}
