/* chain.c -- what the hashes of links and seals cover. */
#include "platform/chain.h"

#include <stdio.h>
#include <string.h>

static void put(crypto_hash_sha256_state *state, const char *text)
{
    char length[24];
    size_t len = strlen(text);
    snprintf(length, sizeof length, "%zu:", len);
    crypto_hash_sha256_update(state, (const unsigned char *)length, strlen(length));
    crypto_hash_sha256_update(state, (const unsigned char *)text, len);
}

static void put_number(crypto_hash_sha256_state *state, int64_t n)
{
    char text[24];
    snprintf(text, sizeof text, "%lld", (long long)n);
    put(state, text);
}

static char *finish(crypto_hash_sha256_state *state, char text[static DIGEST_TEXT])
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(state, digest);
    return sodium_bin2hex(text, DIGEST_TEXT, digest, sizeof digest);
}

char *chain_hash(const struct chain_link *link, char text[static DIGEST_TEXT])
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    put(&state, link->before);
    put(&state, link->subject.kind);
    put_number(&state, link->subject.id);
    put_number(&state, link->seq);
    put(&state, link->at);
    put_number(&state, link->account_id);
    put(&state, link->act);
    put_number(&state, link->object_id);
    put(&state, link->text_digest);
    return finish(&state, text);
}

char *words_digest(const char *salt, const char *words, char text[static DIGEST_TEXT])
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    put(&state, salt);
    put(&state, words);
    return finish(&state, text);
}

void seal_begin(struct seal_hash *s, const char *before, int64_t seal_id, struct date sealed_on)
{
    char day[DATE_TEXT];
    crypto_hash_sha256_init(&s->state);
    put(&s->state, before);
    put_number(&s->state, seal_id);
    put(&s->state, date_iso(sealed_on, day));
}

void seal_add(struct seal_hash *s, struct subject subject, int64_t seq, const char *hash)
{
    put(&s->state, subject.kind);
    put_number(&s->state, subject.id);
    put_number(&s->state, seq);
    put(&s->state, hash);
}

char *seal_end(struct seal_hash *s, int64_t chains, char text[static DIGEST_TEXT])
{
    put_number(&s->state, chains);
    return finish(&s->state, text);
}
