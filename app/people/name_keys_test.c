/* name_keys_test.c -- a name is found however it is typed. */
#include "app/people/name_keys.h"

#include "tools/test.h"

#include <stdbool.h>
#include <string.h>

static struct arena arena;

static bool has_key(struct name_keys keys, const char *key)
{
    for (size_t i = 0; i < keys.count; i++)
        if (strcmp(keys.key[i], key) == 0) return true;
    return false;
}

TEST(a_name_is_kept_in_every_order_and_by_sound)
{
    struct name_keys keys = name_keys(&arena, "Kyle", "", "Murphy");
    CHECK_INT(keys.count, 3);
    CHECK(has_key(keys, "kyle murphy"));
    CHECK(has_key(keys, "murphy kyle"));
    CHECK(has_key(keys, "~M610 K400"));
    arena_free(&arena);
}

TEST(a_middle_name_is_one_more_word)
{
    struct name_keys keys = name_keys(&arena, "Kyle", "James", "Murphy");
    CHECK(has_key(keys, "murphy kyle james"));
    CHECK(has_key(keys, "kyle james murphy"));
    CHECK(has_key(keys, "james murphy kyle"));
    CHECK_INT(keys.count, 4);
    arena_free(&arena);
}

TEST(an_apostrophe_may_be_left_out_or_be_a_space)
{
    struct name_keys keys = name_keys(&arena, "Billy", "", "O'Rourke");
    CHECK(has_key(keys, "orourke billy"));
    CHECK(has_key(keys, "o rourke billy"));
    CHECK(has_key(keys, "rourke billy o"));
    CHECK(has_key(keys, "~O662 B400"));
    arena_free(&arena);
}

TEST(either_half_of_a_double_name_finds_it)
{
    struct name_keys keys = name_keys(&arena, "Danny", "", "Carr-Whitlow");
    CHECK(has_key(keys, "carr whitlow danny"));
    CHECK(has_key(keys, "whitlow danny carr"));
    CHECK(has_key(keys, "carrwhitlow danny"));
    arena_free(&arena);
}

TEST(accents_make_no_other_key)
{
    struct name_keys with = name_keys(&arena, "Si\u00F4n", "", "\u0141ab");
    struct name_keys without = name_keys(&arena, "Sion", "", "Lab");
    CHECK_INT(with.count, without.count);
    for (size_t i = 0; i < with.count; i++) CHECK(has_key(without, with.key[i]));
    arena_free(&arena);
}

TEST(no_key_is_kept_twice_and_no_name_has_none)
{
    struct name_keys twice = name_keys(&arena, "John", "", "John");
    CHECK(has_key(twice, "john john"));
    CHECK_INT(twice.count, 2);
    CHECK_INT(name_keys(&arena, "", "", "--").count, 0);
    arena_free(&arena);
}

TEST(lists_are_sorted_by_surname_without_accents)
{
    CHECK_TEXT(name_order(&arena, "Zo\u00EB", "", "O'Brien"), "obrien zoe");
    arena_free(&arena);
}

TEST(a_name_of_any_length_has_keys_that_an_index_takes)
{
    char name[5001];
    memset(name, 'x', 5000);
    for (int i = 9; i < 5000; i += 10) name[i] = ' ';
    name[5000] = '\0';
    struct name_keys keys = name_keys(&arena, "Jo", "", name);
    CHECK(keys.count > 1);
    for (size_t i = 0; i < keys.count; i++) CHECK(strlen(keys.key[i]) <= 400);
    CHECK(strlen(name_order(&arena, "Jo", "", name)) <= 400);
    arena_free(&arena);
}
