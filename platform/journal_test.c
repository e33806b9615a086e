/* journal_test.c -- chains that can be proved, and what tampering looks like. */
#include "platform/journal.h"
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

TEST(chains_that_nobody_touched_verify)
{
    struct work *w = a_world_with_chains();
    struct verification v = journal_verify(w, NULL);
    CHECK_INT(v.chains, 2);
    CHECK_INT(v.links, 3);
    CHECK_INT(v.broken, 0);
}

TEST(words_can_be_disposed_of_and_the_chain_still_verifies)
{
    struct work *w = a_world_with_chains();
    db_run(w->db, "DELETE FROM journal_words");
    CHECK_INT(journal_verify(w, NULL).broken, 0);
}

TEST(every_kind_of_tampering_is_found)
{
    static const char *const tampering[] = {
        "UPDATE journal SET act = 'did something else' WHERE seq = 1 AND subject_id = 1",
        "UPDATE journal SET account_id = 8 WHERE seq = 2",
        "UPDATE journal SET object_id = 78 WHERE seq = 2",
        "UPDATE journal SET at = '2026-11-24T10:00:00.000Z' WHERE seq = 2",
        "UPDATE journal SET text_digest = '' WHERE seq = 2",
        "UPDATE journal SET hash = 'x' WHERE seq = 2",
        "UPDATE journal_words SET words = 'something nicer'",
        "DELETE FROM journal WHERE subject_id = 1 AND seq = 1",
        "DELETE FROM journal WHERE subject_id = 1 AND seq = 2",
        "DELETE FROM chain WHERE subject_id = 1",
        "UPDATE chain SET seq = 1 WHERE subject_id = 1",
    };
    for (size_t i = 0; i < sizeof tampering / sizeof *tampering; i++) {
        struct work *w = a_world_with_chains();
        db_run(w->db, tampering[i]);
        struct verification v = journal_verify(w, NULL);
        if (!v.broken) fail_msg("not found: %s", tampering[i]);
        CHECK(v.first_broken != NULL);
    }
}

TEST(a_day_has_one_seal_and_it_covers_what_moved)
{
    struct work *w = a_world_with_chains();
    const char *line = journal_seal(w);
    CHECK(strncmp(line, "seal 1 2026-11-24 2 ", 20) == 0);
    CHECK_TEXT(journal_seal(w), NULL);
    later(w, 24 * 60 * 60 * 1000);
    journal(w, bob, "viewed", 0, NULL);
    journal_write(w);
    CHECK(strncmp(journal_seal(w), "seal 2 2026-11-25 1 ", 20) == 0);
    struct verification v = journal_verify(w, line);
    CHECK_INT(v.seals, 2);
    CHECK_INT(v.seals_wrong, 0);
}

TEST(a_record_rewritten_whole_is_found_by_a_seal_kept_elsewhere)
{
    struct work *w = a_world_with_chains();
    const char *kept = journal_seal(w);
    db_run(w->db, "DELETE FROM journal");
    db_run(w->db, "DELETE FROM journal_words");
    db_run(w->db, "DELETE FROM chain");
    db_run(w->db, "DELETE FROM sealed_head");
    db_run(w->db, "DELETE FROM seal");
    journal(w, alice, "viewed", 0, NULL);
    journal_write(w);
    journal_seal(w);
    CHECK_INT(journal_verify(w, NULL).broken, 0);
    struct verification v = journal_verify(w, kept);
    CHECK_INT(v.seals_wrong, 1);
    CHECK(strstr(v.first_wrong, "kept elsewhere") != NULL);
}
