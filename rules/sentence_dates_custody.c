/* sentence_dates_custody.c -- what happens in custody: sentences, movements, days. Spec L A9. */
#include "rules/sentence_dates_inside.h"

/* ---- sentences imposed ---- */

/* Days added that have been served by now, if only they still hold the person. */
static int32_t added_served_by(const struct timeline *t, int32_t day)
{
    bool beyond = t->count > t->released && t->release_without_added != NO_DAY &&
                  day > t->release_without_added;
    return beyond ? day - t->release_without_added - 1 : 0;
}

static bool in_custody(const struct timeline *t, int64_t id)
{
    for (size_t i = t->released; i < t->count; i++)
        for (size_t p = 0; p < t->aggregate[i].parts; p++)
            if (sentence_at(t, &t->aggregate[i], p)->id == id) return true;
    return false;
}

static bool imposed_consecutively(const struct timeline *t, int32_t day)
{
    for (size_t i = t->imposed; i < t->facts->sentences; i++) {
        const struct imposed_sentence *s = &t->facts->sentence[t->in_order[i]];
        if (t->line[t->in_order[i]].imposed != day) break;
        if (s->consecutive_to && in_custody(t, s->consecutive_to)) return true;
    }
    return false;
}

static int32_t total_days(const struct counted_days *d)
{
    return d->remand + d->tagged_bail + d->recall_remand + d->recall_tagged_bail + d->at_large +
           d->at_large_after + d->at_large_fixed + d->added + d->added_after + d->added_served +
           d->added_unused + d->added_unused_licence;
}

/* What a sentence imposed now takes over from those being served. */
static struct counted_days days_to_take_over(const struct timeline *t, int32_t day)
{
    const struct counted_days *most = NULL;
    for (size_t i = t->released; i < t->count; i++) {
        const struct counted_days *d = &t->aggregate[i].days;
        if (!most || total_days(d) > total_days(most)) most = d;
    }
    int32_t served = imposed_consecutively(t, day) ? 0 : added_served_by(t, day);
    if (!most) return (struct counted_days){ .added_served = served };
    return (struct counted_days){
        .remand = most->remand, .tagged_bail = most->tagged_bail,
        .recall_remand = most->recall_remand, .recall_tagged_bail = most->recall_tagged_bail,
        .added = most->added, .added_served = served ? served : most->added_served,
    };
}

/* Days at large of the aggregates that held each line until now. */
struct held {
    uint8_t by[MOST_SENTENCES];         /* 0 = none, else place + 1 */
    int32_t at_large[MOST_AGGREGATES + 1];
};

static void note_held(const struct timeline *t, struct held *h)
{
    for (size_t i = t->count; i-- > t->released;) {
        const struct aggregate *a = &t->aggregate[i];
        h->at_large[i - t->released + 1] = a->days.at_large;
        for (size_t p = 0; p < a->parts; p++)
            h->by[a->part[p]] = (uint8_t)(i - t->released + 1);
    }
}

/* A chain carries on with the days at large of the sentence that it continues. */
static int32_t at_large_carried_on(const struct held *h, const struct aggregate *a)
{
    uint8_t first = 0;
    for (size_t p = 0; p < a->parts; p++) {
        uint8_t by = h->by[a->part[p]];
        if (by && (!first || by < first)) first = by;
    }
    return a->parts > 1 && first ? h->at_large[first] : 0;
}

static void set_shares(struct timeline *t, int32_t day)
{
    for (; t->imposed < t->facts->sentences; t->imposed++) {
        uint8_t line = t->in_order[t->imposed];
        if (t->line[line].imposed != day) break;
        if (t->facts->sentence[line].kind != SENTENCE_STANDARD) continue;
        struct aggregate alone = { .part = { line }, .parts = 1 };
        const struct release_law_row *law = &release_laws[newest_law(t, &alone, day)];
        t->line[line].share = t->facts->sentence[line].sds_plus ? law->sds_plus : law->standard;
    }
}

static struct counted_days deductions_from(const struct timeline *t, int32_t day)
{
    struct counted_days d = { .added = t->added_before_sentence };
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *adjustment = &t->facts->adjustment[i];
        if (day_of(adjustment->applies_from) != day) continue;
        switch (adjustment->kind) {
        case ADJUST_REMAND: d.remand += adjustment->days; break;
        case ADJUST_TAGGED_BAIL: d.tagged_bail += adjustment->days; break;
        case ADJUST_RECALL_REMAND: d.recall_remand += adjustment->days; break;
        case ADJUST_RECALL_TAGGED_BAIL: d.recall_tagged_bail += adjustment->days; break;
        default: break;
        }
    }
    return d;
}

static void begin_serving(struct timeline *t, struct aggregate *a, int32_t day,
                          struct counted_days taken_over, const struct held *held)
{
    a->law = newest_law(t, a, day);
    a->recall_56 = t->recall_56_settled;
    a->recall_tranche_on = t->tranche_on[TRANCHED_RECALL_56];
    if (a->law == LAW_PROGRESSION) give_licence(a);
    count_days_to_serve(t, a);
    taken_over.at_large = at_large_carried_on(held, a);
    count_towards(t, a, taken_over);
}

void impose_sentences(struct timeline *t, int32_t day)
{
    struct counted_days taken_over = days_to_take_over(t, day);
    struct held held = { 0 };
    note_held(t, &held);
    aggregate_again(t, day);
    if (t->overflow) return;
    set_shares(t, day);

    struct counted_days from_today = deductions_from(t, day);
    for (size_t i = t->released; i < t->count; i++) {
        struct aggregate *a = &t->aggregate[i];
        if (a->fresh) begin_serving(t, a, day, taken_over, &held);
        count_towards(t, a, from_today);
    }
    t->added_before_sentence = 0;
}

