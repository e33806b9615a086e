/* record.c -- a new record, and one of an earlier version. */
#include "platform/record.h"

#include "base/fault.h"
#include "platform/record.sql.h"
#include "platform/work.h"

const struct migration record_migrations[] = { { 0 } };

static void at(struct db *db, struct arena *a, struct instant now)
{
    db_work_for(db, a, &(struct db_context){ .now = now, .today = london_time(now).on });
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
    struct arena a = { 0 };
    at(db, &a, (struct instant){ 1 });
    int version = (int)schema_version_now(db)->version;
    arena_free(&a);
    return version;
}

void record_create(struct db *db, struct instant now)
{
    struct arena a = { 0 };
    at(db, &a, now);
    db_begin_write(db);
    for (size_t i = 0; i < schema_texts_count; i++)
        db_run(db, schema_texts[i]);
    add_schema_version(db, SCHEMA_VERSION);
    add_source(db, SOURCE_HERE, "here", "", NO_DATE);
    db_commit(db);
    arena_free(&a);
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
    struct arena a = { 0 };
    int taken = 0, version = record_version(db);
    at(db, &a, now);
    for (; steps->version; steps++) {
        if (steps->version <= version) continue;
        take_step(db, steps);
        taken++;
    }
    arena_free(&a);
    return taken;
}
