/* world.c -- a small, fresh record for a test to live in. */
#include "tools/world.h"

#include "platform/record.h"
#include "platform/secret.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static struct work world;
static struct db *second;
static struct arena world_arena;
static char schema_name[64];

static void leave_world(void)
{
    if (!world.db) return;
    db_rollback(world.db);
    db_close(second);
    second = NULL;
    if (db_is_postgres(world.db)) {
        char sql[128];
        snprintf(sql, sizeof sql, "DROP SCHEMA %s CASCADE", schema_name);
        db_run(world.db, sql);
    }
    db_close(world.db);
    world.db = NULL;
    arena_free(&world_arena);
}

static void enter_schema(struct db *db)
{
    char sql[128];
    snprintf(sql, sizeof sql, "SET search_path = %s", schema_name);
    db_run(db, sql);
}

/* A schema of the test's own, so that tests do not meet. */
static void make_schema(struct db *db)
{
    static int count;
    char sql[128];
    snprintf(schema_name, sizeof schema_name, "test_%d_%d", (int)getpid(), ++count);
    snprintf(sql, sizeof sql, "CREATE SCHEMA %s", schema_name);
    db_run(db, sql);
    enter_schema(db);
}

struct work *a_world(void)
{
    const char *url = getenv("PG_URL");
    static bool is_first = true;
    if (is_first) atexit(leave_world), secret_begin();
    is_first = false;
    leave_world();
    struct instant now = instant_from_iso("2026-11-24T09:14:00.000Z");
    world = (struct work){ .db = db_open(url && *url ? url : ":memory:"), .arena = &world_arena,
                           .now = now, .today = london_time(now).on, .source = SOURCE_HERE };
    if (db_is_postgres(world.db)) make_schema(world.db);
    record_create(world.db, now);
    read_as(&world, 7, UINT64_MAX);
    db_begin_write(world.db);
    return &world;
}

struct db *second_connection(void)
{
    if (!db_is_postgres(world.db)) return NULL;
    second = db_open(getenv("PG_URL"));
    enter_schema(second);
    return second;
}

void read_as(struct work *w, int64_t account_id, uint64_t may)
{
    w->reader = (struct reader){ .account_id = account_id, .username = "test", .name = "A Test",
                                 .role = "test", .may = may };
    work_ready(w);
}

void later(struct work *w, int64_t ms)
{
    w->now = instant_plus_ms(w->now, ms);
    w->today = london_time(w->now).on;
    work_ready(w);
}