/* ---- movements ---- */

static const struct prison_movement *last_movement_on(const struct timeline *t, int32_t day)
{
    const struct prison_movement *last = NULL;
    for (size_t i = 0; i < t->facts->movements; i++)
        if (day_of(t->facts->movement[i].on) == day) last = &t->facts->movement[i];
    return last;
}

static const struct prison_movement *next_movement_after(const struct timeline *t, int32_t day)
{
    const struct prison_movement *next = NULL;
    for (size_t i = 0; i < t->facts->movements; i++) {
        const struct prison_movement *m = &t->facts->movement[i];
        if (day_of(m->on) > day && (!next || date_before(m->on, next->on))) next = m;
    }
    return next;
}

/* A removal that failed, or that stops the clock, does not end custody. */
static bool removal_counts_as_custody(const struct timeline *t, const struct prison_movement *out,
                                      int32_t day)
{
    if (out->reason != RELEASED_FOR_REMOVAL) return false;
    const struct prison_movement *next = next_movement_after(t, day);
    return (next && next->reason == MOVED_FOR_FAILED_REMOVAL) ||
           day >= law_day(&removal_stops_the_clock);
}

void leave_custody(struct timeline *t, int32_t day)
{
    const struct prison_movement *m = last_movement_on(t, day);
    if (!m || !m->out) return;
    t->left_custody = true;
    if (t->count > t->released && !removal_counts_as_custody(t, m, day)) t->release_on = day;
}

/* ---- added days ---- */

static int32_t days_from(const struct timeline *t, enum adjustment_kind kind, int32_t day)
{
    int32_t days = 0;
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        if (a->kind == kind && day_of(a->applies_from) == day) days += a->days;
    }
    return days;
}

static bool is_fixed_term(enum recall_kind recall)
{
    return recall >= RECALL_14;
}

/* Added while on licence: in a fixed-term recall, or before a sentence to come. */
static void add_out_of_custody(struct timeline *t, int32_t day, int32_t days)
{
    bool recalled = false, fixed = false;
    int32_t returned = day_of(t->facts->returned_to_custody);
    for (size_t i = 0; i < t->released; i++) {
        struct aggregate *a = &t->aggregate[i];
        if (a->standing != ON_LICENCE || !a->recall) continue;
        recalled = true;
        if (!is_fixed_term(a->recall) || returned == NO_DAY || day < returned) continue;
        fixed = true;
        count_towards(t, a, (struct counted_days){ .added_after = days });
    }
    if (!fixed && !recalled) t->added_before_sentence += days;
}

void award_days(struct timeline *t, int32_t day)
{
    int32_t days = days_from(t, ADJUST_ADDED, day) - days_from(t, ADJUST_RESTORED, day);
    if (!days) return;
    if (t->count == t->released) {
        add_out_of_custody(t, day, days);
        return;
    }
    int32_t last = NO_DAY;
    for (size_t i = t->released; i < t->count; i++)
        if (!is_bare_term(t, &t->aggregate[i])) last = later(last, release_day(&t->aggregate[i]));
    if (last < day) return;
    for (size_t i = t->released; i < t->count; i++)
        count_towards(t, &t->aggregate[i], (struct counted_days){ .added = days });
}

/* ---- unlawfully at large ---- */

static int32_t last_day_at_large(const struct timeline *t, int32_t day)
{
    int32_t last = NO_DAY;
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        if (a->kind == ADJUST_UNLAWFULLY_AT_LARGE && day_of(a->applies_from) == day)
            last = later(last, day_of(a->last));
    }
    return last;
}

static void at_large_from_custody(struct timeline *t, int32_t day, int32_t days, int32_t last)
{
    for (size_t i = t->released; i < t->count; i++) {
        struct aggregate *a = &t->aggregate[i];
        a->last_at_large = last;
        if (day <= first_release(a)) a->days.at_large += days;
        else if (a->recall) a->days.at_large_after += days;
    }
}

/* Is the person, on licence, within a fixed-term recall that this interrupts? */
static bool fixed_term_on_licence(const struct timeline *t, int32_t day)
{
    int32_t returned = day_of(t->facts->returned_to_custody);
    if (returned == NO_DAY || day < returned) return false;
    for (size_t i = 0; i < t->released; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (a->standing == ON_LICENCE && day > first_release(a) && is_fixed_term(a->recall))
            return true;
    }
    return false;
}

static void at_large_from_licence(struct timeline *t, int32_t day, int32_t days, int32_t last)
{
    bool fixed = fixed_term_on_licence(t, day);
    for (size_t i = 0; i < t->released; i++) {
        struct aggregate *a = &t->aggregate[i];
        if (a->standing != ON_LICENCE) continue;
        bool released = day > first_release(a);
        if (!released && !a->recall) a->days.at_large += days;
        if (!a->recall) continue;
        bool within = released && fixed && day <= release_day(a);
        a->days.at_large_after += days;
        if (within) a->days.at_large_fixed += days;
        if (released) a->last_at_large = last;
    }
}

void count_at_large(struct timeline *t, int32_t day)
{
    int32_t days = days_from(t, ADJUST_UNLAWFULLY_AT_LARGE, day);
    int32_t last = last_day_at_large(t, day);
    if (!days && last == NO_DAY) return;
    at_large_from_custody(t, day, days, last);
    at_large_from_licence(t, day, days, last);
}
