/* accounts.c -- making, resetting and closing accounts. */
#include "app/staff/accounts.h"

#include "app/staff/accounts.sql.h"
#include "app/staff/permissions.h"
#include "platform/journal.h"
#include "platform/session.sql.h"

#include <ctype.h>
#include <string.h>

static struct subject account_subject(int64_t id)
{
    return (struct subject){ "account", id };
}

static const char *lower(struct arena *a, const char *text)
{
    char *copy = arena_text(a, text);
    for (char *c = copy; *c; c++)
        *c = (char)tolower((unsigned char)*c);
    return copy;
}

static bool is_role(const char *name)
{
    for (const struct role *r = roles; r->name; r++)
        if (strcmp(r->name, name) == 0) return true;
    return false;
}

static bool is_well_shaped(const char *username)
{
    size_t len = strlen(username);
    return len >= 2 && len <= 60
           && strspn(username, "abcdefghijklmnopqrstuvwxyz0123456789.-_@'") == len;
}

static struct refusal check(struct work *w, const struct new_account *n, const char *username,
                            struct maybe_int *holder)
{
    struct refusal no = ALLOWED;
    if (!is_well_shaped(username))
        refusal_add(&no, "username", "Use 2 to 60 letters, digits, dots or hyphens for a username");
    else if (account_named(w->db, username))
        refusal_add(&no, "username", "That username is taken: choose another");
    if (!n->name || !*n->name) refusal_add(&no, "name", "Enter the name that colleagues know");
    if (!n->role || !is_role(n->role)) refusal_add(&no, "role", "Select what they may do");
    *holder = UNKNOWN_INT;
    if (!n->staff_code || !*n->staff_code) return no;
    const struct officer_of_code *o = officer_of_code(w->db, n->staff_code);
    if (!o) refusal_add(&no, "staff_code", "There is no member of staff with that code");
    else *holder = known_int(o->officer_id);
    return no;
}

struct refusal account_make(struct work *w, const struct new_account *n, int64_t *account_id)
{
    struct maybe_int holder;
    const char *username = lower(w->arena, n->username);
    struct refusal no = check(w, n, username, &holder);
    if (refused(&no)) return no;
    int64_t id = new_key(w->now);
    add_account(w->db, &(struct add_account){
        .account = id, .username = username, .name = n->name, .role = n->role, .holder = holder,
        .hash = n->password_hash, .is_to_change = n->is_to_change });
    journal(w, account_subject(id), "made account", 0, NULL);
    if (account_id) *account_id = id;
    return ALLOWED;
}

static struct refusal no_such_account(void)
{
    return refuse("There is no such account");
}

struct refusal account_reset(struct work *w, int64_t account_id, const char *password_hash)
{
    if (!account_by_id(w->db, account_id)) return no_such_account();
    set_password(w->db, account_id, password_hash, true);
    end_sessions_of(w->db, account_id);
    journal(w, account_subject(account_id), "reset password", 0, NULL);
    return ALLOWED;
}

struct refusal account_close(struct work *w, int64_t account_id)
{
    if (account_id == w->reader.account_id) return refuse("Somebody else must close your account");
    if (!close_account(w->db, account_id)) return no_such_account();
    end_sessions_of(w->db, account_id);
    journal(w, account_subject(account_id), "closed account", 0, NULL);
    return ALLOWED;
}

struct refusal account_reopen(struct work *w, int64_t account_id)
{
    if (!open_account(w->db, account_id)) return no_such_account();
    journal(w, account_subject(account_id), "opened account again", 0, NULL);
    return ALLOWED;
}
