/* db_engine.h -- what a database engine does for db.c. For the platform alone. */
#ifndef PLATFORM_DB_ENGINE_H
#define PLATFORM_DB_ENGINE_H

#include "base/fault.h"
#include "platform/db.h"

enum { MOST_PARAMS = 80, STATEMENT_SLOTS = 2048 };

/* A query that is being asked. Queries run to their end one after the other, so
 * a connection has one. Values are kept as text: both engines take it. */
struct cursor {
    struct db *db;
    const struct query *query;
    bool is_open;               /* asked and not done */
    bool is_running;            /* stepped at least once */
    void *statement;            /* SQLite */
    void *result;               /* PostgreSQL, and the row it stands on */
    int row;
    const char *value[MOST_PARAMS];     /* PostgreSQL; NULL = NULL */
    int64_t changed;
};

struct engine {
    void (*close)(struct db *db);
    void (*run)(struct db *db, const char *sql);
    void (*prepare)(struct db *db, const struct query *q);
    void (*ask)(struct cursor *c);
    void (*bind_int)(struct cursor *c, int n, int64_t value);
    void (*bind_text)(struct cursor *c, int n, const char *value);
    bool (*step)(struct cursor *c);
    /* The column's text, NULL for NULL, valid until the next step. */
    const char *(*text)(struct cursor *c, int column, size_t *len);
    struct maybe_int (*integer)(struct cursor *c, int column);
    void (*done)(struct cursor *c);
    bool (*in_transaction)(const struct db *db);
    void (*commit)(struct db *db);
    void (*rollback)(struct db *db);
    void (*wait_at_most)(struct db *db, int ms);        /* NULL = nobody waits */
    const char *begin_read, *begin_write;
    bool is_postgres;
};

/* Which statement a query has become on this connection, by its address. */
struct prepared {
    const struct query *query;
    void *statement;            /* SQLite; PostgreSQL knows it by the slot's number */
};

struct db {
    const struct engine *engine;
    void *connection;
    struct arena *rows;
    struct db_context context;
    struct cursor cursor;
    bool wants_retry;
    bool reads_only;            /* PostgreSQL: said again when the connection was lost */
    char now[INSTANT_TEXT], as_at[INSTANT_TEXT], today[DATE_TEXT];
    struct prepared prepared[STATEMENT_SLOTS];
};

/* The slot of a query; *is_new if it was not there. */
struct prepared *db_slot(struct db *db, const struct query *q, bool *is_new);

/* For the engines: a connection that is closed again should opening it fault before
 * fault_released(undo). */
struct db *db_new(const struct engine *engine, struct fault_release *undo);

struct db *sqlite_open(const char *path, bool reads_only);
struct db *postgres_open(const char *url, bool reads_only);

#endif
