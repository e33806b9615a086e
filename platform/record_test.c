/* record_test.c -- a record is made whole, and taken through versions in order. */
#include "platform/record.h"
#include "base/fault.h"
#include "tools/test.h"
#include "tools/world.h"

TEST(a_new_record_is_of_the_present_version)
{
    struct work *w = a_world();
    CHECK(record_exists(w->db));
    CHECK_INT(record_version(w->db), SCHEMA_VERSION);
}

TEST(an_upgrade_takes_each_missing_step_once)
{
    static const char *const first[] = {
        "CREATE TABLE made_up (a INTEGER NOT NULL) STRICT;", NULL
    };
    static const char *const second[] = { "INSERT INTO made_up (a) VALUES (5)", NULL };
    static const struct migration steps[] = {
        { SCHEMA_VERSION + 1, first }, { SCHEMA_VERSION + 2, second }, { 0 } };
    struct work *w = a_world();
    db_commit(w->db);
    CHECK_INT(record_upgrade(w->db, steps, w->now), 2);
    CHECK_INT(record_version(w->db), SCHEMA_VERSION + 2);
    CHECK_INT(record_upgrade(w->db, steps, w->now), 0);
}

static const char *const made[] = { "CREATE TABLE made_up (a INTEGER NOT NULL) STRICT;", NULL };
static const char *const broken[] = { "INSERT INTO made_up (a) VALUES (5)", "NO SUCH WORDS", NULL };
static const struct migration half_broken[] = {
    { SCHEMA_VERSION + 1, made }, { SCHEMA_VERSION + 2, broken }, { 0 } };

static void upgrade(void *work)
{
    struct work *w = work;
    record_upgrade(w->db, half_broken, w->now);
}

TEST(a_step_that_fails_leaves_nothing_of_itself)
{
    struct work *w = a_world();
    db_commit(w->db);
    CHECK(fault_guard(upgrade, w) != NULL);
    db_rollback(w->db);
    db_run(w->db, "INSERT INTO schema_version (version, applied_at) SELECT a, '' FROM made_up");
    CHECK_INT(record_version(w->db), SCHEMA_VERSION + 1);
}

static void open_nowhere(void *unused)
{
    (void)unused;
    db_open("/no/such/folder/record.db");
}

TEST(an_empty_database_holds_no_record_and_no_database_is_a_fault)
{
    struct db *db = db_open(":memory:");
    CHECK(!record_exists(db));
    db_close(db);
    CHECK(fault_guard(open_nowhere, NULL) != NULL);
}

TEST(every_query_is_accepted_by_this_engine)
{
    struct work *w = a_world();
    CHECK(all_queries_count > 40);
    for (size_t i = 0; i < all_queries_count; i++)
        db_prepare_only(w->db, all_queries[i]);
}
