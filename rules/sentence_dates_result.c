/* sentence_dates_result.c -- one set of dates for the whole case. Spec L A11a. */
#include "rules/sentence_dates_several.h"

static struct result no_dates(void)
{
    struct result r = { .recall_release = NO_DAY };
    for (int d = 0; d < SENTENCE_DATES; d++)
        r.on[d] = NO_DAY;
    return r;
}

/* ---- home detention curfew for adults, as repealed or suspended in 2026 ---- */

static bool is_adult(const struct timeline *t, const struct aggregate *a)
{
    bool section_250 = a->shape == SINGLE && sentence_at(t, a, 0)->section_250;
    return !section_250 && !is_bare_term(t, a);
}

bool curfew_is_gone(const struct timeline *t, size_t count, const struct aggregate *from,
                    int32_t on)
{
    const struct release_regime *regime = &t->facts->regime;
    bool adult = false;
    for (size_t i = 0; i < count; i++)
        adult = adult || is_adult(t, &t->aggregate[i]);
    if (!adult) return false;
    bool late = on >= law_day(&curfew_ends_for_adults) || from->law == LAW_PROGRESSION;
    return regime->adult_curfew_suspended || (regime->curfew_repealed && late);
}

/* ---- one aggregate ---- */

static enum sentence_date kind_of_release(const struct timeline *t, const struct aggregate *a)
{
    if (a->recall) return POST_RECALL_RELEASE;
    if (is_conditional(t, a)) return CONDITIONAL_RELEASE;
    return a->gets & MTD ? MID_TERM : AUTOMATIC_RELEASE;
}

static bool shows_curfew(const struct timeline *t, const struct aggregate *a)
{
    return a->curfew != NO_DAY && !(a->gets & PED) && a->curfew < release_day(a) &&
           !curfew_is_gone(t, 1, a, a->curfew);
}

static int32_t supervision_of_one(const struct timeline *t, const struct aggregate *a)
{
    bool over = is_supervision_breach(t, a) && a->supervision_end <= expiry_of(a);
    return over ? NO_DAY : a->supervision_end;
}

static struct result result_of_one(const struct timeline *t, const struct aggregate *a)
{
    struct result r = no_dates();
    unsigned gets = gets_now(t, a);
    r.on[gets & SLED ? SENTENCE_AND_LICENCE_EXPIRY : SENTENCE_EXPIRY] = expiry_of(a);
    r.on[kind_of_release(t, a)] = release_day(a);
    if (gets & LED) r.on[LICENCE_EXPIRY] = licence_expiry(t, a);
    r.on[SUPERVISION_END] = supervision_of_one(t, a);
    if (shows_curfew(t, a)) r.on[CURFEW_ELIGIBILITY] = a->curfew;
    if (a->to_parole) r.on[PAROLE_ELIGIBILITY] = later(parole_of(a), a->from);
    r.on[REMOVAL_ELIGIBILITY] = a->removal;
    if (a->gets & MTD && !released_at_once(a)) set_transfers(a, release_day(a), &r);
    r.ends = raw_expiry(a);
    if (!is_supervision_breach(t, a)) r.on[EFFECTIVE_SENTENCE_END] = r.ends;
    return r;
}

/* ---- did a law change anything? ---- */

static bool serves_under(const struct timeline *t, const struct aggregate *a,
                         enum release_law law)
{
    if (a->recall) return false;
    for (size_t p = 0; p < a->parts; p++) {
        const struct imposed_sentence *s = sentence_at(t, a, p);
        struct share now = line_at(t, a, p)->share;
        struct share then = s->sds_plus ? release_laws[law].sds_plus : release_laws[law].standard;
        if (s->kind == SENTENCE_STANDARD && now.part == then.part && now.whole == then.whole &&
            law_fits(t, law, a->part[p]))
            return true;
    }
    return false;
}

/* Does one of the dates in the result stand on this aggregate? */
static bool stands_behind(const struct timeline *t, const struct aggregate *a,
                          const struct result *r)
{
    return (is_conditional(t, a) && r->on[CONDITIONAL_RELEASE] == first_release(a)) ||
           (a->curfew != NO_DAY && r->on[CURFEW_ELIGIBILITY] == a->curfew) ||
           (a->supervision_end != NO_DAY && r->on[SUPERVISION_END] == a->supervision_end) ||
           (a->to_parole && r->on[PAROLE_ELIGIBILITY] == parole_of(a));
}

static void note_affected(const struct timeline *t, size_t count, struct result *r)
{
    for (size_t i = 0; i < count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (count > 1 && !stands_behind(t, a, r)) continue;
        if (serves_under(t, a, LAW_SDS40)) r->affected[TRANCHED_SDS40] = true;
        if (serves_under(t, a, LAW_PROGRESSION)) r->affected[TRANCHED_PROGRESSION] = true;
    }
}

/* ---- the whole case ---- */

struct result take_result(struct timeline *t, size_t count)
{
    cut_unused_days(t, count);
    for (size_t i = 0; i < count; i++)
        settle_dates(t, &t->aggregate[i]);
    struct result r = no_dates();
    if (count == 1) r = result_of_one(t, &t->aggregate[0]);
    else result_of_several(t, count, &r);
    note_affected(t, count, &r);
    return r;
}
