/* journal_test.c -- chains that can be proved, and what tampering looks like. */
#include "platform/journal.h"

#include "base/fault.h"
#include "platform/journal.sql.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

static const struct subject alice = { "thing", 1 }, bob = { "thing", 2 };
enum { A_DAY_MS = 24 * 60 * 60 * 1000 };

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

/* The day's seal, then a day later a look at bob and another seal. */
static struct work *a_world_with_two_seals(void)
{
    struct work *w = a_world_with_chains();
    journal_seal(w);
    later(w, A_DAY_MS);
    look_at(w, bob);
    journal_seal(w);
    return w;
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
        { "UPDATE journal SET act = 'did other' WHERE seq = 1 AND subject_id = 1", "thing 1, link 1:" },
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
        { "DELETE FROM journal WHERE subject_id = 1 AND seq = 1", "thing 1, link 2: a link before" },
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

TEST(a_day_has_one_seal_and_it_covers_what_moved)
{
    struct work *w = a_world_with_chains();
    const char *line = journal_seal(w);
    CHECK(strncmp(line, "seal 1 2026-11-24 2 ", 20) == 0);
    CHECK_TEXT(journal_seal(w), NULL);
    later(w, A_DAY_MS);
    look_at(w, bob);
    CHECK(strncmp(journal_seal(w), "seal 2 2026-11-25 1 ", 20) == 0);
    later(w, -A_DAY_MS);
    CHECK_TEXT(journal_seal(w), NULL);
    struct verification v = journal_verify(w, line);
    CHECK_INT(v.seals, 2);
    CHECK_INT(v.seals_wrong, 0);
    CHECK_INT(v.outside, 1);
}

TEST(seals_kept_in_a_log_are_read_between_its_other_lines)
{
    struct work *w = a_world_with_chains();
    const char *line = journal_seal(w);
    const char *log = arena_print(w->arena, "Nov 24 started\nNov 24 00:01 host probity: %s\n"
                                            "a seal was broken at the zoo\n", line);
    struct verification v = journal_verify(w, log);
    CHECK_INT(v.outside, 1);
    CHECK_INT(v.seals_wrong, 0);
}

TEST(a_seal_that_was_touched_is_found)
{
    static const struct { const char *sql, *found; } tampering[] = {
        { "UPDATE seal SET hash = 'x' WHERE seal_id = 1", "seal 1: it does not follow" },
        { "UPDATE seal SET hash = 'x' WHERE seal_id = 2", "seal 2: it does not follow" },
        { "UPDATE seal SET sealed_on = '2026-11-23' WHERE seal_id = 1", "seal 1: it does not" },
        { "UPDATE seal SET chains = 3 WHERE seal_id = 1", "seal 1: it covers another" },
        { "DELETE FROM seal WHERE seal_id = 1", "seal 1: it is missing" },
        { "DELETE FROM sealed_head WHERE subject_id = 1", "seal 1: it covers another" },
        { "UPDATE sealed_head SET hash = 'x' WHERE seal_id = 2", "seal 2: thing 2 has no link 2" },
    };
    for (size_t i = 0; i < sizeof tampering / sizeof *tampering; i++) {
        struct work *w = a_world_with_two_seals();
        CHECK_INT(journal_verify(w, NULL).seals_wrong, 0);
        db_run(w->db, tampering[i].sql);
        struct verification v = journal_verify(w, NULL);
        const char *found = tampering[i].found;
        if (!v.first_wrong || strncmp(v.first_wrong, found, strlen(found)) != 0)
            fail_msg("%s: %s", tampering[i].sql, v.first_wrong ? v.first_wrong : "not found");
    }
}

TEST(a_chain_taken_away_with_its_head_is_found_by_its_seal)
{
    struct work *w = a_world_with_two_seals();
    db_run(w->db, "DELETE FROM journal WHERE subject_id = 1");
    db_run(w->db, "DELETE FROM chain WHERE subject_id = 1");
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.broken, 0);
    CHECK_TEXT(v.first_wrong, "seal 1: thing 1 has no link 2 as it was sealed");
}

TEST(a_record_rewritten_whole_is_found_only_by_a_seal_kept_elsewhere)
{
    struct work *w = a_world_with_chains();
    const char *kept = journal_seal(w);
    db_run(w->db, "DELETE FROM journal");
    db_run(w->db, "DELETE FROM journal_words");
    db_run(w->db, "DELETE FROM chain");
    db_run(w->db, "DELETE FROM sealed_head");
    db_run(w->db, "DELETE FROM seal");
    look_at(w, alice);
    journal_seal(w);
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.broken, 0);
    CHECK_INT(v.seals_wrong, 0);
    v = journal_verify(w, kept);
    CHECK_INT(v.seals_wrong, 1);
    CHECK(strstr(v.first_wrong, "kept elsewhere") != NULL);
}

TEST(a_record_put_back_to_before_a_seal_is_found_by_that_seal)
{
    struct work *w = a_world_with_chains();
    journal_seal(w);
    later(w, A_DAY_MS);
    const char *kept = journal_seal(w);
    db_run(w->db, "DELETE FROM seal WHERE seal_id = 2");
    CHECK_INT(journal_verify(w, NULL).seals_wrong, 0);
    CHECK_INT(journal_verify(w, kept).seals_wrong, 1);
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
