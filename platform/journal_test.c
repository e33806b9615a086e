/* journal_test.c -- chains that can be proved, and what tampering looks like. */
#include "platform/journal.h"

#include "base/fault.h"
#include "platform/journal.sql.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

static const struct subject alice = { "thing", 1 }, bob = { "thing", 2 };

/* Three acts on two subjects, in two works. */
static struct work *a_world_with_chains(void)
{
    struct work *w = a_world();
    journal(w, bob, "added note", 0, "what was written");
    journal(w, alice, "viewed", 0, NULL);
    journal_write(w);
    later(w, 1000);
    journal(w, alice, "added note", 77, "more that was written");
    journal_write(w);
    return w;
}

static void look_at(struct work *w, struct subject subject)
{
    journal(w, subject, "viewed", 0, NULL);
    journal_write(w);
}

TEST(chains_that_nobody_touched_verify)
{
    struct work *w = a_world_with_chains();
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.chains, 2);
    CHECK_INT(v.links, 3);
    CHECK_INT(v.broken, 0);
    CHECK_TEXT(v.first_broken, NULL);
}

TEST(a_chain_longer_than_a_batch_verifies)
{
    struct work *w = a_world();
    for (int i = 0; i < 1001; i++)
        journal(w, alice, "viewed", i, NULL);
    journal_write(w);
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.links, 1001);
    CHECK_INT(v.broken, 0);
    CHECK_INT(chain_head(w->db, "thing", 1)->seq, 1001);
}

TEST(more_chains_than_a_batch_verify_and_are_sealed)
{
    struct work *w = a_world();
    for (int i = 1; i <= 1000; i++)
        journal(w, (struct subject){ "thing", i }, "viewed", 0, NULL);
    journal(w, (struct subject){ "account", 1 }, "viewed", 0, NULL);
    journal_write(w);
    CHECK(strncmp(journal_seal(w), "seal 1 2026-11-24 1001 ", 23) == 0);
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.chains, 1001);
    CHECK_INT(v.broken, 0);
    CHECK_INT(v.seals_wrong, 0);
}

TEST(a_work_writes_its_subjects_in_order_and_its_acts_as_they_came)
{
    struct work *w = a_world();
    journal(w, bob, "first of bob", 0, NULL);
    journal(w, alice, "first of alice", 0, NULL);
    journal(w, bob, "second of bob", 0, NULL);
    journal(w, (struct subject){ "account", 9 }, "first of an account", 0, NULL);
    journal_write(w);
    CHECK_TEXT(w->entries[0].act, "first of an account");
    CHECK_TEXT(w->entries[1].act, "first of alice");
    CHECK_TEXT(w->entries[2].act, "first of bob");
    CHECK_TEXT(links_after(w->db, "thing", 2, 0, 9).row[1].act, "second of bob");
    CHECK_INT(journal_verify(w, NULL).broken, 0);
}

TEST(a_work_that_did_nothing_writes_nothing)
{
    struct work *w = a_world();
    journal_write(w);
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.chains, 0);
    CHECK_INT(v.links, 0);
}

TEST(what_was_written_once_is_not_written_again)
{
    struct work *w = a_world();
    look_at(w, alice);
    journal_write(w);
    CHECK_INT(journal_verify(w, NULL).links, 1);
}

TEST(words_can_be_disposed_of_and_the_chain_still_verifies)
{
    struct work *w = a_world_with_chains();
    db_run(w->db, "DELETE FROM journal_words");
    CHECK_INT(journal_verify(w, NULL).broken, 0);
}

