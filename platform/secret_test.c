/* secret_test.c -- passwords, tokens and digests. */
#include "platform/secret.h"

#include "tools/test.h"
#include "tools/world.h"

#include <pthread.h>
#include <string.h>

TEST(a_digest_is_the_published_one)
{
    char digest[DIGEST_TEXT];
    CHECK_TEXT(secret_digest("abc", 3, digest),
               "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK_TEXT(secret_digest("", 0, digest),
               "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(a_token_is_43_characters_that_need_no_escaping_and_is_never_the_same)
{
    char one[TOKEN_TEXT], other[TOKEN_TEXT];
    a_world();      /* begins the randomness */
    secret_token(one);
    CHECK_INT(strlen(secret_token(other)), TOKEN_TEXT - 1);
    CHECK_INT(strspn(one, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"),
              TOKEN_TEXT - 1);
    CHECK(strcmp(one, other) != 0);
}

TEST(secrets_are_the_same_only_to_the_last_byte)
{
    CHECK(secret_same("abc", "abc"));
    CHECK(secret_same("", ""));
    CHECK(!secret_same("abc", "abd"));
    CHECK(!secret_same("abc", "ab"));
    CHECK(!secret_same("", "a"));
}

TEST(a_password_fits_its_own_hash_and_no_other_does)
{
    char hash[PASSWORD_HASH_TEXT], again[PASSWORD_HASH_TEXT];
    a_world();
    password_hash("correct horse battery", hash);
    CHECK(strncmp(hash, "$argon2id$v=19$m=19456,t=2,p=1$", 31) == 0);
    CHECK(password_fits("correct horse battery", hash));
    CHECK(!password_fits("correct horse batterY", hash));
    CHECK(!password_fits("", hash));
    CHECK(!password_fits("correct horse battery", "no hash"));
    CHECK(strcmp(hash, password_hash("correct horse battery", again)) != 0);
}

static void *hash_one(void *hash)
{
    return password_hash("correct horse battery", hash);
}

TEST(more_than_two_hashes_at_once_wait_for_each_other)
{
    enum { AT_ONCE = 5 };
    pthread_t thread[AT_ONCE];
    char hash[AT_ONCE][PASSWORD_HASH_TEXT];
    a_world();
    for (int i = 0; i < AT_ONCE; i++)
        CHECK_INT(pthread_create(&thread[i], NULL, hash_one, hash[i]), 0);
    for (int i = 0; i < AT_ONCE; i++)
        pthread_join(thread[i], NULL);
    for (int i = 0; i < AT_ONCE; i++)
        CHECK(strncmp(hash[i], "$argon2id$", 10) == 0);
}

#define TEN  "abcdefghij"
#define FIFTY TEN TEN TEN TEN TEN
#define SHORT "Use at least 12 characters: three or four words will do"

static const struct { const char *password, *complaint; } passwords[] = {
    { "", SHORT },
    { "abcdefghijk", SHORT },
    { "abcdefghijkl", NULL },
    { "\xC3\xA9\xC3\xA8\xC3\xA9\xC3\xA8\xC3\xA9\xC3\xA8", SHORT },   /* six characters, 12 bytes */
    { FIFTY FIFTY FIFTY FIFTY, NULL },
    { FIFTY FIFTY FIFTY FIFTY "k", "Use at most 200 characters" },
    { "aaaaaaaaaaaa", "Use more than one character over and over" },
    { "aaaaaaaaaaab", NULL },
    { "i am amara.osei today", "Leave your username out of the password" },
    { "I AM AMARA.OSEI TODAY", "Leave your username out of the password" },
};

TEST(a_new_password_is_told_what_is_wrong_with_it)
{
    for (size_t i = 0; i < sizeof passwords / sizeof *passwords; i++)
        CHECK_TEXT(password_complaint(passwords[i].password, "amara.osei"),
                   passwords[i].complaint);
    CHECK_TEXT(password_complaint("abcdefghijkl", ""), NULL);
    CHECK_TEXT(password_complaint("believe in small things", "li"), NULL);
    CHECK_TEXT(password_complaint("abcdefghijkl", "efgh"),
               "Leave your username out of the password");
}
