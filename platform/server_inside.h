/* server_inside.h -- what the parts of the server share. For the platform alone. */
#ifndef PLATFORM_SERVER_INSIDE_H
#define PLATFORM_SERVER_INSIDE_H

#include "platform/server.h"

#include <pthread.h>

enum { SLOW_THREADS = 2, MOST_WRITERS = 16, MOST_BATCH = 128, WAIT_MS = 2000, MOST_TRIES = 8 };

/* A line of work for some threads. */
struct queue {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct exchange *first, **last;
    bool is_closed;             /* nothing more will come */
};

void queue_begin(struct queue *q);
/* False, and x stays with the caller, if the queue is closed. */
bool queue_put(struct queue *q, struct exchange *x);
/* Wait for work; up to `most` exchanges in order, as a list. NULL once the queue
 * is closed and empty. */
struct exchange *queue_take(struct queue *q, int most);
void queue_close(struct queue *q);
void queue_end(struct queue *q);

struct writer {
    struct server *server;
    struct db *db;
    pthread_t thread;
};

/* A thread's own reading connection, on the server's list of all of them. */
struct reader_line {
    struct db *db;
    struct reader_line *next;
};

struct server {
    const struct house *house;
    struct server_settings settings;
    struct queue slow;          /* exports, and the slow parts of acts */
    struct queue acts;          /* the writers': acts, and looks to be recorded */
    pthread_t slow_thread[SLOW_THREADS];
    struct writer writer[MOST_WRITERS];
    int writers;
    pthread_key_t own_reader;   /* of each thread that reads: its reader_line */
    pthread_mutex_t readers_lock;
    struct reader_line *readers;
};

/* Set the work of a request up on a connection: the time, and nobody signed in. */
void exchange_on(struct server *s, struct exchange *x, struct db *db);

/* Session, permission, forged requests, sight. False if the handler must not
 * run; the answer then stands in the request. */
bool admit(struct server *s, struct exchange *x);

/* Was a subject shown, so that the look counts? */
bool shows_subject(const struct request *r);

/* Run a GET on this thread's snapshot, then pass it on or answer it. */
void run_reading(struct server *s, struct exchange *x);
void *slow_thread(void *server);
void close_readers(struct server *s);

/* ---- the writer's ---- */
struct turn { struct server *server; struct exchange *x; struct db *db; };

bool is_look(const struct exchange *x);
/* Run one exchange within the open transaction. False if the transaction is gone or
 * spoilt and everything in it must be begun again. */
bool take_turn(struct turn *t);
void *writer_thread(void *writer);

/* Put into a line; if that is closed, since the server stops, the answer is "not
 * now". Either way x belongs to somebody else from now on. */
void pass_on(struct queue *q, struct exchange *x);

/* Make the answer a calm page with a reference number, and log why. */
void answer_fault(struct exchange *x, const char *reason);
/* The answer is "not now": nothing was done. */
void answer_busy(struct exchange *x);
void exchange_answered(struct exchange *x);

#endif
