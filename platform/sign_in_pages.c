/* sign_in_pages.c -- signing in and out, one's own account, and dates said back. */
#include "platform/sign_in.h"

#include "base/typed.h"
#include "platform/form.h"
#include "platform/house.h"
#include "platform/secret.h"
#include "platform/session.h"
#include "platform/session.sql.h"
#include "platform/sign_in.html.h"
#include "platform/sign_in_fields.h"
#include "platform/words.h"

#include <ctype.h>
#include <string.h>

const struct field sign_in_fields[] = {
    { "username", "Username", .kind = FIELD_TEXT, .most = 60, .missing = "Enter your username",
      .autocomplete = "username" },
    { "password", "Password", .kind = FIELD_PASSWORD, .most = LONGEST_PASSWORD,
      .missing = "Enter your password", .autocomplete = "current-password" },
    { "next", "", .kind = FIELD_HIDDEN, .optional = true, .most = 500 },
    { 0 },
};

const struct field password_fields[] = {
    { "password", "Password now", .kind = FIELD_PASSWORD, .most = LONGEST_PASSWORD,
      .missing = "Enter the password you have now", .autocomplete = "current-password" },
    { "new_password", "New password", .kind = FIELD_PASSWORD, .most = LONGEST_PASSWORD,
      .hint = "At least 12 characters. Three or four words are easy to remember and hard to guess",
      .missing = "Enter a new password", .autocomplete = "new-password" },
    { 0 },
};

/* ---- signing in ------------------------------------------------------------------*/

