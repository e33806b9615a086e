/* seeded_test.c -- chance that anyone can repeat from a published seed. */
#include "rules/seeded.h"
#include "tools/test.h"

TEST(the_start_is_fnv_1a_as_published)
{
    CHECK(seeded_from("").state == 0xcbf29ce484222325u);
    CHECK(seeded_from(NULL).state == 0xcbf29ce484222325u);
    CHECK(seeded_from("a").state == 0xaf63dc4c8601ec8cu);
    CHECK(seeded_from("foobar").state == 0x85944171f73967e8u);
}

TEST(the_numbers_are_splitmix64_as_published)
{
    struct seeded s = { 1234567 };
    CHECK(seeded_next(&s) == 6457827717110365317u);
    CHECK(seeded_next(&s) == 3203168211198807973u);
    CHECK(seeded_next(&s) == 9817491932198370423u);
}

TEST(every_result_below_a_number_is_as_likely)
{
    struct seeded s = seeded_from("12 July 2026: 4 17 23 30 41 49");
    int count[7] = { 0 };
    for (int i = 0; i < 70000; i++) count[seeded_below(&s, 7)]++;
    for (int i = 0; i < 7; i++) CHECK(count[i] > 9600 && count[i] < 10400);
    CHECK_INT(seeded_below(&s, 1), 0);
    CHECK_INT(seeded_below(&s, 0), 0);
}
