/* writer_test.c -- acts: kept, refused, faulted, sent twice, run again, or not now. */
#include "platform/server_inside.h"

#include "base/fault.h"
#include "platform/journal.h"
#include "platform/journal.sql.h"
#include "platform/session.sql.h"
#include "tools/asking.h"
#include "tools/made_up.h"
#include "tools/served.h"
#include "tools/test.h"

#include <string.h>

#define FORM "form_token=t0ken"

static struct sent posting(const char *target, const char *form, const char *token)
{
    return (struct sent){ "POST", target, form, token };
}

static struct request *post(struct server *s, const char *target, const char *form,
                            const char *token)
{
    struct sent sent = posting(target, form, token);
    return ask(s, &sent);
}

static int64_t links(const char *kind, int64_t id)
{
    const struct chain_head *head = chain_head(beside()->db, kind, id);
    return head ? head->seq : 0;
}

/* ---- one act ---------------------------------------------------------------------*/

TEST(an_act_is_kept_and_journalled_and_leads_on)
{
    struct server *s = a_server(&made_up_house);
    struct request *r = post(s, "/set", FORM "&name=a&value=1", signed_in_as(8, "worker"));
    CHECK_INT(r->status, 303);
    CHECK_TEXT(r->location, "/work");
    CHECK_TEXT(set_to("a"), "1");
    CHECK_INT(links("unit", 1), 1);
}

TEST(a_refused_act_leaves_nothing_but_what_survives_it)
{
    struct server *s = a_server(&made_up_house);
    struct request *r = post(s, "/refused", FORM "&name=a", signed_in_as(8, "worker"));
    CHECK_INT(r->status, 422);
    CHECK_TEXT(written(r), "Not that");
    CHECK_TEXT(set_to("a"), NULL);
    CHECK_TEXT(set_to("survivor"), "on");
    CHECK_INT(links("unit", 1), 1);     /* that it survived, not that it was done */
}

TEST(a_faulted_act_leaves_nothing_but_what_survives_it_and_a_reference)
{
    struct server *s = a_server(&made_up_house);
    struct request *r = post(s, "/faulted", FORM "&name=a", signed_in_as(8, "worker"));
    CHECK_INT(r->status, 500);
    CHECK(!strstr(written(r), "pipe"));
    CHECK(has_words(written(r), "reference"));
    CHECK_TEXT(set_to("a"), NULL);
    CHECK_TEXT(set_to("survivor"), "on");
    CHECK_INT(links("unit", 1), 1);
}

TEST(the_slow_part_of_an_act_runs_before_it)
{
    struct server *s = a_server(&made_up_house);
    post(s, "/things/4", FORM "&name=a&value=slow", signed_in_as(8, "worker"));
    CHECK_TEXT(set_to("a"), "slow");
}

/* The reader is let in between the slow part and the act itself. */
TEST(an_act_without_its_slow_part_does_not_happen)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    hide_thing_14_once();
    struct request *r = post(s, "/things/14", FORM "&name=a", token);
    CHECK_INT(r->status, 503);
    CHECK_TEXT(set_to("a"), NULL);
}

/* ---- one form, sent twice --------------------------------------------------------*/

TEST(a_form_sent_twice_acts_once_and_leads_to_the_same_page)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    for (int i = 0; i < 3; i++) {
        struct request *r = post(s, "/count", FORM "&form_key=k1&name=a", token);
        CHECK_INT(r->status, 303);
        CHECK_TEXT(r->location, "/work");
    }
    CHECK_TEXT(set_to("a"), "1");
    post(s, "/count", FORM "&form_key=k2&name=a", token);
    CHECK_TEXT(set_to("a"), "2");
    post(s, "/count", FORM "&form_key=k1&name=a", signed_in_as(9, "worker"));
    CHECK_TEXT(set_to("a"), "3");       /* another account's key is another form */
}

TEST(a_form_sent_twice_at_once_acts_once)
{
    struct server *s = a_server(&made_up_house);
    struct sent sent = posting("/count", FORM "&form_key=k1&name=a", signed_in_as(8, "worker"));
    struct exchange *x[8];
    for (int i = 0; i < 8; i++)
        x[i] = send_off(s, &sent);
    for (int i = 0; i < 8; i++) {
        wait_answer(x[i]);
        CHECK_INT(x[i]->request.status, 303);
    }
    CHECK_TEXT(set_to("a"), "1");
}

TEST(a_form_that_was_refused_may_be_sent_again)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    post(s, "/refused", FORM "&form_key=k1", token);
    CHECK_INT(post(s, "/count", FORM "&form_key=k1&name=a", token)->status, 303);
    CHECK_TEXT(set_to("a"), "1");
}

/* ---- many in one transaction -----------------------------------------------------*/

/* While the writer is held, others wait; then they share a transaction. */
TEST(a_refusal_and_a_fault_among_others_take_only_themselves_back)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    struct sent held = posting("/held", FORM, token);
    static const struct { const char *target, *form; int status; } acts[] = {
        { "/set", FORM "&name=a", 303 },     { "/faulted", FORM "&name=b", 500 },
        { "/set", FORM "&name=c", 303 },     { "/refused", FORM "&name=d", 422 },
        { "/set", FORM "&name=e", 303 },     { "/set", "form_token=no&name=f", 403 },
    };
    enum { ACTS = sizeof acts / sizeof *acts };
    struct exchange *x[ACTS], *holder = send_off(s, &held);
    wait_until_held();
    for (int i = 0; i < ACTS; i++) {
        struct sent sent = posting(acts[i].target, acts[i].form, token);
        x[i] = send_off(s, &sent);
    }
    let_go();
    wait_answer(holder);
    for (int i = 0; i < ACTS; i++) {
        wait_answer(x[i]);
        CHECK_INT(x[i]->request.status, acts[i].status);
        const char *name = asked(&x[i]->request, "name");
        CHECK_TEXT(set_to(name), acts[i].status == 303 ? "on" : NULL);
    }
    CHECK_INT(journal_verify(beside(), NULL).broken, 0);
}

