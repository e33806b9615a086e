/* journal_seal_test.c -- what a seal proves, here and kept elsewhere. */
#include "platform/journal.h"
#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

static const struct subject alice = { "thing", 1 }, bob = { "thing", 2 };
enum { A_DAY_MS = 24 * 60 * 60 * 1000 };

/* Two chains. */
static struct work *a_world_with_chains(void)
{
    struct work *w = a_world();
    journal(w, bob, "added note", 0, "what was written");
    journal(w, alice, "viewed", 0, NULL);
    journal(w, alice, "viewed", 0, NULL);
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
