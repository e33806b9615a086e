/* session.c -- who is signed in, and for how long. */
#include "platform/session.h"

#include "platform/secret.h"
#include "platform/session.sql.h"

#include <stdlib.h>
#include <string.h>

enum { FREE_FAILURES = 3, LONGEST_WAIT = 300, HOUR_MS = 60 * 60 * 1000 };

static int64_t seconds_since(struct instant then, struct instant now)
{
    return (now.ms - then.ms) / 1000;
}

int session_idle_seconds(struct work *w)
{
    const struct setting *set = setting_value(w->db, "idle_minutes");
    char *end;
    long minutes = set ? strtol(set->value, &end, 10) : 0;
    bool is_sensible = set && !*end && minutes > 0 && minutes <= 60 * LONGEST_HOURS;
    return 60 * (is_sensible ? (int)minutes : IDLE_MINUTES);
}

static void become(struct request *r, const struct house *h, const struct open_session *s)
{
    const struct role *role = house_role(h, s->role);
    r->session = (struct session){ s->session_digest, s->form_token };
    r->work.reader = (struct reader){
        .account_id = s->account_id,
        .username = s->username,
        .name = s->name,
        .role = s->role,
        .may = role && !s->is_to_change ? role->may : 0,
        .holder_id = s->holder_id.known ? s->holder_id.value : 0,
        .has_keys = s->has_keys,
        .is_to_change = s->is_to_change,
    };
    work_ready(&r->work);
}

bool session_find(struct request *r, const struct house *h, const char *token, bool *wants_touch)
{
    char digest[DIGEST_TEXT];
    struct work *w = &r->work;
    secret_digest(token, strlen(token), digest);
    const struct open_session *s = session_by_digest(w->db, digest);
    if (!s) return false;
    int64_t idle = seconds_since(s->seen_at, w->now);
    if (idle > session_idle_seconds(w)) return false;
    if (seconds_since(s->began_at, w->now) > LONGEST_HOURS * 3600) return false;
    *wants_touch = idle >= TOUCH_SECONDS;
    become(r, h, s);
    return true;
}

static const char *cookie_line(struct request *r, const char *token, const char *more)
{
    return arena_print(r->work.arena, "probity=%s; Path=/; HttpOnly; SameSite=Lax%s", token, more);
}

void session_begin(struct request *r, int64_t account_id)
{
    char token[TOKEN_TEXT], form_token[TOKEN_TEXT], digest[DIGEST_TEXT];
    secret_token(token);
    secret_digest(token, strlen(token), digest);
    add_session(r->work.db, digest, account_id, secret_token(form_token));
    r->cookie = cookie_line(r, token, "");
}

void session_end(struct request *r)
{
    if (r->session.digest) end_session(r->work.db, r->session.digest);
    r->cookie = cookie_line(r, "", "; Max-Age=0");
}

/* ---- guessing --------------------------------------------------------------------*/

static const char *by_name(struct work *w, const char *username)
{
    return arena_print(w->arena, "name:%s", username);
}

static const char *by_place(struct work *w, const char *from)
{
    return arena_print(w->arena, "from:%s", from);
}

static int wait_of(struct work *w, const char *who, int free_failures)
{
    const struct sign_in_failure *f = failures_of(w->db, who);
    if (!f || f->failures <= free_failures) return 0;
    int64_t over = f->failures - free_failures;
    int64_t delay = over > 8 ? LONGEST_WAIT : (int64_t)1 << over;
    int64_t left = delay - seconds_since(f->last_at, w->now);
    return left > 0 ? (int)left : 0;
}

/* A shared desk fails often from one place: ten times the patience with it. */
int sign_in_wait(struct work *w, const char *username, const char *from)
{
    int name = wait_of(w, by_name(w, username), FREE_FAILURES);
    int place = wait_of(w, by_place(w, from), 10 * FREE_FAILURES);
    return name > place ? name : place;
}

void sign_in_failed(struct work *w, const char *username, const char *from)
{
    forget_old_failures(w->db, instant_plus_ms(w->now, -HOUR_MS));
    note_failure(w->db, by_name(w, username));
    note_failure(w->db, by_place(w, from));
}

void sign_in_worked(struct work *w, const char *username)
{
    forget_failures(w->db, by_name(w, username));
}

/* ---- what can do nothing any more ------------------------------------------------*/

void sessions_forget(struct work *w)
{
    forget_old_sessions(w->db, instant_plus_ms(w->now, -HOUR_MS * LONGEST_HOURS));
    forget_sent_forms(w->db, instant_plus_ms(w->now, -HOUR_MS * FORM_HOURS));
    forget_old_failures(w->db, instant_plus_ms(w->now, -HOUR_MS));
}
