/* journal_verify_seals.c -- checking every seal, here and kept elsewhere. */
#include "platform/journal_verify.h"

#include "platform/chain.h"

#include <stdio.h>
#include <string.h>

static void note_wrong(struct following *f, int64_t seal, const char *why)
{
    if (!f->found->seals_wrong++)
        f->found->first_wrong = arena_print(f->w->arena, "seal %lld: %s", (long long)seal, why);
}

static void note_lost_head(struct following *f, int64_t seal, const struct chain_line *head)
{
    if (!f->found->seals_wrong++)
        f->found->first_wrong =
            arena_print(f->w->arena, "seal %lld: %s %lld has no link %lld as it was sealed",
                        (long long)seal, head->subject_kind, (long long)head->subject_id,
                        (long long)head->seq);
}

/* Does the record still hold the link that was sealed as a head? */
static bool head_stands(struct db *db, const struct chain_line *head)
{
    const struct link_hash *now = link_hash(db, head->subject_kind, head->subject_id, head->seq);
    return now && strcmp(now->hash, head->hash) == 0;
}

static int64_t add_sealed_heads(struct following *f, int64_t seal, struct seal_hash *hash)
{
    struct walk walk;
    int64_t count = 0;
    walk_begin(&walk, f->w);
    while (walk_on(&walk)) {
        struct chain_lines heads =
            sealed_heads_after(f->w->db, seal, walk.kind, walk.id, AT_ONCE);
        for (size_t i = 0; i < heads.count; i++) {
            const struct chain_line *h = &heads.row[i];
            seal_add(hash, (struct subject){ h->subject_kind, h->subject_id }, h->seq, h->hash);
            if (!head_stands(f->w->db, h)) note_lost_head(f, seal, h);
        }
        count += (int64_t)heads.count;
        walk_saw(&walk, &heads);
    }
    walk_end(&walk);
    return count;
}

static void check_seal(struct following *f, const struct seal_line *seal, const char *before)
{
    struct seal_hash so_far;
    char hash[DIGEST_TEXT];
    seal_begin(&so_far, before, seal->seal_id, seal->sealed_on);
    int64_t chains = add_sealed_heads(f, seal->seal_id, &so_far);
    if (chains != seal->chains)
        note_wrong(f, seal->seal_id, "it covers another number of chains than it says");
    else if (strcmp(seal_end(&so_far, chains, hash), seal->hash) != 0)
        note_wrong(f, seal->seal_id, "it does not follow from the one before and what it covers");
    f->found->seals++;
}

/* A seal a day: a life's work of them fits into memory. */
void check_seals(struct following *f)
{
    const char *before = "";
    int64_t last = 0;
    for (const struct seal_line *seal; (seal = seal_after(f->w->db, last));) {
        if (seal->seal_id != last + 1) note_wrong(f, last + 1, "it is missing");
        check_seal(f, seal, before);
        before = seal->hash;
        last = seal->seal_id;
    }
}

/* "seal 12 2026-11-24 310 <hash>", as journal_seal gave it. */
static void check_outside_seal(struct following *f, const char *text)
{
    long long id;
    char hash[DIGEST_TEXT];
    if (sscanf(text, "seal %lld %*10s %*d %64[0-9a-f]", &id, hash) != 2) return;
    const struct seal_line *seal = seal_by_id(f->w->db, id);
    f->found->outside++;
    if (!seal) note_wrong(f, id, "it was kept elsewhere and is not in the record");
    else if (strcmp(seal->hash, hash) != 0)
        note_wrong(f, id, "the one kept elsewhere says otherwise: the record was rewritten");
}

void check_outside_seals(struct following *f, const char *text)
{
    const char *line = text ? strstr(text, "seal ") : NULL;
    for (; line; line = strstr(line + 1, "seal "))
        check_outside_seal(f, line);
}
