/* sentence_dates_doubt.c -- why dates should not be relied on without asking the prison.
 *
 * Spec L A14: the cases in which the prison's calculator refuses, with its codes. */
#include "rules/sentence_dates_inside.h"

#include <string.h>

static const struct {
    const char *code, *words;
} doubts[SENTENCE_DOUBTS] = {
    [DOUBT_ADDED_AFTER_RELEASE] = { "ADJUSTMENT_AFTER_RELEASE_ADA",
        "Days were added after the last release date." },
    [DOUBT_RESTORED_AFTER_RELEASE] = { "ADJUSTMENT_AFTER_RELEASE_RADA",
        "Added days were restored after the last release date." },
    [DOUBT_REMAND_OVERLAPS] = { "REMAND_OVERLAPS_WITH_SENTENCE",
        "A remand period overlaps with time served under a sentence." },
    [DOUBT_RELEASE_BEFORE_SENTENCE] = { "RELEASE_DATE_BEFORE_SENTENCE_DATE",
        "Remand or tagged bail is longer than the time to serve." },
    [DOUBT_EXTINGUISHED_BEFORE_PROGRESSION] = {
        "PROGRESSION_MODEL_UNSUPPORTED_EXTINGUISHED_SENTENCE",
        "Remand or tagged bail is longer than the time to serve under the progression model." },
    [DOUBT_CONSECUTIVE_BETWEEN_TRANCHES] = {
        "UNSUPPORTED_SDS40_CONSECUTIVE_SDS_BETWEEN_TRANCHE_COMMENCEMENTS",
        "A consecutive sentence was imposed between the two tranches of 2024." },
    [DOUBT_OUT_AT_PROGRESSION] = { "UNSUPPORTED_OUT_OF_CUSTODY_AT_PROGRESSION_MODEL_COMMENCEMENT",
        "The person was out of custody when the progression model began." },
    [DOUBT_PREVENTION_ORDER] = { "UNABLE_TO_DETERMINE_SHPO_RELEASE_PROVISIONS",
        "The offence is a breach of a prevention order whose release law cannot be told." },
    [DOUBT_RECALL_28_UNDER_12_MONTHS] = { "FTR_28_DAYS_AGGREGATE_LT_12_MONTHS",
        "A 28-day recall of consecutive sentences under twelve months." },
    [DOUBT_RECALL_28_UNDER_12_MONTHS_KIND] = { "FTR_TYPE_28_DAYS_AGGREGATE_LT_12_MONTHS",
        "The recall should have been for 14 days." },
    [DOUBT_RECALL_14_OVER_12_MONTHS] = { "FTR_14_DAYS_AGGREGATE_GE_12_MONTHS",
        "A 14-day recall of consecutive sentences of twelve months or more." },
    [DOUBT_RECALL_14_OVER_12_MONTHS_KIND] = { "FTR_TYPE_14_DAYS_AGGREGATE_GE_12_MONTHS",
        "The recall should have been for 28 days." },
    [DOUBT_RECALL_14_GAP_OVER_14_DAYS] = { "FTR_TYPE_14_DAYS_SENTENCE_GAP_GT_14_DAYS",
        "A 14-day recall, while a sentence of twelve months ran on for 14 days or more." },
    [DOUBT_RECALL_28_GAP_UNDER_14_DAYS] = { "FTR_TYPE_28_DAYS_SENTENCE_GAP_LT_14_DAYS",
        "A 28-day recall, while a sentence of twelve months ended within 14 days." },
    [DOUBT_RECALL_14_SENTENCE_OVER_12_MONTHS] = { "FTR_TYPE_14_DAYS_SENTENCE_GT_12_MONTHS",
        "A 14-day recall, while a sentence of twelve months or more ended last." },
};

const char *sentence_doubt_code(enum sentence_doubt d)
{
    return doubts[d].code;
}

const char *sentence_doubt_words(enum sentence_doubt d)
{
    return doubts[d].words;
}

/* ---- adjustments against releases ---- */

static bool any_adjustment_after(const struct timeline *t, enum adjustment_kind kind, int32_t day)
{
    for (size_t i = 0; i < t->facts->adjustments; i++)
        if (t->facts->adjustment[i].kind == kind &&
            day_of(t->facts->adjustment[i].applies_from) > day)
            return true;
    return false;
}

static unsigned doubt_added_days(const struct timeline *t)
{
    int32_t last = NO_DAY;
    for (size_t i = 0; i < t->count; i++)
        if (!is_bare_term(t, &t->aggregate[i]))
            last = later(last, defaulted_release(&t->aggregate[i]));
    if (last == NO_DAY) return 0;
    return doubt_if(any_adjustment_after(t, ADJUST_ADDED, last), DOUBT_ADDED_AFTER_RELEASE) |
           doubt_if(any_adjustment_after(t, ADJUST_RESTORED, last), DOUBT_RESTORED_AFTER_RELEASE);
}

/* The aggregates of one custodial period: from a to b, b not included. */
static size_t period_end(const struct timeline *t, size_t from)
{
    size_t to = from + 1;
    while (to < t->count && t->aggregate[to].period == t->aggregate[from].period)
        to++;
    return to;
}

static bool remand_touches(const struct timeline *t, int32_t from, int32_t to)
{
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        int32_t first = day_of(a->first), last = day_of(a->last);
        if (a->kind == ADJUST_REMAND && first != NO_DAY && last != NO_DAY && first <= to &&
            from <= last)
            return true;
    }
    return false;
}

