/* chain.h -- how a link's hash is made. For the journal alone. */
#ifndef PLATFORM_CHAIN_H
#define PLATFORM_CHAIN_H

#include "platform/journal.h"
#include "platform/secret.h"

/* What a link's hash covers: the link before it and the neutral facts of the act. */
struct chain_link {
    const char *before;         /* hash of the link before; "" for the first */
    struct subject subject;
    int64_t seq;
    const char *at;             /* ISO text */
    int64_t account_id;
    const char *act;
    int64_t object_id;
    const char *text_digest;    /* "" = no words */
};

/* Fields go in with their lengths before them, so that no two different links
 * write the same bytes. */
char *chain_hash(const struct chain_link *link, char text[static DIGEST_TEXT]);
char *words_digest(const char *salt, const char *words, char text[static DIGEST_TEXT]);

/* The hash of a seal grows over the seal before it and each head in turn. */
struct seal_hash { char so_far[DIGEST_TEXT]; };
void seal_begin(struct seal_hash *s, const char *before);
void seal_add(struct seal_hash *s, struct subject subject, int64_t seq, const char *hash);

#endif
