/* exchange.h -- one request and its answer on their way through the server.
 *
 * For the platform alone. An exchange has one owner at a time: the I/O thread
 * that reads it, a slow thread, or the writer. Whoever has it may touch it;
 * passing it on is the last thing that an owner does. */
#ifndef PLATFORM_EXCHANGE_H
#define PLATFORM_EXCHANGE_H

#include "platform/house.h"
#include "platform/request.h"

#include <stdatomic.h>

enum {
    MOST_BODY = 1024 * 1024,    /* bytes of a form */
    MOST_FIELDS_SENT = 400,
    MOST_PATH_VALUES = 8,
    FAILED_TEXT = 256,          /* why something faulted */
};

struct exchange {
    struct request request;
    struct arena arena;
    struct out body_in;         /* what was sent, as it came */
    struct out body_out;
    const char *token;          /* of the session cookie; NULL = none */
    const char *form_key;       /* against sending a form twice; NULL = none */
    bool is_cross_site;         /* the browser says another site sent it */
    const char *content_type;   /* of what was sent; NULL = none */
    bool is_done;               /* the answer stands in request and body_out */
    bool wants_touch;           /* the session's seen_at is to be moved */
    bool is_prepared;           /* the slow part of the act has run */
    bool is_given_up;           /* the answer is "not now": nothing of it is written */
    void (*own)(struct work *w, void *arg);     /* not a request but an act of the
                                 * server's own, in the writer's line; NULL = a request */
    void *own_arg;
    char failed[FAILED_TEXT];           /* why an act of the server's own failed; "" = it did not */
    struct instant began;
    void *connection;           /* libmicrohttpd's; NULL when tests drive */
    void (*answered)(struct exchange *x);       /* tell the connection's thread */
    struct exchange *next;      /* in a queue */
};

struct exchange *exchange_new(void);
void exchange_free(struct exchange *x);

/* Make the request as it was before a handler touched it, so that it can be run
 * again. What was parsed stays. */
void exchange_reset(struct exchange *x);

/* The route of a method and path, its path values put into the request. NULL if
 * there is none; *is_other_method if the path exists under another one. */
const struct route *route_find(const struct house *h, struct request *r, bool *is_other_method);

/* Fill request.fields from "a=1&b=2". A sentence if it is not what a form sends. */
const char *read_form(struct exchange *x, const char *text, size_t len);

#endif
