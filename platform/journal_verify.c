/* journal_verify.c -- following every chain from its first link to its head. */
#include "platform/journal_verify.h"

#include "platform/chain.h"

#include <string.h>

enum { LINKS_AT_ONCE = 500 };

static void note_broken(struct following *f, struct subject s, int64_t seq, const char *why)
{
    if (!f->found->broken++)
        f->found->first_broken = arena_print(f->w->arena, "%s %lld, link %lld: %s", s.kind,
                                             (long long)s.id, (long long)seq, why);
}

/* What is wrong with a link that should follow `before` as number `seq`, or NULL. */
static const char *wrong_with(const struct link *l, struct subject s, int64_t seq,
                              const char *before)
{
    char hash[DIGEST_TEXT], digest[DIGEST_TEXT];
    if (l->seq != seq) return "a link before it is missing";
    chain_hash(&(struct chain_link){
        .before = before, .subject = s, .seq = l->seq, .at = l->happened,
        .account_id = l->account_id, .act = l->act, .object_id = l->object_id,
        .text_digest = l->text_digest }, hash);
    if (strcmp(hash, l->hash) != 0) return "it is not what was written, or does not follow";
    if (l->words && strcmp(words_digest(l->salt, l->words, digest), l->text_digest) != 0)
        return "its words are not what was written";
    return NULL;
}

/* Where a chain has been followed to. */
struct place { int64_t seq; char hash[DIGEST_TEXT]; };

static void follow_links(struct following *f, struct subject s, const struct links *batch,
                         struct place *at)
{
    for (size_t i = 0; i < batch->count; i++) {
        const struct link *l = &batch->row[i];
        const char *why = wrong_with(l, s, at->seq + 1, at->hash);
        if (why) note_broken(f, s, l->seq, why);
        at->seq = l->seq;
        strncpy(at->hash, l->hash, sizeof at->hash - 1);
    }
    f->found->links += (int64_t)batch->count;
}

static void follow_chain(struct following *f, const struct chain_line *chain)
{
    struct subject s = { chain->subject_kind, chain->subject_id };
    struct place at = { 0 };
    struct walk walk;
    walk_begin(&walk, f->w);
    while (walk_on(&walk)) {
        struct links batch = links_after(f->w->db, s.kind, s.id, at.seq, LINKS_AT_ONCE);
        follow_links(f, s, &batch, &at);
        walk.is_over = batch.count < LINKS_AT_ONCE;
    }
    walk_end(&walk);
    f->found->chains++;
    if (at.seq != chain->seq || strcmp(at.hash, chain->hash) != 0)
        note_broken(f, s, chain->seq, "the chain does not end with its head");
}

static void follow_chains(struct following *f)
{
    struct walk walk;
    walk_begin(&walk, f->w);
    while (walk_on(&walk)) {
        struct chain_lines chains = chains_after(f->w->db, walk.kind, walk.id, AT_ONCE);
        for (size_t i = 0; i < chains.count; i++)
            follow_chain(f, &chains.row[i]);
        walk_saw(&walk, &chains);
    }
    walk_end(&walk);
    const struct stray_link *stray = link_of_no_chain(f->w->db);
    if (!stray) return;
    struct subject s = { stray->subject_kind, stray->subject_id };
    note_broken(f, s, stray->seq, "the head of its chain is missing");
}

struct verification journal_verify(struct work *w, const char *outside)
{
    struct verification found = { 0 };
    struct following f = { .w = w, .found = &found };
    follow_chains(&f);
    check_seals(&f);
    check_outside_seals(&f, outside);
    return found;
}
