/* hold_test.c -- a copy is sealed, disposal stops, and work goes on. */
#include "platform/hold.h"

#include "platform/journal.h"
#include "platform/secret.h"
#include "tools/test.h"
#include "tools/world.h"

static const struct subject alice = { "thing", 1 }, bob = { "thing", 2 };
static const char reason[] = "inquest opened on 20 November";

/* The record of a subject, as a composition would write it. */
static const char *all_of(struct work *w, struct subject s)
{
    return s.id == 9 ? NULL : arena_print(w->arena, "%s %lld as it was", s.kind, (long long)s.id);
}

static int64_t a_hold_on(struct work *w, struct subject s)
{
    int64_t hold = 0;
    struct refusal no = hold_place(w, s, reason, all_of, &hold);
    CHECK(!refused(&no));
    journal_write(w);
    return hold;
}

static const char *opened(struct work *w, struct subject s, int64_t hold)
{
    const char *copy = NULL;
    hold_open(w, s, hold, reason, &copy);
    return copy;
}

TEST(a_hold_seals_a_copy_that_can_be_opened)
{
    struct work *w = a_world();
    int64_t hold = a_hold_on(w, alice);
    CHECK_TEXT(opened(w, alice, hold), "thing 1 as it was");
    CHECK_TEXT(w->entries[0].act, "opened held copy");
    CHECK_TEXT(w->entries[0].words, reason);
    CHECK_INT(w->entries[0].object_id, hold);
}

TEST(only_the_subject_held_is_held_and_only_until_the_last_hold_is_lifted)
{
    struct work *w = a_world();
    int64_t first = a_hold_on(w, alice), second = a_hold_on(w, alice);
    CHECK(is_held(w, alice));
    CHECK(!is_held(w, bob));
    struct refusal no = hold_lift(w, alice, first, "the inquest is over");
    CHECK(!refused(&no));
    CHECK(is_held(w, alice));
    hold_lift(w, alice, second, "the claim was settled");
    CHECK(!is_held(w, alice));
    CHECK_TEXT(opened(w, alice, second), "thing 1 as it was");
}

TEST(what_is_written_later_is_after_the_first_hold_in_force)
{
    struct work *w = a_world();
    CHECK(!instant_known(held_since(w, alice)));
    struct instant then = w->now;
    int64_t first = a_hold_on(w, alice);
    later(w, 1000);
    a_hold_on(w, alice);
    CHECK_INT(held_since(w, alice).ms, then.ms);
    hold_lift(w, alice, first, "the inquest is over");
    CHECK_INT(held_since(w, alice).ms, w->now.ms);
}

TEST(a_hold_says_who_placed_it_when_and_why)
{
    struct work *w = a_world();
    a_hold_on(w, alice);
    struct hold_lines holds = holds_on(w->db, "thing", 1);
    CHECK_INT(holds.count, 1);
    CHECK_INT(holds.row[0].placed_by, 7);
    CHECK_TEXT(holds.row[0].reason, reason);
    CHECK_INT(holds.row[0].placed_at.ms, w->now.ms);
    CHECK(!instant_known(holds.row[0].lifted_at));
}

TEST(nothing_happens_without_a_reason)
{
    struct work *w = a_world();
    int64_t none = 0, hold = a_hold_on(w, alice);
    const char *copy = NULL;
    struct refusal place = hold_place(w, bob, "", all_of, &none);
    struct refusal lift = hold_lift(w, alice, hold, NULL);
    struct refusal open = hold_open(w, alice, hold, "because", &copy);
    CHECK_TEXT(refusal_for(&place, "reason"), "Say what for, in a few words");
    CHECK_TEXT(refusal_for(&lift, "reason"), "Say what for, in a few words");
    CHECK_TEXT(refusal_for(&open, "reason"), "Say what for, in a few words");
    CHECK(!is_held(w, bob));
    CHECK(is_held(w, alice));
    CHECK_TEXT(copy, NULL);
    CHECK_INT(w->entry_count, 0);
}

TEST(what_is_not_there_is_not_held_lifted_or_opened)
{
    struct work *w = a_world();
    int64_t none = 0, hold = a_hold_on(w, alice);
    struct refusal no = hold_place(w, (struct subject){ "thing", 9 }, reason, all_of, &none);
    CHECK_TEXT(no.line[0].sentence, "There is no record to hold");
    no = hold_lift(w, bob, hold, reason);
    CHECK_TEXT(no.line[0].sentence, "That hold is not in force");
    hold_lift(w, alice, hold, reason);
    no = hold_lift(w, alice, hold, reason);
    CHECK_TEXT(no.line[0].sentence, "That hold is not in force");
    CHECK_TEXT(opened(w, bob, hold), NULL);
}

TEST(a_copy_that_was_touched_is_not_opened)
{
    struct work *w = a_world();
    int64_t hold = a_hold_on(w, alice);
    db_run(w->db, "UPDATE held_copy SET copy = 'nicer'");
    CHECK_TEXT(opened(w, alice, hold), NULL);
}

/* Whoever changes the copy can change its digest too, but not the chain. */
TEST(a_copy_whose_digest_was_changed_with_it_is_not_opened)
{
    struct work *w = a_world();
    char digest[DIGEST_TEXT];
    int64_t hold = a_hold_on(w, alice);
    secret_digest("nicer", 5, digest);
    db_run(w->db, "UPDATE held_copy SET copy = 'nicer'");
    db_run(w->db, arena_print(w->arena, "UPDATE hold SET copy_digest = '%s'", digest));
    CHECK_TEXT(opened(w, alice, hold), NULL);
    CHECK_INT(journal_verify(w, NULL).broken, 0);
}
