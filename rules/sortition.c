/* sortition.c -- a panel drawn by lot, to quotas, with chances as even as the quotas allow. */
#include "rules/sortition.h"

#include "rules/seeded.h"
#include "rules/sortition_inside.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

/* ---- fractions ----------------------------------------------------------------------------- */

static int64_t common_divisor(int64_t a, int64_t b)
{
    while (b) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static struct fraction lowest_terms(int64_t over, int64_t under)
{
    int64_t d = common_divisor(over, under);
    return (struct fraction){ over / d, under / d };
}

static bool is_less(struct fraction a, struct fraction b)
{
    return (__int128)a.over * b.under < (__int128)b.over * a.under;
}

char *fraction_text(struct fraction f, char text[static FRACTION_TEXT])
{
    if (f.under == 1) snprintf(text, FRACTION_TEXT, "%" PRId64, f.over);
    else snprintf(text, FRACTION_TEXT, "%" PRId64 "/%" PRId64, f.over, f.under);
    return text;
}

/* ---- the pool as groups -------------------------------------------------------------------- */

static bool read_quotas(const struct sortition_facts *f, struct sortition_problem *p)
{
    int place[SORTITION_QUOTAS];
    memset(place, -1, sizeof place);
    for (size_t q = 0; q < f->quotas; q++) {
        struct sortition_quota quota = f->quota[q];
        if (quota.category < 0 || quota.category >= SORTITION_QUOTAS) return false;
        if (quota.min < 0 || quota.max < 0 || quota.max > SORTITION_POOL ||
            quota.min > SORTITION_POOL)
            return false;
        if (place[quota.category] < 0) place[quota.category] = p->categories++;
        quota.category = place[quota.category];
        p->quota[p->quotas++] = quota;
    }
    return true;
}

/* Features beyond the quotas say nothing. */
static uint64_t known_features(const struct sortition_facts *f, size_t person)
{
    uint64_t all = f->quotas == 64 ? UINT64_MAX : (UINT64_C(1) << f->quotas) - 1;
    return f->features[person] & all;
}

static bool read_people(const struct sortition_facts *f, struct sortition_problem *p,
                        struct sortition *s)
{
    for (size_t i = 0; i < f->people; i++) {
        uint64_t features = known_features(f, i);
        size_t g = 0;
        while (g < p->groups && p->features[g] != features) g++;
        if (g == SORTITION_GROUPS) return false;
        if (g == p->groups) p->features[p->groups++] = features;
        p->size[g]++;
        s->group_of[i] = (int16_t)g;
    }
    s->people = f->people;
    s->groups = p->groups;
    memcpy(s->features, p->features, sizeof s->features);
    memcpy(s->size, p->size, sizeof s->size);
    return true;
}

static bool read_problem(const struct sortition_facts *f, struct sortition_problem *p,
                         struct sortition *s)
{
    memset(p, 0, sizeof *p);
    p->panel_size = f->panel_size;
    return f->people <= SORTITION_POOL && f->quotas <= SORTITION_QUOTAS && f->panel_size > 0 &&
           f->panel_size <= SORTITION_PANEL && read_quotas(f, p) && read_people(f, p, s);
}

/* ---- tickets ------------------------------------------------------------------------------- */

enum { MOST_EXACT_TICKETS = 100000, ROUNDED_TICKETS = 1000000 };

/* Do all weights come out as whole tickets? */
static bool comes_out(const struct lottery *lottery, int64_t tickets)
{
    for (size_t m = 0; m < lottery->mixes; m++) {
        double exact = lottery->weight[m] * (double)tickets;
        if (fabs(exact - round(exact)) > 1e-6) return false;
    }
    return true;
}

static void give_tickets(struct sortition *s, const struct lottery *lottery, int64_t tickets)
{
    s->mixes = lottery->mixes;
    s->tickets = 0;
    for (size_t m = 0; m < lottery->mixes; m++) {
        s->mix[m] = lottery->mix[m];
        s->mix[m].tickets = llround(lottery->weight[m] * (double)tickets);
        s->tickets += s->mix[m].tickets;
    }
}

/* The fewest tickets by which the weights come out whole; else a million. */
static void print_tickets(struct sortition *s, const struct lottery *lottery)
{
    int64_t tickets = 1;
    while (tickets <= MOST_EXACT_TICKETS && !comes_out(lottery, tickets)) tickets++;
    s->exact = tickets <= MOST_EXACT_TICKETS;
    give_tickets(s, lottery, s->exact ? tickets : ROUNDED_TICKETS);
}

static void read_chances(struct sortition *s)
{
    for (size_t g = 0; g < s->groups; g++) {
        int64_t seats = 0;
        for (size_t m = 0; m < s->mixes; m++) seats += s->mix[m].tickets * s->mix[m].take[g];
        s->chance[g] = lowest_terms(seats, s->tickets * s->size[g]);
        if (g == 0 || is_less(s->chance[g], s->least)) s->least = s->chance[g];
    }
}

/* ---- the whole ----------------------------------------------------------------------------- */

static void explain(const struct sortition *s, const struct sortition_facts *f,
                    struct working *w)
{
    char least[FRACTION_TEXT];
    if (!w) return;
    working_step(w, "groups", working_say(w, "%zu people, %zu quotas", f->people, f->quotas),
                 working_say(w, "%zu groups", s->groups), "", "S (h)");
    working_step(w, "lottery", working_say(w, "%zu mixes", s->mixes),
                 working_say(w, "%" PRId64 " tickets, least chance %s", s->tickets,
                             fraction_text(s->least, least)),
                 s->fairest ? "No lottery is fairer" : "The search for a fairer one was cut short",
                 "S (h)");
}

enum known sortition_find(const struct sortition_facts *f, struct sortition *s,
                          struct working *w)
{
    struct sortition_problem p;
    struct sortition_mix first = { .tickets = 0 };
    struct lottery lottery;
    memset(s, 0, sizeof *s);
    if (!read_problem(f, &p, s)) {
        working_missing(w, "a pool, quotas and a panel within the limits");
        return UNKNOWN;
    }
    enum search_end end = any_mix(&p, &first);
    if (end == SEARCH_GAVE_UP) {
        working_missing(w, "a panel that meets the quotas: none was found in time");
        return UNKNOWN;
    }
    s->panels = end == SEARCH_FOUND ? count_panels(&p) : known_int(0);
    s->feasible = end == SEARCH_FOUND;
    if (!s->feasible) {
        working_step(w, "lottery", "", "no panel meets every quota", "", "S (h)");
        return KNOWN;
    }
    fairest_lottery(&p, &first, &lottery);
    s->fairest = lottery.proved;
    print_tickets(s, &lottery);
    read_chances(s);
    explain(s, f, w);
    return KNOWN;
}

/* ---- drawing ------------------------------------------------------------------------------- */

static const struct sortition_mix *mix_of_ticket(const struct sortition *s, int64_t ticket)
{
    size_t m = 0;
    while (m + 1 < s->mixes && ticket >= s->mix[m].tickets) ticket -= s->mix[m++].tickets;
    return &s->mix[m];
}

static void draw_group(const struct sortition *s, size_t group, int seats,
                       struct seeded *chance, bool *chosen)
{
    int left = s->size[group];
    for (size_t i = 0; i < s->people && seats > 0; i++) {
        if ((size_t)s->group_of[i] != group) continue;
        chosen[i] = seeded_below(chance, (uint64_t)left--) < (uint64_t)seats;
        seats -= chosen[i];
    }
}

void sortition_draw(const struct sortition *s, const char *seed, bool *chosen)
{
    struct seeded chance = seeded_from(seed);
    for (size_t i = 0; i < s->people; i++) chosen[i] = false;
    if (!s->feasible || !s->mixes) return;
    int64_t ticket = (int64_t)seeded_below(&chance, (uint64_t)s->tickets);
    const struct sortition_mix *mix = mix_of_ticket(s, ticket);
    for (size_t g = 0; g < s->groups; g++) draw_group(s, g, mix->take[g], &chance, chosen);
}
