/* db_test.c -- one interface, two engines: what is asked, kept, taken back, tried again. */
#include "platform/db.h"

#include "base/fault.h"
#include "platform/session.sql.h"
#include "tools/asking.h"
#include "tools/made_up.h"
#include "tools/served.h"
#include "tools/test.h"
#include "tools/world.h"

#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

static const char *value_of(struct work *w, const char *name)
{
    const struct setting *s = setting_value(w->db, name);
    return s ? s->value : NULL;
}

/* ---- asking ----------------------------------------------------------------------*/

static const struct query
    first = { "first", "SELECT name FROM setting WHERE name = ?1", "t", true },
    second = { "second", "SELECT value FROM setting", "", true },
    wrong = { "wrong", "SELECT nothing FROM nowhere", "", true };

static void ask_within_asking(void *db)
{
    struct cursor *c = db_ask(db, &first);
    db_bind_text(c, 1, "a");
    db_step(c);
    db_ask(db, &second);
}

TEST(a_query_asked_within_another_is_a_fault_that_names_both)
{
    struct work *w = a_world();
    CHECK_TEXT(fault_guard(ask_within_asking, w->db), "second asked while first is open");
    db_rollback(w->db);
    db_begin_write(w->db);
    CHECK_TEXT(value_of(w, "a"), NULL);
}

static void ask_wrongly(void *db)
{
    db_ask(db, &wrong);
}

TEST(a_query_that_the_engine_refuses_is_a_fault_each_time)
{
    struct work *w = a_world();
    for (int i = 0; i < 2; i++) {
        db_savepoint(w->db);
        CHECK(has_words(fault_guard(ask_wrongly, w->db), "database: wrong: "));
        db_undo_savepoint(w->db);
        CHECK(!db_wants_retry(w->db));
    }
    CHECK_TEXT(value_of(w, "a"), NULL);
}

/* ---- values ----------------------------------------------------------------------*/

static const struct query echo = {
    "echo", "SELECT ?1, ?2, 'is it ?1' || ?3, ?4, ?5", "iittt", true };

static struct cursor *ask_echo(struct work *w, int64_t n, struct maybe_int maybe, const char *text)
{
    struct cursor *c = db_ask(w->db, &echo);
    db_bind_int(c, 1, n);
    db_bind_maybe(c, 2, maybe);
    db_bind_text(c, 3, text);
    db_bind_date(c, 4, w->today);
    db_bind_instant(c, 5, w->now);
    CHECK(db_step(c));
    return c;
}

TEST(values_come_back_as_they_went)
{
    static const int64_t numbers[] = { 0, 1, -1, INT64_MAX, INT64_MIN };
    static const char *const texts[] = { "", "it's \"so\"", "?2 $1 :now", "caf\xC3\xA9\n\tx" };
    struct work *w = a_world();
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        struct cursor *c = ask_echo(w, numbers[i], known_int(numbers[i]), "");
        CHECK_INT(db_int(c, 0), numbers[i]);
        CHECK_INT(db_maybe(c, 1).value, numbers[i]);
        CHECK_DATE(db_date(c, 3), "2026-11-24");
        CHECK_INT(db_instant(c, 4).ms, w->now.ms);
        CHECK(!db_step(c));
        db_done(c);
    }
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct cursor *c = ask_echo(w, 0, UNKNOWN_INT, texts[i]);
        CHECK_TEXT(db_text(c, 2), arena_print(w->arena, "is it ?1%s", texts[i]));
        db_done(c);
    }
}

TEST(what_is_not_known_stays_so)
{
    struct work *w = a_world();
    w->today = NO_DATE;
    w->now = NO_INSTANT;
    struct cursor *c = ask_echo(w, 0, UNKNOWN_INT, NULL);
    CHECK(!db_maybe(c, 1).known);
    CHECK_TEXT(db_text(c, 2), NULL);
    CHECK(!date_known(db_date(c, 3)));
    CHECK(!instant_known(db_instant(c, 4)));
    db_done(c);
}

static void read_unknown_as_number(void *work)
{
    db_int(ask_echo(work, 0, UNKNOWN_INT, NULL), 1);
}

TEST(a_number_that_was_promised_and_is_not_there_is_a_fault)
{
    struct work *w = a_world();
    CHECK_TEXT(fault_guard(read_unknown_as_number, w), "echo: column 2 is not known");
}

static void bind_source(void *db)
{
    db_bind_source(db_ask(db, &first), 1);
}

TEST(a_fact_from_nowhere_is_a_fault)
{
    struct work *w = a_world();
    w->source = 0;
    work_ready(w);
    CHECK_TEXT(fault_guard(bind_source, w->db), "first: nobody said where this comes from");
}

TEST(a_change_says_how_many_rows_it_changed)
{
    struct work *w = a_world();
    CHECK_INT(close_account(w->db, 99), 0);
    add_account(w->db, &(struct add_account){ .account = 99, .username = "x", .name = "X",
                                              .role = "y", .hash = "" });
    CHECK_INT(close_account(w->db, 99), 1);
    CHECK_INT(close_account(w->db, 99), 0);
}

/* ---- transactions ----------------------------------------------------------------*/

