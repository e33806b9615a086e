/* server.c -- from a request to its answer: who runs what, on which thread. */
#include "platform/server_inside.h"

#include "base/fault.h"
#include "base/typed.h"
#include "platform/list.h"
#include "platform/log.h"
#include "platform/problem_pages.h"
#include "platform/secret.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* ---- the clock -------------------------------------------------------------------*/

struct instant server_now(const struct server *s)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    struct instant now = { (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000 };
    if (!date_known(s->settings.today)) return now;
    struct date real = london_time(now).on;
    return instant_plus_ms(now, (int64_t)days_between(real, s->settings.today) * 86400000);
}

struct date server_today(const struct server *s)
{
    return london_time(server_now(s)).on;
}

/* ---- running a request -----------------------------------------------------------*/

struct db *reader_connection(const struct server *s)
{
    static _Thread_local struct db *mine;
    if (!mine) mine = db_open_reader(s->settings.db);
    return mine;
}

/* "?as_at=3 aug 2026": the end of that day. Writing is always now. */
static struct instant asked_moment(const struct request *r)
{
    if (strcmp(r->method, "GET") != 0) return NO_INSTANT;
    struct date day = typed_past_date(asked_or(r, "as_at", ""), r->work.today);
    if (!date_known(day) || date_same(day, r->work.today)) return NO_INSTANT;
    return instant_plus_ms(instant_from_london(date_plus_days(day, 1), 0), -1);
}

void exchange_on(struct server *s, struct exchange *x, struct db *db)
{
    struct work *w = &x->request.work;
    w->db = db;
    w->now = server_now(s);
    w->today = london_time(w->now).on;
    w->source = SOURCE_HERE;
    w->as_at = asked_moment(&x->request);
    work_ready(w);
}

void exchange_answered(struct exchange *x)
{
    x->is_done = true;
    x->answered(x);
}

struct faulted { struct server *server; struct exchange *x; const char *reference; };

static void show_fault_page(void *arg)
{
    struct faulted *f = arg;
    show_fault(&f->x->request, f->reference);
}

void answer_fault(struct server *s, struct exchange *x, const char *reason)
{
    char token[TOKEN_TEXT], reference[9];
    secret_token(token);
    memcpy(reference, token, 8);
    reference[8] = '\0';
    const struct route *route = x->request.route;
    log_line(LOG_ERROR, "fault %s on %s %s: %s", reference, x->request.method,
             route ? route->path : "(no route)", reason);
    exchange_reset(x);
    struct faulted f = { s, x, arena_text(&x->arena, reference) };
    if (!fault_guard(show_fault_page, &f)) return;
    out_clear(&x->body_out);
    x->request.status = 500;
}

static void show_busy_page(void *request)
{
    show_busy(request);
}

void answer_busy(struct server *s, struct exchange *x)
{
    exchange_reset(x);
    if (fault_guard(show_busy_page, &x->request)) answer_fault(s, x, "the busy page");
}

struct reading { struct server *server; struct exchange *x; };

static void note_look(struct request *r)
{
    if (r->subject.kind && r->status == 200)
        journal(&r->work, r->subject, r->route->look, 0, NULL);
}

static void run_handler(struct request *r)
{
    const struct list *l = r->route->list;
    if (!l) r->route->handle(r);
    else if (r->wants_csv) list_csv(r, l);
    else list_page_show(r, l);
}

static void read_on_snapshot(void *arg)
{
    struct reading *in = arg;
    struct request *r = &in->x->request;
    struct db *db = reader_connection(in->server);
    exchange_on(in->server, in->x, db);
    db_begin_read(db);
    if (admit(in->server, in->x)) {
        run_handler(r);
        if (r->status == 404 && !r->out->len) show_not_found(r);
        note_look(r);
    }
    db_commit(db);
}

void run_reading(struct server *s, struct exchange *x)
{
    struct reading in = { s, x };
    const char *reason = fault_guard(read_on_snapshot, &in);
    if (reason) {
        db_rollback(reader_connection(s));
        answer_fault(s, x, reason);
    }
    bool records = x->request.work.entry_count || x->wants_touch;
    if (records && !reason) queue_put(&s->acts, x);
    else exchange_answered(x);
}

/* The slow part of a POST sees a snapshot and writes nothing; whether the act
 * may happen is decided again, on the writer. */
static void prepare_on_snapshot(void *arg)
{
    struct reading *in = arg;
    struct request *r = &in->x->request;
    struct db *db = reader_connection(in->server);
    exchange_on(in->server, in->x, db);
    db_begin_read(db);
    bool admitted = admit(in->server, in->x);
    db_commit(db);
    if (admitted) r->route->prepare(r);
}

void run_prepare(struct server *s, struct exchange *x)
{
    struct reading in = { s, x };
    const char *reason = fault_guard(prepare_on_snapshot, &in);
    if (!reason) {
        queue_put(&s->acts, x);
        return;
    }
    db_rollback(reader_connection(s));
    answer_fault(s, x, reason);
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

static void show_no_route(void *arg)
{
    struct reading *in = arg;
    struct request *r = &in->x->request;
    r->house = in->server->house;
    if (r->status == 405) show_bad_request(r, 405, "This address takes no such request");
    else show_not_found(r);
}

void server_take(struct server *s, struct exchange *x)
{
    struct request *r = &x->request;
    bool is_other_method;
    x->began = server_now(s);
    r->route = route_find(s->house, r, &is_other_method);
    if (!r->route) {
        struct reading in = { s, x };
        r->status = is_other_method ? 405 : 404;
        const char *reason = fault_guard(show_no_route, &in);
        if (reason) answer_fault(s, x, reason);
        exchange_answered(x);
    } else if (r->route->prepare || r->route->is_slow || r->wants_csv) {
        queue_put(&s->slow, x);
    } else if (strcmp(r->route->method, "POST") == 0) {
        queue_put(&s->acts, x);
    } else {
        run_reading(s, x);
    }
}

/* ---- starting and stopping -------------------------------------------------------*/

static void start_thread(pthread_t *thread, void *(*run)(void *), struct server *s)
{
    if (pthread_create(thread, NULL, run, s)) fault("cannot start a thread");
}

struct server *server_start(const struct house *h, const struct server_settings *settings)
{
    char complaint[COMPLAINT_TEXT];
    if (house_complaint(h, complaint)) fault("the tables of routes: %s", complaint);
    struct server *s = calloc(1, sizeof *s);
    if (!s) fault("out of memory");
    s->house = h;
    s->settings = *settings;
    s->writers = !db_name_is_postgres(settings->db) ? 1 : settings->writers ? settings->writers : 4;
    queue_begin(&s->slow);
    queue_begin(&s->acts);
    for (int i = 0; i < 2; i++)
        start_thread(&s->slow_thread[i], slow_thread, s);
    for (int i = 0; i < s->writers; i++)
        start_thread(&s->writer_thread[i], writer_thread, s);
    return s;
}

void server_stop(struct server *s)
{
    queue_close(&s->slow);
    for (int i = 0; i < 2; i++)
        pthread_join(s->slow_thread[i], NULL);
    queue_close(&s->acts);
    for (int i = 0; i < s->writers; i++)
        pthread_join(s->writer_thread[i], NULL);
    free(s);
}
