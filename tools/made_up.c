/* made_up.c -- a house of no trade, whose routes do what a test wants done. */
#include "tools/made_up.h"

#include "base/fault.h"
#include "platform/session.sql.h"
#include "platform/sign_in.h"
#include "tools/served.h"

#include <semaphore.h>
#include <stdatomic.h>
#include <stdlib.h>

enum { MAY_WORK = 1, HIDDEN_THING = 13, THING_HIDDEN_ONCE = 14 };

static sem_t held, free_to_go;
static atomic_int lost_tries;
static atomic_bool hides_once;

__attribute__((constructor)) static void make_semaphores(void)
{
    sem_init(&held, 0, 0);
    sem_init(&free_to_go, 0, 0);
}

const char *set_to(const char *name)
{
    const struct setting *s = setting_value(beside()->db, name);
    return s ? s->value : NULL;
}

void wait_until_held(void)
{
    sem_wait(&held);
}

void let_go(void)
{
    sem_post(&free_to_go);
}

int tries_of_lost(void)
{
    return atomic_exchange(&lost_tries, 0);
}

void hide_thing_14_once(void)
{
    atomic_store(&hides_once, true);
}

/* ---- looks -----------------------------------------------------------------------*/

static void get_thing(struct request *r)
{
    out_print(r->out, "thing %lld", (long long)r->subject.id);
}

static void get_open(struct request *r)
{
    out_raw(r->out, "open");
}

static void get_work(struct request *r)
{
    static const int64_t rows[] = { 1 };
    seen_rows(r, "saw work", rows, 1);
    out_raw(r->out, "work");
}

static void get_warned(struct request *r)
{
    refusal_add(&r->refusal, "x", "Look out");
    get_work(r);
}

static void get_broken(struct request *r)
{
    out_raw(r->out, "half a page");
    fault("a pipe is broken");
}

/* ---- acts ------------------------------------------------------------------------*/

static const char *name_asked(const struct request *r)
{
    return asked_or(r, "name", "something");
}

static void set(struct request *r, const char *value)
{
    set_setting(r->work.db, name_asked(r), value);
    journal(&r->work, (struct subject){ "unit", 1 }, "set something", 0, NULL);
    redirect(r, "/work");
}

static void post_set(struct request *r)
{
    set(r, asked_or(r, "value", "on"));
}

static void post_count(struct request *r)
{
    const struct setting *s = setting_value(r->work.db, name_asked(r));
    set(r, arena_print(r->work.arena, "%d", s ? atoi(s->value) + 1 : 1));
}

static void set_survivor(struct request *r)
{
    set_setting(r->work.db, "survivor", "on");
    journal(&r->work, (struct subject){ "unit", 1 }, "survived", 0, NULL);
}

static void post_refused(struct request *r)
{
    set(r, "on");
    r->location = NULL;
    r->status = 422;
    r->survives = set_survivor;
    refusal_add(&r->refusal, "name", "Not that");
    out_raw(r->out, "Not that");
}

static void post_faulted(struct request *r)
{
    set(r, "on");
    r->survives = set_survivor;
    fault("a pipe is broken");
}

/* As a full disk would have it: the transaction is gone, and with it the batch. */
static void post_lost(struct request *r)
{
    set(r, "on");
    if (atomic_fetch_add(&lost_tries, 1)) return;
    db_run(r->work.db, "ROLLBACK");
    fault("the disk is full");
}

static void post_held(struct request *r)
{
    sem_post(&held);
    sem_wait(&free_to_go);
    redirect(r, "/work");
}

static void prepare_thing(struct request *r)
{
    r->prepared = arena_text(r->work.arena, asked_or(r, "value", "prepared"));
}

static void post_thing(struct request *r)
{
    set(r, r->prepared);
}

/* ---- the house -------------------------------------------------------------------*/

static const struct route routes[] = {
    { "GET", "/things/{thing}", get_thing, MAY_WORK, .about = "thing", .look = "viewed thing",
      .marks_look = true },
    { "GET", "/open", get_open, MAY_ANYBODY },
    { "GET", "/mine", get_open, MAY_ANY_ACCOUNT },
    { "GET", "/work", get_work, MAY_WORK },
    { "GET", "/slow", get_work, MAY_WORK, .is_slow = true },
    { "GET", "/warned", get_warned, MAY_WORK },
    { "GET", "/broken", get_broken, MAY_WORK },
    { "POST", "/set", post_set, MAY_WORK },
    { "POST", "/count", post_count, MAY_WORK },
    { "POST", "/refused", post_refused, MAY_WORK },
    { "POST", "/faulted", post_faulted, MAY_WORK },
    { "POST", "/lost", post_lost, MAY_WORK },
    { "POST", "/held", post_held, MAY_WORK },
    { "POST", "/things/{thing}", post_thing, MAY_WORK, .about = "thing",
      .prepare = prepare_thing },
    { 0 },
};

static const struct route *const tables[] = { platform_routes, routes, NULL };

static const struct role roles[] = {
    { "worker", "Worker", UINT64_C(1) << MAY_WORK, "/work" },
    { "guest", "Guest", 0, "/open" },
    { 0 },
};

static const struct nav_row nav[] = { { 0 } };

static bool may_see(struct work *w, struct subject s)
{
    (void)w;
    if (s.id == THING_HIDDEN_ONCE && atomic_exchange(&hides_once, false)) return false;
    return s.id != HIDDEN_THING;
}

static const char *nothing_to_say(struct work *w)
{
    (void)w;
    return NULL;
}

static const char *unit_name(struct work *w)
{
    (void)w;
    return "Made up";
}

const struct house made_up_house = {
    .routes = tables,
    .roles = roles,
    .nav = nav,
    .may_see = may_see,
    .as_at_words = nothing_to_say,
    .waiting_words = nothing_to_say,
    .waiting_url = "/mine",
    .unit_name = unit_name,
};
