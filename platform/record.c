/* record.c -- a new record, and one of an earlier version. */
#include "platform/record.h"

#include "base/fault.h"
#include "platform/record.sql.h"
#include "platform/work.h"

const struct migration record_migrations[] = { { 0 } };

/* Somewhere for the few rows of our own queries, given back even after a fault. */
struct moment { struct arena rows; struct fault_release release; };

static void forget(void *rows)
{
    arena_free(rows);
}

static void moment_begin(struct moment *m, struct db *db, struct instant now)
{
    *m = (struct moment){ .release = { .undo = forget, .thing = &m->rows } };
    fault_releases(&m->release);
    db_work_for(db, &m->rows, &(struct db_context){ .now = now, .today = london_time(now).on });
}

static void moment_end(struct moment *m)
{
    fault_released(&m->release);
    arena_free(&m->rows);
}

/* Both engines list their tables, each in its own way; asking for one row of a
 * table that may not be there is the way they share. */
static void ask_for_version(void *db)
{
    db_run(db, "SELECT version FROM schema_version WHERE version = 0");
}

bool record_exists(struct db *db)
{
    bool exists = !fault_guard(ask_for_version, db);
    if (!exists) db_rollback(db);
    return exists;
}

int record_version(struct db *db)
{
    struct moment m;
    moment_begin(&m, db, (struct instant){ 1 });
    int version = (int)schema_version_now(db)->version;
    moment_end(&m);
    return version;
}

void record_create(struct db *db, struct instant now)
{
    struct moment m;
    moment_begin(&m, db, now);
    db_begin_write(db);
    for (size_t i = 0; i < schema_texts_count; i++)
        db_run(db, schema_texts[i]);
    add_schema_version(db, SCHEMA_VERSION);
    add_source(db, SOURCE_HERE, "here", "", NO_DATE);
    db_commit(db);
    moment_end(&m);
}

static void take_step(struct db *db, const struct migration *step)
{
    db_begin_write(db);
    for (const char *const *sql = step->sql; *sql; sql++)
        db_run(db, *sql);
    add_schema_version(db, step->version);
    db_commit(db);
}

int record_upgrade(struct db *db, const struct migration *steps, struct instant now)
{
    struct moment m;
    int taken = 0, version = record_version(db);
    moment_begin(&m, db, now);
    for (; steps->version; steps++) {
        if (steps->version <= version) continue;
        take_step(db, steps);
        taken++;
    }
    moment_end(&m);
    return taken;
}
