/* sentence_dates_recall.c -- release after a recall. Spec L A11. */
#include "rules/sentence_dates_inside.h"

static const int recall_days[RECALL_KINDS] = { [RECALL_14] = 14, [RECALL_28] = 28,
                                               [RECALL_56] = 56 };

static int32_t fixed_term_release(const struct aggregate *a)
{
    int32_t on = a->returned + recall_days[a->recall] - 1 + a->days.at_large_fixed;
    if (a->recall == RECALL_56 && a->recall_tranche_on != NO_DAY)
        on = later(on, a->recall_tranche_on);
    return earlier(on + a->days.added_after, expiry_of(a));
}

int32_t post_recall_release(const struct aggregate *a)
{
    switch (a->recall) {
    case NOT_RECALLED:
        return NO_DAY;
    case RECALL_14:
    case RECALL_28:
        return fixed_term_release(a);
    case RECALL_56:     /* before its law reaches the person, as a standard recall */
        return a->recall_56 ? fixed_term_release(a) : expiry_of(a);
    default:
        return expiry_of(a);
    }
}

int32_t release_day(const struct aggregate *a)
{
    return a->recall ? post_recall_release(a) : first_release(a);
}

/* Added days are not served twice: they are put after the tranche's day. */
int32_t default_for_progression(int32_t day, int32_t tranche_on, int32_t added)
{
    return tranche_on > day - added ? tranche_on + added : day;
}

int32_t defaulted_release(const struct aggregate *a)
{
    int32_t release = release_day(a);
    if (a->recall || a->tranche_on == NO_DAY) return release;
    if (a->law == LAW_PROGRESSION)
        return default_for_progression(release, a->tranche_on, added_kept(a));
    return later(release, a->tranche_on);
}

/* ---- who the law of 56-day recalls reaches, and when ---- */

/* The latest revocation among 56-day recalls; NO_DAY = none. */
static int32_t last_revocation(const struct timeline *t)
{
    int32_t last = NO_DAY;
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (a->recall == RECALL_56 && a->standing != RELEASED) last = later(last, a->revoked);
    }
    return last;
}

static bool returned_by(const struct timeline *t, const struct aggregate *a, int32_t day)
{
    for (size_t p = 0; p < a->parts; p++)
        if (sentence_at(t, a, p)->recall == RECALL_56 &&
            line_at(t, a, p)->returned != NO_DAY && line_at(t, a, p)->returned <= day)
            return true;
    return false;
}

static bool counts_for_recall_tranche(const struct timeline *t, const struct aggregate *a,
                                      int32_t revoked, int32_t begins)
{
    return a->recall == RECALL_56 && a->standing != RELEASED && uncapped_expiry(a) > revoked &&
           a->revoked != begins && returned_by(t, a, begins);
}

static void settle_recall_tranche(struct timeline *t)
{
    const struct tranche_table *table = &recall_56_tranches;
    int32_t begins = date_number(table->tranche[0].on), longest = NO_DAY;
    int32_t revoked = last_revocation(t);
    for (size_t i = 0; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if (counts_for_recall_tranche(t, a, revoked, begins))
            longest = later(longest, length_for_tranche(t, a, table));
    }
    if (longest != NO_DAY) set_tranche(t, TRANCHED_RECALL_56, table, longest);
    t->recall_56_settled = true;
}

static bool any_part_recalled_56(const struct timeline *t, const struct aggregate *a)
{
    for (size_t p = 0; p < a->parts; p++)
        if (sentence_at(t, a, p)->recall == RECALL_56) return true;
    return false;
}

void reach_by_recall_tranche(struct timeline *t, int32_t day)
{
    const struct tranche_table *table = &recall_56_tranches;
    bool is_tranche_day = false;
    for (int i = 0; i < table->count; i++)
        is_tranche_day = is_tranche_day || date_number(table->tranche[i].on) == day;
    if (!is_tranche_day) return;
    if (!t->recall_56_settled) settle_recall_tranche(t);

    for (size_t i = 0; i < t->count; i++) {
        struct aggregate *a = &t->aggregate[i];
        bool here = a->standing == IN_CUSTODY || a->standing == ON_LICENCE;
        if (!here || release_day(a) <= day || !any_part_recalled_56(t, a)) continue;
        a->recall_56 = true;
        a->recall_tranche_on = t->tranche_on[TRANCHED_RECALL_56];
        a->days.added_unused = a->days.added_unused_licence = 0;
    }
}
