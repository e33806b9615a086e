/* test_main.c -- run every test that is linked in, and say what passed. */
#include "tools/test.h"

#include "base/fault.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_TESTS = 4096 };

static struct test *tests;

void test_register(struct test *t)
{
    t->next = tests;
    tests = t;
}

void check_text(const char *got, const char *want, const char *file, int line)
{
    if (got == want) return;
    if (!got || !want) {
        print_error("got %s, want %s\n", got ? got : "NULL", want ? want : "NULL");
        _fail(file, line);
    }
    _assert_string_equal(got, want, file, line);
}

static void run_body(void *arg)
{
    ((const struct test *)arg)->body();
}

static void run_one(void **state)
{
    const char *reason = fault_guard(run_body, *state);
    if (reason) fail_msg("fault: %s", reason);
}

static int by_file_and_sentence(const void *a, const void *b)
{
    const struct CMUnitTest *x = a, *y = b;
    const struct test *s = x->initial_state, *t = y->initial_state;
    int files = strcmp(s->file, t->file);
    return files ? files : strcmp(s->sentence, t->sentence);
}

int main(void)
{
    static struct CMUnitTest list[MOST_TESTS];
    const char *only = getenv("TEST_NAME");
    size_t count = 0;
    for (struct test *t = tests; t && count < MOST_TESTS; t = t->next)
        if (!only || strstr(t->sentence, only) || strstr(t->file, only))
            list[count++] = (struct CMUnitTest){ t->sentence, run_one, NULL, NULL, t };
    qsort(list, count, sizeof *list, by_file_and_sentence);
    int failed = _cmocka_run_group_tests("all", list, count, NULL, NULL);
    printf("%zu passed, %d failed\n", count - (size_t)failed, failed);
    return failed ? 1 : 0;
}
