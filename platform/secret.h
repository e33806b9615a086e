/* secret.h -- passwords, tokens and digests. For the platform and the commands. */
#ifndef PLATFORM_SECRET_H
#define PLATFORM_SECRET_H

#include <stdbool.h>
#include <stddef.h>

enum {
    TOKEN_TEXT = 44,            /* 32 random bytes in URL-safe base64, and a NUL */
    DIGEST_TEXT = 65,           /* SHA-256 in hex, and a NUL */
    PASSWORD_HASH_TEXT = 128,
    SHORTEST_PASSWORD = 12,
    LONGEST_PASSWORD = 200,
};

/* Once, before the rest. A fault if the system gives no randomness. */
void secret_begin(void);

char *secret_token(char text[static TOKEN_TEXT]);
char *secret_digest(const void *bytes, size_t len, char text[static DIGEST_TEXT]);
bool secret_same(const char *a, const char *b);     /* takes as long whatever differs */

/* argon2id with about 19 MiB (OWASP's setting); some 50 ms of work, so never
 * on the writer. At most two at a time in the program: the third waits. */
char *password_hash(const char *password, char text[static PASSWORD_HASH_TEXT]);
bool password_fits(const char *password, const char *hash);

/* What is wrong with a new password, as a sentence, or NULL. */
const char *password_complaint(const char *password, const char *username);

#endif
