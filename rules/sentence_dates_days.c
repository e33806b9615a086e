/* sentence_dates_days.c -- days that count for or against a person, and the dates they give.
 *
 * Spec L A7. Remand and tagged bail bring release and expiry nearer; time
 * unlawfully at large puts both off; added days put off release alone. */
#include "rules/sentence_dates_inside.h"

#include <string.h>

int32_t deductions_of(const struct aggregate *a)
{
    const struct counted_days *d = &a->days;
    return d->remand + d->tagged_bail + d->recall_remand + d->recall_tagged_bail;
}

int32_t added_kept(const struct aggregate *a)
{
    return a->days.added - a->days.added_served - a->days.added_unused;
}

int32_t without_added(const struct aggregate *a)
{
    return a->from + a->to_release - 1 + a->days.at_large - deductions_of(a);
}

int32_t first_release(const struct aggregate *a)
{
    return later(a->from, without_added(a) + added_kept(a));
}

int32_t raw_expiry(const struct aggregate *a)
{
    return a->from + a->to_expiry - 1;
}

int32_t uncapped_expiry(const struct aggregate *a)
{
    return raw_expiry(a) + a->days.at_large + a->days.at_large_after - deductions_of(a);
}

int32_t expiry_of(const struct aggregate *a)
{
    int32_t end = later(uncapped_expiry(a), a->from);
    return a->last_at_large == NO_DAY ? end : later(end, a->last_at_large + 1);
}

int32_t parole_of(const struct aggregate *a)
{
    if (!a->to_parole) return NO_DAY;
    return a->from + a->to_parole - 1 + a->days.at_large - deductions_of(a) + a->days.added -
           a->days.added_served;
}

bool released_at_once(const struct aggregate *a)
{
    return first_release(a) == a->from;
}

bool custody_used_up(const struct aggregate *a)
{
    int32_t off = deductions_of(a) - a->days.at_large - a->days.added + a->days.added_served;
    return released_at_once(a) && 1 + off == a->to_release;
}

/* ---- counting days ---- */

/* Offences of civil law: no remand counts towards them. */
static bool is_civil(const char *code)
{
    static const char *const codes[] = { "ZZ01001", "ZZ01002", "ZZ01003", "ZZ01004", "ZZ01005",
                                         "ZZ01008", "ZZ01010", "XX00000-016N" };
    for (size_t i = 0; code && i < sizeof codes / sizeof *codes; i++)
        if (strcmp(code, codes[i]) == 0) return true;
    return false;
}

static bool takes_no_remand(const struct timeline *t, const struct aggregate *a)
{
    const struct imposed_sentence *s = sentence_at(t, a, 0);
    bool civil_fine = a->shape == SINGLE && s->kind == SENTENCE_FINE_DEFAULT &&
                      is_civil(s->offence_code);
    return civil_fine || is_supervision_breach(t, a);
}

/* Remand counts towards detention and training imposed since June 2022. */
static bool is_detention_before_2022(const struct timeline *t, const struct aggregate *a)
{
    int32_t since = law_day(&police_crime_sentencing_act_2022);
    if (!is_detention(t, a)) return false;
    for (size_t p = 0; p < a->parts; p++)
        if (line_at(t, a, p)->imposed >= since) return false;
    return true;
}

/* Those of the days that this aggregate takes. */
static struct counted_days taken(const struct timeline *t, const struct aggregate *a,
                                 struct counted_days d)
{
    if (is_bare_term(t, a)) d.added = 0;
    if (takes_no_remand(t, a)) d.remand = d.tagged_bail = 0;
    if (is_detention_before_2022(t, a)) d.remand = 0;
    if (a->recall) d.remand = d.tagged_bail = 0;
    else d.recall_remand = d.recall_tagged_bail = 0;
    return d;
}

void count_towards(const struct timeline *t, struct aggregate *a, struct counted_days more)
{
    struct counted_days d = taken(t, a, more);
    a->days.remand += d.remand;
    a->days.tagged_bail += d.tagged_bail;
    a->days.recall_remand += d.recall_remand;
    a->days.recall_tagged_bail += d.recall_tagged_bail;
    a->days.at_large += d.at_large;
    a->days.at_large_after += d.at_large_after;
    a->days.at_large_fixed += d.at_large_fixed;
    a->days.added += d.added;
    a->days.added_after += d.added_after;
    a->days.added_served += d.added_served;
}

/* ---- days that turn out not to be served ---- */

/* Nobody is held past the end of the sentence: added days beyond it fall away. */
static void cut_unused_added(struct aggregate *a)
{
    int32_t beyond = release_day(a) - expiry_of(a);
    if (beyond > 0) a->days.added_unused += beyond;
}

/* A licence counted from release ends no later than the sentences of its
 * custodial period. */
static int32_t licence_beyond(const struct timeline *t, size_t from, size_t to)
{
    int32_t end = expiry_of(&t->aggregate[from]), beyond = 0;
    for (size_t i = from; i < to; i++)
        end = later(end, expiry_of(&t->aggregate[i]));
    for (size_t i = from; i < to; i++) {
        const struct aggregate *a = &t->aggregate[i];
        if ((gets_now(t, a) & LED) && mixes_2015(t, a))
            beyond = later(beyond, licence_expiry(t, a) - end);
    }
    return beyond;
}

void cut_unused_days(struct timeline *t, size_t count)
{
    for (size_t i = 0; i < count; i++)
        cut_unused_added(&t->aggregate[i]);
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && t->aggregate[to].period == t->aggregate[from].period;)
            to++;
        int32_t beyond = licence_beyond(t, from, to);
        for (size_t i = from; i < to && beyond > 0; i++)
            t->aggregate[i].days.added_unused_licence += beyond;
    }
}
