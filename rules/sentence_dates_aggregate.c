/* sentence_dates_aggregate.c -- which sentences are served as one. */
#include "rules/sentence_dates_inside.h"

#include <string.h>

/* The search for what aggregates: of those in custody, which still stand; the
 * new ones are put after them. */
struct search {
    struct timeline *t;
    int32_t day;                        /* on which sentences are imposed */
    uint8_t here[MOST_SENTENCES];       /* lines in custody or being imposed */
    size_t count;
    size_t were;                        /* aggregates up to here are those before the search */
    bool stands[MOST_AGGREGATES];
    uint64_t in_chain;                  /* bit of each line that is in one */
};

/* Lines that are served as one. */
struct found {
    enum shape shape;
    uint8_t parts, part[MOST_SENTENCES];
};

static const struct imposed_sentence *sentence_of(const struct search *search, uint8_t line)
{
    return &search->t->facts->sentence[line];
}

static uint64_t bit(uint8_t line)
{
    return (uint64_t)1 << line;
}

/* ---- what is found ---- */

static bool has_new_part(const struct search *search, const struct found *found)
{
    for (size_t p = 0; p < found->parts; p++)
        if (search->t->line[found->part[p]].imposed == search->day) return true;
    return false;
}

static bool same_sentences(const struct search *search, const struct found *found,
                           const struct aggregate *a)
{
    if (found->parts != a->parts) return false;
    for (size_t p = 0; p < a->parts; p++)
        if (sentence_of(search, found->part[p])->id != sentence_of(search, a->part[p])->id)
            return false;
    return true;
}

static void add_part_facts(const struct search *search, struct aggregate *a)
{
    for (size_t p = 0; p < a->parts; p++) {
        const struct line *line = &search->t->line[a->part[p]];
        a->from = earlier(a->from, line->imposed);
        if (line->offence == NO_DAY) continue;
        a->offence = a->offence == NO_DAY ? line->offence : earlier(a->offence, line->offence);
    }
    const struct line *first = &search->t->line[a->part[0]];
    a->recall = sentence_of(search, a->part[0])->recall;
    a->revoked = first->revoked;
    a->returned = first->returned;
}

static void make_aggregate(const struct search *search, const struct found *found,
                           struct aggregate *a)
{
    *a = (struct aggregate){ .shape = found->shape, .parts = found->parts, .fresh = true,
                             .from = INT32_MAX, .offence = NO_DAY,
                             .tranche_on = NO_DAY, .recall_tranche_on = NO_DAY,
                             .last_at_large = NO_DAY, .period = search->t->periods };
    memcpy(a->part, found->part, found->parts);
    add_part_facts(search, a);
    set_lengths(search->t, a);
    a->gets = kinds_of_date(search->t, a);
}

static void take(struct search *search, const struct found *found)
{
    struct timeline *t = search->t;
    for (size_t i = t->released; i < search->were; i++)
        search->stands[i] = search->stands[i] || same_sentences(search, found, &t->aggregate[i]);
    if (!has_new_part(search, found)) return;
    if (t->count == MOST_AGGREGATES) t->overflow = true;
    else make_aggregate(search, found, &t->aggregate[t->count++]);
}

/* ---- chains of consecutive sentences ---- */

/* One sentence for two offences makes two chains only if the law treats the
 * offences differently. */
static bool same_arrangement(const struct imposed_sentence *a, const struct imposed_sentence *b)
{
    if (a->id != b->id || a->kind != b->kind) return false;
    if (a->kind != SENTENCE_STANDARD) return true;
    return a->sds_plus == b->sds_plus && a->sds_plus_eligible == b->sds_plus_eligible &&
           a->section_250 == b->section_250 && a->exclusions == b->exclusions;
}

/* Is there an earlier line here that does for this one in every chain? */
static bool is_repeated(const struct search *search, size_t at)
{
    const struct imposed_sentence *s = sentence_of(search, search->here[at]);
    for (size_t i = 0; i < at; i++) {
        const struct imposed_sentence *other = sentence_of(search, search->here[i]);
        if (same_arrangement(s, other) && other->consecutive_to == s->consecutive_to) return true;
    }
    return false;
}

