/* lookup_test.c -- what was put under a key is found under that key and no other. */
#include "base/lookup.h"

#include "tools/test.h"

#include <stdio.h>

TEST(a_key_that_was_never_added_is_not_found)
{
    struct arena arena = { 0 };
    struct lookup l = { .arena = &arena };
    CHECK(lookup_find(&l, "X123456") == NULL);
    *lookup_at(&l, "X123456") = 7;
    CHECK(lookup_find(&l, "X123457") == NULL);
    CHECK(lookup_find(&l, "") == NULL);
    CHECK_INT(*lookup_find(&l, "X123456"), 7);
    arena_free(&arena);
}

TEST(a_new_key_begins_at_nought_and_can_be_counted_up)
{
    struct arena arena = { 0 };
    struct lookup l = { .arena = &arena };
    for (int i = 0; i < 3; i++) ++*lookup_at(&l, "COAP");
    CHECK_INT(*lookup_find(&l, "COAP"), 3);
    CHECK_INT(l.count, 1);
    arena_free(&arena);
}

TEST(many_keys_are_all_found_and_keep_their_order)
{
    struct arena arena = { 0 };
    struct lookup l = { .arena = &arena };
    char key[16];
    for (int i = 0; i < 5000; i++) {
        snprintf(key, sizeof key, "X%06d", i);
        *lookup_at(&l, key) = i;
    }
    for (int i = 0; i < 5000; i++) {
        snprintf(key, sizeof key, "X%06d", i);
        CHECK_INT(*lookup_find(&l, key), i);
        CHECK_TEXT(l.entry[i].key, key);
    }
    arena_free(&arena);
}
