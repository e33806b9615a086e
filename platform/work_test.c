/* work_test.c -- keys ascend, whoever makes them and however fast. */
#include "platform/work.h"

#include "tools/test.h"
#include "tools/world.h"

#include <pthread.h>
#include <stdlib.h>

enum { MAKERS = 4, KEYS_EACH = 5000 };

struct maker {
    pthread_t thread;
    struct instant now;
    int64_t key[KEYS_EACH];
};

static void *make_keys(void *maker)
{
    struct maker *m = maker;
    for (int i = 0; i < KEYS_EACH; i++)
        m->key[i] = new_key(m->now);
    return NULL;
}

static int by_number(const void *a, const void *b)
{
    const int64_t *x = a, *y = b;
    return (*x > *y) - (*x < *y);
}

/* All at one moment, so that far more than 256 are wanted of a millisecond. */
TEST(keys_of_four_threads_are_each_ascending_and_all_different)
{
    static struct maker makers[MAKERS];
    static int64_t all[MAKERS * KEYS_EACH];
    struct instant now = a_world()->now;
    for (int m = 0; m < MAKERS; m++) {
        makers[m].now = now;
        CHECK_INT(pthread_create(&makers[m].thread, NULL, make_keys, &makers[m]), 0);
    }
    for (int m = 0; m < MAKERS; m++)
        pthread_join(makers[m].thread, NULL);
    for (int m = 0; m < MAKERS; m++)
        for (int i = 0; i < KEYS_EACH; i++) {
            CHECK(i == 0 || makers[m].key[i] > makers[m].key[i - 1]);
            all[m * KEYS_EACH + i] = makers[m].key[i];
        }
    qsort(all, MAKERS * KEYS_EACH, sizeof *all, by_number);
    for (int i = 1; i < MAKERS * KEYS_EACH; i++)
        CHECK(all[i] != all[i - 1]);
}

TEST(a_clock_that_is_put_back_gives_no_smaller_key)
{
    struct instant now = a_world()->now;
    int64_t before = new_key(now);
    CHECK(new_key(instant_plus_ms(now, -60000)) > before);
    CHECK(new_key((struct instant){ 1 }) > before);
}

TEST(a_key_fits_in_53_bits_until_2089)
{
    CHECK(new_key(instant_from_iso("2026-11-24T09:14:00.000Z")) > 0);
    int64_t latest = new_key(instant_from_iso("2089-01-01T00:00:00.000Z"));
    CHECK(latest < INT64_C(1) << 53);
}

TEST(two_programs_with_different_numbers_never_make_the_same_key)
{
    struct instant now = a_world()->now;
    enum { PROGRAM_BITS = 0xF00 };
    for (int number = 0; number < 16; number++) {
        key_program(number);
        CHECK_INT((new_key(now) & PROGRAM_BITS) >> 8, number);
    }
    key_program(0);
}

TEST(a_permission_is_one_bit_of_the_readers)
{
    struct work w = { .reader.may = UINT64_C(1) << 3 | UINT64_C(1) << 63 };
    CHECK(may(&w, 3));
    CHECK(may(&w, 63));
    CHECK(!may(&w, 2));
    CHECK(!may(&w, 4));
}
