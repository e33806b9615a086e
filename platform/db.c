/* db.c -- one connection to the record, whichever engine keeps it. */
#include "platform/db_engine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool db_name_is_postgres(const char *name)
{
    return strncmp(name, "postgres://", 11) == 0 || strncmp(name, "postgresql://", 13) == 0;
}

struct db *db_open(const char *name)
{
    return db_name_is_postgres(name) ? postgres_open(name, false) : sqlite_open(name, false);
}

struct db *db_open_reader(const char *name)
{
    return db_name_is_postgres(name) ? postgres_open(name, true) : sqlite_open(name, true);
}

void db_close(struct db *db)
{
    if (!db) return;
    db->engine->close(db);
    free(db);
}

static void close_half_open(void *db)
{
    db_close(db);
}

struct db *db_new(const struct engine *engine, struct fault_release *undo)
{
    struct db *db = calloc(1, sizeof *db);
    if (!db) fault("out of memory");
    db->engine = engine;
    *undo = (struct fault_release){ close_half_open, db };
    fault_releases(undo);
    return db;
}

void db_wait_at_most(struct db *db, int ms)
{
    if (db->engine->wait_at_most) db->engine->wait_at_most(db, ms);
}

bool db_is_postgres(const struct db *db)
{
    return db->engine->is_postgres;
}

/* Who does not look back sees all that is held, also what a clock that was turned for
 * practice has not reached. */
static const char end_of_time[] = "9999-12-31T23:59:59.999Z";

void db_work_for(struct db *db, struct arena *rows, const struct db_context *context)
{
    db->rows = rows;
    db->context = *context;
    instant_iso(context->now, db->now);
    bool looks_back = instant_known(context->as_at);
    if (looks_back) instant_iso(context->as_at, db->as_at);
    else snprintf(db->as_at, sizeof db->as_at, "%s", end_of_time);
    date_iso(context->today, db->today);
}

/* ---- transactions ---------------------------------------------------------------*/

void db_begin_read(struct db *db)
{
    db->engine->run(db, db->engine->begin_read);
}

void db_begin_write(struct db *db)
{
    db->wants_retry = false;
    db->engine->run(db, db->engine->begin_write);
}

void db_commit(struct db *db)
{
    db->engine->commit(db);
}

void db_rollback(struct db *db)
{
    if (db->cursor.is_open) db->engine->done(&db->cursor);
    db->cursor.is_open = false;
    db->engine->rollback(db);
}

void db_savepoint(struct db *db)
{
    db->engine->run(db, "SAVEPOINT act");
}

void db_release(struct db *db)
{
    db->engine->run(db, "RELEASE SAVEPOINT act");
}

void db_undo_savepoint(struct db *db)
{
    if (db->cursor.is_open) db->engine->done(&db->cursor);
    db->cursor.is_open = false;
    db->engine->run(db, "ROLLBACK TO SAVEPOINT act");
    db->engine->run(db, "RELEASE SAVEPOINT act");
}

bool db_in_transaction(struct db *db)
{
    return db->engine->in_transaction(db);
}

bool db_wants_retry(struct db *db)
{
    bool wants = db->wants_retry;
    db->wants_retry = false;
    return wants;
}

void db_run(struct db *db, const char *sql)
{
    db->engine->run(db, sql);
}

void db_prepare_only(struct db *db, const struct query *q)
{
    db->engine->prepare(db, q);
}

struct prepared *db_slot(struct db *db, const struct query *q, bool *is_new)
{
    size_t at = ((uintptr_t)q >> 4) * 2654435761u % STATEMENT_SLOTS;
    for (size_t tried = 0; tried < STATEMENT_SLOTS; tried++) {
        struct prepared *p = &db->prepared[(at + tried) % STATEMENT_SLOTS];
        if (p->query && p->query != q) continue;
        *is_new = !p->query;
        p->query = q;
        return p;
    }
    fault("more than %d queries on one connection", STATEMENT_SLOTS);
}

/* ---- for woven code -------------------------------------------------------------*/

