/* journal_verify.c -- following every chain, and checking every seal. */
#include "platform/journal.h"

#include "platform/chain.h"
#include "platform/journal.sql.h"

#include <stdio.h>
#include <string.h>

enum { CHAINS_AT_ONCE = 200, LINKS_AT_ONCE = 500, HEADS_AT_ONCE = 2000 };

/* A verification under way. Batches come and go in an arena of their own, so that a
 * record of any size is followed in little memory; what is found stays in the work's. */
struct following {
    struct work *w;
    struct arena batch, links;
    struct verification *found;
};

static void note_broken(struct following *f, struct subject s, int64_t seq, const char *why)
{
    if (!f->found->broken++)
        f->found->first_broken = arena_print(f->w->arena, "%s %lld, link %lld: %s", s.kind,
                                             (long long)s.id, (long long)seq, why);
}

static void read_into(struct following *f, struct arena *a)
{
    struct db_context context = { .now = f->w->now, .today = f->w->today };
    db_work_for(f->w->db, a, &context);
}

/* What is wrong with a link that should follow `before` as number `seq`, or NULL. */
static const char *wrong_with(const struct link *l, struct subject s, int64_t seq,
                              const char *before)
{
    char at[INSTANT_TEXT], hash[DIGEST_TEXT], digest[DIGEST_TEXT];
    if (l->seq != seq) return "a link is missing before it";
    struct chain_link link = { before, s, l->seq, instant_iso(l->at, at), l->account_id, l->act,
                               l->object_id, l->text_digest };
    if (strcmp(chain_hash(&link, hash), l->hash) != 0)
        return "it was changed, or the one before was";
    if (l->words && strcmp(words_digest(l->salt, l->words, digest), l->text_digest) != 0)
        return "its words were changed";
    return NULL;
}

static void follow_chain(struct following *f, const struct chain_line *chain)
{
    struct subject s = { chain->subject_kind, chain->subject_id };
    char before[DIGEST_TEXT] = "";
    int64_t seq = 0;
    for (;;) {
        arena_clear(&f->links);
        read_into(f, &f->links);
        struct links batch = links_after(f->w->db, s.kind, s.id, seq, LINKS_AT_ONCE);
        if (!batch.count) break;
        for (size_t i = 0; i < batch.count; i++) {
            const char *why = wrong_with(&batch.row[i], s, seq + 1, before);
            if (why) note_broken(f, s, batch.row[i].seq, why);
            seq = batch.row[i].seq;
            snprintf(before, sizeof before, "%s", batch.row[i].hash);
            f->found->links++;
        }
    }
    if (seq != chain->seq || strcmp(before, chain->hash) != 0)
        note_broken(f, s, chain->seq, "the chain does not end where its head says");
}

static void follow_all(struct following *f)
{
    char kind[64] = "";
    int64_t id = INT64_MIN;
    for (;;) {
        arena_clear(&f->batch);
        read_into(f, &f->batch);
        struct chain_lines chains = chains_after(f->w->db, kind, id, CHAINS_AT_ONCE);
        if (!chains.count) break;
        for (size_t i = 0; i < chains.count; i++)
            follow_chain(f, &chains.row[i]);
        f->found->chains += (int64_t)chains.count;
        const struct chain_line *last = &chains.row[chains.count - 1];
        snprintf(kind, sizeof kind, "%s", last->subject_kind);
        id = last->subject_id;
    }
    arena_clear(&f->batch);
    read_into(f, &f->batch);
    if (orphans(f->w->db)->count)
        note_broken(f, (struct subject){ "some", 0 }, 1, "links without the head of their chain");
}

/* ---- seals -----------------------------------------------------------------------*/

static void note_wrong_seal(struct following *f, int64_t seal, const char *why)
{
    if (!f->found->seals_wrong++)
        f->found->first_wrong =
            arena_print(f->w->arena, "seal %lld: %s", (long long)seal, why);
}

/* Does the record still hold the link that was sealed as a head? */
static bool head_stands(struct following *f, const struct chain_line *head)
{
    const struct link_hash *now =
        link_hash(f->w->db, head->subject_kind, head->subject_id, head->seq);
    return now && strcmp(now->hash, head->hash) == 0;
}

static int64_t add_heads(struct following *f, int64_t seal, struct seal_hash *hash)
{
    char kind[64] = "";
    int64_t id = INT64_MIN, count = 0;
    for (;;) {
        arena_clear(&f->links);
        read_into(f, &f->links);
        struct chain_lines heads = sealed_heads_after(f->w->db, seal, kind, id, HEADS_AT_ONCE);
        if (!heads.count) return count;
        for (size_t i = 0; i < heads.count; i++) {
            const struct chain_line *h = &heads.row[i];
            struct subject s = { h->subject_kind, h->subject_id };
            seal_add(hash, s, h->seq, h->hash);
            if (!head_stands(f, h))
                note_wrong_seal(f, seal, arena_print(f->w->arena,
                                "%s %lld no longer has link %lld as it was sealed", s.kind,
                                (long long)s.id, (long long)h->seq));
        }
        count += (int64_t)heads.count;
        snprintf(kind, sizeof kind, "%s", heads.row[heads.count - 1].subject_kind);
        id = heads.row[heads.count - 1].subject_id;
    }
}

static void check_seals(struct following *f)
{
    char before[DIGEST_TEXT] = "";
    for (int64_t seal = 1;; seal++) {
        arena_clear(&f->batch);
        read_into(f, &f->batch);
        const struct seal_line *line = seal_by_id(f->w->db, seal);
        if (!line) return;
        struct seal_hash hash;
        seal_begin(&hash, before);
        if (add_heads(f, seal, &hash) != line->chains)
            note_wrong_seal(f, seal, "it covers another number of chains than it says");
        if (strcmp(hash.so_far, line->hash) != 0)
            note_wrong_seal(f, seal, "it does not follow from what it covers");
        snprintf(before, sizeof before, "%s", line->hash);
        f->found->seals++;
    }
}

/* A line kept elsewhere: "seal 12 2026-11-24 310 <hash>". */
static void check_outside_line(struct following *f, const char *text)
{
    long long id, chains;
    char day[DATE_TEXT], hash[DIGEST_TEXT];
    if (sscanf(text, "seal %lld %10s %lld %64s", &id, day, &chains, hash) != 4) return;
    arena_clear(&f->batch);
    read_into(f, &f->batch);
    const struct seal_line *line = seal_by_id(f->w->db, id);
    if (!line) note_wrong_seal(f, id, "it was kept elsewhere and is not in the record");
    else if (strcmp(line->hash, hash) != 0)
        note_wrong_seal(f, id, "the one kept elsewhere says otherwise: the record was rewritten");
}

static void check_outside(struct following *f, const char *text)
{
    while (text && *text) {
        size_t len = strcspn(text, "\n");
        check_outside_line(f, arena_copy(f->w->arena, text, len));
        text += len + (text[len] == '\n');
    }
}

struct verification journal_verify(struct work *w, const char *outside)
{
    struct verification found = { 0 };
    struct following f = { .w = w, .found = &found };
    follow_all(&f);
    check_seals(&f);
    check_outside(&f, outside);
    arena_free(&f.batch);
    arena_free(&f.links);
    work_ready(w);
    return found;
}
