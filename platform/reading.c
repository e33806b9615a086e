/* reading.c -- what runs on a snapshot: looks, exports, and the slow parts of acts.
 *
 * Each thread that reads has a connection of its own, opened at first use and closed
 * by the server when all threads have ended. */
#include "platform/server_inside.h"

#include "base/fault.h"
#include "platform/list.h"
#include "platform/problem_pages.h"

#include <stdlib.h>

/* ---- a connection for each thread ------------------------------------------------*/

static struct db *open_reader(struct server *s)
{
    struct reader_line *line = calloc(1, sizeof *line);
    if (!line) fault("out of memory");
    struct fault_release undo = { free, line };
    fault_releases(&undo);
    line->db = db_open_reader(s->settings.db);
    fault_released(&undo);
    pthread_mutex_lock(&s->readers_lock);
    line->next = s->readers;
    s->readers = line;
    pthread_mutex_unlock(&s->readers_lock);
    pthread_setspecific(s->own_reader, line);
    return line->db;
}

static struct db *own_reader(struct server *s)
{
    struct reader_line *line = pthread_getspecific(s->own_reader);
    return line ? line->db : open_reader(s);
}

/* After a fault: the connection may be what could not be had. */
static void roll_back_reader(struct server *s)
{
    struct reader_line *line = pthread_getspecific(s->own_reader);
    if (line) db_rollback(line->db);
}

void close_readers(struct server *s)
{
    for (struct reader_line *line = s->readers, *next; line; line = next) {
        next = line->next;
        db_close(line->db);
        free(line);
    }
}

/* ---- looks -----------------------------------------------------------------------*/

struct reading { struct server *server; struct exchange *x; };

bool shows_subject(const struct request *r)
{
    return r->subject.kind && r->status == 200;
}

static void run_handler(struct request *r)
{
    const struct list *l = r->route->list;
    if (!l) r->route->handle(r);
    else if (r->wants_csv) list_csv(r, l);
    else list_page_show(r, l);
    if (r->status == 404 && !r->out->len) show_not_found(r);
    if (shows_subject(r)) journal(&r->work, r->subject, r->route->look, 0, NULL);
}

static void read_on_snapshot(void *arg)
{
    struct reading *in = arg;
    struct db *db = own_reader(in->server);
    exchange_on(in->server, in->x, db);
    db_begin_read(db);
    if (admit(in->server, in->x)) run_handler(&in->x->request);
    db_commit(db);
}

void run_reading(struct server *s, struct exchange *x)
{
    struct reading in = { s, x };
    const char *reason = fault_guard(read_on_snapshot, &in);
    if (reason) {
        roll_back_reader(s);
        answer_fault(x, reason);
        exchange_answered(x);
    } else if (x->request.work.entry_count || x->wants_touch) {
        pass_on(&s->acts, x);
    } else {
        exchange_answered(x);
    }
}

/* ---- the slow part of an act -----------------------------------------------------*/

/* It writes nothing and holds no snapshot open, since it takes long; whether the act
 * may happen is decided again, on the writer. */
static void prepare_act(void *arg)
{
    struct reading *in = arg;
    struct request *r = &in->x->request;
    struct db *db = own_reader(in->server);
    exchange_on(in->server, in->x, db);
    db_begin_read(db);
    bool admitted = admit(in->server, in->x);
    db_commit(db);
    if (!admitted) return;
    r->route->prepare(r);
    in->x->is_prepared = true;
}

static void run_prepare(struct server *s, struct exchange *x)
{
    struct reading in = { s, x };
    const char *reason = fault_guard(prepare_act, &in);
    if (!reason) {
        pass_on(&s->acts, x);
        return;
    }
    roll_back_reader(s);
    answer_fault(x, reason);
    exchange_answered(x);
}

void *slow_thread(void *server)
{
    struct server *s = server;
    for (struct exchange *x; (x = queue_take(&s->slow, 1));) {
        if (x->request.route->prepare) run_prepare(s, x);
        else run_reading(s, x);
    }
    return NULL;
}
