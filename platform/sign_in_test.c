/* sign_in_test.c -- signing in and out, and one's own account, through the server. */
#include "platform/sign_in.h"

#include "platform/journal.sql.h"
#include "platform/secret.h"
#include "platform/session.h"
#include "platform/session.sql.h"
#include "tools/asking.h"
#include "tools/made_up.h"
#include "tools/served.h"
#include "tools/test.h"

#include <string.h>

#define PASSWORD "correct+horse+battery"

/* Amara Osei, account 8, whose password is "correct horse battery". */
static struct server *a_server_with_amara(void)
{
    char hash[PASSWORD_HASH_TEXT];
    struct server *s = a_server(&made_up_house);
    add_account(beside()->db, &(struct add_account){
        .account = 8, .username = "amara", .name = "Amara Osei", .role = "worker",
        .hash = password_hash("correct horse battery", hash) });
    return s;
}

static struct request *sign_in(struct server *s, const char *form)
{
    return ask(s, &(struct sent){ "POST", "/sign-in", form });
}

static struct request *get(struct server *s, const char *target, const char *token)
{
    return ask(s, &(struct sent){ "GET", target, .token = token });
}

static struct request *post(struct server *s, const char *target, const char *form,
                            const char *token)
{
    return ask(s, &(struct sent){ "POST", target, form, token });
}

/* What the browser then holds. */
static const char *token_in(const struct request *r)
{
    const char *token = r->cookie + strlen("probity=");
    return arena_copy(r->work.arena, token, strcspn(token, ";"));
}

static const char *form_token_of(struct request *r, const char *token)
{
    char digest[DIGEST_TEXT];
    secret_digest(token, strlen(token), digest);
    return arena_print(r->work.arena, "form_token=%s",
                       session_by_digest(beside()->db, digest)->form_token);
}

static const char *last_act(int64_t account)
{
    struct links all = links_after(beside()->db, "account", account, 0, 1000);
    return all.count ? all.row[all.count - 1].act : NULL;
}

/* ---- in --------------------------------------------------------------------------*/

TEST(the_right_password_opens_a_session_and_leads_where_the_role_lands)
{
    struct server *s = a_server_with_amara();
    struct request *r = sign_in(s, "username=amara&password=" PASSWORD);
    CHECK_INT(r->status, 303);
    CHECK_TEXT(r->location, "/work");
    CHECK_TEXT(last_act(8), "signed in");
    CHECK_TEXT(written(get(s, "/work", token_in(r))), "work");
    CHECK_TEXT(get(s, "/sign-in", token_in(r))->location, "/");
    CHECK_TEXT(get(s, "/", token_in(r))->location, "/work");
}

TEST(a_username_is_taken_in_any_case_and_trimmed)
{
    struct server *s = a_server_with_amara();
    CHECK_INT(sign_in(s, "username=+AMara+&password=" PASSWORD)->status, 303);
}

#define NOT_TOGETHER "That username and password do not belong together"

TEST(a_wrong_password_an_unknown_name_and_a_leaver_are_told_the_same)
{
    struct server *s = a_server_with_amara();
    close_account(beside()->db, 8);
    static const char *const forms[] = { "username=amara&password=" PASSWORD,
                                         "username=nobody&password=" PASSWORD };
    for (int i = 0; i < 2; i++) {
        struct request *r = sign_in(s, forms[i]);
        CHECK_INT(r->status, 422);
        CHECK(r->cookie == NULL);
        CHECK(has_words(written(r), NOT_TOGETHER));
    }
    open_account(beside()->db, 8);
    struct request *r = sign_in(s, "username=amara&password=wrong+horse+battery");
    CHECK_INT(r->status, 422);
    CHECK(has_words(written(r), NOT_TOGETHER));
    CHECK(has_words(written(r), "value=\"amara\""));
    CHECK(!strstr(written(r), "wrong horse"));
}

TEST(a_failure_is_counted_and_journalled_though_the_act_was_refused)
{
    struct server *s = a_server_with_amara();
    sign_in(s, "username=amara&password=wrong");
    sign_in(s, "username=Amara&password=wrong");
    CHECK_INT(failures_of(beside()->db, "name:amara")->failures, 2);
    CHECK_INT(failures_of(beside()->db, "from:192.0.2.1")->failures, 2);
    CHECK_TEXT(last_act(8), "sign-in failed");
    sign_in(s, "username=amara&password=" PASSWORD);
    CHECK(failures_of(beside()->db, "name:amara") == NULL);
}

TEST(too_many_failures_make_even_the_right_password_wait)
{
    struct server *s = a_server_with_amara();
    for (int i = 0; i < 6; i++) sign_in_failed(beside(), "amara", "198.51.100.7");
    struct request *r = sign_in(s, "username=amara&password=" PASSWORD);
    CHECK_INT(r->status, 422);
    CHECK(has_words(written(r), "There were too many tries. Wait "));
    CHECK(r->cookie == NULL);
    CHECK_INT(failures_of(beside()->db, "name:amara")->failures, 6);
}

