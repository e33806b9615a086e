/* server_test.c -- from a request to its answer: looks, and what stops them. */
#include "platform/server.h"

#include "base/fault.h"
#include "platform/journal.sql.h"
#include "platform/session.sql.h"
#include "tools/asking.h"
#include "tools/made_up.h"
#include "tools/served.h"
#include "tools/test.h"

#include <pthread.h>
#include <semaphore.h>
#include <string.h>

static struct request *get(struct server *s, const char *target, const char *token)
{
    return ask(s, &(struct sent){ "GET", target, .token = token });
}

/* How many links the chain of a subject has. */
static int64_t links(const char *kind, int64_t id)
{
    const struct chain_head *head = chain_head(beside()->db, kind, id);
    return head ? head->seq : 0;
}

/* ---- addresses -------------------------------------------------------------------*/

TEST(a_page_for_anybody_is_answered_without_a_session)
{
    struct request *r = get(a_server(&made_up_house), "/open", NULL);
    CHECK_INT(r->status, 200);
    CHECK_TEXT(written(r), "open");
}

TEST(an_address_that_is_none_is_a_404_and_another_method_a_405)
{
    struct server *s = a_server(&made_up_house);
    struct request *r = get(s, "/nowhere", NULL);
    CHECK_INT(r->status, 404);
    CHECK(has_words(written(r), "There is nothing here that you can open"));
    CHECK_INT(ask(s, &(struct sent){ "POST", "/open", "" })->status, 405);
    CHECK_INT(ask(s, &(struct sent){ "PUT", "/open" })->status, 405);
    CHECK_INT(ask(s, &(struct sent){ "HEAD", "/open" })->status, 200);
}

/* ---- looks -----------------------------------------------------------------------*/

TEST(what_was_looked_at_is_recorded_before_the_answer)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    CHECK_TEXT(written(get(s, "/things/4", token)), "thing 4");
    CHECK_INT(links("thing", 4), 1);
    CHECK_INT(links("account", 8), 0);
    get(s, "/things/4", token);
    ask(s, &(struct sent){ "HEAD", "/things/4", .token = token });
    CHECK_INT(links("thing", 4), 3);
    get(s, "/work", token);
    CHECK_INT(links("account", 8), 1);
}

TEST(a_look_at_what_may_not_be_seen_is_a_404_on_the_readers_own_chain)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    static const char *const targets[] = { "/things/13", "/things/0", "/things/x" };
    for (int i = 0; i < 3; i++) {
        struct request *r = get(s, targets[i], token);
        CHECK_INT(r->status, 404);
        CHECK(!strstr(written(r), "thing 13"));
        CHECK_INT(links("account", 8), i + 1);
    }
    CHECK_INT(links("thing", 13), 0);
    CHECK(last_look(beside()->db, 8, "thing", 13) == NULL);
}

TEST(a_look_moves_since_you_last_looked)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    get(s, "/things/4", token);
    CHECK(last_look(beside()->db, 8, "thing", 4) != NULL);
    CHECK(last_look(beside()->db, 8, "thing", 5) == NULL);
}

TEST(a_page_that_shows_a_refusal_is_a_look_all_the_same)
{
    struct server *s = a_server(&made_up_house);
    get(s, "/warned", signed_in_as(8, "worker"));
    CHECK_INT(links("account", 8), 1);
}

TEST(a_slow_page_runs_beside_and_is_recorded_too)
{
    struct server *s = a_server(&made_up_house);
    CHECK_TEXT(written(get(s, "/slow", signed_in_as(8, "worker"))), "work");
    CHECK_INT(links("account", 8), 1);
}

TEST(a_fault_while_reading_is_a_calm_page_with_a_reference)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    struct request *r = get(s, "/broken", token);
    CHECK_INT(r->status, 500);
    CHECK(!strstr(written(r), "half a page"));
    CHECK(!strstr(written(r), "pipe"));
    CHECK_INT(get(s, "/things/4", token)->status, 200);
}

/* ---- many at once ----------------------------------------------------------------*/

enum { LOOKERS = 4, LOOKS_EACH = 10 };

struct looker { pthread_t thread; struct server *server; struct sent sent; int64_t looked; };

static void answered(struct exchange *x)
{
    sem_t *done = x->connection;
    sem_post(done);
}

/* The helper of ask() is for one thread: this is the same for several. */
static void *look_often(void *looker)
{
    struct looker *l = looker;
    sem_t done;
    sem_init(&done, 0, 0);
    for (int i = 0; i < LOOKS_EACH; i++) {
        struct exchange *x = exchange_new();
        x->request.method = "GET";
        x->request.path = "/things/4";
        x->token = l->sent.token;
        x->connection = &done;
        x->answered = answered;
        server_take(l->server, x);
        sem_wait(&done);
        l->looked += x->request.status == 200;
        exchange_free(x);
    }
    sem_destroy(&done);
    return NULL;
}

TEST(many_who_look_at_one_thing_at_once_are_all_on_its_chain)
{
    struct looker lookers[LOOKERS] = { 0 };
    struct server *s = a_server(&made_up_house);
    for (int i = 0; i < LOOKERS; i++) {
        lookers[i].server = s;
        lookers[i].sent.token = signed_in_as(20 + i, "worker");
    }
    for (int i = 0; i < LOOKERS; i++)
        CHECK_INT(pthread_create(&lookers[i].thread, NULL, look_often, &lookers[i]), 0);
    int64_t looked = 0;
    for (int i = 0; i < LOOKERS; i++) {
        pthread_join(lookers[i].thread, NULL);
        looked += lookers[i].looked;
    }
    CHECK(looked > 0);
    CHECK_INT(links("thing", 4), looked);
    CHECK_INT(journal_verify(beside(), NULL).broken, 0);
}

/* ---- starting and stopping -------------------------------------------------------*/

static void start_with(void *settings)
{
    server_start(&made_up_house, settings);
}

TEST(a_server_whose_record_cannot_be_opened_does_not_start)
{
    struct server_settings s = { .db = "/no such folder/record.db" };
    CHECK(has_words(fault_guard(start_with, &s), "unable to open database file"));
}

TEST(a_server_has_sixteen_writers_at_most)
{
    struct server_settings s = { .db = "postgres://nowhere", .writers = 17 };
    CHECK_TEXT(fault_guard(start_with, &s), "there can be 16 writers at most");
}

static void start_bad_house(void *tables)
{
    const struct house bad = { .routes = tables };
    server_start(&bad, &(struct server_settings){ .db = ":memory:" });
}

TEST(a_server_whose_tables_are_wrong_does_not_start)
{
    static const struct route row[] = { { "GET", "/x" }, { 0 } };
    static const struct route *const tables[] = { row, NULL };
    CHECK_TEXT(fault_guard(start_bad_house, (void *)(uintptr_t)tables),
               "the tables of routes: GET /x names no permission");
}

TEST(what_comes_after_the_end_is_answered_not_now)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    finish_server();
    CHECK_INT(get(s, "/open", NULL)->status, 200);
    CHECK_INT(get(s, "/slow", token)->status, 503);
    struct request *r = get(s, "/things/4", token);
    CHECK_INT(r->status, 503);
    CHECK(!strstr(written(r), "thing 4"));
    CHECK_INT(ask(s, &(struct sent){ "POST", "/set", "form_token=t0ken", token })->status, 503);
    CHECK_TEXT(set_to("something"), NULL);
}

TEST(the_day_is_the_one_that_was_set_whatever_the_hour)
{
    CHECK_DATE(server_today(a_server(&made_up_house)), "2026-11-24");
}
