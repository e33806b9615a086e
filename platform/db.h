/* db.h -- one connection to the record, whichever engine keeps it.
 *
 * Nobody writes SQL in C. weave turns each query of a .sql file into a typed
 * function over this interface; the functions here that take a cursor are for
 * woven code. A connection belongs to one thread at a time. Anything that goes
 * wrong is a fault (base/fault.h): the caller never sees an error code. */
#ifndef PLATFORM_DB_H
#define PLATFORM_DB_H

#include "base/arena.h"
#include "base/date.h"
#include "base/instant.h"
#include "base/maybe.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct db;
struct cursor;

/* A query as weave wrote it. */
struct query {
    const char *name;           /* "people_by_crn" */
    const char *sql;            /* parameters are ?1, ?2 ... */
    const char *types;          /* a letter a parameter: i integer, t text */
    bool returns_rows;
};

/* What a query may use without being given it. */
struct db_context {
    int64_t reader;             /* :reader, the account that reads; 0 = the program */
    struct instant now;         /* :now */
    struct instant as_at;       /* :as_at; not known = the present, and all that is held */
    struct date today;          /* :today */
    int64_t source;             /* :source, source.source_id of what is written */
};

/* Which page of a list, in which order. */
struct list_page {
    int sort;                   /* index into the list's sortable columns */
    bool descending;
    const char *after_key;      /* sort key of the last row seen; NULL = from the start */
    int64_t after_id;           /* and its id */
    int most;                   /* rows wanted */
};

enum { COUNT_CAP = 1000 };      /* a list's count says at most "more than 1,000" */

/* Open by name: a path is SQLite, "postgres://..." is PostgreSQL. A reader's
 * connection refuses to write. A fault if it cannot be opened. */
struct db *db_open(const char *name);
struct db *db_open_reader(const char *name);
void db_close(struct db *db);

/* How long a write waits for another program's before it is a fault that wants a
 * retry: five seconds unless said otherwise. On PostgreSQL writes do not wait in line. */
void db_wait_at_most(struct db *db, int ms);

bool db_is_postgres(const struct db *db);

/* The name is for PostgreSQL. */
bool db_name_is_postgres(const char *name);

/* What the coming queries are asked on behalf of, and where their rows go. */
void db_work_for(struct db *db, struct arena *rows, const struct db_context *context);

/* ---- transactions ---------------------------------------------------------------
 * db_begin_read takes one snapshot; db_begin_write is the writer's. A savepoint
 * is one act within a shared transaction. */
void db_begin_read(struct db *db);
void db_begin_write(struct db *db);
void db_commit(struct db *db);
/* Roll back if a transaction is open; never a fault, since it cleans up after one. */
void db_rollback(struct db *db);
void db_savepoint(struct db *db);
void db_release(struct db *db);
void db_undo_savepoint(struct db *db);
bool db_in_transaction(struct db *db);

/* After a fault: the engine asked for the whole transaction to be tried again
 * (serialization, deadlock, busy). Asking forgets it. */
bool db_wants_retry(struct db *db);

/* Statements of our own without parameters: the schema, settings. Never built
 * from anything a person typed. */
void db_run(struct db *db, const char *sql);

/* Prepare without running: the test that both engines accept every query. */
void db_prepare_only(struct db *db, const struct query *q);

/* ---- for woven code -------------------------------------------------------------*/
struct cursor *db_ask(struct db *db, const struct query *q);
void db_bind_int(struct cursor *c, int n, int64_t value);
void db_bind_maybe(struct cursor *c, int n, struct maybe_int value);
void db_bind_text(struct cursor *c, int n, const char *value);     /* NULL = NULL */
void db_bind_date(struct cursor *c, int n, struct date value);     /* not known = NULL */
void db_bind_instant(struct cursor *c, int n, struct instant value);
void db_bind_bool(struct cursor *c, int n, bool value);
void db_bind_reader(struct cursor *c, int n);
void db_bind_now(struct cursor *c, int n);
void db_bind_as_at(struct cursor *c, int n);
void db_bind_today(struct cursor *c, int n);
void db_bind_source(struct cursor *c, int n);
/* The keyset of a list page: the key as text or as a number, then the id. */
void db_bind_after(struct cursor *c, int n, bool key_is_int, const struct list_page *page);

bool db_step(struct cursor *c);
int64_t db_int(struct cursor *c, int column);           /* NULL is a fault */
struct maybe_int db_maybe(struct cursor *c, int column);
const char *db_text(struct cursor *c, int column);      /* a copy in the arena; NULL = NULL */
struct date db_date(struct cursor *c, int column);
struct instant db_instant(struct cursor *c, int column);
bool db_bool(struct cursor *c, int column);
void *db_row(struct cursor *c, size_t size);            /* zeroed, in the arena */
void *db_push(struct cursor *c, void *array, size_t *count, size_t size);
/* Finish; returns how many rows an INSERT, UPDATE or DELETE changed. */
int64_t db_done(struct cursor *c);

/* Everything weave wove. */
extern const struct query *const all_queries[];
extern const size_t all_queries_count;
extern const char *const schema_texts[];
extern const size_t schema_texts_count;

#endif
