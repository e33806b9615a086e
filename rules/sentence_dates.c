/* sentence_dates.c -- when a sentence lets a person go, and when it ends: the front door. */
#include "rules/sentence_dates_inside.h"

/* ---- words ---- */

static const struct {
    const char *code, *words;
} date_names[SENTENCE_DATES] = {
    [CONDITIONAL_RELEASE] = { "crd", "conditional release" },
    [AUTOMATIC_RELEASE] = { "ard", "automatic release" },
    [SENTENCE_AND_LICENCE_EXPIRY] = { "sled", "sentence and licence expiry" },
    [SENTENCE_EXPIRY] = { "sed", "sentence expiry" },
    [LICENCE_EXPIRY] = { "led", "licence expiry" },
    [EFFECTIVE_SENTENCE_END] = { "esed", "effective sentence end" },
    [SUPERVISION_END] = { "tused", "top-up supervision expiry" },
    [PAROLE_ELIGIBILITY] = { "ped", "parole eligibility" },
    [POST_RECALL_RELEASE] = { "prrd", "post-recall release" },
    [CURFEW_ELIGIBILITY] = { "hdced", "home detention curfew eligibility" },
    [REMOVAL_ELIGIBILITY] = { "ersed", "early removal scheme eligibility" },
    [MID_TERM] = { "mtd", "mid-term" },
    [EARLY_TRANSFER] = { "etd", "early transfer" },
    [LATE_TRANSFER] = { "ltd", "late transfer" },
};

const char *sentence_date_code(enum sentence_date d)
{
    return date_names[d].code;
}

const char *sentence_date_words(enum sentence_date d)
{
    return date_names[d].words;
}

struct release_regime release_regime_on(struct date on)
{
    return (struct release_regime){
        .sds40 = date_compare(on, release_laws[LAW_SDS40].since) >= 0,
        .progression = in_force(&progression_in_force, on),
        .supervision_repealed = in_force(&supervision_repealed, on),
        .curfew_repealed = in_force(&curfew_ends_for_adults, on),
    };
}

/* ---- can it be worked out? ---- */

/* A calendar's worth of years; terms may not add up to more than this. */
enum { FIRST_YEAR = 1900, LAST_YEAR = 2300, MOST_YEARS = 6000, MOST_ADJUSTED_DAYS = 40000 };

static const char sound_date[] = "a date between 1900 and 2300";

static bool missing(struct working *w, const char *fact)
{
    working_missing(w, fact);
    return false;
}

static bool reasonable(struct date d)
{
    return !date_known(d) ||
           (d.year >= FIRST_YEAR && d.year <= LAST_YEAR && d.month >= 1 && d.month <= 12 &&
            d.day >= 1 && d.day <= days_in_month(d.year, d.month));
}

/* Of a length, in years rounded up; more than MOST_YEARS if it makes no sense. */
static int years_at_most(struct sentence_length l)
{
    int most = 12 * MOST_YEARS;
    bool sound = l.years >= 0 && l.months >= 0 && l.weeks >= 0 && l.days >= 0 && l.years < most &&
                 l.months < most && l.weeks < 60 * MOST_YEARS && l.days < 366 * MOST_YEARS;
    return sound ? l.years + l.months / 12 + l.weeks / 52 + l.days / 365 + 4 : 2 * MOST_YEARS;
}

static bool is_sentence_sound(const struct imposed_sentence *s, struct working *w)
{
    if ((unsigned)s->kind >= SENTENCE_KINDS || (unsigned)s->recall >= RECALL_KINDS)
        return missing(w, "kind of sentence or recall");
    if (!date_known(s->imposed_on)) return missing(w, "sentence date");
    if (!reasonable(s->imposed_on) || !reasonable(s->offence_on) || !reasonable(s->revoked_on) ||
        !reasonable(s->returned_on) || !reasonable(s->supervision_breached))
        return missing(w, sound_date);
    if (s->recall >= RECALL_14 && !date_known(s->returned_on))
        return missing(w, "date of return after a fixed-term recall");
    if (s->recall == RECALL_56 && !date_known(s->revoked_on))
        return missing(w, "date of revocation of a 56-day recall");
    return true;
}