static const char *username_typed(struct request *r)
{
    char *name = arena_text(r->work.arena, form_text(r, "username"));
    for (char *c = name; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    return name;
}

static void get_sign_in(struct request *r)
{
    if (r->session.digest) redirect(r, "/");
    else sign_in_html(r->out, r);
}

/* What the slow part found. */
struct tried {
    int wait;                   /* seconds, and then nothing was tried; 0 = none */
    const char *hash;           /* of the open account that the password fits; NULL = none */
};

/* The hash of nobody takes as long to check as that of somebody, so that time does not
 * tell who works here. */
static const char nobody_hash[] =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$"
    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

static void prepare_sign_in(struct request *r)
{
    struct tried *tried = arena_take(r->work.arena, sizeof *tried);
    const char *name = username_typed(r);
    r->prepared = tried;
    tried->wait = sign_in_wait(&r->work, name, r->from);
    if (tried->wait) return;
    const struct account *a = account_named(r->work.db, name);
    bool is_open = a && !instant_known(a->closed_at);
    const char *hash = is_open ? a->password_hash : nobody_hash;
    bool fits = password_fits(asked_or(r, "password", ""), hash);
    tried->hash = is_open && fits ? hash : NULL;
}

/* Both may have changed while the slow part ran: whether to wait, and the password. */
static int wait_now(struct request *r, const char *name)
{
    const struct tried *tried = r->prepared;
    int wait = sign_in_wait(&r->work, name, r->from);
    return wait ? wait : tried->wait;
}

static bool may_enter(const struct request *r, const struct account *a)
{
    const struct tried *tried = r->prepared;
    return a && tried->hash && strcmp(a->password_hash, tried->hash) == 0;
}

static void count_failure(struct request *r)
{
    sign_in_failed(&r->work, username_typed(r), r->from);
    const struct account *a = account_named(r->work.db, username_typed(r));
    if (!a) return;
    journal(&r->work, (struct subject){ "account", a->account_id }, "sign-in failed", 0, NULL);
}

static void refuse_sign_in(struct request *r, const char *sentence)
{
    form_refuse(r, "username", sentence);
    r->status = 422;
    sign_in_html(r->out, r);
}

/* "//elsewhere" is another site, and so it is to a browser with \ for / or with a tab
 * between the two. */
static bool is_own_page(const char *address)
{
    return address[0] == '/' && address[1] && address[1] != '/' && !strpbrk(address, "\\\t\n");
}

static const char *next_page(struct request *r, const struct account *a)
{
    const char *next = form_text(r, "next");
    if (is_own_page(next)) return next;
    const struct role *role = house_role(r->house, a->role);
    return role ? role->lands_on : "/";
}

static void post_sign_in(struct request *r)
{
    const char *name = username_typed(r);
    if (!form_check(r, sign_in_fields)) {
        r->status = 422;
        sign_in_html(r->out, r);
        return;
    }
    int wait = wait_now(r, name);
    if (wait) {
        refuse_sign_in(r, arena_print(r->work.arena,
                       "There were too many tries. Wait %s, then try again",
                       count_of(r->work.arena, wait, "second", "seconds")));
        return;
    }
    const struct account *a = account_named(r->work.db, name);
    if (!may_enter(r, a)) {
        r->survives = count_failure;
        refuse_sign_in(r, "That username and password do not belong together");
        return;
    }
    sign_in_worked(&r->work, name);
    session_begin(r, a->account_id);
    r->work.reader.account_id = a->account_id;
    journal(&r->work, (struct subject){ "account", a->account_id }, "signed in", 0, NULL);
    redirect(r, "%s", a->is_to_change ? "/account/password" : next_page(r, a));
}

static struct subject own_account(const struct request *r)
{
    return (struct subject){ "account", r->work.reader.account_id };
}

static void post_sign_out(struct request *r)
{
    session_end(r);
    if (r->work.reader.account_id) journal(&r->work, own_account(r), "signed out", 0, NULL);
    redirect(r, "/sign-in");
}

static void post_sign_out_everywhere(struct request *r)
{
    end_sessions_of(r->work.db, r->work.reader.account_id);
    session_end(r);
    journal(&r->work, own_account(r), "signed out everywhere", 0, NULL);
    redirect(r, "/sign-in");
}

/* ---- one's own account -----------------------------------------------------------*/

const char *role_label(const struct request *r)
{
    const struct role *role = house_role(r->house, r->work.reader.role);
    return role ? role->label : "None";
}

static void get_account(struct request *r)
{
    account_html(r->out, r);
}

static void get_password(struct request *r)
{
    password_html(r->out, r);
}

struct new_password { bool fits; const char *complaint; char hash[PASSWORD_HASH_TEXT]; };

static void prepare_password(struct request *r)
{
    struct new_password *n = arena_take(r->work.arena, sizeof *n);
    const char *wanted = asked_or(r, "new_password", "");
    const struct account *a = account_by_id(r->work.db, r->work.reader.account_id);
    r->prepared = n;
    n->fits = a && password_fits(asked_or(r, "password", ""), a->password_hash);
    n->complaint = password_complaint(wanted, r->work.reader.username);
    if (n->fits && !n->complaint) password_hash(wanted, n->hash);
}

static void post_password(struct request *r)
{
    const struct new_password *n = r->prepared;
    form_check(r, password_fields);
    if (*form_text(r, "password") && !n->fits)
        form_refuse(r, "password", "That is not the password you have now");
    if (*form_text(r, "new_password") && n->complaint) form_refuse(r, "new_password", n->complaint);
    if (refused(&r->refusal)) {
        r->status = 422;
        password_html(r->out, r);
        return;
    }
    set_password(r->work.db, r->work.reader.account_id, n->hash, false);
    end_other_sessions(r->work.db, r->work.reader.account_id, r->session.digest);
    journal(&r->work, own_account(r), "changed password", 0, NULL);
    redirect(r, "/");
}

static void post_keys(struct request *r)
{
    bool on = form_ticked(r, "keys");
    set_keys(r->work.db, r->work.reader.account_id, on);
    journal(&r->work, own_account(r), on ? "turned keys on" : "turned keys off", 0, NULL);
    redirect(r, "/account");
}

/* ---- the front door, health, and dates said back ---------------------------------*/

static void get_home(struct request *r)
{
    const struct role *role = house_role(r->house, r->work.reader.role);
    redirect(r, "%s", r->work.reader.is_to_change ? "/account/password"
                      : role                      ? role->lands_on
                                                  : "/account");
}

static void get_health(struct request *r)
{
    setting_value(r->work.db, "unit_name");     /* the record answers */
    r->type = "application/json";
    out_raw(r->out, "{\"status\":\"UP\"}\n");
}

/* Somebody is still there: the look at the session keeps it open. */
static void get_stay(struct request *r)
{
    r->status = 204;
}

static void get_date(struct request *r)
{
    bool is_past = strcmp(asked_or(r, "kind", ""), "past-date") == 0;
    const char *text = form_text(r, "text");
    struct date d = (is_past ? typed_past_date : typed_date)(text, r->work.today);
    char words[DATE_WORDS];
    r->type = "text/plain; charset=utf-8";
    out_raw(r->out, date_words(d, words));
}

const struct route platform_routes[] = {
    { "GET", "/", get_home, MAY_ANY_ACCOUNT },
    { "GET", "/health", get_health, MAY_ANYBODY },
    { "GET", "/sign-in", get_sign_in, MAY_ANYBODY },
    { "POST", "/sign-in", post_sign_in, MAY_ANYBODY, .prepare = prepare_sign_in },
    { "POST", "/sign-out", post_sign_out, MAY_ANYBODY },
    { "POST", "/sign-out-everywhere", post_sign_out_everywhere, MAY_ANY_ACCOUNT },
    { "GET", "/account", get_account, MAY_ANY_ACCOUNT },
    { "GET", "/account/password", get_password, MAY_ANY_ACCOUNT },
    { "POST", "/account/password", post_password, MAY_ANY_ACCOUNT, .prepare = prepare_password },
    { "POST", "/account/keys", post_keys, MAY_ANY_ACCOUNT },
    { "GET", "/stay", get_stay, MAY_ANY_ACCOUNT },
    { "GET", "/echo/date", get_date, MAY_ANY_ACCOUNT },
    { 0 },
};
