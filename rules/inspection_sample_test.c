/* inspection_sample_test.c -- how many cases to inspect, and which. */
#include "rules/inspection_sample.h"
#include "tools/test.h"

static const struct date on = { 2024, 6, 1 };

TEST(a_sample_grows_with_the_population_up_to_the_size_for_a_large_one)
{
    CHECK_INT(sample_size(0, on, NULL), 0);
    CHECK_INT(sample_size(1, on, NULL), 1);
    CHECK_INT(sample_size(10, on, NULL), 9);
    CHECK_INT(sample_size(100, on, NULL), 62);
    CHECK_INT(sample_size(1000000, on, NULL), 164);
    for (int n = 2; n < 3000; n++) {
        CHECK(sample_size(n, on, NULL) >= sample_size(n - 1, on, NULL));
        CHECK(sample_size(n, on, NULL) <= n);
    }
}

static void check_share(const int *size, const int *want, size_t strata, int wanted)
{
    int share[MOST_STRATA];
    sample_share(size, share, strata, wanted);
    for (size_t i = 0; i < strata; i++) CHECK_INT(share[i], want[i]);
}

TEST(cases_are_shared_out_by_largest_remainder)
{
    check_share((int[]){ 50, 30, 20 }, (int[]){ 5, 3, 2 }, 3, 10);
    check_share((int[]){ 47, 16, 37 }, (int[]){ 5, 1, 4 }, 3, 10);
    check_share((int[]){ 1, 1, 1 }, (int[]){ 1, 1, 0 }, 3, 2);
    check_share((int[]){ 2, 0, 3 }, (int[]){ 2, 0, 3 }, 3, 99);
    check_share((int[]){ 0, 0 }, (int[]){ 0, 0 }, 2, 5);
}

TEST(a_small_stratum_is_not_missed_where_there_are_enough_to_go_round)
{
    check_share((int[]){ 97, 2, 1 }, (int[]){ 8, 1, 1 }, 3, 10);
    check_share((int[]){ 97, 2, 1 }, (int[]){ 2, 0, 0 }, 3, 2);
}

enum { CASES = 60 };

static int draw(struct sample_case *cases, int wanted, const char *seed)
{
    int drawn = 0;
    for (int i = 0; i < CASES; i++)
        cases[i] = (struct sample_case){ .case_id = 100 + 3 * i, .stratum = i % 5 == 0 };
    CHECK_INT(sample_draw(cases, CASES, 2, wanted, seed, NULL), KNOWN);
    for (int i = 0; i < CASES; i++) drawn += cases[i].drawn;
    return drawn;
}

TEST(the_same_seed_draws_the_same_cases_and_another_seed_others)
{
    struct sample_case first[CASES], again[CASES], other[CASES];
    CHECK_INT(draw(first, 20, "seed"), 20);
    CHECK_INT(draw(again, 20, "seed"), 20);
    CHECK_INT(draw(other, 20, "another"), 20);
    int differ = 0;
    for (int i = 0; i < CASES; i++) {
        CHECK_INT(first[i].drawn, again[i].drawn);
        differ += first[i].drawn != other[i].drawn;
    }
    CHECK(differ > 0);
}

TEST(every_case_of_a_stratum_is_drawn_as_often_in_the_long_run)
{
    struct sample_case cases[CASES];
    int times[CASES] = { 0 };
    for (int run = 0; run < 2000; run++) {
        char seed[] = { (char)('a' + run % 26), (char)('a' + run / 26 % 26),
                        (char)('a' + run / 676), '\0' };
        draw(cases, 15, seed);
        for (int i = 0; i < CASES; i++) times[i] += cases[i].drawn;
    }
    for (int i = 0; i < CASES; i++) CHECK(times[i] > 400 && times[i] < 600);
}

TEST(nothing_is_drawn_from_a_list_out_of_order)
{
    struct sample_case cases[] = { { .case_id = 2 }, { .case_id = 1 } };
    CHECK_INT(sample_draw(cases, 2, 1, 1, "seed", NULL), UNKNOWN);
    CHECK(!cases[0].drawn && !cases[1].drawn);
    cases[1] = (struct sample_case){ .case_id = 3, .stratum = 1 };
    CHECK_INT(sample_draw(cases, 2, 1, 1, "seed", NULL), UNKNOWN);
    CHECK_INT(sample_draw(cases, 2, 65, 1, "seed", NULL), UNKNOWN);
}
