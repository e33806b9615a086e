/* sortition_search.c -- mixes that meet every quota: any, and the best by weight.
 *
 * Branch and bound: if the best mix of divided people divides nobody, it is the
 * best; else one group that it divides has either fewer seats or more. */
#include "rules/sortition_inside.h"

#include <math.h>

enum { MOST_NODES = 1500 };

struct branching {
    const struct sortition_problem *p;
    const double *weight;               /* NULL = any mix will do */
    struct seat_bounds bounds;
    struct sortition_mix *best;
    double best_value;
    bool found, gave_up;
    int nodes;
};

/* The group that is divided nearest the middle; p->groups if none is. */
static size_t most_divided(const struct sortition_problem *p, const struct relaxed *r)
{
    size_t most = p->groups;
    double farthest = 1e-6;
    for (size_t g = 0; g < p->groups; g++) {
        double off = fabs(r->seats[g] - round(r->seats[g]));
        if (off <= farthest) continue;
        farthest = off;
        most = g;
    }
    return most;
}

static double value_of(const struct branching *b, const struct sortition_mix *mix)
{
    double value = 0;
    for (size_t g = 0; b->weight && g < b->p->groups; g++) value += b->weight[g] * mix->take[g];
    return value;
}

static bool meets_quotas(const struct sortition_problem *p, const struct sortition_mix *mix)
{
    int seats = 0;
    for (size_t g = 0; g < p->groups; g++) seats += mix->take[g];
    if (seats != p->panel_size) return false;
    for (size_t q = 0; q < p->quotas; q++) {
        int with = 0;
        for (size_t g = 0; g < p->groups; g++)
            if (has_feature(p, g, q)) with += mix->take[g];
        if (with < p->quota[q].min || with > p->quota[q].max) return false;
    }
    return true;
}

static void keep(struct branching *b, const struct relaxed *r)
{
    struct sortition_mix mix = { .tickets = 0 };
    for (size_t g = 0; g < b->p->groups; g++) mix.take[g] = (uint8_t)lround(r->seats[g]);
    double value = value_of(b, &mix);
    if (!meets_quotas(b->p, &mix) || (b->found && value <= b->best_value)) return;
    b->found = true;
    b->best_value = value;
    *b->best = mix;
}

static void branch(struct branching *b);

static void branch_within(struct branching *b, size_t group, int low, int high)
{
    int *lowest = &b->bounds.low[group], *highest = &b->bounds.high[group];
    int kept_low = *lowest, kept_high = *highest;
    *lowest = low > kept_low ? low : kept_low;
    *highest = high < kept_high ? high : kept_high;
    if (*lowest <= *highest) branch(b);
    *lowest = kept_low;
    *highest = kept_high;
}

static void branch(struct branching *b)
{
    struct relaxed r;
    if (b->found && !b->weight) return;
    if (b->nodes++ >= MOST_NODES) {
        b->gave_up = true;
        return;
    }
    enum search_end end = relaxed_mix(b->p, b->weight, &b->bounds, &r);
    if (end == SEARCH_GAVE_UP) b->gave_up = true;
    if (end != SEARCH_FOUND || (b->found && r.value <= b->best_value + 1e-9)) return;

    size_t group = most_divided(b->p, &r);
    if (group == b->p->groups) {
        keep(b, &r);
        return;
    }
    int below = (int)floor(r.seats[group]);
    bool up_first = r.seats[group] - below > 0.5;
    if (up_first) branch_within(b, group, below + 1, SORTITION_POOL);
    branch_within(b, group, 0, below);
    if (!up_first) branch_within(b, group, below + 1, SORTITION_POOL);
}

static void begin(struct branching *b, const struct sortition_problem *p, const double *weight,
                  struct sortition_mix *mix)
{
    *b = (struct branching){ .p = p, .weight = weight, .best = mix };
    for (size_t g = 0; g < p->groups; g++)
        b->bounds.high[g] = p->size[g] < p->panel_size ? p->size[g] : p->panel_size;
}

enum search_end any_mix(const struct sortition_problem *p, struct sortition_mix *mix)
{
    struct branching b;
    begin(&b, p, NULL, mix);
    branch(&b);
    if (b.found) return SEARCH_FOUND;
    return b.gave_up ? SEARCH_GAVE_UP : SEARCH_NONE;
}

enum search_end best_mix(const struct sortition_problem *p, const double weight[],
                         struct sortition_mix *mix, double *value)
{
    struct branching b;
    begin(&b, p, weight, mix);
    b.found = true;
    b.best_value = value_of(&b, mix);
    branch(&b);
    *value = b.best_value;
    return b.gave_up ? SEARCH_GAVE_UP : SEARCH_FOUND;
}
