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

static int by_subject(struct subject a, struct subject b)
{
    int kinds = strcmp(a.kind, b.kind);
    return kinds ? kinds : (a.id > b.id) - (a.id < b.id);
}

/* An insertion sort: a work has a handful of entries, and equals keep their order. */
static void sort_entries(struct journal_entry *entries, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        struct journal_entry e = entries[i];
        size_t at = i;
        for (; at && by_subject(entries[at - 1].subject, e.subject) > 0; at--)
            entries[at] = entries[at - 1];
        entries[at] = e;
    }
}

/* A link with all that is still to be worked out. */
struct new_link {
    int64_t seq;
    char salt[TOKEN_TEXT];
    char text_digest[DIGEST_TEXT];      /* "" = no words */
    char hash[DIGEST_TEXT];
};

static void make_link(const struct work *w, const struct journal_entry *e, const char *before,
                      struct new_link *made)
{
    char at[INSTANT_TEXT];
    if (e->words) words_digest(secret_token(made->salt), e->words, made->text_digest);
    chain_hash(&(struct chain_link){
        .before = before, .subject = e->subject, .seq = made->seq, .at = instant_iso(w->now, at),
        .account_id = w->reader.account_id, .act = e->act, .object_id = e->object_id,
        .text_digest = made->text_digest }, made->hash);
}

static void keep_link(struct work *w, const struct journal_entry *e, const struct new_link *made)
{
    add_link(w->db, &(struct add_link){
        .kind = e->subject.kind, .subject = e->subject.id, .seq = made->seq, .at = w->now,
        .account = w->reader.account_id, .act = e->act, .object = e->object_id,
        .digest = made->text_digest, .hash = made->hash });
    if (!e->words) return;
    add_words(w->db, &(struct add_words){ .kind = e->subject.kind, .subject = e->subject.id,
              .seq = made->seq, .salt = made->salt, .words = e->words });
}

/* The head is written before the links: of two transactions that race for a chain
 * PostgreSQL then asks the later one to try again. The other way round it would see
 * the same link twice, which is an error and not a race. */
static void lengthen_chain(struct work *w, const struct journal_entry *e, size_t count)
{
    struct subject s = e->subject;
    const struct chain_head *head = chain_head(w->db, s.kind, s.id);
    struct new_link *made = arena_take(w->arena, count * sizeof *made);
    int64_t seq = head ? head->seq : 0;
    const char *before = head ? head->hash : "";
    for (size_t i = 0; i < count; i++) {
        made[i].seq = ++seq;
        make_link(w, &e[i], before, &made[i]);
        before = made[i].hash;
    }
    put_chain_head(w->db, s.kind, s.id, seq, before);
    for (size_t i = 0; i < count; i++)
        keep_link(w, &e[i], &made[i]);
}

static size_t count_of_same_subject(const struct journal_entry *e, size_t most)
{
    size_t n = 1;
    while (n < most && by_subject(e[n].subject, e->subject) == 0) n++;
    return n;
}

void journal_write(struct work *w)
{
    sort_entries(w->entries, w->entry_count);
    for (size_t i = 0, n; i < w->entry_count; i += n) {
        n = count_of_same_subject(&w->entries[i], w->entry_count - i);
        lengthen_chain(w, &w->entries[i], n);
    }
    w->entry_count = 0;
}
