/* chain.h -- what the hashes of links and seals cover. For the journal alone. */
#ifndef PLATFORM_CHAIN_H
#define PLATFORM_CHAIN_H

#include "platform/journal.h"
#include "platform/secret.h"

#include <sodium.h>

/* What a link's hash covers: the link before it and the neutral facts of the act.
 * Every field goes in with its length before it, so that no two different links
 * are the same bytes. */
struct chain_link {
    const char *before;         /* hash of the link before; "" for the first */
    struct subject subject;
    int64_t seq;
    const char *at;             /* ISO text, as it is stored */
    int64_t account_id;
    const char *act;
    int64_t object_id;
    const char *text_digest;    /* "" = no words */
};

char *chain_hash(const struct chain_link *link, char text[static DIGEST_TEXT]);

/* Without the salt, short words could be found by trying. */
char *words_digest(const char *salt, const char *words, char text[static DIGEST_TEXT]);

/* What a seal's hash covers: the seal before it, its own number and day, and each
 * head that it seals, in the order of subjects. */
struct seal_hash { crypto_hash_sha256_state state; };

/* `before` is the hash of the seal before; "" for the first. */
void seal_begin(struct seal_hash *s, const char *before, int64_t seal_id, struct date sealed_on);
void seal_add(struct seal_hash *s, struct subject subject, int64_t seq, const char *hash);
/* `chains` is how many heads were added. */
char *seal_end(struct seal_hash *s, int64_t chains, char text[static DIGEST_TEXT]);

#endif
