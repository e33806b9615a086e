/* journal_seal.c -- a seal over every chain that has moved. */
#include "platform/journal.h"

#include "platform/chain.h"
#include "platform/journal_walk.h"

static int64_t seal_heads(struct work *w, int64_t seal, struct seal_hash *hash)
{
    struct walk walk;
    int64_t count = 0;
    walk_begin(&walk, w);
    while (walk_on(&walk)) {
        struct chain_lines heads = heads_to_seal(w->db, walk.kind, walk.id, AT_ONCE);
        for (size_t i = 0; i < heads.count; i++) {
            const struct chain_line *h = &heads.row[i];
            seal_add(hash, (struct subject){ h->subject_kind, h->subject_id }, h->seq, h->hash);
            add_sealed_head(w->db, &(struct add_sealed_head){
                .seal = seal, .kind = h->subject_kind, .subject = h->subject_id, .seq = h->seq,
                .hash = h->hash });
        }
        count += (int64_t)heads.count;
        walk_saw(&walk, &heads);
    }
    walk_end(&walk);
    return count;
}

/* A clock that was turned back makes no second seal for a day that has one. */
const char *journal_seal(struct work *w)
{
    const struct seal_line *last = last_seal(w->db);
    if (last && !date_before(last->sealed_on, w->today)) return NULL;
    int64_t id = last ? last->seal_id + 1 : 1;
    struct seal_hash so_far;
    char hash[DIGEST_TEXT], today[DATE_TEXT];
    seal_begin(&so_far, last ? last->hash : "", id, w->today);
    int64_t chains = seal_heads(w, id, &so_far);
    add_seal(w->db, id, w->today, chains, seal_end(&so_far, chains, hash));
    return arena_print(w->arena, "seal %lld %s %lld %s", (long long)id,
                       date_iso(w->today, today), (long long)chains, hash);
}
