/* chain.c -- how a link's hash is made. */
#include "platform/chain.h"

#include <stdio.h>
#include <string.h>

enum { LINK_BYTES = 1024 };

/* Bytes with their length before them; long fields are cut off by nobody: what does
 * not fit is hashed first. */
struct bytes { char at[LINK_BYTES]; size_t len; };

static void put(struct bytes *b, const char *text)
{
    size_t len = strlen(text);
    char digest[DIGEST_TEXT];
    if (len > 200) {
        text = secret_digest(text, len, digest);
        len = strlen(text);
    }
    b->len += (size_t)snprintf(b->at + b->len, sizeof b->at - b->len, "%zu:%s", len, text);
}

static void put_number(struct bytes *b, int64_t n)
{
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)n);
    put(b, text);
}

char *chain_hash(const struct chain_link *link, char text[static DIGEST_TEXT])
{
    struct bytes b = { .len = 0 };
    put(&b, link->before);
    put(&b, link->subject.kind);
    put_number(&b, link->subject.id);
    put_number(&b, link->seq);
    put(&b, link->at);
    put_number(&b, link->account_id);
    put(&b, link->act);
    put_number(&b, link->object_id);
    put(&b, link->text_digest);
    return secret_digest(b.at, b.len, text);
}

char *words_digest(const char *salt, const char *words, char text[static DIGEST_TEXT])
{
    struct bytes b = { .len = 0 };
    char whole[DIGEST_TEXT];
    put(&b, salt);
    put(&b, secret_digest(words, strlen(words), whole));
    return secret_digest(b.at, b.len, text);
}

void seal_begin(struct seal_hash *s, const char *before)
{
    secret_digest(before, strlen(before), s->so_far);
}

void seal_add(struct seal_hash *s, struct subject subject, int64_t seq, const char *hash)
{
    struct bytes b = { .len = 0 };
    put(&b, s->so_far);
    put(&b, subject.kind);
    put_number(&b, subject.id);
    put_number(&b, seq);
    put(&b, hash);
    secret_digest(b.at, b.len, s->so_far);
}
