/* inspection_sample.c -- how many cases to inspect, and which, by strata and a published seed. */
#include "rules/inspection_sample.h"

#include "rules/law/inspection.h"
#include "rules/seeded.h"

/* N z2 pq / (e2 (N - 1) + z2 pq) with p = q = 1/2. */
int sample_size(int population, struct date on, struct working *w)
{
    if (population <= 0) return 0;
    double z = (double)working_number(w, &inspection_sample_z, on) / 10000;
    double margin = (double)working_number(w, &inspection_sample_margin, on) / 1000;
    double spread = z * z / 4;
    int size = (int)(population * spread / (margin * margin * (population - 1) + spread) + 0.5);
    if (size < 1) size = 1;
    if (w)
        working_step(w, "sample_size", working_say(w, "%d cases", population),
                     working_say(w, "%d", size), "", "S a.4");
    return size;
}

/* ---- sharing out --------------------------------------------------------------------------- */

static int64_t total_of(const int *number, size_t count)
{
    int64_t total = 0;
    for (size_t i = 0; i < count; i++) total += number[i];
    return total;
}

/* The stratum that is owed most: what its proportion is above its share. */
static size_t most_owed(const int *size, const int *share, size_t strata, int64_t wanted,
                        int64_t total)
{
    size_t most = strata;
    int64_t owed_most = 0;
    for (size_t i = 0; i < strata; i++) {
        int64_t owed = wanted * size[i] - total * share[i];
        if (share[i] < size[i] && (most == strata || owed > owed_most)) {
            most = i;
            owed_most = owed;
        }
    }
    return most;
}

void sample_share(const int *size, int *share, size_t strata, int wanted)
{
    int64_t total = total_of(size, strata), with_cases = 0;
    if (wanted > total) wanted = (int)total;
    for (size_t i = 0; i < strata; i++) with_cases += size[i] > 0;

    int64_t given = 0;
    for (size_t i = 0; i < strata; i++) {
        share[i] = total ? (int)((int64_t)wanted * size[i] / total) : 0;
        if (share[i] == 0 && size[i] > 0 && wanted >= with_cases) share[i] = 1;
        given += share[i];
    }
    while (given < wanted) {
        size_t most = most_owed(size, share, strata, wanted, total);
        if (most == strata) return;
        share[most]++;
        given++;
    }
    while (given > wanted) {
        /* Small strata were given one each: the largest share gives them up. */
        size_t largest = 0;
        for (size_t i = 1; i < strata; i++)
            if (share[i] > share[largest]) largest = i;
        share[largest]--;
        given--;
    }
}

/* ---- drawing ------------------------------------------------------------------------------- */

static bool can_be_drawn(const struct sample_case *cases, size_t count, size_t strata)
{
    if (strata > MOST_STRATA) return false;
    for (size_t i = 0; i < count; i++) {
        if (cases[i].stratum < 0 || (size_t)cases[i].stratum >= strata) return false;
        if (i && cases[i].case_id <= cases[i - 1].case_id) return false;
    }
    return true;
}

static void draw_stratum(struct sample_case *cases, size_t count, int stratum, int left,
                         int wanted, struct seeded *chance)
{
    for (size_t i = 0; i < count && wanted > 0; i++) {
        if (cases[i].stratum != stratum) continue;
        if (seeded_below(chance, (uint64_t)left--) >= (uint64_t)wanted) continue;
        cases[i].drawn = true;
        wanted--;
    }
}

enum known sample_draw(struct sample_case *cases, size_t count, size_t strata, int wanted,
                       const char *seed, struct working *w)
{
    int size[MOST_STRATA] = { 0 }, share[MOST_STRATA];
    struct seeded chance = seeded_from(seed);
    for (size_t i = 0; i < count; i++) cases[i].drawn = false;
    if (!can_be_drawn(cases, count, strata)) {
        working_missing(w, "cases in ascending order, each in a stratum");
        return UNKNOWN;
    }
    for (size_t i = 0; i < count; i++) size[cases[i].stratum]++;
    sample_share(size, share, strata, wanted);
    for (size_t s = 0; s < strata; s++) {
        draw_stratum(cases, count, (int)s, size[s], share[s], &chance);
        if (w)
            working_step(w, "stratum", working_say(w, "stratum %zu: %d cases", s + 1, size[s]),
                         working_say(w, "%d drawn", share[s]), "", "S a.4");
    }
    return KNOWN;
}