static bool are_sentences_sound(const struct sentence_case *c, struct working *w)
{
    int years = 0;
    if (!c->sentences) return missing(w, "a sentence");
    if (c->sentences > MOST_SENTENCES) return missing(w, "at most 64 sentences");
    for (size_t i = 0; i < c->sentences; i++) {
        const struct imposed_sentence *s = &c->sentence[i];
        if (!is_sentence_sound(s, w)) return false;
        years += years_at_most(s->custodial) + years_at_most(s->extension);
        if (years > MOST_YEARS) return missing(w, "sentences of less than 6,000 years together");
    }
    return true;
}

static bool are_adjustments_sound(const struct sentence_case *c, struct working *w)
{
    int64_t days = 0;
    for (size_t i = 0; i < c->adjustments; i++) {
        const struct sentence_adjustment *a = &c->adjustment[i];
        if ((unsigned)a->kind >= ADJUSTMENT_KINDS) return missing(w, "kind of adjustment");
        if (!reasonable(a->applies_from) || !reasonable(a->first) || !reasonable(a->last))
            return missing(w, sound_date);
        days += a->days < 0 ? -(int64_t)a->days : a->days;
    }
    return days <= MOST_ADJUSTED_DAYS || missing(w, "adjustments of less than 40,000 days");
}

static bool is_case_sound(const struct sentence_case *c, struct working *w)
{
    if (!date_known(c->born_on) || !reasonable(c->born_on)) return missing(w, "date of birth");
    if (!reasonable(c->returned_to_custody)) return missing(w, sound_date);
    if (c->adjustments > MOST_ADJUSTMENTS) return missing(w, "at most 256 adjustments");
    if (c->movements > MOST_MOVEMENTS) return missing(w, "at most 128 movements");
    for (size_t i = 0; i < c->movements; i++)
        if (!reasonable(c->movement[i].on)) return missing(w, sound_date);
    return are_adjustments_sound(c, w) && are_sentences_sound(c, w);
}

/* ---- the answer ---- */

static struct result final_result(struct timeline *t)
{
    struct result r = take_result(t, t->count);
    if (t->tranche[TRANCHED_PROGRESSION] && t->has_before_progression)
        return merge_progression(t, r, &t->before_progression);
    if (t->tranche[TRANCHED_SDS40] && t->has_before_sds40)
        return merge_sds40(t, r, &t->before_sds40);
    return r;
}

/* From the first sentence to the day after the last expires, in calendar years,
 * months and days. */
static struct sentence_length whole_span(const struct timeline *t, const struct result *r)
{
    int32_t first = t->line[t->in_order[0]].imposed;
    struct date from = date_from_number(first), to = date_from_number(r->ends + 1);
    int months = months_between(from, to);
    return (struct sentence_length){ .years = months / 12, .months = months % 12,
                                     .days = days_between(date_plus_months(from, months), to) };
}

static void fill(struct sentence_answer *answer, const struct timeline *t, const struct result *r)
{
    for (int d = 0; d < SENTENCE_DATES; d++)
        answer->on[d] = r->on[d] == NO_DAY ? NO_DATE : date_from_number(r->on[d]);
    answer->length = whole_span(t, r);
    for (int law = 0; law < TRANCHED_LAWS; law++)
        answer->tranche[law] = t->tranche[law];
    answer->affected_by_sds40 = r->affected[TRANCHED_SDS40];
    answer->affected_by_progression = r->affected[TRANCHED_PROGRESSION];
}

static bool assumes_offence_date(const struct sentence_case *c, struct working *w)
{
    for (size_t i = 0; i < c->sentences; i++) {
        if (c->sentence[i].kind != SENTENCE_STANDARD || date_known(c->sentence[i].offence_on))
            continue;
        working_assumed(w, "date of offence: not known, taken as before 1 February 2015");
        return true;
    }
    return false;
}

enum known sentence_dates(const struct sentence_case *c, struct sentence_answer *answer,
                          struct working *w)
{
    *answer = (struct sentence_answer){ 0 };
    if (!is_case_sound(c, w)) return UNKNOWN;
    struct timeline t;
    timeline_begin(&t, c);
    timeline_walk(&t);
    if (t.overflow) {
        working_missing(w, "fewer chains of consecutive sentences");
        return UNKNOWN;
    }
    struct result r = final_result(&t);
    fill(answer, &t, &r);
    answer->doubts = find_doubts(&t, &r);
    if (w) explain_dates(&t, &r, answer, w);
    return assumes_offence_date(c, w) ? ASSUMED : KNOWN;
}
