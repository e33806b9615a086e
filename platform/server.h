/* server.h -- from a request to its answer: who runs what, on which thread.
 *
 * GET handlers run where the request was read, each on its thread's own reading
 * connection and one snapshot. What they looked at is journalled by the writer
 * before the answer leaves: seen means recorded. POST handlers run on the
 * writer, each in a savepoint of a transaction that it shares with whoever else
 * was waiting, so that one sync to the disk acknowledges them all; on
 * PostgreSQL on several writers, each act a transaction, tried again when the
 * server asks. Slow work runs beside both. */
#ifndef PLATFORM_SERVER_H
#define PLATFORM_SERVER_H

#include "platform/exchange.h"
#include "platform/house.h"

struct server_settings {
    const char *db;             /* file or postgres://...; outlives the server */
    struct date today;          /* for practice and tests; not known = the clock's */
    int writers;                /* PostgreSQL only, 16 at most; 0 = 4 */
};

struct server;

/* A fault if the tables must not start or the record cannot be opened. */
struct server *server_start(const struct house *h, const struct server_settings *s);

/* Answer, now or later: x->answered(x) is called once is_done, perhaps before
 * this returns. */
void server_take(struct server *s, struct exchange *x);

/* Finish what was taken, then end the threads. What is taken later is answered "not
 * now", unless it only reads. */
void server_finish(struct server *s);
/* After that, and once nobody is within server_take any more. */
void server_free(struct server *s);

/* Do something in a transaction of the writer's own (jobs, commands handed over
 * by others), and wait for it. The reason if it faulted, else NULL; the text is
 * valid until this thread's next call. */
const char *server_do(struct server *s, void (*act)(struct work *w, void *arg), void *arg);

/* The clock, as the settings have it turned. */
struct instant server_now(const struct server *s);
struct date server_today(const struct server *s);

#endif
