/* sentence_dates_mixed.c -- fixed-term recalls of sentences under and over twelve months.
 *
 * Spec L A11, "mixed lengths". Recalls of 14 days were for sentences
 * under twelve months, those of 28 days for longer ones: Criminal Justice Act
 * 2003 s255B as it stood until 2026. */
#include "rules/sentence_dates_several.h"

static bool is_short_or_long_recall(const struct timeline *t, const struct aggregate *a)
{
    return a->recall == RECALL_28 || (a->recall == RECALL_14 && (gets_now(t, a) & SLED));
}

/* The recall whose expiry is that of the whole, where some are of sentences under
 * twelve months and some are not; NULL where that is not so. */
static const struct aggregate *last_of_mixed(const struct timeline *t, size_t count, int32_t sled)
{
    const struct aggregate *last = NULL;
    bool is_long = false, is_short = false;
    for (size_t i = 0; i < count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (!is_short_or_long_recall(t, a)) continue;
        if (a->under_12_months) is_short = true;
        else is_long = true;
        if (uncapped_expiry(a) == sled) last = a;
    }
    bool returned = date_known(t->facts->returned_to_custody);
    return returned && is_long && is_short ? last : NULL;
}

/* Of recalls of twelve months or more that expire on return or later, the one
 * whose sentence, before adjustment, ends nearest to release. */
static const struct aggregate *long_recall_beside(const struct timeline *t, size_t count,
                                                  int32_t release)
{
    const struct aggregate *beside = NULL;
    int32_t returned = day_of(t->facts->returned_to_custody), nearest = INT32_MAX;
    for (size_t i = 0; i < count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (!is_short_or_long_recall(t, a) || a->under_12_months || uncapped_expiry(a) < returned)
            continue;
        int32_t apart = days_apart(raw_expiry(a), release);
        if (apart >= nearest) continue;
        nearest = apart;
        beside = a;
    }
    return beside;
}

int32_t mixed_recall_release(const struct timeline *t, size_t count, int32_t release,
                             const struct result *r)
{
    const struct aggregate *last = last_of_mixed(t, count, r->on[SENTENCE_AND_LICENCE_EXPIRY]);
    if (!last) return release;
    int32_t returned = day_of(t->facts->returned_to_custody);
    int32_t term = returned + (last->recall == RECALL_14 ? 14 : 28) - 1 +
                   last->days.at_large_fixed + last->days.added_after;
    if (!last->under_12_months) return earlier(term, uncapped_expiry(last));

    const struct aggregate *beside = long_recall_beside(t, count, release);
    if (!beside || returned - uncapped_expiry(beside) >= 14) return release;
    return earlier(term, uncapped_expiry(last->recall == RECALL_28 ? beside : last));
}
