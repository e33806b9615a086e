/* sentence_dates_doubt_recall.c -- fixed-term recalls of the wrong length.
 *
 * Until 2026 a recall was for 14 days under twelve months and for 28 from then
 * on: CJA 2003 s255B. Spec L A14. */
#include "rules/sentence_dates_inside.h"

struct recall_lengths {
    bool any_short, any_long;           /* recalled sentences not yet expired on return */
};

static bool counts_on_return(const struct aggregate *a, int32_t returned)
{
    return a->recall && uncapped_expiry(a) >= returned;
}

static struct recall_lengths recall_lengths_of(const struct timeline *t, int32_t returned)
{
    struct recall_lengths l = { 0 };
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (!counts_on_return(a, returned)) continue;
        if (a->under_12_months) l.any_short = true;
        else l.any_long = true;
    }
    return l;
}

static unsigned doubt_chain_recalls(const struct timeline *t, struct recall_lengths l)
{
    unsigned found = 0;
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (a->shape != CHAIN) continue;
        if (a->recall == RECALL_28 && a->under_12_months && !l.any_long)
            found |= 1u << DOUBT_RECALL_28_UNDER_12_MONTHS |
                     1u << DOUBT_RECALL_28_UNDER_12_MONTHS_KIND;
        if (a->recall == RECALL_14 && !a->under_12_months && !l.any_short)
            found |= 1u << DOUBT_RECALL_14_OVER_12_MONTHS |
                     1u << DOUBT_RECALL_14_OVER_12_MONTHS_KIND;
    }
    return found;
}

static const struct aggregate *recall_that_ends(const struct timeline *t, int32_t returned,
                                                int32_t on)
{
    for (size_t i = 0; i < t->count; i++)
        if (counts_on_return(&t->aggregate[i], returned) &&
            uncapped_expiry(&t->aggregate[i]) == on)
            return &t->aggregate[i];
    return NULL;
}

/* Of the others, under twelve months or not, that had not expired on return: the
 * one that ended nearest to it. Expiry before adjustment. */
static const struct aggregate *nearest_recall(const struct timeline *t, bool is_short,
                                              int32_t returned, const struct aggregate *except)
{
    const struct aggregate *nearest = NULL;
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (!counts_on_return(a, returned) || a->under_12_months != is_short || a == except ||
            raw_expiry(a) < returned)
            continue;
        if (!nearest || raw_expiry(a) < raw_expiry(nearest)) nearest = a;
    }
    return nearest;
}

static unsigned doubt_mixed_recalls(const struct timeline *t, int32_t returned, int32_t sled)
{
    const struct aggregate *last = recall_that_ends(t, returned, sled);
    if (!last) return 0;
    const struct aggregate *beside =
        nearest_recall(t, !last->under_12_months, returned, last);
    if (!beside) return 0;
    int32_t gap = days_apart(returned, uncapped_expiry(beside));
    if (!last->under_12_months)
        return doubt_if(beside->recall == RECALL_14 &&
                            days_apart(uncapped_expiry(beside), sled) >= 14,
                        DOUBT_RECALL_14_SENTENCE_OVER_12_MONTHS);
    return doubt_if(last->recall == RECALL_14 && gap >= 14, DOUBT_RECALL_14_GAP_OVER_14_DAYS) |
           doubt_if(last->recall == RECALL_28 && gap <= 14, DOUBT_RECALL_28_GAP_UNDER_14_DAYS);
}

unsigned doubt_recalls(const struct timeline *t, const struct result *r)
{
    int32_t returned = day_of(t->facts->returned_to_custody);
    if (returned == NO_DAY) return 0;
    struct recall_lengths l = recall_lengths_of(t, returned);
    if (!l.any_short || !l.any_long) return doubt_chain_recalls(t, l);
    return doubt_mixed_recalls(t, returned, r->on[SENTENCE_AND_LICENCE_EXPIRY]);
}
