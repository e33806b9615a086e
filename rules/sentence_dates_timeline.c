/* sentence_dates_timeline.c -- from event to event, from the first sentence on. Spec L A9. */
#include "rules/sentence_dates_inside.h"

#include <string.h>

/* ---- before the first event ---- */

static struct line line_of(const struct imposed_sentence *s)
{
    struct line line = { .imposed = day_of(s->imposed_on), .offence = day_of(s->offence_on),
                         .revoked = day_of(s->revoked_on), .returned = day_of(s->returned_on),
                         .share = one_half };
    if (s->kind != SENTENCE_STANDARD || line.offence == NO_DAY) return line;
    line.old_style = line.imposed < law_day(&legal_aid_act_2012) &&
                     line.offence < law_day(&criminal_justice_act_2003);
    line.after_2015 = line.offence >= law_day(&offender_rehabilitation_act_2014);
    return line;
}

static void put_lines_in_order(struct timeline *t)
{
    for (size_t i = 0; i < t->facts->sentences; i++) {
        size_t at = i;
        t->line[i] = line_of(&t->facts->sentence[i]);
        for (; at && t->line[t->in_order[at - 1]].imposed > t->line[i].imposed; at--)
            t->in_order[at] = t->in_order[at - 1];
        t->in_order[at] = (uint8_t)i;
    }
}

void timeline_begin(struct timeline *t, const struct sentence_case *c)
{
    t->facts = c;
    t->calendar = c->calendar ? c->calendar : &england_and_wales;
    t->eighteen_on = date_number(date_plus_years(c->born_on, 18));
    t->imposed = t->released = t->count = 0;
    t->periods = 0;
    t->overflow = t->left_custody = t->recall_56_settled = false;
    put_lines_in_order(t);
    t->release_on = t->line[t->in_order[0]].imposed;
    t->release_without_added = t->removal_before = NO_DAY;
    t->added_before_sentence = 0;
    t->has_before_sds40 = t->has_before_progression = false;
    for (int law = 0; law < TRANCHED_LAWS; law++) {
        t->tranche[law] = 0;
        t->tranche_on[law] = NO_DAY;
    }
}

/* ---- days on which something happens ---- */

enum happening {
    LAW_CHANGES = 1, SENTENCE_IMPOSED = 2, PERSON_MOVES = 4, DAYS_ADDED = 8, AT_LARGE = 16,
};

struct days {
    struct day {
        int32_t on;
        unsigned happens;
    } day[MOST_DAYS];
    size_t count;
};

/* In order, each day once. */
static void add_day(struct days *d, int32_t on, enum happening what)
{
    size_t at = d->count;
    if (on == NO_DAY) return;
    while (at && d->day[at - 1].on > on)
        at--;
    if (at && d->day[at - 1].on == on) {
        d->day[at - 1].happens |= what;
        return;
    }
    memmove(&d->day[at + 1], &d->day[at], (d->count - at) * sizeof d->day[0]);
    d->day[at] = (struct day){ on, what };
    d->count++;
}

static void add_tranches(struct days *d, const struct tranche_table *table)
{
    for (int i = 0; i < table->count; i++)
        add_day(d, date_number(table->tranche[i].on), LAW_CHANGES);
}

static void add_law_days(struct days *d, const struct timeline *t)
{
    if (law_exists(t, LAW_SDS40)) {
        add_tranches(d, &sds40_tranches);
        add_day(d, date_number(release_laws[LAW_SDS40_EXCLUSIONS].since), LAW_CHANGES);
    }
    add_tranches(d, &recall_56_tranches);
    if (law_exists(t, LAW_PROGRESSION)) add_tranches(d, &progression_tranches);
    if (t->facts->regime.removal_snapshot && t->facts->want_removal)
        add_day(d, date_number(removal_schemes[REMOVAL_FROM_THREE_TENTHS].since), LAW_CHANGES);
}

static void find_days(struct days *d, const struct timeline *t)
{
    add_law_days(d, t);
    for (size_t i = 0; i < t->facts->sentences; i++)
        add_day(d, t->line[i].imposed, SENTENCE_IMPOSED);
    for (size_t i = 0; i < t->facts->adjustments; i++) {
        const struct sentence_adjustment *a = &t->facts->adjustment[i];
        if (a->kind >= ADJUST_UNLAWFULLY_AT_LARGE)
            add_day(d, day_of(a->applies_from),
                    a->kind == ADJUST_UNLAWFULLY_AT_LARGE ? AT_LARGE : DAYS_ADDED);
    }
    for (size_t i = 0; i < t->facts->movements; i++)
        add_day(d, day_of(t->facts->movement[i].on), PERSON_MOVES);
}

/* ---- release ---- */

static void release_period(struct timeline *t, int32_t day)
{
    for (size_t i = t->released; i < t->count; i++) {
        struct aggregate *a = &t->aggregate[i];
        int32_t licence = licence_expiry_at_first_release(t, a);
        a->standing = licence != NO_DAY && licence > day ? ON_LICENCE : RELEASED;
    }
    if (t->count > t->released) t->released_on[t->periods++] = t->release_on;
    t->released = t->count;
}

static void check_release(struct timeline *t, int32_t day)
{
    if (day > t->release_on) {
        release_period(t, day);
        cut_unused_days(t, t->released);
    }
    for (size_t i = 0; i < t->released; i++) {
        struct aggregate *a = &t->aggregate[i];
        if (a->standing == ON_LICENCE && licence_expiry_at_first_release(t, a) < day)
            a->standing = LICENCE_OVER;
    }
}

/* The sentence that holds the person longest decides; if the day is not a
 * working day, custody ends on the one before. */
static void find_next_release(struct timeline *t)
{
    if (t->count == t->released) return;
    const struct aggregate *last = &t->aggregate[t->released];
    for (size_t i = t->released; i < t->count; i++)
        if (first_release(&t->aggregate[i]) > first_release(last)) last = &t->aggregate[i];
    int32_t on = later(first_release(last), last->tranche_on);
    struct date working = working_day_or_before(t->calendar, date_from_number(on));
    t->release_on = later(last->from, date_number(working));
    t->release_without_added = without_added(last);
}

/* ---- the walk ---- */

static void keep_removal_before(struct timeline *t, int32_t day)
{
    bool wanted = t->facts->regime.removal_snapshot && t->facts->want_removal && t->count;
    if (!wanted || day != date_number(removal_schemes[REMOVAL_FROM_THREE_TENTHS].since)) return;
    struct result r = take_result(t, t->count);
    t->removal_before = r.on[REMOVAL_ELIGIBILITY];
}

/* In this order: someone sentenced on the first day of a law is sentenced under it. */
static void live_through(struct timeline *t, int32_t day, unsigned happens)
{
    t->left_custody = false;
    check_release(t, day);
    if (happens & LAW_CHANGES) {
        keep_removal_before(t, day);
        reach_by_tranche(t, day);
        reach_by_recall_tranche(t, day);
    }
    if (happens & SENTENCE_IMPOSED) impose_sentences(t, day);
    if (happens & PERSON_MOVES) leave_custody(t, day);
    if (happens & DAYS_ADDED) award_days(t, day);
    if (happens & AT_LARGE) count_at_large(t, day);
    if (!t->left_custody) find_next_release(t);
}

void timeline_walk(struct timeline *t)
{
    struct days days;
    days.count = 0;
    find_days(&days, t);
    for (size_t i = 0; i < days.count && !t->overflow; i++)
        live_through(t, days.day[i].on, days.day[i].happens);
    if (!t->overflow) release_period(t, t->release_on);
}
