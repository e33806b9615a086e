/* sortition_test.c -- a panel drawn by lot, to quotas, with chances as even as can be. */
#include "rules/sortition.h"
#include "tools/test.h"

#include <string.h>

enum { F = 1, M = 2, YOUNG = 4, OLD = 8, NORTH = 16, SOUTH = 32 };

static struct sortition found(const struct sortition_facts *f)
{
    struct sortition s;
    CHECK_INT(sortition_find(f, &s, NULL), KNOWN);
    return s;
}

static void check_chance(const struct sortition *s, size_t person, const char *want)
{
    char text[FRACTION_TEXT];
    CHECK_TEXT(fraction_text(s->chance[s->group_of[person]], text), want);
}

static void check_least(const struct sortition *s, const char *want)
{
    char text[FRACTION_TEXT];
    CHECK_TEXT(fraction_text(s->least, text), want);
}

/* Two categories of two features, each with the same quota. */
static void both_quotas(struct sortition_quota quota[4], int min, int max)
{
    for (int q = 0; q < 4; q++) quota[q] = (struct sortition_quota){ q / 2, min, max };
}

TEST(without_quotas_everyone_has_the_same_chance)
{
    uint64_t people[7] = { 0 };
    struct sortition_facts f = { .features = people, .people = 7, .panel_size = 3 };
    struct sortition s = found(&f);
    check_least(&s, "3/7");
    CHECK_INT(s.panels.value, 35);
    CHECK(s.fairest && s.exact);
}

TEST(who_is_alone_with_a_feature_that_must_be_there_is_certain)
{
    const uint64_t people[] = { F, M, M, M };
    const struct sortition_quota quota[] = { { 0, 1, 1 }, { 0, 1, 1 } };
    struct sortition s = found(&(struct sortition_facts){ people, 4, quota, 2, 2 });
    check_chance(&s, 0, "1");
    check_chance(&s, 3, "1/3");
    CHECK_INT(s.panels.value, 3);
}

TEST(three_categories_that_must_balance_leave_only_opposites)
{
    uint64_t people[8];
    struct sortition_quota quota[6];
    for (int i = 0; i < 8; i++)
        people[i] = (uint64_t)(i & 1 ? F : M) | (i & 2 ? YOUNG : OLD) | (i & 4 ? NORTH : SOUTH);
    for (int q = 0; q < 6; q++) quota[q] = (struct sortition_quota){ q / 2, 1, 1 };
    struct sortition s = found(&(struct sortition_facts){ people, 8, quota, 6, 2 });
    CHECK_INT(s.panels.value, 4);
    for (size_t i = 0; i < 8; i++) check_chance(&s, i, "1/4");
}

TEST(after_the_smallest_chance_the_next_is_made_as_large_as_can_be)
{
    /* The young woman sits with one of two old men, the old woman with the young man. */
    const uint64_t people[] = { F | YOUNG, F | OLD, M | OLD, M | OLD, M | YOUNG };
    struct sortition_quota quota[4];
    both_quotas(quota, 1, 1);
    struct sortition s = found(&(struct sortition_facts){ people, 5, quota, 4, 2 });
    CHECK_INT(s.panels.value, 3);
    check_chance(&s, 0, "2/3");
    check_chance(&s, 2, "1/3");
    check_chance(&s, 1, "1/3");
    check_chance(&s, 4, "1/3");
}

TEST(a_pool_of_two_hundred_with_one_rare_person_is_drawn_as_evenly_as_can_be)
{
    uint64_t people[200];
    struct sortition_quota quota[4];
    for (int i = 0; i < 200; i++) people[i] = i == 0 ? F | YOUNG : i < 100 ? F | OLD : M | YOUNG;
    both_quotas(quota, 9, 20);
    struct sortition s = found(&(struct sortition_facts){ people, 200, quota, 4, 20 });
    check_least(&s, "1/10");
    check_chance(&s, 0, "1/10");
    check_chance(&s, 50, "1/10");
    CHECK(s.fairest && s.exact);
}

TEST(quotas_that_cannot_be_met_have_no_panel)
{
    const uint64_t people[] = { M, M, M };
    const struct sortition_quota quota[] = { { 0, 1, 1 } };
    struct sortition s = found(&(struct sortition_facts){ people, 3, quota, 1, 2 });
    bool chosen[3] = { true, true, true };
    CHECK(!s.feasible);
    CHECK_INT(s.panels.value, 0);
    sortition_draw(&s, "seed", chosen);
    CHECK(!chosen[0] && !chosen[1] && !chosen[2]);
    s = found(&(struct sortition_facts){ people, 3, NULL, 0, 4 });
    CHECK(!s.feasible);
}

/* A pool that no rule of thumb solves: four categories, unevenly spread. */
enum { POOL = 120, SEATS = 20, FEATURES = 9 };

