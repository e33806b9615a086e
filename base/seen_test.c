/* seen_test.c -- a reference is new once, and its row is compared after that. */
#include "base/seen.h"

#include "tools/test.h"

#include <stdio.h>
#include <string.h>

static uint64_t row(const char *text)
{
    return seen_hash(0, text, strlen(text));
}

TEST(a_reference_is_first_then_identical_or_otherwise)
{
    struct seen s = { 0 };
    CHECK(!seen_has(&s, "2800000000"));
    CHECK_INT(seen_note(&s, "2800000000", row("a")), SEEN_FIRST);
    CHECK_INT(seen_note(&s, "2800000000", row("a")), SEEN_IDENTICAL);
    CHECK_INT(seen_note(&s, "2800000000", row("b")), SEEN_OTHERWISE);
    CHECK_INT(seen_note(&s, "2800000000", row("a")), SEEN_IDENTICAL);
    CHECK_INT(seen_note(&s, "2800000001", row("a")), SEEN_FIRST);
    CHECK(seen_has(&s, "2800000000"));
    CHECK(!seen_has(&s, "2800000002"));
    seen_free(&s);
}

TEST(many_references_are_told_apart)
{
    enum { MANY = 50000 };
    struct seen s = { 0 };
    char text[16];
    for (int i = 0; i < MANY; i++) {
        snprintf(text, sizeof text, "28%08d", i);
        CHECK_INT(seen_note(&s, text, (uint64_t)i), SEEN_FIRST);
    }
    for (int i = 0; i < MANY; i++) {
        snprintf(text, sizeof text, "28%08d", i);
        CHECK_INT(seen_note(&s, text, (uint64_t)i), SEEN_IDENTICAL);
    }
    CHECK_INT(s.count, MANY);
    CHECK(!seen_has(&s, "2900000000"));
    seen_free(&s);
}

TEST(a_hash_depends_on_every_byte_and_on_where_it_begins)
{
    CHECK(row("abcdefgh1") != row("abcdefgh2"));
    CHECK(row("1bcdefgh") != row("2bcdefgh"));
    CHECK(row("") != row("a"));
    CHECK(seen_hash(1, "a", 1) != seen_hash(2, "a", 1));
    uint64_t apart = seen_hash(seen_hash(0, "ab", 2), "c", 1);
    CHECK(apart != seen_hash(seen_hash(0, "a", 1), "bc", 2));
}
