/* test.h -- a test is a sentence and a body.
 *
 *     TEST(giving_the_slot_closes_the_gap)
 *     {
 *         CHECK_INT(slots_open(), 0);
 *     }
 *
 * A test registers itself: there is no list to keep. test_main.c runs all that
 * are linked in, or those whose sentence contains TEST_NAME. Underneath is
 * cmocka. A fault in a body fails that test and no other. */
#ifndef TOOLS_TEST_H
#define TOOLS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

struct test {
    const char *sentence;
    const char *file;
    void (*body)(void);
    struct test *next;
};

void test_register(struct test *t);
void check_text(const char *got, const char *want, const char *file, int line);

#define TEST(name)                                                                                \
    static void name(void);                                                                       \
    __attribute__((constructor)) static void register_##name(void)                                \
    {                                                                                             \
        static struct test t = { #name, __FILE__, name, NULL };                                   \
        test_register(&t);                                                                        \
    }                                                                                             \
    static void name(void)

#define CHECK(truth)           assert_true(truth)
#define CHECK_INT(got, want)   assert_int_equal((int64_t)(got), (int64_t)(want))
/* NULL equals only NULL. */
#define CHECK_TEXT(got, want)  check_text((got), (want), __FILE__, __LINE__)
#define CHECK_DATE(got, want)                                                                     \
    do {                                                                                          \
        char got_text[DATE_TEXT];                                                                 \
        check_text(date_iso((got), got_text), (want), __FILE__, __LINE__);                        \
    } while (0)

#endif
