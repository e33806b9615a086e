/* journal_seal.c -- a seal over every chain that has moved. */
#include "platform/journal.h"

#include "platform/chain.h"
#include "platform/journal.sql.h"

#include <string.h>

enum { HEADS_AT_ONCE = 2000 };

/* Seal a batch of heads, in order; returns the last of them, or NULL if there were
 * none. */
static const struct chain_line *seal_batch(struct work *w, int64_t seal, struct seal_hash *hash,
                                           const struct chain_line *after, int64_t *count)
{
    struct chain_lines heads =
        heads_to_seal(w->db, after ? after->subject_kind : "",
                      after ? after->subject_id : INT64_MIN, HEADS_AT_ONCE);
    for (size_t i = 0; i < heads.count; i++) {
        const struct chain_line *h = &heads.row[i];
        seal_add(hash, (struct subject){ h->subject_kind, h->subject_id }, h->seq, h->hash);
        add_sealed_head(w->db, &(struct add_sealed_head){
            .seal = seal, .kind = h->subject_kind, .subject = h->subject_id, .seq = h->seq,
            .hash = h->hash });
    }
    *count += (int64_t)heads.count;
    return heads.count ? &heads.row[heads.count - 1] : NULL;
}

const char *journal_seal(struct work *w)
{
    const struct seal_line *last = last_seal(w->db);
    if (last && date_same(last->sealed_on, w->today)) return NULL;
    int64_t id = last ? last->seal_id + 1 : 1, count = 0;
    struct seal_hash hash;
    seal_begin(&hash, last ? last->hash : "");
    for (const struct chain_line *at = NULL; (at = seal_batch(w, id, &hash, at, &count));) {
    }
    add_seal(w->db, id, w->today, count, hash.so_far);
    char today[DATE_TEXT];
    return arena_print(w->arena, "seal %lld %s %lld %s", (long long)id, date_iso(w->today, today),
                       (long long)count, hash.so_far);
}
