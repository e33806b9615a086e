/* sortition_count.c -- how many panels, person by person, meet every quota.
 *
 * Groups are decided one after the other. After each, what is left of the seats
 * and of the groups must still be able to meet each quota, and each category's
 * quotas together. */
#include "rules/sortition_inside.h"

#include <string.h>

enum { MOST_COUNTED = 2000000 };

struct count {
    const struct sortition_problem *p;
    int after[SORTITION_GROUPS + 1];    /* people in the groups from that one on */
    int able[SORTITION_GROUPS + 1][SORTITION_QUOTAS];   /* of them, with the feature */
    int taken[SORTITION_QUOTAS];
    int seats;                          /* left */
    int64_t steps;
    int64_t panels;
};

static void set_remainders(struct count *c)
{
    for (size_t g = c->p->groups; g-- > 0;) {
        c->after[g] = c->after[g + 1] + c->p->size[g];
        for (size_t q = 0; q < c->p->quotas; q++)
            c->able[g][q] = c->able[g + 1][q] + (has_feature(c->p, g, q) ? c->p->size[g] : 0);
    }
}

static int smaller(int a, int b)
{
    return a < b ? a : b;
}

/* Seats that each category still has to fill, and can. */
struct bounds { int need[SORTITION_QUOTAS], room[SORTITION_QUOTAS], with[SORTITION_QUOTAS]; };

static bool can_still_be_met(const struct count *c, size_t group)
{
    struct bounds b = { 0 };
    if (c->seats > c->after[group]) return false;
    for (size_t q = 0; q < c->p->quotas; q++) {
        const struct sortition_quota *quota = &c->p->quota[q];
        int need = quota->min - c->taken[q], able = c->able[group][q];
        if (need > able) return false;
        if (need > 0) b.need[quota->category] += need;
        b.room[quota->category] += smaller(quota->max - c->taken[q], able);
        b.with[quota->category] += able;
    }
    for (int k = 0; k < c->p->categories; k++) {
        int without = c->after[group] - b.with[k];
        if (b.need[k] > c->seats || b.room[k] + without < c->seats) return false;
    }
    return true;
}

static int most_of(const struct count *c, size_t group)
{
    int most = smaller(c->p->size[group], c->seats);
    for (size_t q = 0; q < c->p->quotas; q++)
        if (has_feature(c->p, group, q)) most = smaller(most, c->p->quota[q].max - c->taken[q]);
    return most;
}

static void take(struct count *c, size_t group, int people)
{
    c->seats -= people;
    for (size_t q = 0; q < c->p->quotas; q++)
        if (has_feature(c->p, group, q)) c->taken[q] += people;
}

/* Ways to choose so many of a group; -1 if they do not fit a number. */
static int64_t ways_to_choose(int size, int people)
{
    int64_t ways = 1;
    for (int i = 1; i <= people; i++) {
        if (__builtin_mul_overflow(ways, (int64_t)(size - people + i), &ways)) return -1;
        ways /= i;
    }
    return ways;
}

/* Adds the panels of all mixes from this group on; false if they are too many. */
static bool add_panels(struct count *c, size_t group, int64_t ways)
{
    if (group == c->p->groups) return !__builtin_add_overflow(c->panels, ways, &c->panels);
    int most = most_of(c, group);
    bool fits = true;
    for (int people = 0; people <= most && fits; people++) {
        int64_t choices = ways_to_choose(c->p->size[group], people), all;
        if (++c->steps > MOST_COUNTED) return false;
        take(c, group, people);
        if (can_still_be_met(c, group + 1))
            fits = choices >= 0 && !__builtin_mul_overflow(ways, choices, &all) &&
                   add_panels(c, group + 1, all);
        take(c, group, -people);
    }
    return fits;
}

struct maybe_int count_panels(const struct sortition_problem *p)
{
    struct count c;
    memset(&c, 0, sizeof c);
    c.p = p;
    c.seats = p->panel_size;
    set_remainders(&c);
    if (!can_still_be_met(&c, 0)) return known_int(0);
    return add_panels(&c, 0, 1) ? known_int(c.panels) : UNKNOWN_INT;
}
