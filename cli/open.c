/* open.c -- a command's hold on the record. */
#include "cli/open.h"

#include "base/fault.h"
#include "cli/command.h"
#include "platform/journal.h"
#include "platform/record.h"
#include "platform/secret.h"

#include <stdio.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct instant clock_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (struct instant){ (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000 };
}

/* "postgres://user:secret@host/name": the secret stands between the first colon behind
 * the slashes and the last @. */
const char *shown_name(const char *name, char text[static SHOWN_NAME])
{
    const char *slashes = strstr(name, "://"), *at = strrchr(name, '@');
    if (!db_name_is_postgres(name) || !slashes || !at) return name;
    const char *colon = strchr(slashes + 3, ':');
    if (!colon || colon > at) return name;
    snprintf(text, SHOWN_NAME, "%.*s:...%s", (int)(colon - name), name, at);
    return text;
}

/* ---- opening ---------------------------------------------------------------------*/

/* Of the 16 programs that may make keys at once, the number of every command: what
 * runs beside a server never makes a key that the server makes. */
enum { COMMAND_NUMBER = 15 };

struct opening { const char *name; struct db *db; int version; };

static void open_and_look(void *arg)
{
    struct opening *o = arg;
    secret_begin();
    o->db = db_open(o->name);
    o->version = record_exists(o->db) ? record_version(o->db) : 0;
}

static noreturn void end_for_version(int version)
{
    if (!version) fprintf(stderr, "probity: there is no record in that database\n");
    else fprintf(stderr, "probity: the record is of version %d, this program of %d: %s\n", version,
                 SCHEMA_VERSION, version < SCHEMA_VERSION
                 ? "back it up, then run probity upgrade" : "it wants a later program");
    exit(COULD_NOT_RUN);
}

/* A file that is not there is no record: opening it would make one. */
static struct db *open_or_end(const char *name, int oldest)
{
    if (!db_name_is_postgres(name) && access(name, F_OK) != 0) {
        fprintf(stderr, "probity: there is no file %s. Make a record with: probity init --db %s\n",
                name, name);
        exit(COULD_NOT_RUN);
    }
    struct opening o = { .name = name };
    const char *reason = fault_guard(open_and_look, &o);
    if (reason) {
        fprintf(stderr, "probity: %s\n", reason);
        exit(COULD_NOT_RUN);
    }
    if (o.version < oldest || o.version > SCHEMA_VERSION) end_for_version(o.version);
    return o.db;
}

void check_record(const char *name)
{
    db_close(open_or_end(name, SCHEMA_VERSION));
}

static struct work *work_on(struct db *db)
{
    static struct work w;
    static struct arena arena;
    struct instant now = clock_now();
    key_program(COMMAND_NUMBER);
    w = (struct work){ .db = db, .arena = &arena, .now = now, .today = london_time(now).on,
                       .source = SOURCE_HERE };
    work_ready(&w);
    return &w;
}

struct work *open_record(const char *name)
{
    return work_on(open_or_end(name, SCHEMA_VERSION));
}

struct work *open_old_record(const char *name)
{
    return work_on(open_or_end(name, 1));
}

void close_record(struct work *w)
{
    db_close(w->db);
    arena_free(w->arena);
}

/* ---- running ---------------------------------------------------------------------*/

struct run { struct work *w; int (*act)(struct work *w, void *arg); void *arg; int code; };

static void act_in_transaction(void *arg)
{
    struct run *r = arg;
    db_begin_write(r->w->db);
    r->code = r->act(r->w, r->arg);
    journal_write(r->w);
    db_commit(r->w->db);
}

static void read_in_snapshot(void *arg)
{
    struct run *r = arg;
    db_begin_read(r->w->db);
    r->code = r->act(r->w, r->arg);
    db_commit(r->w->db);
}

static int run_guarded(void (*how)(void *), struct run r)
{
    const char *reason = fault_guard(how, &r);
    if (!reason) return r.code;
    db_rollback(r.w->db);
    fprintf(stderr, "probity: %s\n", reason);
    return COULD_NOT_RUN;
}

int in_transaction(struct work *w, int (*act)(struct work *w, void *arg), void *arg)
{
    return run_guarded(act_in_transaction, (struct run){ w, act, arg, DONE });
}

int in_snapshot(struct work *w, int (*read)(struct work *w, void *arg), void *arg)
{
    return run_guarded(read_in_snapshot, (struct run){ w, read, arg, DONE });
}
