/* account_test.c -- signing out, one's own account, and what keeps a page alive. */
#include "platform/sign_in.h"

#include "platform/secret.h"
#include "platform/session.sql.h"
#include "tools/asking.h"
#include "tools/made_up.h"
#include "tools/served.h"
#include "tools/test.h"

#include <string.h>

#define FORM "form_token=t0ken"

static struct request *get(struct server *s, const char *target, const char *token)
{
    return ask(s, &(struct sent){ "GET", target, .token = token });
}

static struct request *post(struct server *s, const char *target, const char *form,
                            const char *token)
{
    return ask(s, &(struct sent){ "POST", target, form, token });
}

TEST(signing_out_ends_this_session_and_takes_the_cookie_away)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    struct request *r = post(s, "/sign-out", FORM, token);
    CHECK_TEXT(r->location, "/sign-in");
    CHECK(has_words(r->cookie, "Max-Age=0"));
    CHECK_TEXT(get(s, "/work", token)->location, "/sign-in?next=%2Fwork");
    CHECK_TEXT(post(s, "/sign-out", "", token)->location, "/sign-in");
}

TEST(signing_out_needs_the_sessions_own_form)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    CHECK_INT(post(s, "/sign-out", "", token)->status, 403);
    CHECK_INT(get(s, "/work", token)->status, 200);
}

TEST(signing_out_everywhere_ends_every_session_of_the_account_and_no_other)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker"), *other = signed_in_as(9, "worker");
    add_session(beside()->db, "another browser", 8, "t");
    post(s, "/sign-out-everywhere", FORM, token);
    CHECK_INT(end_sessions_of(beside()->db, 8), 0);
    CHECK_INT(get(s, "/work", other)->status, 200);
}

TEST(ones_own_details_say_name_role_and_whether_keys_act)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "guest");
    struct request *r = get(s, "/account", token);
    CHECK(has_words(written(r), "user8"));
    CHECK(has_words(written(r), "Guest"));
    CHECK(has_words(written(r), "data-keys=\"on\""));
    CHECK_TEXT(post(s, "/account/keys", FORM, token)->location, "/account");
    CHECK(has_words(written(get(s, "/account", token)), "data-keys=\"off\""));
    post(s, "/account/keys", FORM "&keys=yes", token);
    CHECK(has_words(written(get(s, "/account", token)), "data-keys=\"on\""));
}

TEST(an_account_without_a_role_lands_on_its_own_details)
{
    struct server *s = a_server(&made_up_house);
    CHECK_TEXT(get(s, "/", signed_in_as(8, "stranger"))->location, "/account");
}

TEST(health_is_for_anybody_and_says_that_the_record_answers)
{
    struct request *r = get(a_server(&made_up_house), "/health", NULL);
    CHECK_INT(r->status, 200);
    CHECK_TEXT(r->type, "application/json");
    CHECK_TEXT(written(r), "{\"status\":\"UP\"}\n");
}

/* Is a session, last heard of two minutes ago, moved on by this? */
static bool is_moved_by(struct server *s, const char *token, const struct sent *asked)
{
    char digest[DIGEST_TEXT];
    struct sent sent = *asked;
    struct work *w = beside();
    struct instant before = instant_plus_ms(w->now, -120 * 1000);
    secret_digest(token, strlen(token), digest);
    w->now = before;
    work_ready(w);
    touch_session(w->db, digest);
    sent.token = token;
    ask(s, &sent);
    return session_by_digest(beside()->db, digest)->seen_at.ms > before.ms;
}

TEST(whatever_is_asked_keeps_a_session_open_also_what_is_refused)
{
    static const struct sent asked[] = {
        { "GET", "/stay" },          { "GET", "/open" },          { "GET", "/things/13" },
        { "POST", "/set", FORM },    { "POST", "/refused", FORM } };
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
        CHECK(is_moved_by(s, token, &asked[i]));
}

TEST(a_page_that_stays_open_gets_nothing_and_keeps_its_session)
{
    struct server *s = a_server(&made_up_house);
    struct request *r = get(s, "/stay", signed_in_as(8, "guest"));
    CHECK_INT(r->status, 204);
    CHECK_INT(r->out->len, 0);
}

static const struct { const char *target, *words; } echoes[] = {
    { "/echo/date?text=tomorrow", "Wednesday 25 November 2026" },
    { "/echo/date?text=24%2F11", "Tuesday 24 November 2026" },
    { "/echo/date?text=soon", "" },
    { "/echo/date", "" },
    { "/echo/date?kind=past-date&text=17%2F5%2F1987", "Sunday 17 May 1987" },
    { "/echo/date?kind=past-date&text=tomorrow", "" },
};

TEST(a_date_typed_is_said_back_in_words)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "guest");
    for (size_t i = 0; i < sizeof echoes / sizeof *echoes; i++)
        CHECK_TEXT(written(get(s, echoes[i].target, token)), echoes[i].words);
}
