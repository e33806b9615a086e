/* sentence_dates_merge.c -- dates under a new law beside those of the old one.
 *
 * A person already in prison when a law began is released no earlier than their
 * tranche, and keeps a date that had already passed. Spec L A10.4, A10.5. */
#include "rules/sentence_dates_inside.h"

static bool same_dates(const struct result *a, const struct result *b)
{
    for (int d = 0; d < SENTENCE_DATES; d++)
        if (a->on[d] != b->on[d]) return false;
    return true;
}

/* ---- SDS40 ---- */

static const enum sentence_date sds40_moves[] = {
    CONDITIONAL_RELEASE, REMOVAL_ELIGIBILITY, CURFEW_ELIGIBILITY, PAROLE_ELIGIBILITY,
    POST_RECALL_RELEASE,
};

enum { SDS40_MOVES = sizeof sds40_moves / sizeof *sds40_moves };

static bool any_before_tranche(const struct result *after, const struct result *before,
                               int32_t tranche)
{
    for (size_t i = 0; i < SDS40_MOVES; i++) {
        enum sentence_date d = sds40_moves[i];
        int32_t on = after->on[d] != NO_DAY ? after->on[d] : before->on[d];
        if (on != NO_DAY && on < tranche) return true;
    }
    return false;
}

/* One date: to the tranche, as it was, or as the new law has it. */
static void merge_date(struct result *r, const struct result *before, enum sentence_date d,
                       int32_t tranche, bool change)
{
    int32_t new = r->on[d], old = before->on[d];
    if (old == NO_DAY) return;
    if (new != NO_DAY && new < tranche && old >= tranche) {
        r->defaulted |= 1u << d;
        if (change) r->on[d] = tranche;
    } else if (old < tranche || old == new) {
        r->kept |= 1u << d;
        if (!change) return;
        r->on[d] = old;
        if (d == CONDITIONAL_RELEASE && before->on[SUPERVISION_END] != NO_DAY)
            r->on[SUPERVISION_END] = before->on[SUPERVISION_END];
    }
}

static bool has_recall_with_supervision(const struct timeline *t)
{
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (a->recall && (gets_now(t, a) & TUSED) && any_part(t, a, SENTENCE_STANDARD)) return true;
    }
    return false;
}

/* Recalled people released before the law began keep their supervision end. */
static void keep_supervision(const struct timeline *t, struct result *r,
                             const struct result *before)
{
    int32_t begins = date_number(sds40_tranches.tranche[0].on);
    int32_t release = before->on[CONDITIONAL_RELEASE];
    if (r->on[SUPERVISION_END] == NO_DAY || release == NO_DAY || release >= begins) return;
    if (has_recall_with_supervision(t) && before->on[SUPERVISION_END] != NO_DAY)
        r->on[SUPERVISION_END] = before->on[SUPERVISION_END];
}

/* Of release and release after recall, the later one stands. */
static void settle_recall(struct result *r)
{
    enum sentence_date kind =
        r->on[AUTOMATIC_RELEASE] != NO_DAY ? AUTOMATIC_RELEASE : CONDITIONAL_RELEASE;
    int32_t release = r->on[kind], recall = r->on[POST_RECALL_RELEASE];
    if (release == NO_DAY) return;
    int32_t any_recall = recall != NO_DAY ? recall : r->recall_release;
    if (r->on[CURFEW_ELIGIBILITY] != NO_DAY && any_recall > r->on[CURFEW_ELIGIBILITY])
        r->on[CURFEW_ELIGIBILITY] = any_recall;
    if (recall == NO_DAY) return;
    if (release > recall) r->on[POST_RECALL_RELEASE] = NO_DAY;
    else r->on[kind] = r->on[CURFEW_ELIGIBILITY] = NO_DAY;
}

