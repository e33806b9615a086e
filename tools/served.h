/* served.h -- a running server for a test, on a record that other connections can open. */
#ifndef TOOLS_SERVED_H
#define TOOLS_SERVED_H

#include "platform/server.h"

/* Start a server over a new record: in a file, or, with PG_URL set, in a schema of its
 * own on PostgreSQL. Its day is 24 November 2026; its clock is the machine's. Valid
 * until the next call; the server of the call before is stopped. */
struct server *a_server(const struct house *house);

/* Finish what was taken, as a server does that is told to stop. */
void finish_server(void);

/* What the record is called. */
const char *served_record(void);

/* A second connection to that record, in no transaction: each query stands for itself.
 * Its work is nobody's. */
struct work *beside(void);

/* An account with a role of the house and an open session: the token that its browser
 * holds. Forms of that session carry form_token=t0ken. */
const char *signed_in_as(int64_t account_id, const char *role);

/* What a browser sends. */
struct sent {
    const char *method, *target;
    const char *form;           /* NULL = none */
    const char *token;          /* of the session's cookie; NULL = none */
    bool is_cross_site;
};

/* Send it and go on; wait until it is answered. The exchange is the server's. */
struct exchange *send_off(struct server *s, const struct sent *sent);
void wait_answer(struct exchange *x);

/* Both in one: the request, with its answer. */
struct request *ask(struct server *s, const struct sent *sent);

#endif
