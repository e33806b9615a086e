/* request.h -- what came in, what goes out, and the rows that join them.
 *
 * A room says which addresses it answers in a const table of routes. A handler
 * is a sentence: read what was asked, call a service, show a page or go on to
 * another. The platform has by then matched the path, found the session,
 * checked permission and sight, opened a snapshot (GET) or a savepoint of the
 * writer's transaction (POST), and will journal the look or the act. */
#ifndef PLATFORM_REQUEST_H
#define PLATFORM_REQUEST_H

#include "base/out.h"
#include "base/refusal.h"
#include "platform/journal.h"
#include "platform/work.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct request;
struct list;

/* Permissions are numbers of the composition's, from 1. 0 is "nobody said":
 * such a route does not let the server start. */
enum { MAY_ANYBODY = -1, MAY_ANY_ACCOUNT = -2 };

struct route {
    const char *method;         /* "GET" or "POST"; NULL ends the table */
    const char *path;           /* "/people/{person}/stream" */
    void (*handle)(struct request *r);
    int may;                    /* a permission, or one of the two above */
    const char *about;          /* kind of subject: the {name} in the path of the same
                                 * name is its id; sight is checked and the look is
                                 * journalled. NULL = about nobody */
    const char *look;           /* what the journal says of a look: "viewed stream" */
    const struct list *list;    /* a GET that is a list: no handler, and PATH.csv besides */
    bool marks_look;            /* moves "since you last looked" */
    bool is_slow;               /* a GET that runs beside the I/O threads (exports) */
    void (*prepare)(struct request *r);     /* of a POST: the slow part (a password's
                                 * hash), run beside, before the writer's turn, and
                                 * only reads; what it finds goes into r->prepared */
};

struct field_value {
    const char *name;
    const char *value;          /* UTF-8, no control characters but tab and newline */
};

/* A signed-in browser. */
struct session {
    const char *digest;
    const char *form_token;
};

struct house;

struct request {
    struct work work;
    const struct house *house;
    const struct route *route;
    const char *method, *path, *query;  /* query without '?'; "" = none */
    struct field_value *path_values; size_t path_value_count;
    struct field_value *fields; size_t field_count;     /* of the query or of the form */
    struct session session;             /* digest NULL = nobody is signed in */
    const char *from;                   /* the peer's address, for sign_in_failure only */
    struct subject subject;             /* of route->about; kind NULL = nobody */
    bool wants_csv;                     /* the list of the route as CSV */
    bool wants_part;                    /* a part of the page for a script, without its frame */

    struct out *out;                    /* the body */
    int status;                         /* 200 until a handler says otherwise */
    const char *type;                   /* "text/html; charset=utf-8" */
    const char *location;               /* set by redirect() */
    const char *cookie;                 /* a Set-Cookie line; NULL = none */
    const char *file_name;              /* download as; NULL = show */
    struct refusal refusal;             /* a POST that is refused rolls back */
    void *prepared;                     /* what route->prepare found */
    /* What is written even though the act was refused or faulted (a failed
     * sign-in): run by itself after the act has been rolled back. */
    void (*survives)(struct request *r);
};

/* What was asked. NULL or the other value if it is not there. */
const char *asked(const struct request *r, const char *name);
const char *asked_or(const struct request *r, const char *name, const char *otherwise);
int64_t asked_int(const struct request *r, const char *name, int64_t otherwise);
/* The id in the path; a path that has none of that name is a fault. */
int64_t path_id(const struct request *r, const char *name);
const char *path_text(const struct request *r, const char *name);

/* Go on to another page (303). */
void redirect(struct request *r, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* There is nothing here that this reader can open: says the same whether it
 * does not exist or may not be seen. */
void not_found(struct request *r);

/* The reader has seen rows about these subjects in a list or a search: goes on
 * the reader's own chain with what was asked. */
void seen_rows(struct request *r, const char *what, const int64_t *ids, size_t count);

#endif
