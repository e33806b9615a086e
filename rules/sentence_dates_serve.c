/* sentence_dates_serve.c -- how many days of an aggregate are served, and before parole.
 *
 * Spec L A6. Days before anything is added or deducted; see _days.c for that. */
#include "rules/sentence_dates_inside.h"

/* Share of the custodial part served before release. */
static struct share share_served(const struct timeline *t, uint8_t line)
{
    const struct imposed_sentence *s = &t->facts->sentence[line];
    switch (s->kind) {
    case SENTENCE_STANDARD:
        return t->line[line].share;
    case SENTENCE_EXTENDED:
        return s->automatic_release ? two_thirds : whole_term;      /* CJA 2003 s246A */
    case SENTENCE_DETENTION_AND_TRAINING:
        return one_half;                                            /* Sentencing Code s241 */
    case SENTENCE_FINE_DEFAULT: {                                   /* CJA 2003 s258 */
        bool large = in_force(&full_term_of_large_fines, s->imposed_on) &&
                     s->fine_pence >= number_on(&large_fine_pence, s->imposed_on);
        return large ? whole_term : one_half;
    }
    default:        /* special custodial sentences, CJA 2003 s244A; breach of supervision */
        return whole_term;
    }
}

static bool same_share(struct share a, struct share b)
{
    return a.part * b.whole == b.part * a.whole;
}

/* Is release before the end of the custodial part for the Parole Board? */
static bool waits_for_parole(const struct imposed_sentence *s)
{
    return s->kind == SENTENCE_SPECIAL_CUSTODIAL ||
           (s->kind == SENTENCE_EXTENDED && !s->automatic_release);
}

/* Share of the custodial part after which the Parole Board may release. */
static struct share share_to_parole(const struct imposed_sentence *s)
{
    if (s->kind != SENTENCE_SPECIAL_CUSTODIAL || s->under_18) return two_thirds;
    return in_force(&police_crime_sentencing_act_2022, s->imposed_on) ? two_thirds : one_half;
}

/* ---- one sentence, one term ---- */

static void count_single(const struct timeline *t, struct aggregate *a)
{
    const struct imposed_sentence *s = sentence_at(t, a, 0);
    int32_t custody = a->shape == SINGLE ? term_days(&s->custodial, a->from) : a->length;
    struct share share = share_served(t, a->part[0]);
    a->to_expiry = a->length;
    a->to_release = share_of(custody, share);
    a->to_parole = a->gets & PED ? share_of(a->to_release, share_to_parole(s)) : 0;
    a->custody = custody * share.part;
    a->custody_over = share.whole;
}

/* ---- chains ---- */

/* The parts of a chain that are counted together: those of one share, and those
 * that wait for the Parole Board. */
static bool counts_with(const struct timeline *t, const struct aggregate *a, size_t p, size_t first)
{
    bool waits = waits_for_parole(sentence_at(t, a, first));
    if (waits != waits_for_parole(sentence_at(t, a, p))) return false;
    return waits ||
           same_share(share_served(t, a->part[first]), share_served(t, a->part[p]));
}

static bool is_first_of_group(const struct timeline *t, const struct aggregate *a, size_t p)
{
    for (size_t before = 0; before < p; before++)
        if (counts_with(t, a, p, before)) return false;
    return true;
}

static int32_t group_custody(const struct timeline *t, const struct aggregate *a, size_t first,
                             int32_t from)
{
    struct term_run run = term_run_from(from);
    for (size_t p = first; p < a->parts; p++)
        if (counts_with(t, a, p, first)) term_run_add(&run, sentence_at(t, a, p)->custodial);
    return term_run_days(&run);
}

/* Custody of those parts of the parole group with (or without) the share of its first. */
static int32_t parole_custody(const struct timeline *t, const struct aggregate *a, size_t first,
                              bool like_first, int32_t from)
{
    struct share share = share_to_parole(sentence_at(t, a, first));
    struct term_run run = term_run_from(from);
    for (size_t p = first; p < a->parts; p++) {
        const struct imposed_sentence *s = sentence_at(t, a, p);
        if (waits_for_parole(s) && same_share(share_to_parole(s), share) == like_first)
            term_run_add(&run, s->custodial);
    }
    return term_run_days(&run);
}

static struct share other_parole_share(struct share share)
{
    return same_share(share, two_thirds) ? one_half : two_thirds;
}

/* Days of the parole group until parole: the first share, then the other. */
static int32_t group_to_parole(const struct timeline *t, const struct aggregate *a, size_t first,
                               int32_t from)
{
    struct share share = share_to_parole(sentence_at(t, a, first));
    int32_t days = share_of(parole_custody(t, a, first, true, from), share);
    int32_t other = parole_custody(t, a, first, false, from + days - 1);
    return days + share_of(other, other_parole_share(share));
}

/* One group after the other: each begins when the one before it is served. */
static void count_groups(const struct timeline *t, struct aggregate *a, bool waiting)
{
    for (size_t p = 0; p < a->parts; p++) {
        if (waits_for_parole(sentence_at(t, a, p)) != waiting || !is_first_of_group(t, a, p))
            continue;
        int32_t from = a->from + a->to_release;
        if (waiting && !a->recall)
            a->to_parole = a->to_release + group_to_parole(t, a, p, from);
        a->to_release += share_of(group_custody(t, a, p, from), share_served(t, a->part[p]));
    }
}

static int32_t chain_to_expiry(const struct timeline *t, const struct aggregate *a)
{
    struct term_run run = term_run_from(a->from);
    for (size_t p = 0; p < a->parts; p++)
        term_run_add(&run, whole_length(sentence_at(t, a, p)));
    return term_run_days(&run);
}

static void count_chain(const struct timeline *t, struct aggregate *a)
{
    a->to_expiry = chain_to_expiry(t, a);
    a->to_release = a->to_parole = 0;
    if (is_detention(t, a)) {
        a->to_expiry = earlier(a->to_expiry, longest_detention(a));
        a->to_release = share_of(a->to_expiry, one_half);
    } else {
        count_groups(t, a, false);
        count_groups(t, a, true);
    }
    a->custody = a->to_release;
    a->custody_over = 1;
}

void count_days_to_serve(const struct timeline *t, struct aggregate *a)
{
    if (a->shape == CHAIN) count_chain(t, a);
    else count_single(t, a);
}