static unsigned doubt_remand(const struct timeline *t)
{
    for (size_t from = 0, to; from < t->count; from = to) {
        int32_t begins = t->aggregate[from].from;
        int32_t ends = t->released_on[t->aggregate[from].period];
        bool recalled = false;
        to = period_end(t, from);
        for (size_t i = from; i < to; i++) {
            begins = earlier(begins, t->aggregate[i].from);
            recalled = recalled || t->aggregate[i].recall;
        }
        if (!recalled && begins != ends && remand_touches(t, begins, ends))
            return 1u << DOUBT_REMAND_OVERLAPS;
    }
    return 0;
}

/* ---- more remand than there is time to serve ---- */

static int32_t release_without_floor(const struct aggregate *a)
{
    return without_added(a) + added_kept(a);
}

static bool is_extinguished(const struct timeline *t, size_t from, size_t to)
{
    const struct aggregate *last = NULL;
    int32_t first = INT32_MAX;
    for (size_t i = from; i < to; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (a->recall) continue;
        first = earlier(first, a->from);
        if (!last || release_without_floor(a) > release_without_floor(last)) last = a;
    }
    return last && release_without_floor(last) < first - 1 &&
           (last->days.remand || last->days.tagged_bail);
}

static bool all_deductions_before(const struct timeline *t, int32_t day)
{
    for (size_t i = 0; i < t->facts->adjustments; i++)
        if (t->facts->adjustment[i].kind <= ADJUST_RECALL_TAGGED_BAIL &&
            day_of(t->facts->adjustment[i].applies_from) >= day)
            return false;
    return true;
}

static unsigned doubt_extinguished(const struct timeline *t)
{
    bool extinguished = false;
    for (size_t from = 0, to; from < t->count; from = to) {
        to = period_end(t, from);
        extinguished = extinguished || is_extinguished(t, from, to);
    }
    if (!extinguished) return 0;
    bool by_progression =
        t->tranche[TRANCHED_PROGRESSION] &&
        all_deductions_before(t, date_number(release_laws[LAW_PROGRESSION].since));
    return 1u << (by_progression ? DOUBT_EXTINGUISHED_BEFORE_PROGRESSION
                                 : DOUBT_RELEASE_BEFORE_SENTENCE);
}

/* ---- tranches ---- */

static unsigned doubt_between_tranches(const struct timeline *t)
{
    int32_t first = date_number(sds40_tranches.tranche[0].on);
    int32_t second = date_number(sds40_tranches.tranche[1].on);
    for (size_t i = 0; i < t->count && t->tranche[TRANCHED_SDS40] == 2; i++) {
        const struct aggregate *a = &t->aggregate[i];
        for (size_t p = 0; a->shape == CHAIN && p < a->parts; p++) {
            const struct imposed_sentence *s = sentence_at(t, a, p);
            int32_t imposed = line_at(t, a, p)->imposed;
            if (s->kind == SENTENCE_STANDARD && !s->sds_plus && imposed >= first &&
                imposed < second)
                return 1u << DOUBT_CONSECUTIVE_BETWEEN_TRANCHES;
        }
    }
    return 0;
}

static bool out_early_on(const struct timeline *t, int32_t day)
{
    const struct prison_movement *last = last_movement_before(t, day);
    return last && last->out &&
           (last->reason == RELEASED_FOR_REMOVAL || last->reason == RELEASED_ON_PAROLE);
}

static bool at_large_over(const struct timeline *t, int32_t day)
{
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        int32_t first = day_of(a->first), last = day_of(a->last);
        if (a->kind == ADJUST_UNLAWFULLY_AT_LARGE && first != NO_DAY && first < day && last >= day)
            return true;
    }
    return false;
}

static unsigned doubt_out_at_progression(const struct timeline *t)
{
    int32_t begins = date_number(release_laws[LAW_PROGRESSION].since);
    bool out = t->tranche[TRANCHED_PROGRESSION] &&
               (at_large_over(t, begins) || out_early_on(t, begins));
    return doubt_if(out, DOUBT_OUT_AT_PROGRESSION);
}

/* ---- breaches of sexual harm prevention orders ---- */

static bool is_prevention_order_breach(const struct imposed_sentence *s)
{
    static const char *const codes[] = { "SX03220", "SX03244", "SX03247" };
    static const struct date first = { 2020, 12, 1 }, last = { 2024, 12, 16 };
    if (s->kind != SENTENCE_STANDARD || s->sds_plus || !s->offence_code ||
        !date_known(s->offence_on) || date_before(s->offence_on, first) ||
        date_before(last, s->offence_on))
        return false;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        size_t n = strlen(codes[i]);
        const char *rest = s->offence_code + n;
        if (strncmp(s->offence_code, codes[i], n) == 0 && (!*rest || strcmp(rest, "A") == 0))
            return true;
    }
    return false;
}

static unsigned doubt_prevention_order(const struct timeline *t)
{
    int32_t first = date_number(release_laws[LAW_SDS40].since);
    int32_t last = date_number(release_laws[LAW_SDS40_EXCLUSIONS].since);
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        int32_t release = first_release(a);
        if (release < first || release >= last || (a->recall && !(gets_now(t, a) & TUSED)))
            continue;
        for (size_t p = 0; p < a->parts; p++)
            if (is_prevention_order_breach(sentence_at(t, a, p)) &&
                (t->tranche[TRANCHED_SDS40] || a->from >= first))
                return 1u << DOUBT_PREVENTION_ORDER;
    }
    return 0;
}

unsigned find_doubts(const struct timeline *t, const struct result *r)
{
    return doubt_added_days(t) | doubt_remand(t) | doubt_extinguished(t) |
           doubt_between_tranches(t) | doubt_out_at_progression(t) | doubt_prevention_order(t) |
           doubt_recalls(t, r);
}
