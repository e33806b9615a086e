/* writer_look_test.c -- seen means recorded, also when a transaction is lost. */
#include "platform/server_inside.h"

#include "base/fault.h"
#include "platform/journal.sql.h"
#include "platform/record.h"
#include "platform/secret.h"
#include "tools/test.h"

#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- a house of one page, about things -------------------------------------------*/

static void get_thing(struct request *r)
{
    out_raw(r->out, "a thing");
}

static bool everybody_sees(struct work *w, struct subject s)
{
    (void)w;
    return s.id != 0;
}

static const struct route things[] = {
    { "GET", "/things/{thing}", get_thing, MAY_ANYBODY, .about = "thing", .look = "viewed" },
    { 0 },
};
static const struct route *const routes[] = { things, NULL };
static const struct role nobody[] = { { 0 } };
static const struct house house = { .routes = routes, .roles = nobody, .may_see = everybody_sees };

/* ---- a server with a record in a file --------------------------------------------*/

struct scene {
    char folder[32], db[64];
    struct server *server;
    sem_t writer_is_busy, writer_may_go, answered;
    bool is_lost;               /* the shared transaction has been lost once */
};

static void begin_scene(struct scene *s)
{
    strcpy(s->folder, "/tmp/writer-XXXXXX");
    CHECK(mkdtemp(s->folder) != NULL);
    snprintf(s->db, sizeof s->db, "%s/record.db", s->folder);
    secret_begin();
    struct db *db = db_open(s->db);
    record_create(db, (struct instant){ 1795000000000 });
    db_close(db);
    sem_init(&s->writer_is_busy, 0, 0);
    sem_init(&s->writer_may_go, 0, 0);
    sem_init(&s->answered, 0, 0);
    s->server = server_start(&house, &(struct server_settings){ .db = s->db });
}

static void end_scene(struct scene *s)
{
    char command[64];
    server_stop(s->server);
    snprintf(command, sizeof command, "rm -r %s", s->folder);
    CHECK_INT(system(command), 0);
}

static void note_answer(struct exchange *x)
{
    struct scene *s = x->connection;
    sem_post(&s->answered);
}

static struct exchange *look_at_thing(struct scene *s)
{
    struct exchange *x = exchange_new();
    x->request.method = "GET";
    x->request.path = "/things/1";
    x->connection = s;
    x->answered = note_answer;
    server_take(s->server, x);
    return x;
}

static int64_t links_of_thing(const struct scene *s)
{
    struct arena rows = { 0 };
    struct db *db = db_open_reader(s->db);
    db_work_for(db, &rows, &(struct db_context){ .now = { 1 } });
    const struct chain_head *head = chain_head(db, "thing", 1);
    int64_t links = head ? head->seq : 0;
    db_close(db);
    arena_free(&rows);
    return links;
}

/* ---- acts of the server's own, on threads of their own ---------------------------*/

static void keep_busy(struct work *w, void *scene)
{
    (void)w;
    struct scene *s = scene;
    sem_post(&s->writer_is_busy);
    sem_wait(&s->writer_may_go);
}

/* As a full disk does it: whatever else was in the transaction goes too. */
static void lose_transaction(struct work *w, void *scene)
{
    struct scene *s = scene;
    if (s->is_lost) return;
    s->is_lost = true;
    db_rollback(w->db);
    fault("the transaction is lost");
}

static void *do_keep_busy(void *scene)
{
    server_do(((struct scene *)scene)->server, keep_busy, scene);
    return NULL;
}

static void *do_lose_transaction(void *scene)
{
    server_do(((struct scene *)scene)->server, lose_transaction, scene);
    return NULL;
}

static int waiting(struct queue *q)
{
    int count = 0;
    pthread_mutex_lock(&q->lock);
    for (const struct exchange *x = q->first; x; x = x->next) count++;
    pthread_mutex_unlock(&q->lock);
    return count;
}

/* ---- the tests -------------------------------------------------------------------*/

TEST(a_look_is_recorded_before_its_page_is_sent)
{
    struct scene s = { 0 };
    begin_scene(&s);
    struct exchange *x = look_at_thing(&s);
    sem_wait(&s.answered);
    CHECK_INT(x->request.status, 200);
    CHECK_INT(links_of_thing(&s), 1);
    exchange_free(x);
    end_scene(&s);
}

TEST(a_look_whose_transaction_was_lost_is_recorded_all_the_same)
{
    struct scene s = { 0 };
    pthread_t busy, loser;
    begin_scene(&s);
    pthread_create(&busy, NULL, do_keep_busy, &s);
    sem_wait(&s.writer_is_busy);
    struct exchange *x = look_at_thing(&s);
    pthread_create(&loser, NULL, do_lose_transaction, &s);
    while (waiting(&s.server->acts) < 2) usleep(1000);
    sem_post(&s.writer_may_go);
    sem_wait(&s.answered);
    pthread_join(busy, NULL);
    pthread_join(loser, NULL);
    CHECK(s.is_lost);
    CHECK_INT(x->request.status, 200);
    CHECK_INT(links_of_thing(&s), 1);
    exchange_free(x);
    end_scene(&s);
}