TEST(an_empty_form_says_what_to_enter_and_counts_as_no_failure)
{
    struct server *s = a_server_with_amara();
    struct request *r = sign_in(s, "username=&password=");
    CHECK_INT(r->status, 422);
    CHECK(has_words(written(r), "Enter your username"));
    CHECK(has_words(written(r), "Enter your password"));
    CHECK(failures_of(beside()->db, "from:192.0.2.1") == NULL);
}

TEST(the_same_form_sent_twice_signs_in_twice_and_breaks_nothing)
{
    struct server *s = a_server_with_amara();
    for (int i = 0; i < 2; i++)
        CHECK_INT(sign_in(s, "username=amara&password=" PASSWORD "&form_key=k1")->status, 303);
}

TEST(a_sign_in_from_another_site_is_refused)
{
    struct server *s = a_server_with_amara();
    struct sent sent = { "POST", "/sign-in", "username=amara&password=" PASSWORD,
                         .is_cross_site = true };
    CHECK_INT(ask(s, &sent)->status, 403);
}

static const struct { const char *next, *location; } nexts[] = {
    { "%2Fthings%2F4", "/things/4" },
    { "%2Fthings%2F4%3Ftab%3D2", "/things/4?tab=2" },
    { "", "/work" },
    { "%2F", "/work" },
    { "things", "/work" },
    { "https%3A%2F%2Felsewhere.example", "/work" },
    { "%2F%2Felsewhere.example", "/work" },
    { "%2F%5Celsewhere.example", "/work" },
    { "%2F%09%2Felsewhere.example", "/work" },
    { "%2F%0A%2Felsewhere.example", "/work" },
    { "%2Fa%5Cb", "/work" },
};

TEST(after_signing_in_one_is_led_on_to_our_own_pages_only)
{
    struct server *s = a_server_with_amara();
    for (size_t i = 0; i < sizeof nexts / sizeof *nexts; i++) {
        const char *form = arena_print(beside()->arena, "username=amara&password=%s&next=%s",
                                       PASSWORD, nexts[i].next);
        CHECK_TEXT(sign_in(s, form)->location, nexts[i].location);
    }
}

/* ---- a first password ------------------------------------------------------------*/

TEST(whoever_must_choose_a_password_can_do_nothing_else_before)
{
    struct server *s = a_server_with_amara();
    char hash[PASSWORD_HASH_TEXT];
    set_password(beside()->db, 8, password_hash("first one to change", hash), true);
    struct request *r = sign_in(s, "username=amara&password=first+one+to+change&next=%2Fwork");
    CHECK_TEXT(r->location, "/account/password");
    const char *token = token_in(r);
    CHECK_TEXT(get(s, "/work", token)->location, "/account/password");
    CHECK_TEXT(get(s, "/", token)->location, "/account/password");
    const char *form = arena_print(r->work.arena, "%s&password=first+one+to+change&new_password=%s",
                                   form_token_of(r, token), PASSWORD);
    CHECK_TEXT(post(s, "/account/password", form, token)->location, "/");
    CHECK_TEXT(written(get(s, "/work", token)), "work");
}

static const struct { const char *form, *sentence; } changes[] = {
    { "", "Enter the password you have now" },
    { "&password=" PASSWORD, "Enter a new password" },
    { "&password=wrong&new_password=a+longer+new+one", "That is not the password you have now" },
    { "&password=" PASSWORD "&new_password=short", "Use at least 12 characters" },
    { "&password=" PASSWORD "&new_password=amara+amara+amara", "Leave your username out" },
};

TEST(a_new_password_is_refused_with_what_to_do_about_it)
{
    struct server *s = a_server_with_amara();
    struct request *r = sign_in(s, "username=amara&password=" PASSWORD);
    const char *token = token_in(r), *form_token = form_token_of(r, token);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        const char *form = arena_print(r->work.arena, "%s%s", form_token, changes[i].form);
        struct request *answer = post(s, "/account/password", form, token);
        CHECK_INT(answer->status, 422);
        CHECK(has_words(written(answer), changes[i].sentence));
        CHECK(!strstr(written(answer), "longer new one"));
    }
    CHECK_INT(sign_in(s, "username=amara&password=" PASSWORD)->status, 303);
}

TEST(a_changed_password_ends_every_other_session)
{
    struct server *s = a_server_with_amara();
    struct request *r = sign_in(s, "username=amara&password=" PASSWORD);
    const char *here = token_in(r), *form_token = form_token_of(r, here);
    const char *elsewhere = token_in(sign_in(s, "username=amara&password=" PASSWORD));
    const char *form = arena_print(r->work.arena, "%s&password=%s&new_password=a+longer+new+one",
                                   form_token, PASSWORD);
    CHECK_TEXT(post(s, "/account/password", form, here)->location, "/");
    CHECK_INT(get(s, "/work", here)->status, 200);
    CHECK_INT(get(s, "/work", elsewhere)->status, 303);
    CHECK_INT(sign_in(s, "username=amara&password=" PASSWORD)->status, 422);
}
