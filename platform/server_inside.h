/* server_inside.h -- what the parts of the server share. For the platform alone. */
#ifndef PLATFORM_SERVER_INSIDE_H
#define PLATFORM_SERVER_INSIDE_H

#include "platform/server.h"

#include <pthread.h>

enum { MOST_THREADS = 16, MOST_BATCH = 128, WAIT_MS = 2000, MOST_TRIES = 8 };

/* A line of work for some threads. */
struct queue {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct exchange *first, **last;
    bool is_closed;             /* nothing more will come */
};

void queue_begin(struct queue *q);
void queue_put(struct queue *q, struct exchange *x);
/* Wait for work; up to `most` exchanges in order, as a list. NULL once the queue
 * is closed and empty. */
struct exchange *queue_take(struct queue *q, int most);
void queue_close(struct queue *q);

struct server {
    const struct house *house;
    struct server_settings settings;
    struct queue slow;          /* exports, and the slow parts of acts */
    struct queue acts;          /* the writer's: acts, and looks to be recorded */
    pthread_t slow_thread[2], writer_thread[MOST_THREADS];
    int writers;
};

/* This thread's own reading connection, opened at first use. */
struct db *reader_connection(const struct server *s);

/* Set the work of a request up on a connection. */
void exchange_on(struct server *s, struct exchange *x, struct db *db);

/* Session, permission, forged requests, sight. False if the handler must not
 * run; the answer then stands in the request. */
bool admit(struct server *s, struct exchange *x);

/* Run a GET on this thread's snapshot, then pass it on or answer it. */
void run_reading(struct server *s, struct exchange *x);
/* Run the slow part of a POST, then pass it to the writer. */
void run_prepare(struct server *s, struct exchange *x);

/* Make the answer a calm page with a reference number, and log why. */
void answer_fault(struct server *s, struct exchange *x, const char *reason);
/* The answer is "not now": nothing was done. */
void answer_busy(struct server *s, struct exchange *x);
void exchange_answered(struct exchange *x);

void *slow_thread(void *server);
void *writer_thread(void *server);


#endif