TEST(when_the_transaction_is_lost_each_is_run_again_and_none_twice)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    struct sent held = posting("/held", FORM, token), look = { "GET", "/things/4", .token = token },
                count = posting("/count", FORM "&name=a", token),
                lost = posting("/lost", FORM "&name=b", token);
    tries_of_lost();
    struct exchange *holder = send_off(s, &held);
    wait_until_held();
    struct exchange *x[] = { send_off(s, &count), send_off(s, &look), send_off(s, &lost) };
    let_go();
    wait_answer(holder);
    for (int i = 0; i < 3; i++)
        wait_answer(x[i]);
    CHECK_INT(tries_of_lost(), 2);
    CHECK_INT(x[0]->request.status, 303);
    CHECK_INT(x[1]->request.status, 200);
    CHECK_INT(x[2]->request.status, 303);
    CHECK_TEXT(set_to("a"), "1");
    CHECK_TEXT(set_to("b"), "on");
    CHECK_INT(links("thing", 4), 1);    /* the look, though its first writing was lost */
    CHECK_INT(journal_verify(beside(), NULL).broken, 0);
}

TEST(many_acts_at_once_are_each_done_once)
{
    enum { ACTS = 40 };
    struct server *s = a_server(&made_up_house);
    struct sent sent = posting("/count", FORM "&name=a", signed_in_as(8, "worker"));
    struct exchange *x[ACTS];
    int done = 0;
    for (int i = 0; i < ACTS; i++)
        x[i] = send_off(s, &sent);
    for (int i = 0; i < ACTS; i++) {
        wait_answer(x[i]);
        done += x[i]->request.status == 303;
        CHECK(x[i]->request.status == 303 || x[i]->request.status == 503);
    }
    CHECK(done > 0);
    CHECK_TEXT(set_to("a"), arena_print(beside()->arena, "%d", done));
    CHECK_INT(links("unit", 1), done);
}

/* ---- when the record is shut -----------------------------------------------------*/

/* PostgreSQL lets several write: there is no lock to wait for. */
TEST(while_another_program_writes_the_answer_is_not_now)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    struct work *other = beside();
    if (db_is_postgres(other->db)) return;
    db_begin_write(other->db);
    struct sent act = posting("/set", FORM "&name=a", token);
    struct sent look = { "GET", "/things/4", .token = token };
    struct exchange *x = send_off(s, &act), *y = send_off(s, &look);
    wait_answer(x);
    wait_answer(y);
    db_rollback(other->db);
    CHECK_INT(x->request.status, 503);
    CHECK_INT(y->request.status, 503);
    CHECK(!strstr(written(&y->request), "thing 4"));
    CHECK_TEXT(set_to("a"), NULL);
    CHECK_INT(links("thing", 4), 0);
    CHECK_INT(post(s, "/set", FORM "&name=a", token)->status, 303);
    CHECK_TEXT(set_to("a"), "on");
}

/* ---- acts of the server's own ----------------------------------------------------*/

static void set_own(struct work *w, void *name)
{
    set_setting(w->db, name, "on");
    journal(w, (struct subject){ "unit", 1 }, "own act", 0, NULL);
}

static void set_and_fault(struct work *w, void *name)
{
    set_own(w, name);
    fault("a pipe is broken");
}

TEST(an_act_of_the_servers_own_is_kept_or_says_why_not)
{
    struct server *s = a_server(&made_up_house);
    CHECK_TEXT(server_do(s, set_own, "a"), NULL);
    CHECK_TEXT(set_to("a"), "on");
    CHECK_TEXT(server_do(s, set_and_fault, "b"), "a pipe is broken");
    CHECK_TEXT(set_to("b"), NULL);
    CHECK_INT(links("unit", 1), 1);
    finish_server();
    CHECK_TEXT(server_do(s, set_own, "c"), "the server is stopping");
}

/* Faults at its first try, in a transaction that is lost for all who are in it. */
static void fault_once(struct work *w, void *tries)
{
    int *tried = tries;
    set_own(w, "own");
    if (!(*tried)++) fault("a pipe is broken");
}

static void nobody_waits(struct exchange *x)
{
    (void)x;
}

TEST(an_act_of_the_servers_own_that_is_run_again_says_how_it_went_in_the_end)
{
    struct server *s = a_server(&made_up_house);
    const char *token = signed_in_as(8, "worker");
    struct sent held = posting("/held", FORM, token), lost = posting("/lost", FORM, token);
    if (db_is_postgres(beside()->db)) return;   /* nobody shares a transaction there */
    int tries = 0;
    tries_of_lost();
    struct exchange *own = exchange_new(), *holder = send_off(s, &held);
    own->request.method = "";
    own->own = fault_once;
    own->own_arg = &tries;
    own->answered = nobody_waits;
    wait_until_held();
    CHECK(queue_put(&s->acts, own));
    struct exchange *x = send_off(s, &lost);
    let_go();
    wait_answer(holder);
    wait_answer(x);         /* answered after what stood before it in the line */
    CHECK_INT(tries, 2);
    CHECK_TEXT(own->failed, "");
    CHECK_TEXT(set_to("own"), "on");
    exchange_free(own);
}