/* Each stands alone in a fresh world; the first broken link is named. */
TEST(every_kind_of_tampering_is_found)
{
    static const struct { const char *sql, *found; } tampering[] = {
        { "UPDATE journal SET act = 'other' WHERE subject_id = 2", "thing 2, link 1:" },
        { "UPDATE journal SET account_id = 8 WHERE seq = 2", "thing 1, link 2:" },
        { "UPDATE journal SET object_id = 78 WHERE seq = 2", "thing 1, link 2:" },
        { "UPDATE journal SET at = '2026-11-24T10:00:00.000Z' WHERE seq = 2", "thing 1, link 2:" },
        { "UPDATE journal SET at = '2026-11-24T09:14:01Z' WHERE seq = 2", "thing 1, link 2:" },
        { "UPDATE journal SET text_digest = '' WHERE seq = 2", "thing 1, link 2:" },
        { "UPDATE journal SET hash = 'x' WHERE seq = 2", "thing 1, link 2:" },
        { "UPDATE journal SET hash = 'x' WHERE seq = 1 AND subject_id = 1", "thing 1, link 1:" },
        { "UPDATE journal SET subject_id = 3 WHERE subject_id = 2", "thing 2, link 1:" },
        { "UPDATE journal_words SET words = 'nicer' WHERE subject_id = 2", "thing 2, link 1:" },
        { "UPDATE journal_words SET salt = 'other' WHERE subject_id = 2", "thing 2, link 1:" },
        { "UPDATE journal_words SET seq = 1 WHERE subject_id = 1", "thing 1, link 1: its words" },
        { "DELETE FROM journal WHERE subject_id = 1 AND seq = 1", "thing 1, link 2: a link" },
        { "DELETE FROM journal WHERE subject_id = 1 AND seq = 2", "thing 1, link 2: the chain" },
        { "DELETE FROM chain WHERE subject_id = 1", "thing 1, link 1: the head" },
        { "DELETE FROM journal WHERE subject_id = 1", "thing 1, link 2: the chain" },
        { "UPDATE chain SET seq = 1 WHERE subject_id = 1", "thing 1, link 1: the chain" },
        { "UPDATE chain SET hash = 'x' WHERE subject_id = 2", "thing 2, link 1: the chain" },
    };
    for (size_t i = 0; i < sizeof tampering / sizeof *tampering; i++) {
        struct work *w = a_world_with_chains();
        db_run(w->db, tampering[i].sql);
        struct verification v = journal_verify(w, NULL);
        const char *found = tampering[i].found;
        if (!v.first_broken || strncmp(v.first_broken, found, strlen(found)) != 0)
            fail_msg("%s: %s", tampering[i].sql, v.first_broken ? v.first_broken : "not found");
    }
}

TEST(links_that_changed_places_are_found)
{
    struct work *w = a_world_with_chains();
    db_run(w->db, "UPDATE journal SET seq = 9 WHERE subject_id = 1 AND seq = 1");
    db_run(w->db, "UPDATE journal SET seq = 1 WHERE subject_id = 1 AND seq = 2");
    db_run(w->db, "UPDATE journal SET seq = 2 WHERE subject_id = 1 AND seq = 9");
    struct verification v = journal_verify(w, NULL);
    CHECK(v.broken >= 2);
    CHECK(strncmp(v.first_broken, "thing 1, link 1:", 16) == 0);
}

/* ---- two servers at once ----------------------------------------------------------*/

static void write_and_commit(void *work)
{
    struct work *w = work;
    journal_write(w);
    db_commit(w->db);
}

/* The work of another server: it has taken its snapshot before the first commits. */
static struct work a_second_work(const struct work *w, struct db *db, struct arena *arena)
{
    struct work other = *w;
    other.db = db;
    other.arena = arena;
    other.entries = NULL;
    other.entry_count = 0;
    work_ready(&other);
    db_begin_write(db);
    chain_head(db, "thing", 0);
    return other;
}

static void race_for(struct subject subject)
{
    struct work *w = a_world_with_chains();
    struct db *db = second_connection();
    if (!db) return;
    db_commit(w->db);
    struct arena arena = { 0 };
    struct work other = a_second_work(w, db, &arena);
    db_begin_write(w->db);
    look_at(w, subject);
    db_commit(w->db);

    journal(&other, subject, "viewed", 0, NULL);
    CHECK(fault_guard(write_and_commit, &other) != NULL);
    CHECK(db_wants_retry(db));
    db_rollback(db);
    db_begin_write(db);
    other.entry_count = 1;
    CHECK_TEXT(fault_guard(write_and_commit, &other), NULL);
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.links, 5);
    CHECK_INT(v.broken, 0);
    arena_free(&arena);
}

TEST(of_two_servers_racing_for_a_chain_the_later_is_asked_to_try_again)
{
    race_for(alice);
}

TEST(so_is_it_for_a_chain_that_did_not_exist_yet)
{
    race_for((struct subject){ "thing", 3 });
}
