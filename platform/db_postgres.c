/* db_postgres.c -- the record on a server of its own, by the same SQL. */
#include "platform/db_engine.h"

#include <errno.h>
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <string.h>

enum { INT8_OID = 20, TEXT_OID = 25 };

static PGconn *connection_of(const struct db *db)
{
    return db->connection;
}

/* Serialization failure and deadlock: the server asks to try again. */
static bool asks_for_retry(const PGresult *result)
{
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state && (strcmp(state, "40001") == 0 || strcmp(state, "40P01") == 0);
}

static noreturn void fail(struct db *db, PGresult *result, const char *what)
{
    char message[300];
    snprintf(message, sizeof message, "%s", result ? PQresultErrorMessage(result)
                                                   : PQerrorMessage(connection_of(db)));
    db->wants_retry = result && asks_for_retry(result);
    PQclear(result);
    fault("database: %s: %s", what, message);
}

static void postgres_close(struct db *db)
{
    PQclear(db->cursor.result);
    PQfinish(connection_of(db));
}

/* The schema is written once, in SQLite's words; what PostgreSQL says otherwise
 * is rewritten here. Text compares by bytes, as it does in SQLite. */
static const struct rewrite { const char *from, *to; } rewrites[] = {
    { ") STRICT, WITHOUT ROWID;", ");" },
    { ") STRICT;", ");" },
    { " INTEGER", " BIGINT" },
    { " TEXT", " TEXT COLLATE \"C\"" },
    { " BLOB", " BYTEA" },
};
enum { REWRITES = sizeof rewrites / sizeof *rewrites };

static const struct rewrite *rewrite_at(const char *s)
{
    for (int i = 0; i < REWRITES; i++)
        if (strncmp(s, rewrites[i].from, strlen(rewrites[i].from)) == 0) return &rewrites[i];
    return NULL;
}

static char *schema_for_postgres(const char *sql)
{
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    if (!out) fault("out of memory");
    while (*sql) {
        const struct rewrite *r = rewrite_at(sql);
        fputs(r ? r->to : (char[]){ *sql, '\0' }, out);
        sql += r ? strlen(r->from) : 1;
    }
    fclose(out);
    return text;
}

static void postgres_run(struct db *db, const char *sql)
{
    bool is_schema = strstr(sql, "CREATE TABLE") != NULL;
    char *rewritten = is_schema ? schema_for_postgres(sql) : NULL;
    PGresult *result = PQexec(connection_of(db), rewritten ? rewritten : sql);
    free(rewritten);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(db, result, sql);
    PQclear(result);
}

/* ?1 becomes $1, outside quotes. */
static char *dollar_params(const char *sql)
{
    char *text = strdup(sql), quote = 0;
    if (!text) fault("out of memory");
    for (char *s = text; *s; s++) {
        if (quote ? *s == quote : *s == '\'' || *s == '"') quote = quote ? 0 : *s;
        else if (!quote && *s == '?') *s = '$';
    }
    return text;
}

static void slot_name(const struct db *db, const struct prepared *p, char name[static 16])
{
    snprintf(name, 16, "q%d", (int)(p - db->prepared));
}

static void postgres_prepare(struct db *db, const struct query *q)
{
    bool is_new;
    struct prepared *p = db_slot(db, q, &is_new);
    if (!is_new) return;
    Oid types[MOST_PARAMS];
    int count = (int)strlen(q->types);
    for (int i = 0; i < count; i++)
        types[i] = q->types[i] == 'i' ? INT8_OID : TEXT_OID;
    char name[16], *sql = dollar_params(q->sql);
    slot_name(db, p, name);
    PGresult *result = PQprepare(connection_of(db), name, sql, count, types);
    free(sql);
    if (PQresultStatus(result) != PGRES_COMMAND_OK) {
        p->query = NULL;
        fail(db, result, q->name);
    }
    PQclear(result);
}

static void postgres_ask(struct cursor *c)
{
    postgres_prepare(c->db, c->query);
    memset(c->value, 0, sizeof c->value);
    c->result = NULL;
    c->row = -1;
}

static void postgres_bind_text(struct cursor *c, int n, const char *value)
{
    c->value[n - 1] = value ? arena_text(c->db->rows, value) : NULL;
}