static const struct sortition_quota mixed_quota[FEATURES] = {
    { 3, 9, 11 }, { 3, 9, 11 }, { 7, 5, 7 }, { 7, 6, 8 }, { 7, 5, 7 },
    { 1, 9, 12 }, { 1, 8, 11 }, { 9, 13, 16 }, { 9, 4, 7 },
};

static void fill_pool(uint64_t people[POOL])
{
    for (int i = 0; i < POOL; i++) {
        int sex = i % 7 < 3, age = i * i % 11 % 3, area = i % 5 < 2, origin = i % 9 == 0;
        people[i] = UINT64_C(1) << sex | UINT64_C(1) << (2 + age) | UINT64_C(1) << (5 + area) |
                    UINT64_C(1) << (7 + origin);
    }
}

static int count_with(const uint64_t people[], const bool chosen[], int feature)
{
    int count = 0;
    for (int i = 0; i < POOL; i++) count += chosen[i] && (people[i] >> feature & 1);
    return count;
}

TEST(every_panel_drawn_meets_every_quota_and_the_same_seed_draws_it_again)
{
    uint64_t people[POOL];
    fill_pool(people);
    struct sortition s = found(&(struct sortition_facts){ people, POOL, mixed_quota, FEATURES,
                                                          SEATS });
    CHECK(s.feasible);
    for (int run = 0; run < 200; run++) {
        bool chosen[POOL], again[POOL];
        char seed[] = { 's', (char)('a' + run % 20), (char)('a' + run / 20), '\0' };
        sortition_draw(&s, seed, chosen);
        sortition_draw(&s, seed, again);
        CHECK_INT(memcmp(chosen, again, sizeof chosen), 0);
        int seats = 0;
        for (int i = 0; i < POOL; i++) seats += chosen[i];
        CHECK_INT(seats, SEATS);
        for (int q = 0; q < FEATURES; q++) {
            int with = count_with(people, chosen, q);
            CHECK(with >= mixed_quota[q].min && with <= mixed_quota[q].max);
        }
    }
}

TEST(the_chances_of_all_add_to_the_seats)
{
    uint64_t people[POOL];
    fill_pool(people);
    struct sortition s = found(&(struct sortition_facts){ people, POOL, mixed_quota, FEATURES,
                                                          SEATS });
    double sum = 0;
    for (int i = 0; i < POOL; i++) {
        struct fraction chance = s.chance[s.group_of[i]];
        sum += (double)chance.over / (double)chance.under;
    }
    CHECK(sum > SEATS - 1e-9 && sum < SEATS + 1e-9);
}

TEST(people_are_drawn_as_often_as_their_chance_says)
{
    const uint64_t people[] = { F | YOUNG, F | OLD, M | OLD, M | OLD, M | YOUNG };
    struct sortition_quota quota[4];
    int times[5] = { 0 };
    both_quotas(quota, 1, 1);
    struct sortition s = found(&(struct sortition_facts){ people, 5, quota, 4, 2 });
    for (int run = 0; run < 6000; run++) {
        bool chosen[5];
        char seed[] = { (char)('0' + run % 60), (char)('0' + run / 60), '\0' };
        sortition_draw(&s, seed, chosen);
        for (int i = 0; i < 5; i++) times[i] += chosen[i];
    }
    CHECK(times[0] > 3850 && times[0] < 4150);
    for (int i = 1; i < 5; i++) CHECK(times[i] > 1850 && times[i] < 2150);
}

TEST(a_looser_quota_never_makes_the_smallest_chance_smaller)
{
    uint64_t people[POOL];
    fill_pool(people);
    struct sortition_quota quota[FEATURES];
    memcpy(quota, mixed_quota, sizeof quota);
    struct fraction before = { 0, 1 };
    for (int slack = 0; slack < 3; slack++) {
        struct sortition s = found(&(struct sortition_facts){ people, POOL, quota, FEATURES,
                                                              SEATS });
        double was = (double)before.over / (double)before.under;
        CHECK((double)s.least.over / (double)s.least.under >= was - 1e-5);
        before = s.least;
        for (int q = 0; q < FEATURES; q++) {
            quota[q].min -= quota[q].min > 0;
            quota[q].max++;
        }
    }
}

TEST(what_is_beyond_the_limits_has_no_answer)
{
    static uint64_t people[SORTITION_POOL + 1];
    const struct sortition_quota bad[] = { { 99, 0, 1 } }, negative[] = { { 0, -1, 1 } };
    struct sortition s;
    CHECK_INT(sortition_find(&(struct sortition_facts){ people, SORTITION_POOL + 1, NULL, 0, 2 },
                             &s, NULL), UNKNOWN);
    CHECK_INT(sortition_find(&(struct sortition_facts){ people, 3, NULL, 0, 0 }, &s, NULL),
              UNKNOWN);
    CHECK_INT(sortition_find(&(struct sortition_facts){ people, 3, bad, 1, 2 }, &s, NULL),
              UNKNOWN);
    CHECK_INT(sortition_find(&(struct sortition_facts){ people, 3, negative, 1, 2 }, &s, NULL),
              UNKNOWN);
}
