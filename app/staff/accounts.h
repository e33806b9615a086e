/* accounts.h -- making, resetting and closing accounts. */
#ifndef APP_STAFF_ACCOUNTS_H
#define APP_STAFF_ACCOUNTS_H

#include "platform/work.h"

struct new_account {
    const char *username;       /* any case; kept in lower case */
    const char *name;           /* as colleagues know them */
    const char *role;           /* a role of roles.c */
    const char *staff_code;     /* whoever works here under it; NULL or "" = nobody */
    const char *password_hash;  /* of a first password */
    bool is_to_change;          /* they choose their own at first */
};

/* Refuses a username that is taken or malformed, an unknown role or staff code.
 * *account_id is set if it was made; NULL if nobody wants to know. */
struct refusal account_make(struct work *w, const struct new_account *n, int64_t *account_id);

/* A new first password, and the end of every session. */
struct refusal account_reset(struct work *w, int64_t account_id, const char *password_hash);

/* A leaver: the account is closed and every session ends. Nobody closes their own. */
struct refusal account_close(struct work *w, int64_t account_id);
struct refusal account_reopen(struct work *w, int64_t account_id);

#endif
