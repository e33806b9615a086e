/* admit.c -- whether a handler may run: session, forged requests, permission, sight. */
#include "platform/server_inside.h"

#include "platform/log.h"
#include "platform/problem_pages.h"
#include "platform/secret.h"
#include "platform/session.h"

#include <string.h>

static bool is_post(const struct request *r)
{
    return strcmp(r->method, "POST") == 0;
}

/* A look that was refused is itself recorded, on the reader's own chain. */
static void note_denied(struct request *r)
{
    struct subject own = { "account", r->work.reader.account_id };
    if (own.id) journal(&r->work, own, "was refused", 0, r->route->path);
}

static bool ask_to_sign_in(struct request *r)
{
    struct out next = { 0 };
    out_url(&next, r->path);
    if (is_post(r)) redirect(r, "/sign-in");
    else redirect(r, "/sign-in?next=%.*s", (int)next.len, next.text ? next.text : "");
    out_free(&next);
    return false;
}

/* A form carries the token of the session that drew it. Without a session only
 * the browser's word on where the form came from is left. */
static bool is_forged(const struct exchange *x)
{
    const struct request *r = &x->request;
    if (!is_post(r)) return false;
    if (x->is_cross_site) return true;
    if (!r->session.digest) return false;
    const char *token = asked(r, "form_token");
    return !token || !secret_same(token, r->session.form_token);
}

static bool has_permission(const struct request *r)
{
    int wanted = r->route->may;
    if (wanted == MAY_ANYBODY) return true;
    if (!r->session.digest) return false;
    return wanted == MAY_ANY_ACCOUNT || may(&r->work, wanted);
}

static bool sees_subject(struct server *s, struct request *r)
{
    if (!r->route->about) return true;
    r->subject = (struct subject){ r->route->about, path_id(r, r->route->about) };
    return r->subject.id && s->house->may_see(&r->work, r->subject);
}

static bool refuse_with(struct request *r, void (*show)(struct request *r))
{
    note_denied(r);
    show(r);
    return false;
}

bool admit(struct server *s, struct exchange *x)
{
    struct request *r = &x->request;
    r->house = s->house;
    bool known = x->token && session_find(r, s->house, x->token, &x->wants_touch);
    if (is_forged(x)) return refuse_with(r, show_stale_form);
    if (!known && r->route->may != MAY_ANYBODY) return ask_to_sign_in(r);
    if (r->work.reader.is_to_change && r->route->may > 0) {
        redirect(r, "/account/password");
        return false;
    }
    if (!has_permission(r)) return refuse_with(r, show_not_allowed);
    if (!sees_subject(s, r)) return refuse_with(r, show_not_found);
    return true;
}
