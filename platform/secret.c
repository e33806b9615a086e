/* secret.c -- passwords, tokens and digests, by libsodium. */
#include "platform/secret.h"

#include "base/fault.h"
#include "base/utf8.h"

#include <pthread.h>
#include <sodium.h>
#include <string.h>

enum { HASH_PASSES = 2, HASH_MEMORY = 19 * 1024 * 1024, AT_ONCE = 2 };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t place_free = PTHREAD_COND_INITIALIZER;
static int hashing;

void secret_begin(void)
{
    if (sodium_init() < 0) fault("no randomness");
}

char *secret_token(char text[static TOKEN_TEXT])
{
    unsigned char bytes[32];
    randombytes_buf(bytes, sizeof bytes);
    return sodium_bin2base64(text, TOKEN_TEXT, bytes, sizeof bytes,
                             sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

char *secret_digest(const void *bytes, size_t len, char text[static DIGEST_TEXT])
{
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, bytes, len);
    return sodium_bin2hex(text, DIGEST_TEXT, digest, sizeof digest);
}

bool secret_same(const char *a, const char *b)
{
    size_t len = strlen(a);
    return len == strlen(b) && sodium_memcmp(a, b, len) == 0;
}

static void take_place(void)
{
    pthread_mutex_lock(&lock);
    while (hashing == AT_ONCE)
        pthread_cond_wait(&place_free, &lock);
    hashing++;
    pthread_mutex_unlock(&lock);
}

static void give_place(void)
{
    pthread_mutex_lock(&lock);
    hashing--;
    pthread_cond_signal(&place_free);
    pthread_mutex_unlock(&lock);
}

char *password_hash(const char *password, char text[static PASSWORD_HASH_TEXT])
{
    take_place();
    int failed = crypto_pwhash_str_alg(text, password, strlen(password), HASH_PASSES, HASH_MEMORY,
                                       crypto_pwhash_ALG_ARGON2ID13);
    give_place();
    if (failed) fault("out of memory for a password's hash");
    return text;
}

bool password_fits(const char *password, const char *hash)
{
    take_place();
    bool fits = crypto_pwhash_str_verify(hash, password, strlen(password)) == 0;
    give_place();
    return fits;
}

/* A name of two or three letters is in many words: that it is in a password says
 * nothing. */
static bool tells_name(const char *password, const char *username)
{
    return strlen(username) >= 4 && strcasestr(password, username);
}

const char *password_complaint(const char *password, const char *username)
{
    size_t len = utf8_count(password);
    if (len < SHORTEST_PASSWORD) return "Use at least 12 characters: three or four words will do";
    if (len > LONGEST_PASSWORD) return "Use at most 200 characters";
    if (!password[strspn(password, (char[]){ *password, '\0' })])
        return "Use more than one character over and over";
    if (tells_name(password, username)) return "Leave your username out of the password";
    return NULL;
}