static void postgres_bind_int(struct cursor *c, int n, int64_t value)
{
    c->value[n - 1] = arena_print(c->db->rows, "%lld", (long long)value);
}

static void execute(struct cursor *c)
{
    bool is_new;
    char name[16];
    slot_name(c->db, db_slot(c->db, c->query, &is_new), name);
    PGresult *result = PQexecPrepared(connection_of(c->db), name, (int)strlen(c->query->types),
                                      c->value, NULL, NULL, 0);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        fail(c->db, result, c->query->name);
    c->result = result;
    c->changed = strtoll(PQcmdTuples(result), NULL, 10);
}

static bool postgres_step(struct cursor *c)
{
    if (!c->is_running) execute(c);
    c->is_running = true;
    return ++c->row < PQntuples(c->result);
}

static const char *postgres_text(struct cursor *c, int column, size_t *len)
{
    *len = (size_t)PQgetlength(c->result, c->row, column);
    return PQgetisnull(c->result, c->row, column) ? NULL : PQgetvalue(c->result, c->row, column);
}

/* A yes or no comes as t or f, a sum as a number without a fraction. */
static struct maybe_int postgres_integer(struct cursor *c, int column)
{
    size_t len;
    const char *text = postgres_text(c, column, &len);
    if (!text) return UNKNOWN_INT;
    if (strcmp(text, "t") == 0) return known_int(1);
    if (strcmp(text, "f") == 0) return known_int(0);
    char *end;
    errno = 0;
    int64_t value = strtoll(text, &end, 10);
    if (errno || *end) fault("%s: column %d is no whole number", c->query->name, column + 1);
    return known_int(value);
}

static void postgres_done(struct cursor *c)
{
    PQclear(c->result);
    c->result = NULL;
}

static bool postgres_in_transaction(const struct db *db)
{
    return PQtransactionStatus(connection_of(db)) != PQTRANS_IDLE;
}

/* The server answers COMMIT of a transaction that it has given up with ROLLBACK and no
 * error: nothing was kept. */
static void postgres_commit(struct db *db)
{
    PGresult *result = PQexec(connection_of(db), "COMMIT");
    if (PQresultStatus(result) != PGRES_COMMAND_OK) fail(db, result, "COMMIT");
    bool is_kept = strcmp(PQcmdStatus(result), "COMMIT") == 0;
    PQclear(result);
    if (!is_kept) fault("database: COMMIT: the transaction had been given up");
}

static void ignore_notice(void *unused, const PGresult *result)
{
    (void)unused, (void)result;
}

/* Terse, since a detail of an error may hold what somebody typed. */
static void set_up(struct db *db)
{
    PQsetNoticeReceiver(connection_of(db), ignore_notice, NULL);
    PQsetErrorVerbosity(connection_of(db), PQERRORS_TERSE);
    const char *reading = "SET default_transaction_read_only = on";
    if (db->reads_only) PQclear(PQexec(connection_of(db), reading));
}

static void postgres_rollback(struct db *db)
{
    if (postgres_in_transaction(db)) PQclear(PQexec(connection_of(db), "ROLLBACK"));
    if (PQstatus(connection_of(db)) == CONNECTION_OK) return;
    PQreset(connection_of(db));     /* what was prepared went with the connection */
    memset(db->prepared, 0, sizeof db->prepared);
    set_up(db);
}

static const struct engine postgres_engine = {
    .close = postgres_close,
    .run = postgres_run,
    .prepare = postgres_prepare,
    .ask = postgres_ask,
    .bind_int = postgres_bind_int,
    .bind_text = postgres_bind_text,
    .step = postgres_step,
    .text = postgres_text,
    .integer = postgres_integer,
    .done = postgres_done,
    .in_transaction = postgres_in_transaction,
    .commit = postgres_commit,
    .rollback = postgres_rollback,
    .begin_read = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    .begin_write = "BEGIN ISOLATION LEVEL SERIALIZABLE",
    .is_postgres = true,
};

struct db *postgres_open(const char *url, bool reads_only)
{
    struct fault_release undo;
    struct db *db = db_new(&postgres_engine, &undo);
    db->reads_only = reads_only;
    db->connection = PQconnectdb(url);
    if (PQstatus(connection_of(db)) != CONNECTION_OK) fail(db, NULL, "cannot connect");
    set_up(db);
    fault_released(&undo);
    return db;
}