struct cursor *db_ask(struct db *db, const struct query *q)
{
    struct cursor *c = &db->cursor;
    if (c->is_open) fault("%s asked while %s is open", q->name, c->query->name);
    c->db = db;
    c->query = q;
    c->is_running = false;
    c->changed = 0;
    db->engine->ask(c);
    c->is_open = true;
    return c;
}

void db_bind_int(struct cursor *c, int n, int64_t value)
{
    c->db->engine->bind_int(c, n, value);
}

void db_bind_maybe(struct cursor *c, int n, struct maybe_int value)
{
    if (value.known) db_bind_int(c, n, value.value);
    else db_bind_text(c, n, NULL);
}

void db_bind_text(struct cursor *c, int n, const char *value)
{
    c->db->engine->bind_text(c, n, value);
}

void db_bind_date(struct cursor *c, int n, struct date value)
{
    char text[DATE_TEXT];
    db_bind_text(c, n, date_known(value) ? date_iso(value, text) : NULL);
}

void db_bind_instant(struct cursor *c, int n, struct instant value)
{
    char text[INSTANT_TEXT];
    db_bind_text(c, n, instant_known(value) ? instant_iso(value, text) : NULL);
}

void db_bind_bool(struct cursor *c, int n, bool value)
{
    db_bind_int(c, n, value);
}

void db_bind_reader(struct cursor *c, int n)
{
    db_bind_int(c, n, c->db->context.reader);
}

void db_bind_now(struct cursor *c, int n)
{
    db_bind_text(c, n, c->db->now);
}

void db_bind_as_at(struct cursor *c, int n)
{
    db_bind_text(c, n, c->db->as_at);
}

void db_bind_today(struct cursor *c, int n)
{
    db_bind_text(c, n, c->db->today);
}

void db_bind_source(struct cursor *c, int n)
{
    if (!c->db->context.source) fault("%s: nobody said where this comes from", c->query->name);
    db_bind_int(c, n, c->db->context.source);
}

/* From the start, a key that stands before (or after) every key there is. */
void db_bind_after(struct cursor *c, int n, bool key_is_int, const struct list_page *page)
{
    static const char past_all_text[] = "\xF4\x8F\xBF\xBF";     /* U+10FFFF */
    bool starts = !page->after_key, down = page->descending;
    if (key_is_int && starts) db_bind_int(c, n, down ? INT64_MAX : INT64_MIN);
    else if (key_is_int) db_bind_int(c, n, strtoll(page->after_key, NULL, 10));
    else if (starts) db_bind_text(c, n, down ? past_all_text : "");
    else db_bind_text(c, n, page->after_key);
    db_bind_int(c, n + 1, !starts ? page->after_id : down ? INT64_MAX : INT64_MIN);
}

bool db_step(struct cursor *c)
{
    return c->db->engine->step(c);
}

struct maybe_int db_maybe(struct cursor *c, int column)
{
    return c->db->engine->integer(c, column);
}

int64_t db_int(struct cursor *c, int column)
{
    struct maybe_int n = db_maybe(c, column);
    if (!n.known) fault("%s: column %d is not known", c->query->name, column + 1);
    return n.value;
}

bool db_bool(struct cursor *c, int column)
{
    return db_int(c, column) != 0;
}

const char *db_text(struct cursor *c, int column)
{
    size_t len;
    const char *text = c->db->engine->text(c, column, &len);
    return text ? arena_copy(c->db->rows, text, len) : NULL;
}

struct date db_date(struct cursor *c, int column)
{
    size_t len;
    return date_from_iso(c->db->engine->text(c, column, &len), NULL);
}

struct instant db_instant(struct cursor *c, int column)
{
    size_t len;
    return instant_from_iso(c->db->engine->text(c, column, &len));
}

void *db_row(struct cursor *c, size_t size)
{
    return arena_take(c->db->rows, size);
}

void *db_push(struct cursor *c, void *array, size_t *count, size_t size)
{
    return arena_push(c->db->rows, array, count, size);
}

int64_t db_done(struct cursor *c)
{
    c->db->engine->done(c);
    c->is_open = false;
    return c->changed;
}
