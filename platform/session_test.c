/* session_test.c -- who is signed in, for how long, and how slow guessing is. */
#include "platform/session.h"

#include "platform/secret.h"
#include "platform/session.sql.h"
#include "tools/asking.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

enum { SECOND = 1000, MINUTE = 60 * SECOND, HOUR = 60 * MINUTE };

static const struct role roles[] = { { "worker", "Worker", 6, "/work" }, { 0 } };
static const struct house house = { .roles = roles };

static void add_worker(struct work *w, int64_t id, const char *username)
{
    add_account(w->db, &(struct add_account){
        .account = id, .username = username, .name = "Amara Osei", .role = "worker",
        .holder = known_int(77), .hash = "", .is_to_change = false });
}

/* A session begun now by account 8: the token its browser holds. */
static const char *a_session(struct work *w)
{
    add_worker(w, 8, "amara");
    struct request *r = a_request(w, "POST", "/sign-in", NULL);
    session_begin(r, 8);
    static const char before[] = "probity=";
    const char *token = r->cookie + sizeof before - 1;
    return arena_copy(w->arena, token, strcspn(token, ";"));
}

static bool is_open(struct work *w, const char *token)
{
    bool wants_touch;
    return session_find(a_request(w, "GET", "/", NULL), &house, token, &wants_touch);
}

/* ---- who -------------------------------------------------------------------------*/

TEST(a_session_makes_the_request_its_accounts)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    bool wants_touch = true;
    struct request *r = a_request(w, "GET", "/", NULL);
    CHECK(session_find(r, &house, token, &wants_touch));
    CHECK(!wants_touch);
    CHECK_INT(r->work.reader.account_id, 8);
    CHECK_TEXT(r->work.reader.username, "amara");
    CHECK_INT(r->work.reader.may, 6);
    CHECK_INT(r->work.reader.holder_id, 77);
    CHECK(r->session.digest && r->session.form_token);
}

TEST(the_record_holds_a_digest_and_the_cookie_cannot_be_read_by_a_script)
{
    struct work *w = a_world();
    add_worker(w, 8, "amara");
    struct request *r = a_request(w, "POST", "/sign-in", NULL);
    session_begin(r, 8);
    CHECK(has_words(r->cookie, "; Path=/; HttpOnly; SameSite=Lax"));
    CHECK(!is_open(w, "no such token"));
    CHECK(!is_open(w, ""));
}

TEST(an_account_of_a_role_that_there_is_not_may_do_nothing)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    bool wants_touch;
    set_account_role(w->db, 8, "Amara Osei", "stranger", UNKNOWN_INT);
    struct request *r = a_request(w, "GET", "/", NULL);
    CHECK(session_find(r, &house, token, &wants_touch));
    CHECK_INT(r->work.reader.may, 0);
    CHECK_INT(r->work.reader.holder_id, 0);
}

TEST(an_account_that_must_choose_a_password_may_do_nothing_before)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    bool wants_touch;
    set_password(w->db, 8, "hash", true);
    struct request *r = a_request(w, "GET", "/", NULL);
    CHECK(session_find(r, &house, token, &wants_touch));
    CHECK(r->work.reader.is_to_change);
    CHECK_INT(r->work.reader.may, 0);
}

/* ---- how long --------------------------------------------------------------------*/

TEST(a_session_is_open_for_half_an_hour_of_idling_to_the_second)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    later(w, 30 * MINUTE + SECOND - 1);
    CHECK(is_open(w, token));
    later(w, 1);
    CHECK(!is_open(w, token));
}

static const struct { const char *minutes; int seconds; } idles[] = {
    { "1", 60 }, { "5", 300 }, { "720", 43200 },
    { "0", 1800 }, { "-5", 1800 }, { "x", 1800 }, { "", 1800 },
    { "721", 1800 }, { "99999999999", 1800 }, { "5x", 1800 },
};

TEST(the_unit_says_how_long_is_idle_within_reason)
{
    struct work *w = a_world();
    CHECK_INT(session_idle_seconds(w), 1800);
    for (size_t i = 0; i < sizeof idles / sizeof *idles; i++) {
        set_setting(w->db, "idle_minutes", idles[i].minutes);
        CHECK_INT(session_idle_seconds(w), idles[i].seconds);
    }
}

TEST(a_session_wants_to_be_moved_a_minute_after_it_was)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    bool wants_touch;
    later(w, MINUTE - 1);
    session_find(a_request(w, "GET", "/", NULL), &house, token, &wants_touch);
    CHECK(!wants_touch);
    later(w, 1);
    struct request *r = a_request(w, "GET", "/", NULL);
    session_find(r, &house, token, &wants_touch);
    CHECK(wants_touch);
    touch_session(w->db, r->session.digest);
    later(w, 30 * MINUTE);
    CHECK(is_open(w, token));
}

