/* sentence_dates_several_early.c -- curfew and removal dates where there are several aggregates. */
#include "rules/sentence_dates_several.h"

/* ---- home detention curfew, spec L A11a.8 ---- */

static bool has_sds_plus_eligible(const struct several *all)
{
    for (size_t i = 0; i < all->count; i++)
        if (at(all, i)->shape == SINGLE && sentence_at(all->t, at(all, i), 0)->sds_plus_eligible)
            return true;
    return false;
}

/* The sentence not recalled that holds the person longest; NULL = none. */
static const struct aggregate *last_not_recalled(const struct several *all)
{
    const struct aggregate *last = NULL;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (a->recall || is_detention(all->t, a)) continue;
        if (!last || release_day(a) > release_day(last)) last = a;
    }
    return last;
}

static const struct aggregate *last_curfew(const struct several *all)
{
    const struct aggregate *last = NULL;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (a->curfew == NO_DAY ||
            all->release < a->from + law_number(&curfew_least_days, a->from))
            continue;
        if (!last || a->curfew > last->curfew) last = a;
    }
    return last;
}

/* A sentence without a curfew date that still holds the person on that day puts
 * the curfew off until its own release. */
static int32_t curfew_put_off(const struct several *all, int32_t curfew)
{
    const struct aggregate *last = NULL;
    bool all_at_once = true;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (a->curfew != NO_DAY || is_detention(all->t, a) || defaulted_release(a) <= curfew)
            continue;
        all_at_once = all_at_once && released_at_once(a) && !a->recall;
        if (!last || release_day(a) > release_day(last)) last = a;
    }
    if (!last || (all_at_once && !custody_used_up(last))) return curfew;
    return defaulted_release(last);
}

void set_curfew(const struct several *all, struct result *r)
{
    const struct aggregate *longest = last_not_recalled(all), *last = last_curfew(all);
    if (has_sds_plus_eligible(all) || !longest || longest->curfew == NO_DAY || !last) return;
    if (all->release <= last->curfew) return;
    int32_t on = curfew_put_off(all, last->curfew);
    if (!curfew_is_gone(all->t, all->count, last, on)) r->on[CURFEW_ELIGIBILITY] = on;
}

/* ---- early removal, spec L A11a.9, A11b ---- */

static bool is_other_term(const struct several *all, const struct aggregate *a)
{
    return is_bare_term(all->t, a) && !is_detention(all->t, a);
}

/* Beside a default term or a breach in the same custodial period: held by it
 * beyond their release the person cannot be removed; a fine that ends between
 * puts removal off. */
static int32_t removal_beside_terms(const struct several *all, const struct aggregate *removal)
{
    int32_t on = removal->removal;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (!is_other_term(all, a) || a->period != removal->period || released_at_once(a)) continue;
        if (release_day(a) > release_day(removal)) return NO_DAY;
        if (!is_supervision_breach(all->t, a)) on = later(on, release_day(a));
    }
    return on;
}

void set_removal(const struct several *all, struct result *r)
{
    const struct aggregate *last = NULL;
    for (size_t i = 0; i < all->count; i++) {
        const struct aggregate *a = at(all, i);
        if (a->removal == NO_DAY || released_at_once(a)) continue;
        if (!last || a->removal > last->removal) last = a;
    }
    if (!last) return;
    int32_t on = removal_beside_terms(all, last);
    bool put_off = on != last->removal;
    r->on[REMOVAL_ELIGIBILITY] =
        all->detention.any && !put_off ? removal_beside_detention(on, r) : on;
}
