/* sentence_dates_several.c -- the dates of several aggregates made into one set. Spec L A11a.
 *
 * "Latest" is the first of the largest, in order of custodial period and then
 * of sentence date. */
#include "rules/sentence_dates_several.h"

static const struct aggregate *latest(const struct several *all,
                                      int32_t (*day)(const struct aggregate *a))
{
    const struct aggregate *found = &all->t->aggregate[0];
    for (size_t i = 1; i < all->count; i++)
        if (day(&all->t->aggregate[i]) > day(found)) found = &all->t->aggregate[i];
    return found;
}

/* ---- release on licence or without ---- */

static bool mixes_short_and_new(const struct several *all)
{
    bool newer = false, older = false;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (a->shape != SINGLE || sentence_at(all->t, a, 0)->kind != SENTENCE_STANDARD) continue;
        if (line_at(all->t, a, 0)->after_2015) newer = true;
        else older = older || a->under_12_months;
    }
    return newer && older;
}

/* Latest expiry among aggregates that have dates of this kind; NO_DAY = none. */
static int32_t last_expiry_with(const struct several *all, unsigned kind)
{
    int32_t last = NO_DAY;
    for (size_t i = 0; i < all->count; i++)
        if (gets_now(all->t, at(all, i)) & kind) last = later(last, expiry_of(at(all, i)));
    return last;
}

static bool whole_is_under(const struct several *all, int months)
{
    return date_before(date_from_number(all->effective_end + 1),
                       date_plus_months(date_from_number(all->first), months));
}

/* Sentences with and without a licence side by side: PSI 03/2015. Returns false
 * if that is not so here. */
static bool decide_mix_of_2015(struct several *all)
{
    int32_t with = last_expiry_with(all, SLED), without = last_expiry_with(all, SED);
    if ((gets_now(all->t, all->last_out) & CRD) || !whole_is_under(all, 48) ||
        !mixes_short_and_new(all) || with == NO_DAY || without == NO_DAY)
        return false;
    bool alone = (gets_now(all->t, all->last_end) & SED) && all->release > with;
    all->conditional = all->may_have_licence = !alone;
    return true;
}

static void decide_condition(struct several *all)
{
    all->may_have_licence = true;
    if (decide_mix_of_2015(all)) return;
    const struct detention_mix *d = &all->detention;
    if (d->any && d->all_under_18 && whole_is_under(all, 12)) all->conditional = false;
    else if (d->any && !d->all && d->all_over_18) all->conditional = true;
    else all->conditional = all->licence != NO_DAY && all->licence >= all->release;
}

/* ---- expiry, release, supervision ---- */

static void set_expiry(const struct several *all, struct result *r)
{
    if (all->ends == all->licence && (gets_now(all->t, all->last_end) & SLED)) {
        r->on[SENTENCE_AND_LICENCE_EXPIRY] = all->ends;
    } else if (all->detention.any && !all->detention.all) {
        bool together = expiry_of(all->detention.last) == expiry_of(all->detention.last_other);
        r->on[together ? SENTENCE_AND_LICENCE_EXPIRY : SENTENCE_EXPIRY] = all->ends;
    } else {
        r->on[SENTENCE_EXPIRY] = all->ends;
        if (all->may_have_licence && all->licence != NO_DAY && all->licence >= all->release)
            r->on[LICENCE_EXPIRY] = all->licence;
    }
}

static void set_release(const struct several *all, struct result *r)
{
    enum sentence_date kind = all->conditional ? CONDITIONAL_RELEASE : AUTOMATIC_RELEASE;
    if (all->detention.any) {
        set_detention_dates(all->t, &all->detention, all->conditional, all->release,
                            all->last_end, r);
        return;
    }
    for (size_t i = 0; i < all->count; i++)
        if (!at(all, i)->recall && defaulted_release(at(all, i)) == defaulted_release(all->active))
            r->on[kind] = all->release;
}

/* A calculated end counts before one of supervision breached in the past. */
static int32_t last_supervision_end(const struct several *all)
{
    int32_t calculated = NO_DAY, historic = NO_DAY;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (is_supervision_breach(all->t, a)) historic = later(historic, a->supervision_end);
        else calculated = later(calculated, a->supervision_end);
    }
    return calculated != NO_DAY ? calculated : historic;
}

static void set_supervision(const struct several *all, struct result *r)
{
    int32_t end = last_supervision_end(all);
    if (end == NO_DAY) return;
    bool shown = all->licence == NO_DAY
                     ? supervises_detention(all->t, &all->detention, all->count)
                     : end > all->licence && end >= all->detention.last_expiry;
    if (shown) r->on[SUPERVISION_END] = end;
}

/* ---- parole ---- */

/* Latest release of a sentence that the Parole Board has no say in. */
static int32_t last_release_without_parole(const struct several *all)
{
    int32_t last = NO_DAY;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (a->recall || a->to_parole || is_detention(all->t, a) || released_at_once(a)) continue;
        last = later(last, release_day(a));
    }
    return last;
}

static void set_parole(const struct several *all, struct result *r)
{
    if (!all->active->to_parole || !all->last_out->to_parole) return;
    int32_t on = NO_DAY, without = last_release_without_parole(all);
    for (size_t i = 0; i < all->count; i++)
        on = later(on, parole_of(at(all, i)));
    if (without != NO_DAY && without >= release_day(all->last_out)) return;
    r->on[PAROLE_ELIGIBILITY] = later(later(on, all->first), without);
}

/* ---- recall ---- */

static void set_recall(const struct several *all, struct result *r)
{
    bool recent = false;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        r->recall_release = later(r->recall_release, post_recall_release(a));
        recent = recent ||
                 (a->recall && defaulted_release(a) == defaulted_release(all->active));
    }
    if (!recent) return;
    int32_t on = mixed_recall_release(all->t, all->count, all->release, r);
    int32_t other = later(r->on[CONDITIONAL_RELEASE], r->on[AUTOMATIC_RELEASE]);
    r->on[POST_RECALL_RELEASE] = on;
    if (on >= other) r->on[CURFEW_ELIGIBILITY] = NO_DAY;
}

/* ---- together ---- */

static void survey(struct several *all)
{
    all->active = latest(all, defaulted_release);
    all->last_out = latest(all, first_release);
    all->last_end = latest(all, expiry_of);
    all->release = release_day(all->active);
    all->ends = expiry_of(all->last_end);
    all->licence = all->effective_end = NO_DAY;
    all->first = INT32_MAX;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        all->licence = later(all->licence, licence_expiry(all->t, a));
        all->first = earlier(all->first, a->from);
        all->effective_end = later(all->effective_end, raw_expiry(a));
    }
    all->detention = find_detention(all->t, all->count);
    decide_condition(all);
}

void result_of_several(const struct timeline *t, size_t count, struct result *r)
{
    struct several all = { .t = t, .count = count };
    survey(&all);
    set_expiry(&all, r);
    set_release(&all, r);
    set_supervision(&all, r);
    set_curfew(&all, r);
    set_parole(&all, r);
    set_removal(&all, r);
    set_recall(&all, r);
    r->on[EFFECTIVE_SENTENCE_END] = r->ends = all.effective_end;
}