/* Every way on from the last sentence of a chain is a chain of its own. */
static void follow(struct search *search, struct found *chain)
{
    int64_t last = sentence_of(search, chain->part[chain->parts - 1])->id;
    bool ends_here = true;
    for (size_t i = 0; i < search->count && !search->t->overflow; i++) {
        if (sentence_of(search, search->here[i])->consecutive_to != last || is_repeated(search, i))
            continue;
        ends_here = false;
        if (chain->parts == MOST_SENTENCES) {
            search->t->overflow = true;
            return;
        }
        chain->part[chain->parts++] = search->here[i];
        follow(search, chain);
        chain->parts--;
    }
    if (!ends_here || chain->parts < 2) return;
    for (size_t p = 0; p < chain->parts; p++)
        search->in_chain |= bit(chain->part[p]);
    take(search, chain);
}

static void find_chains(struct search *search)
{
    for (size_t i = 0; i < search->count && !search->t->overflow; i++) {
        if (sentence_of(search, search->here[i])->consecutive_to || is_repeated(search, i))
            continue;
        struct found chain = { .shape = CHAIN, .part = { search->here[i] }, .parts = 1 };
        follow(search, &chain);
    }
}

/* ---- single terms ---- */

/* Concurrent sentences of the old scheme, or detention and training orders,
 * imposed on different days and not recalled, are one term. */
static bool is_one_term(const struct search *search)
{
    if (search->count < 2) return false;
    bool old = true, detention = true, one_day = true;
    for (size_t i = 0; i < search->count; i++) {
        const struct imposed_sentence *s = sentence_of(search, search->here[i]);
        const struct line *line = &search->t->line[search->here[i]];
        if (s->consecutive_to || s->recall) return false;
        old = old && line->old_style;
        detention = detention && s->kind == SENTENCE_DETENTION_AND_TRAINING;
        one_day = one_day && line->imposed == search->t->line[search->here[0]].imposed;
    }
    return (old || detention) && !one_day;
}

static void take_one_term(struct search *search)
{
    struct found term = { .shape = SINGLE_TERM, .parts = (uint8_t)search->count };
    memcpy(term.part, search->here, search->count);
    take(search, &term);
}

/* ---- single sentences ---- */

/* A further offence of a sentence that is in a chain adds nothing, if it is the
 * same offence on the same day. */
static bool does_the_chain_cover(const struct search *search, uint8_t line)
{
    if (search->in_chain & bit(line)) return true;
    const struct imposed_sentence *s = sentence_of(search, line);
    for (size_t i = 0; i < search->count; i++) {
        const struct imposed_sentence *other = sentence_of(search, search->here[i]);
        if ((search->in_chain & bit(search->here[i])) && same_arrangement(s, other) &&
            date_same(s->offence_on, other->offence_on))
            return true;
    }
    return false;
}

static void take_singles(struct search *search)
{
    for (size_t i = 0; i < search->count; i++) {
        if (does_the_chain_cover(search, search->here[i])) continue;
        struct found single = { .shape = SINGLE, .parts = 1, .part = { search->here[i] } };
        take(search, &single);
    }
}

/* ---- the search itself ---- */

static void gather(struct search *search)
{
    const struct timeline *t = search->t;
    uint64_t seen = 0;
    for (size_t i = t->released; i < t->count; i++) {
        const struct aggregate *a = &t->aggregate[i];
        for (size_t p = 0; p < a->parts; p++) {
            if (seen & bit(a->part[p])) continue;
            seen |= bit(a->part[p]);
            search->here[search->count++] = a->part[p];
        }
    }
    for (size_t i = t->imposed; i < t->facts->sentences; i++) {
        uint8_t line = t->in_order[i];
        if (t->line[line].imposed != search->day) break;
        search->here[search->count++] = line;
    }
}

/* Those that no longer stand go; the new ones take their place by sentence date,
 * before older aggregates of the same date. */
static void put_in_order(struct search *search)
{
    struct timeline *t = search->t;
    size_t kept = t->released;
    for (size_t i = t->released; i < t->count; i++) {
        if (i < search->were && !search->stands[i]) continue;
        struct aggregate a = t->aggregate[i];
        size_t at = kept++;
        for (; at > t->released; at--) {
            const struct aggregate *before = &t->aggregate[at - 1];
            if (before->from < a.from || (before->from == a.from && before->fresh >= a.fresh))
                break;
            t->aggregate[at] = *before;
        }
        t->aggregate[at] = a;
    }
    t->count = kept;
}

void aggregate_again(struct timeline *t, int32_t day)
{
    struct search search = { .t = t, .day = day, .were = t->count };
    for (size_t i = t->released; i < t->count; i++)
        t->aggregate[i].fresh = false;
    gather(&search);
    find_chains(&search);
    if (is_one_term(&search)) take_one_term(&search);
    else take_singles(&search);
    if (!t->overflow) put_in_order(&search);
}
