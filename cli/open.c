/* open.c -- a command's hold on the record. */
#include "cli/open.h"

#include "base/fault.h"
#include "cli/command.h"
#include "platform/journal.h"
#include "platform/record.h"
#include "platform/secret.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct instant clock_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (struct instant){ (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000 };
}

struct opening { const char *name; struct db *db; bool has_record; };

static void open_and_look(void *arg)
{
    struct opening *o = arg;
    secret_begin();
    o->db = db_open(o->name);
    o->has_record = record_exists(o->db);
}

struct work *open_record(const char *name)
{
    static struct work w;
    static struct arena arena;
    struct opening o = { .name = name };
    bool is_file = !db_name_is_postgres(name);
    if (is_file && access(name, F_OK) != 0) {
        fprintf(stderr, "probity: there is no file %s. Make a record with: probity init --db %s\n",
                name, name);
        exit(COULD_NOT_RUN);
    }
    const char *reason = fault_guard(open_and_look, &o);
    if (reason || !o.has_record) {
        fprintf(stderr, "probity: %s\n", reason ? reason : "there is no record in that database");
        exit(COULD_NOT_RUN);
    }
    struct instant now = clock_now();
    w = (struct work){ .db = o.db, .arena = &arena, .now = now, .today = london_time(now).on,
                       .source = SOURCE_HERE };
    work_ready(&w);
    return &w;
}

void close_record(struct work *w)
{
    db_close(w->db);
    arena_free(w->arena);
}

struct run { struct work *w; int (*act)(struct work *w, void *arg); void *arg; int code; };

static void run_it(void *arg)
{
    struct run *r = arg;
    db_begin_write(r->w->db);
    r->code = r->act(r->w, r->arg);
    journal_write(r->w);
    db_commit(r->w->db);
}

int in_transaction(struct work *w, int (*act)(struct work *w, void *arg), void *arg)
{
    struct run r = { w, act, arg, DONE };
    const char *reason = fault_guard(run_it, &r);
    if (!reason) return r.code;
    db_rollback(w->db);
    fprintf(stderr, "probity: %s\n", reason);
    return COULD_NOT_RUN;
}
