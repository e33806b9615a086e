/* db_sqlite.c -- the record in one file. */
#include "platform/db_engine.h"

#include <sqlite3.h>
#include <stdnoreturn.h>

enum { BUSY_MS = 5000 };
static const char mmap_size[] = "PRAGMA mmap_size = 2147418112";

static sqlite3 *file_of(const struct db *db)
{
    return db->connection;
}

static noreturn void fail(struct db *db, const char *what)
{
    int code = sqlite3_errcode(file_of(db));
    db->wants_retry = code == SQLITE_BUSY || code == SQLITE_BUSY_SNAPSHOT;
    fault("database: %s: %s", what, sqlite3_errmsg(file_of(db)));
}

static void sqlite_close(struct db *db)
{
    for (int i = 0; i < STATEMENT_SLOTS; i++)
        if (db->prepared[i].query) sqlite3_finalize(db->prepared[i].statement);
    sqlite3_close(file_of(db));
}

static void sqlite_run(struct db *db, const char *sql)
{
    if (sqlite3_exec(file_of(db), sql, NULL, NULL, NULL)) fail(db, sql);
}

static void sqlite_prepare(struct db *db, const struct query *q)
{
    bool is_new;
    struct prepared *p = db_slot(db, q, &is_new);
    if (!is_new) return;
    sqlite3_stmt *st = NULL;
    if (sqlite3_prepare_v3(file_of(db), q->sql, -1, SQLITE_PREPARE_PERSISTENT, &st, NULL)) {
        p->query = NULL;
        fail(db, q->name);
    }
    p->statement = st;
}

static void sqlite_ask(struct cursor *c)
{
    bool is_new;
    sqlite_prepare(c->db, c->query);
    c->statement = db_slot(c->db, c->query, &is_new)->statement;
}

static void sqlite_bind_int(struct cursor *c, int n, int64_t value)
{
    if (sqlite3_bind_int64(c->statement, n, value)) fail(c->db, c->query->name);
}

static void sqlite_bind_text(struct cursor *c, int n, const char *value)
{
    int failed = value ? sqlite3_bind_text(c->statement, n, value, -1, SQLITE_TRANSIENT)
                       : sqlite3_bind_null(c->statement, n);
    if (failed) fail(c->db, c->query->name);
}

static bool sqlite_step(struct cursor *c)
{
    c->is_running = true;
    int code = sqlite3_step(c->statement);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail(c->db, c->query->name);
    if (!c->query->returns_rows) c->changed = sqlite3_changes64(file_of(c->db));
    return false;
}

static const char *sqlite_text(struct cursor *c, int column, size_t *len)
{
    const char *text = (const char *)sqlite3_column_text(c->statement, column);
    *len = (size_t)sqlite3_column_bytes(c->statement, column);
    return text;
}

static struct maybe_int sqlite_integer(struct cursor *c, int column)
{
    if (sqlite3_column_type(c->statement, column) == SQLITE_NULL) return UNKNOWN_INT;
    return known_int(sqlite3_column_int64(c->statement, column));
}

static void sqlite_done(struct cursor *c)
{
    sqlite3_reset(c->statement);
}

static bool sqlite_in_transaction(const struct db *db)
{
    return !sqlite3_get_autocommit(file_of(db));
}

static void sqlite_commit(struct db *db)
{
    sqlite_run(db, "COMMIT");
}

static void sqlite_wait_at_most(struct db *db, int ms)
{
    sqlite3_busy_timeout(file_of(db), ms);
}

static void sqlite_rollback(struct db *db)
{
    if (sqlite_in_transaction(db)) sqlite3_exec(file_of(db), "ROLLBACK", NULL, NULL, NULL);
}

static const struct engine sqlite_engine = {
    .close = sqlite_close,
    .run = sqlite_run,
    .prepare = sqlite_prepare,
    .ask = sqlite_ask,
    .bind_int = sqlite_bind_int,
    .bind_text = sqlite_bind_text,
    .step = sqlite_step,
    .text = sqlite_text,
    .integer = sqlite_integer,
    .done = sqlite_done,
    .in_transaction = sqlite_in_transaction,
    .commit = sqlite_commit,
    .rollback = sqlite_rollback,
    .wait_at_most = sqlite_wait_at_most,
    .begin_read = "BEGIN",
    .begin_write = "BEGIN IMMEDIATE",
};

/* Safe settings first: a file that somebody else prepared must not run code of
 * its own, and a write that was acknowledged must be on the disk. */
static void set_up(struct db *db, bool reads_only)
{
    sqlite3 *file = file_of(db);
    sqlite3_busy_timeout(file, BUSY_MS);
    sqlite3_db_config(file, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(file, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    if (!reads_only) sqlite_run(db, "PRAGMA journal_mode = WAL");
    sqlite_run(db, "PRAGMA synchronous = FULL");
    sqlite_run(db, "PRAGMA foreign_keys = ON");
    sqlite_run(db, mmap_size);
    if (reads_only) sqlite_run(db, "PRAGMA query_only = ON");
}

struct db *sqlite_open(const char *path, bool reads_only)
{
    struct fault_release undo;
    struct db *db = db_new(&sqlite_engine, &undo);
    sqlite3 *file = NULL;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (reads_only ? 0 : SQLITE_OPEN_CREATE);
    int failed = sqlite3_open_v2(path, &file, flags, NULL);
    db->connection = file;
    if (failed) fail(db, path);
    set_up(db, reads_only);
    fault_released(&undo);
    return db;
}
