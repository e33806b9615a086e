/* session.h -- who is signed in, and for how long.
 *
 * The browser holds a random token; the record holds its digest. A session
 * survives a restart and ends on the server: by signing out, by being idle, by
 * age, by an administrator, or because the account was closed. */
#ifndef PLATFORM_SESSION_H
#define PLATFORM_SESSION_H

#include "platform/house.h"
#include "platform/request.h"

enum {
    IDLE_MINUTES = 30,          /* unless the setting idle_minutes says otherwise, up to
                                 * the whole of LONGEST_HOURS */
    LONGEST_HOURS = 12,
    TOUCH_SECONDS = 60,         /* seen_at is moved at most this often */
    FORM_HOURS = 24,            /* a form sent twice within these acts once */
};

/* Find the open session of a token and make the request that account's. False if
 * there is none. *wants_touch if its seen_at should be moved. */
bool session_find(struct request *r, const struct house *h, const char *token, bool *wants_touch);

/* Begin a session for an account: sets the request's cookie. */
void session_begin(struct request *r, int64_t account_id);

/* End this request's session and take the cookie away. */
void session_end(struct request *r);

/* Seconds to wait before this name may be tried again from this place; 0 = none.
 * Doubles from the fourth failure on, to five minutes at most: slow for a
 * guesser, never a lock-out. */
int sign_in_wait(struct work *w, const char *username, const char *from);
void sign_in_failed(struct work *w, const char *username, const char *from);
void sign_in_worked(struct work *w, const char *username);

int session_idle_seconds(struct work *w);

/* Forget sessions, sent forms and failures that can do nothing any more. */
void sessions_forget(struct work *w);

#endif
