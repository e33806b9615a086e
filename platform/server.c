/* server.c -- from a request to its answer: who runs what, on which thread. */
#include "platform/server_inside.h"

#include "base/fault.h"
#include "base/typed.h"
#include "platform/log.h"
#include "platform/problem_pages.h"
#include "platform/secret.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { REFERENCE_LENGTH = 8 };

/* ---- the clock -------------------------------------------------------------------*/

struct instant server_now(const struct server *s)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    struct instant now = { (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000 };
    if (!date_known(s->settings.today)) return now;
    struct local_time clock = london_time(now);
    struct instant turned = instant_from_london(s->settings.today, clock.minute);
    return instant_plus_ms(turned, clock.second * 1000 + now.ms % 1000);
}

struct date server_today(const struct server *s)
{
    return london_time(server_now(s)).on;
}

/* ---- running a request -----------------------------------------------------------*/

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
    x->wants_touch = false;
    x->request.session = (struct session){ 0 };
    x->request.subject = (struct subject){ 0 };
    w->reader = (struct reader){ 0 };
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

struct faulted { struct request *request; char reference[TOKEN_TEXT]; };

static void show_fault_page(void *arg)
{
    struct faulted *f = arg;
    show_fault(f->request, f->reference);
}

void answer_fault(struct exchange *x, const char *reason)
{
    struct faulted f = { .request = &x->request };
    secret_token(f.reference)[REFERENCE_LENGTH] = '\0';
    const struct route *route = x->request.route;
    log_line(LOG_ERROR, "fault %s on %s %s: %s", f.reference, x->request.method,
             route ? route->path : "(no route)", reason);
    exchange_reset(x);
    if (!fault_guard(show_fault_page, &f)) return;
    out_clear(&x->body_out);
    x->request.status = 500;
}

static void show_busy_page(void *request)
{
    show_busy(request);
}

void answer_busy(struct exchange *x)
{
    exchange_reset(x);
    if (fault_guard(show_busy_page, &x->request)) answer_fault(x, "the busy page");
}

/* ---- taking a request ------------------------------------------------------------*/

void pass_on(struct queue *q, struct exchange *x)
{
    if (queue_put(q, x)) return;
    answer_busy(x);
    exchange_answered(x);
}

static void show_no_route(void *request)
{
    struct request *r = request;
    if (r->status == 405) show_bad_request(r, 405, "This address takes no such request");
    else show_not_found(r);
}

static void answer_no_route(struct exchange *x, int status)
{
    x->request.status = status;
    const char *reason = fault_guard(show_no_route, &x->request);
    if (reason) answer_fault(x, reason);
    exchange_answered(x);
}

void server_take(struct server *s, struct exchange *x)
{
    struct request *r = &x->request;
    bool is_other_method;
    x->began = server_now(s);
    r->house = s->house;
    r->route = route_find(s->house, r, &is_other_method);
    if (!r->route) answer_no_route(x, is_other_method ? 405 : 404);
    else if (r->route->prepare || r->route->is_slow || r->wants_csv) pass_on(&s->slow, x);
    else if (strcmp(r->route->method, "POST") == 0) pass_on(&s->acts, x);
    else run_reading(s, x);
}

/* ---- starting and stopping -------------------------------------------------------*/

static int writers_wanted(const struct server_settings *settings)
{
    if (!db_name_is_postgres(settings->db)) return 1;
    if (settings->writers < 0 || settings->writers > MOST_WRITERS)
        fault("there can be %d writers at most", MOST_WRITERS);
    return settings->writers ? settings->writers : 4;
}

static void close_server(void *server)
{
    struct server *s = server;
    for (int i = 0; i < s->writers; i++)
        db_close(s->writer[i].db);
    close_readers(s);
    pthread_key_delete(s->own_reader);
    pthread_mutex_destroy(&s->readers_lock);
    queue_end(&s->slow);
    queue_end(&s->acts);
    free(s);
}

static struct server *new_server(const struct house *h, const struct server_settings *settings)
{
    struct server *s = calloc(1, sizeof *s);
    if (!s || pthread_key_create(&s->own_reader, NULL)) fault("out of memory");
    s->house = h;
    s->settings = *settings;
    pthread_mutex_init(&s->readers_lock, NULL);
    queue_begin(&s->slow);
    queue_begin(&s->acts);
    return s;
}

static void open_writers(struct server *s, int count)
{
    for (; s->writers < count; s->writers++) {
        struct db *db = db_open(s->settings.db);
        db_wait_at_most(db, WAIT_MS);
        s->writer[s->writers] = (struct writer){ .server = s, .db = db };
    }
}

static void start_thread(pthread_t *thread, void *(*run)(void *), void *arg)
{
    if (pthread_create(thread, NULL, run, arg)) fault("cannot start a thread");
}

struct server *server_start(const struct house *h, const struct server_settings *settings)
{
    char complaint[COMPLAINT_TEXT];
    if (house_complaint(h, complaint)) fault("the tables of routes: %s", complaint);
    int writers = writers_wanted(settings);
    struct server *s = new_server(h, settings);
    struct fault_release undo = { close_server, s };
    fault_releases(&undo);
    open_writers(s, writers);
    fault_released(&undo);
    for (int i = 0; i < SLOW_THREADS; i++)
        start_thread(&s->slow_thread[i], slow_thread, s);
    for (int i = 0; i < s->writers; i++)
        start_thread(&s->writer[i].thread, writer_thread, &s->writer[i]);
    return s;
}

/* The slow threads first: they pass on to the writers. */
void server_finish(struct server *s)
{
    queue_close(&s->slow);
    for (int i = 0; i < SLOW_THREADS; i++)
        pthread_join(s->slow_thread[i], NULL);
    queue_close(&s->acts);
    for (int i = 0; i < s->writers; i++)
        pthread_join(s->writer[i].thread, NULL);
}

void server_free(struct server *s)
{
    close_server(s);
}
