/* served.c -- a running server for a test, on a record that other connections can open. */
#include "tools/served.h"

#include "base/fault.h"
#include "platform/record.h"
#include "platform/secret.h"
#include "platform/session.sql.h"
#include "platform/wire.h"

#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_SENT = 256 };

struct sent_exchange { struct exchange *x; sem_t answered; };

static struct {
    struct server *server;
    bool is_finished;
    char name[512], schema[64];
    struct work beside;
    struct arena arena;
    struct sent_exchange sent[MOST_SENT];
    int sent_count;
} here;

/* ---- the record ------------------------------------------------------------------*/

static const char *postgres_url(void)
{
    const char *url = getenv("PG_URL");
    return url && *url ? url : NULL;
}

static void name_file(int number)
{
    const char *folder = getenv("TMPDIR");
    snprintf(here.name, sizeof here.name, "%s/probity_test_%d_%d.db", folder ? folder : "/tmp",
             (int)getpid(), number);
}

static void make_schema(const char *url, int number)
{
    char sql[128];
    snprintf(here.schema, sizeof here.schema, "served_%d_%d", (int)getpid(), number);
    snprintf(sql, sizeof sql, "CREATE SCHEMA %s", here.schema);
    struct db *db = db_open(url);
    db_run(db, sql);
    db_close(db);
    snprintf(here.name, sizeof here.name, "%s%soptions=-csearch_path%%3D%s", url,
             strchr(url, '?') ? "&" : "?", here.schema);
}

static void drop_schema(void)
{
    char sql[128];
    snprintf(sql, sizeof sql, "DROP SCHEMA %s CASCADE", here.schema);
    struct db *db = db_open(postgres_url());
    db_run(db, sql);
    db_close(db);
}

static void remove_file(void)
{
    static const char *const endings[] = { "", "-wal", "-shm" };
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char path[sizeof here.name + 8];
        snprintf(path, sizeof path, "%s%s", here.name, endings[i]);
        unlink(path);
    }
}

/* ---- the server ------------------------------------------------------------------*/

static void forget_sent(void)
{
    for (int i = 0; i < here.sent_count; i++) {
        exchange_free(here.sent[i].x);
        sem_destroy(&here.sent[i].answered);
    }
    here.sent_count = 0;
}

void finish_server(void)
{
    if (!here.is_finished) server_finish(here.server);
    here.is_finished = true;
}

static void leave_server(void)
{
    if (here.server) {
        finish_server();
        server_free(here.server);
    }
    here.server = NULL;
    here.is_finished = false;
    forget_sent();
    if (!here.beside.db) return;
    db_close(here.beside.db);
    here.beside.db = NULL;
    arena_free(&here.arena);
    if (postgres_url()) drop_schema();
    else remove_file();
}

struct server *a_server(const struct house *house)
{
    static int number;
    if (!number++) atexit(leave_server), secret_begin();
    leave_server();
    if (postgres_url()) make_schema(postgres_url(), number);
    else name_file(number);
    struct instant now = instant_from_iso("2026-11-24T09:14:00.000Z");
    here.beside = (struct work){ .db = db_open(here.name), .arena = &here.arena, .now = now,
                                 .today = london_time(now).on, .source = SOURCE_HERE };
    record_create(here.beside.db, now);
    work_ready(&here.beside);
    here.server = server_start(house, &(struct server_settings){
        .db = here.name, .today = date_of(2026, 11, 24) });
    return here.server;
}

const char *served_record(void)
{
    return here.name;
}

struct work *beside(void)
{
    here.beside.now = server_now(here.server);
    work_ready(&here.beside);
    return &here.beside;
}

const char *signed_in_as(int64_t account_id, const char *role)
{
    struct work *w = beside();
    char digest[DIGEST_TEXT];
    char *token = arena_take(w->arena, TOKEN_TEXT);
    secret_token(token);
    secret_digest(token, strlen(token), digest);
    add_account(w->db, &(struct add_account){
        .account = account_id, .username = arena_print(w->arena, "user%lld", (long long)account_id),
        .name = "A Test", .role = role, .hash = "", .is_to_change = false });
    add_session(w->db, digest, account_id, "t0ken");
    return token;
}

/* ---- requests --------------------------------------------------------------------*/

static void note_answered(struct exchange *x)
{
    struct sent_exchange *sent = x->connection;
    sem_post(&sent->answered);
}

static struct exchange *new_exchange(const struct sent *sent)
{
    int status;
    struct exchange *x = exchange_new();
    x->request.method = sent->method;
    x->request.from = "192.0.2.1";
    x->token = arena_text(&x->arena, sent->token);
    x->is_cross_site = sent->is_cross_site;
    const char *wrong = wire_read_target(x, sent->target, &status);
    const char *form = arena_text(&x->arena, sent->form);
    if (form && !wrong) wrong = read_form(x, form, strlen(form));
    if (wrong) fault("a test sends %s: %s", sent->target, wrong);
    x->form_key = asked(&x->request, "form_key");
    return x;
}

struct exchange *send_off(struct server *s, const struct sent *sent)
{
    if (here.sent_count == MOST_SENT) fault("a test sends too much");
    struct sent_exchange *e = &here.sent[here.sent_count++];
    e->x = new_exchange(sent);
    e->x->connection = e;
    e->x->answered = note_answered;
    sem_init(&e->answered, 0, 0);
    server_take(s, e->x);
    return e->x;
}

void wait_answer(struct exchange *x)
{
    struct sent_exchange *sent = x->connection;
    while (sem_wait(&sent->answered)) {
        /* a signal: wait on */
    }
}

struct request *ask(struct server *s, const struct sent *sent)
{
    struct exchange *x = send_off(s, sent);
    wait_answer(x);
    return &x->request;
}
