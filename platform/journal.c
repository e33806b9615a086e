/* journal.c -- what was done, by whom, to what. */
#include "platform/journal.h"

#include "platform/chain.h"
#include "platform/journal.sql.h"

#include <string.h>

void journal(struct work *w, struct subject subject, const char *act, int64_t object_id,
             const char *words)
{
    struct journal_entry *e = arena_push(w->arena, &w->entries, &w->entry_count, sizeof *e);
    *e = (struct journal_entry){ subject, act, object_id, words };
}

static int by_subject(const struct journal_entry *x, const struct journal_entry *y)
{
    int kinds = strcmp(x->subject.kind, y->subject.kind);
    if (kinds) return kinds;
    return (x->subject.id > y->subject.id) - (x->subject.id < y->subject.id);
}

static bool same_subject(struct subject a, struct subject b)
{
    return a.id == b.id && strcmp(a.kind, b.kind) == 0;
}

/* Where a chain stands while links are added to it. */
struct standing { struct subject subject; int64_t seq; char hash[DIGEST_TEXT]; };

static void stand_at_head(struct work *w, struct standing *s, struct subject subject)
{
    const struct chain_head *head = chain_head(w->db, subject.kind, subject.id);
    s->subject = subject;
    s->seq = head ? head->seq : 0;
    memcpy(s->hash, head ? head->hash : "", head ? DIGEST_TEXT : 1);
}

static void add_entry(struct work *w, struct standing *s, const struct journal_entry *e)
{
    char at[INSTANT_TEXT], digest[DIGEST_TEXT] = "", salt[TOKEN_TEXT], hash[DIGEST_TEXT];
    if (e->words) words_digest(secret_token(salt), e->words, digest);
    struct chain_link link = {
        s->hash, e->subject, ++s->seq, instant_iso(w->now, at), w->reader.account_id,
        e->act, e->object_id, digest,
    };
    chain_hash(&link, hash);
    add_link(w->db, &(struct add_link){
        .kind = e->subject.kind, .subject = e->subject.id, .seq = s->seq, .at = w->now,
        .account = w->reader.account_id, .act = e->act, .object = e->object_id,
        .digest = digest, .hash = hash });
    if (e->words)
        add_words(w->db, &(struct add_words){ .kind = e->subject.kind, .subject = e->subject.id,
                  .seq = s->seq, .salt = salt, .words = e->words });
    memcpy(s->hash, hash, DIGEST_TEXT);
}

/* An insertion sort: a work has a handful of entries, and equals keep their order. */
static void sort_entries(struct journal_entry *entries, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        struct journal_entry e = entries[i];
        size_t at = i;
        for (; at && by_subject(&entries[at - 1], &e) > 0; at--)
            entries[at] = entries[at - 1];
        entries[at] = e;
    }
}

void journal_write(struct work *w)
{
    struct standing s = { 0 };
    sort_entries(w->entries, w->entry_count);
    for (size_t i = 0; i < w->entry_count; i++) {
        const struct journal_entry *e = &w->entries[i];
        if (!i || !same_subject(e->subject, s.subject)) stand_at_head(w, &s, e->subject);
        add_entry(w, &s, e);
        bool is_last = i + 1 == w->entry_count
                       || !same_subject(w->entries[i + 1].subject, e->subject);
        if (is_last) put_chain_head(w->db, s.subject.kind, s.subject.id, s.seq, s.hash);
    }
    w->entry_count = 0;
}