static void drop_idle_dates(const struct timeline *t, struct result *r, int32_t tranche)
{
    int32_t release = later(r->on[CONDITIONAL_RELEASE], r->on[AUTOMATIC_RELEASE]);
    if (release == tranche && r->on[CURFEW_ELIGIBILITY] == tranche)
        r->on[CURFEW_ELIGIBILITY] = NO_DAY;
    if (release == tranche && r->on[REMOVAL_ELIGIBILITY] == tranche)
        r->on[REMOVAL_ELIGIBILITY] = NO_DAY;

    const struct aggregate *last = &t->aggregate[0];
    for (size_t i = 1; i < t->count; i++)
        if (defaulted_release(&t->aggregate[i]) > defaulted_release(last)) last = &t->aggregate[i];
    if (!(last->gets & PED)) r->on[PAROLE_ELIGIBILITY] = NO_DAY;
}

/* Days at large and days added between the tranche and release. */
static int32_t days_since_tranche(const struct timeline *t, int32_t tranche, int32_t release)
{
    int32_t days = 0;
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        int32_t from = day_of(a->applies_from);
        if (from < tranche || from >= release) continue;
        if (a->kind == ADJUST_UNLAWFULLY_AT_LARGE || a->kind == ADJUST_ADDED) days += a->days;
        if (a->kind == ADJUST_RESTORED) days -= a->days;
    }
    return days;
}

static void move_by_later_days(const struct timeline *t, struct result *r, int32_t tranche)
{
    static const enum sentence_date moves[] = { CURFEW_ELIGIBILITY, REMOVAL_ELIGIBILITY,
                                                PAROLE_ELIGIBILITY };
    if (r->on[CONDITIONAL_RELEASE] == NO_DAY) return;
    int32_t days = days_since_tranche(t, tranche, r->on[CONDITIONAL_RELEASE]);
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        enum sentence_date d = moves[i];
        bool marked = (r->defaulted | r->kept) & (1u << d);
        if (!marked || r->on[d] == NO_DAY || r->on[d] > tranche) continue;
        r->on[d] += days;
        if (r->defaulted & (1u << d)) r->on[d] = later(r->on[d], tranche);
    }
}

struct result merge_sds40(const struct timeline *t, struct result after,
                          const struct result *before)
{
    int32_t tranche = t->tranche_on[TRANCHED_SDS40];
    struct result r = after;
    bool change = any_before_tranche(&after, before, tranche);
    for (size_t i = 0; i < SDS40_MOVES; i++)
        merge_date(&r, before, sds40_moves[i], tranche, change);
    keep_supervision(t, &r, before);
    settle_recall(&r);
    drop_idle_dates(t, &r, tranche);
    r.affected[TRANCHED_SDS40] = !same_dates(&r, before) || before->affected[TRANCHED_SDS40];
    move_by_later_days(t, &r, tranche);
    return r;
}

/* ---- progression model ---- */

static int32_t net_added(const struct timeline *t)
{
    int32_t days = 0;
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        if (a->kind == ADJUST_ADDED) days += a->days;
        if (a->kind == ADJUST_RESTORED) days -= a->days;
    }
    return days;
}

struct result merge_progression(const struct timeline *t, struct result after,
                                const struct result *before)
{
    static const enum sentence_date moves[] = { CONDITIONAL_RELEASE, PAROLE_ELIGIBILITY,
                                                REMOVAL_ELIGIBILITY };
    int32_t tranche = t->tranche_on[TRANCHED_PROGRESSION], added = net_added(t);
    struct result r = after;
    if (before->on[CURFEW_ELIGIBILITY] != NO_DAY)
        r.on[CURFEW_ELIGIBILITY] = before->on[CURFEW_ELIGIBILITY];
    for (size_t i = 0; i < sizeof moves / sizeof *moves; i++) {
        int32_t old = before->on[moves[i]], *new = &r.on[moves[i]];
        if (old != NO_DAY && tranche > old - added) *new = old;
        else if (*new != NO_DAY) *new = default_for_progression(*new, tranche, added);
    }
    r.affected[TRANCHED_PROGRESSION] =
        !same_dates(&r, before) || before->affected[TRANCHED_PROGRESSION];
    r.affected[TRANCHED_SDS40] = after.affected[TRANCHED_SDS40];
    return r;
}
