/* admit_test.c -- what stops a request before its handler runs. */
#include "platform/server.h"

#include "platform/journal.sql.h"
#include "platform/session.sql.h"
#include "tools/asking.h"
#include "tools/made_up.h"
#include "tools/served.h"
#include "tools/test.h"

#include <string.h>

static int64_t links_of(int64_t account)
{
    const struct chain_head *head = chain_head(beside()->db, "account", account);
    return head ? head->seq : 0;
}

TEST(whoever_is_not_signed_in_is_asked_to_and_led_back)
{
    static const struct { struct sent sent; const char *location; } cases[] = {
        { { "GET", "/work" }, "/sign-in?next=%2Fwork" },
        { { "GET", "/mine" }, "/sign-in?next=%2Fmine" },
        { { "GET", "/things/4" }, "/sign-in?next=%2Fthings%2F4" },
        { { "GET", "/things/13" }, "/sign-in?next=%2Fthings%2F13" },
        { { "GET", "/work", .token = "no such token" }, "/sign-in?next=%2Fwork" },
        { { "POST", "/set", "name=a" }, "/sign-in" },
        { { "POST", "/things/4", "name=a" }, "/sign-in" },
    };
    struct server *s = a_server(&made_up_house);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct request *r = ask(s, &cases[i].sent);
        CHECK_INT(r->status, 303);
        CHECK_TEXT(r->location, cases[i].location);
    }
    CHECK_TEXT(set_to("a"), NULL);
}

TEST(a_session_that_has_been_idle_is_none)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    set_setting(beside()->db, "idle_minutes", "1");
    db_run(beside()->db, "UPDATE session SET seen_at = '2026-11-22T00:00:00.000Z'");
    CHECK_TEXT(ask(s, &(struct sent){ "GET", "/work", .token = token })->location,
               "/sign-in?next=%2Fwork");
}

TEST(a_role_without_the_permission_is_told_so_and_it_is_recorded)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "guest");
    static const struct sent asked[] = {
        { "GET", "/work" }, { "GET", "/things/4" }, { "GET", "/slow" },
        { "POST", "/set", "form_token=t0ken&name=a" },
        { "POST", "/things/4", "form_token=t0ken&name=a" } };
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        struct sent sent = asked[i];
        sent.token = token;
        struct request *r = ask(s, &sent);
        CHECK_INT(r->status, 403);
        CHECK(has_words(written(r), "Your role does not include this"));
        CHECK_INT(links_of(8), i + 1);
    }
    CHECK_TEXT(set_to("a"), NULL);
    CHECK_INT(ask(s, &(struct sent){ "GET", "/mine", .token = token })->status, 200);
}

/* A form is of the session that drew it. */
TEST(a_forged_form_does_nothing)
{
    static const struct sent forged[] = {
        { "POST", "/set", "name=a" },
        { "POST", "/set", "name=a&form_token=" },
        { "POST", "/set", "name=a&form_token=t0ke" },
        { "POST", "/set", "name=a&form_token=t0kenn" },
        { "POST", "/set", "name=a&form_token=T0KEN" },
        { "POST", "/set?form_token=t0ken", "name=a" },
        { "POST", "/set", "name=a&form_token=t0ken", .is_cross_site = true },
        { "POST", "/things/4", "name=a&form_token=no" },
    };
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    for (size_t i = 0; i < sizeof forged / sizeof *forged; i++) {
        struct sent sent = forged[i];
        sent.token = token;
        struct request *r = ask(s, &sent);
        CHECK_INT(r->status, 403);
        CHECK(has_words(written(r), "This form is out of date"));
    }
    CHECK_TEXT(set_to("a"), NULL);
    CHECK_INT(links_of(8), sizeof forged / sizeof *forged);
}

TEST(a_form_of_another_session_of_the_same_account_is_forged)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    struct work *w = beside();
    db_run(w->db, "UPDATE session SET form_token = 'its own'");
    struct sent sent = { "POST", "/set", "name=a&form_token=t0ken", token };
    CHECK_INT(ask(s, &sent)->status, 403);
    sent.form = "name=a&form_token=its+own";
    CHECK_INT(ask(s, &sent)->status, 303);
}

TEST(a_look_from_another_site_is_only_a_look)
{
    struct server *s = a_server(&made_up_house);
    struct sent sent = { "GET", "/open", .is_cross_site = true };
    CHECK_INT(ask(s, &sent)->status, 200);
}

TEST(what_may_not_be_seen_cannot_be_acted_on_either)
{
    struct server *s = a_server(&made_up_house);
    struct sent sent = { "POST", "/things/13", "name=a&form_token=t0ken",
                         signed_in_as(8, "worker") };
    struct request *r = ask(s, &sent);
    CHECK_INT(r->status, 404);
    CHECK(has_words(written(r), "There is nothing here that you can open"));
    CHECK_TEXT(set_to("a"), NULL);
}