TEST(a_savepoint_takes_back_its_own_and_leaves_what_was_before)
{
    struct work *w = a_world();
    db_savepoint(w->db);
    set_setting(w->db, "a", "kept");
    db_release(w->db);
    db_savepoint(w->db);
    set_setting(w->db, "a", "taken back");
    set_setting(w->db, "b", "taken back");
    db_undo_savepoint(w->db);
    CHECK(db_in_transaction(w->db));
    CHECK_TEXT(value_of(w, "a"), "kept");
    CHECK_TEXT(value_of(w, "b"), NULL);
}

TEST(what_is_rolled_back_was_never_there)
{
    struct work *w = a_world();
    set_setting(w->db, "a", "1");
    db_rollback(w->db);
    CHECK(!db_in_transaction(w->db));
    db_rollback(w->db);     /* nothing is open: nothing happens */
    db_begin_write(w->db);
    CHECK(db_in_transaction(w->db));
    CHECK_TEXT(value_of(w, "a"), NULL);
}

TEST(what_is_committed_is_seen_by_another_connection_and_not_before)
{
    a_server(&made_up_house);
    struct work *w = beside();
    struct db *other = db_open_reader(served_record());
    db_work_for(other, w->arena, &(struct db_context){ .now = w->now });
    db_begin_write(w->db);
    set_setting(w->db, "a", "1");
    CHECK(setting_value(other, "a") == NULL);
    db_commit(w->db);
    CHECK_TEXT(setting_value(other, "a")->value, "1");
    db_close(other);
}

TEST(a_snapshot_does_not_move_while_it_is_read)
{
    a_server(&made_up_house);
    struct work *w = beside();
    struct db *other = db_open_reader(served_record());
    db_work_for(other, w->arena, &(struct db_context){ .now = w->now });
    db_begin_read(other);
    CHECK(setting_value(other, "a") == NULL);
    set_setting(w->db, "a", "1");
    CHECK(setting_value(other, "a") == NULL);
    db_commit(other);
    CHECK_TEXT(setting_value(other, "a")->value, "1");
    db_close(other);
}

static void write_as_reader(void *db)
{
    set_setting(db, "a", "1");
}

TEST(a_readers_connection_refuses_to_write)
{
    a_server(&made_up_house);
    struct db *reader = db_open_reader(served_record());
    db_work_for(reader, beside()->arena, &(struct db_context){ .now = { 1 } });
    CHECK(fault_guard(write_as_reader, reader) != NULL);
    CHECK_TEXT(set_to("a"), NULL);
    db_close(reader);
}

static void commit(void *db)
{
    db_commit(db);
}

/* PostgreSQL gives a transaction up at the first error in it. */
TEST(a_commit_that_kept_nothing_is_a_fault)
{
    struct work *w = a_world();
    if (!db_is_postgres(w->db)) return;
    set_setting(w->db, "a", "1");
    CHECK(fault_guard(ask_wrongly, w->db) != NULL);
    CHECK_TEXT(fault_guard(commit, w->db), "database: COMMIT: the transaction had been given up");
    CHECK(!db_in_transaction(w->db));
}

/* ---- trying again ----------------------------------------------------------------*/

static void set_a(void *db)
{
    set_setting(db, "a", "second");
}

static void begin_write(void *db)
{
    db_begin_write(db);
}

/* Two that write at once: the second is asked to try again, each engine at its own
 * moment; then it can. */
TEST(whoever_collides_is_asked_to_try_again_and_then_it_works)
{
    a_server(&made_up_house);
    struct work *w = beside();
    struct db *other = db_open(served_record());
    db_work_for(other, w->arena, &(struct db_context){ .now = w->now });
    db_wait_at_most(other, 10);
    bool is_postgres = db_is_postgres(other);
    db_begin_write(w->db);
    set_setting(w->db, "a", "first");
    if (is_postgres) {
        db_begin_write(other);
        CHECK(setting_value(other, "a") == NULL);
        db_commit(w->db);
    }
    CHECK(fault_guard(is_postgres ? set_a : begin_write, other) != NULL);
    CHECK(db_wants_retry(other));
    CHECK(!db_wants_retry(other));      /* asking forgets it */
    if (!is_postgres) db_commit(w->db);
    db_rollback(other);
    db_begin_write(other);
    set_a(other);
    db_commit(other);
    CHECK_TEXT(set_to("a"), "second");
    db_close(other);
}

/* ---- opening ---------------------------------------------------------------------*/

static void open_reader(void *name)
{
    db_open_reader(name);
}

TEST(reading_a_file_that_is_not_there_does_not_make_one)
{
    char name[64];
    snprintf(name, sizeof name, "build/no_record_%d.db", (int)getpid());
    CHECK(has_words(fault_guard(open_reader, name), "unable to open database file"));
    CHECK_INT(access(name, F_OK), -1);
}

TEST(a_name_says_which_engine_keeps_the_record)
{
    CHECK(db_name_is_postgres("postgres://unit@localhost/probity"));
    CHECK(db_name_is_postgres("postgresql://unit@localhost/probity"));
    CHECK(!db_name_is_postgres("postgres.db"));
    CHECK(!db_name_is_postgres("/var/lib/probity.db"));
    CHECK(!db_name_is_postgres(":memory:"));
}