TEST(no_session_is_open_for_more_than_twelve_hours_however_busy)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    for (int i = 0; i < 12 * 4; i++) {
        bool wants_touch;
        later(w, 15 * MINUTE);
        struct request *r = a_request(w, "GET", "/", NULL);
        CHECK(session_find(r, &house, token, &wants_touch));
        touch_session(w->db, r->session.digest);
    }
    later(w, SECOND - 1);
    CHECK(is_open(w, token));
    later(w, 1);
    CHECK(!is_open(w, token));
}

TEST(a_session_ends_when_it_is_ended_or_its_account_is_closed)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    bool wants_touch;
    close_account(w->db, 8);
    CHECK(!is_open(w, token));
    open_account(w->db, 8);
    CHECK(is_open(w, token));
    struct request *r = a_request(w, "POST", "/sign-out", NULL);
    session_find(r, &house, token, &wants_touch);
    session_end(r);
    CHECK(has_words(r->cookie, "probity=; "));
    CHECK(has_words(r->cookie, "; Max-Age=0"));
    CHECK(!is_open(w, token));
}

TEST(a_touch_does_not_open_what_was_ended)
{
    struct work *w = a_world();
    const char *token = a_session(w);
    CHECK_INT(end_sessions_of(w->db, 8), 1);
    char digest[DIGEST_TEXT];
    touch_session(w->db, secret_digest(token, strlen(token), digest));
    CHECK(!is_open(w, token));
}

/* ---- guessing --------------------------------------------------------------------*/

static const int waits_after[] = { 0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300 };

TEST(three_failures_are_free_then_the_wait_doubles_to_five_minutes)
{
    struct work *w = a_world();
    for (size_t failures = 0; failures < sizeof waits_after / sizeof *waits_after; failures++) {
        if (failures) sign_in_failed(w, "amara", "192.0.2.1");
        CHECK_INT(sign_in_wait(w, "amara", "192.0.2.1"), waits_after[failures]);
    }
}

TEST(a_wait_is_over_when_its_seconds_are)
{
    struct work *w = a_world();
    for (int i = 0; i < 6; i++) sign_in_failed(w, "amara", "192.0.2.1");
    later(w, 7 * SECOND);
    CHECK_INT(sign_in_wait(w, "amara", "192.0.2.1"), 1);
    later(w, SECOND);
    CHECK_INT(sign_in_wait(w, "amara", "192.0.2.1"), 0);
}

TEST(a_name_waits_wherever_it_is_tried_from_and_no_other_name_does)
{
    struct work *w = a_world();
    for (int i = 0; i < 5; i++) sign_in_failed(w, "amara", "192.0.2.1");
    CHECK_INT(sign_in_wait(w, "amara", "198.51.100.7"), 4);
    CHECK_INT(sign_in_wait(w, "ben", "192.0.2.1"), 0);
}

TEST(a_place_has_ten_times_the_patience_of_a_name)
{
    struct work *w = a_world();
    for (int i = 0; i < 30; i++)
        sign_in_failed(w, arena_print(w->arena, "name%d", i), "192.0.2.1");
    CHECK_INT(sign_in_wait(w, "amara", "192.0.2.1"), 0);
    sign_in_failed(w, "one more", "192.0.2.1");
    CHECK_INT(sign_in_wait(w, "amara", "192.0.2.1"), 2);
    CHECK_INT(sign_in_wait(w, "amara", "198.51.100.7"), 0);
}

TEST(signing_in_forgets_the_failures_of_the_name_but_not_of_the_place)
{
    struct work *w = a_world();
    for (int i = 0; i < 31; i++) sign_in_failed(w, "amara", "192.0.2.1");
    sign_in_worked(w, "amara");
    CHECK_INT(sign_in_wait(w, "amara", "198.51.100.7"), 0);
    CHECK_INT(sign_in_wait(w, "amara", "192.0.2.1"), 2);
}

TEST(failures_of_more_than_an_hour_ago_are_forgotten)
{
    struct work *w = a_world();
    for (int i = 0; i < 10; i++) sign_in_failed(w, "amara", "192.0.2.1");
    later(w, HOUR + 1);
    sign_in_failed(w, "ben", "192.0.2.1");
    sign_in_failed(w, "amara", "192.0.2.1");
    CHECK_INT(failures_of(w->db, "name:amara")->failures, 1);
}

/* ---- what is no longer needed ----------------------------------------------------*/

TEST(sessions_and_sent_forms_are_forgotten_once_they_can_do_nothing)
{
    struct work *w = a_world();
    a_session(w);
    note_sent_form(w->db, 8, "k1", "/work");
    later(w, 12 * HOUR);
    sessions_forget(w);
    CHECK_INT(end_sessions_of(w->db, 8), 1);
    CHECK(sent_form(w->db, 8, "k1") != NULL);
    later(w, 12 * HOUR + SECOND);
    sessions_forget(w);
    CHECK(sent_form(w->db, 8, "k1") == NULL);
    add_session(w->db, "x", 8, "t");
    CHECK_INT(end_sessions_of(w->db, 8), 1);    /* the new one only */
}
