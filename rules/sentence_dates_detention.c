/* sentence_dates_detention.c -- detention and training orders, alone and beside sentences.
 *
 * Spec L A8.5, A11b. */
#include "rules/sentence_dates_several.h"

/* Orders of 8 to under 18 months transfer a month either side of the middle,
 * those of 18 to 24 months two months. */
void set_transfers(const struct aggregate *a, int32_t middle, struct result *r)
{
    int32_t end = a->from + a->length;
    if (end < months_later(a->from, 8) || end > months_later(a->from, 24)) return;
    int months = end < months_later(a->from, 18) ? 1 : 2;
    r->on[EARLY_TRANSFER] = months_later(middle, -months);
    r->on[LATE_TRANSFER] = months_later(middle, months);
}

struct detention_mix find_detention(const struct timeline *t, size_t count)
{
    struct detention_mix d = { .all = true, .all_under_18 = true, .all_over_18 = true,
                               .last_expiry = NO_DAY };
    for (size_t i = 0; i < count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        bool detention = is_detention(t, a), under_18 = release_day(a) < t->eighteen_on;
        const struct aggregate **last = detention ? &d.last : &d.last_other;
        d.any = d.any || detention;
        d.all = d.all && detention;
        d.at_once = d.at_once || (detention && released_at_once(a));
        d.all_under_18 = d.all_under_18 && under_18;
        d.all_over_18 = d.all_over_18 && !under_18;
        if (detention) d.last_expiry = later(d.last_expiry, expiry_of(a));
        if (!*last || release_day(a) >= release_day(*last)) *last = a;
    }
    return d;
}

bool supervises_detention(const struct timeline *t, const struct detention_mix *d, size_t count)
{
    if (!d->all || d->all_under_18) return false;
    for (size_t i = 0; i < count; i++)
        if (!t->aggregate[i].under_24_months) return false;
    return true;
}

static bool is_before_2022(const struct aggregate *a)
{
    return a->from < law_day(&police_crime_sentencing_act_2022);
}

static int32_t middle_beside_sentences(const struct detention_mix *d, bool conditional,
                                       int32_t release)
{
    const struct aggregate *order = d->last;
    bool before_2022 = is_before_2022(order);
    if (released_at_once(order) && !before_2022) return order->from;
    if (conditional && before_2022) return order->from + order->to_release - 1;
    return conditional || d->all_under_18 ? first_release(order) : release;
}

void set_detention_dates(const struct timeline *t, const struct detention_mix *d,
                         bool conditional, int32_t release, const struct aggregate *last_end,
                         struct result *r)
{
    if (d->all) {
        r->on[MID_TERM] = release;
        set_transfers(last_end, release, r);
        return;
    }
    r->on[conditional ? CONDITIONAL_RELEASE : AUTOMATIC_RELEASE] = release_day(d->last_other);
    r->on[MID_TERM] = middle_beside_sentences(d, conditional, release);
    if (!d->at_once) set_transfers(d->last, r->on[MID_TERM], r);
    if (is_conditional(t, d->last_other) && r->on[SENTENCE_AND_LICENCE_EXPIRY] == NO_DAY)
        r->on[LICENCE_EXPIRY] = licence_expiry(t, d->last_other);
}

/* Nobody is removed while in detention and training. */
int32_t removal_beside_detention(int32_t removal, const struct result *r)
{
    int32_t release = later(r->on[CONDITIONAL_RELEASE], r->on[AUTOMATIC_RELEASE]);
    return r->on[MID_TERM] < release ? later(removal, r->on[MID_TERM]) : NO_DAY;
}
