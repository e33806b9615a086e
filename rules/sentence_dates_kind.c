/* sentence_dates_kind.c -- which dates an aggregate has, and how long it is. */
#include "rules/sentence_dates_inside.h"

const struct imposed_sentence *sentence_at(const struct timeline *t, const struct aggregate *a,
                                           size_t part)
{
    return &t->facts->sentence[a->part[part]];
}

const struct line *line_at(const struct timeline *t, const struct aggregate *a, size_t part)
{
    return &t->line[a->part[part]];
}

bool every_part(const struct timeline *t, const struct aggregate *a, enum sentence_kind kind)
{
    for (size_t p = 0; p < a->parts; p++)
        if (sentence_at(t, a, p)->kind != kind) return false;
    return true;
}

bool any_part(const struct timeline *t, const struct aggregate *a, enum sentence_kind kind)
{
    for (size_t p = 0; p < a->parts; p++)
        if (sentence_at(t, a, p)->kind == kind) return true;
    return false;
}

bool is_detention(const struct timeline *t, const struct aggregate *a)
{
    return every_part(t, a, SENTENCE_DETENTION_AND_TRAINING);
}

bool is_supervision_breach(const struct timeline *t, const struct aggregate *a)
{
    return every_part(t, a, SENTENCE_SUPERVISION_BREACH);
}

bool is_bare_term(const struct timeline *t, const struct aggregate *a)
{
    for (size_t p = 0; p < a->parts; p++)
        if (sentence_at(t, a, p)->kind < SENTENCE_DETENTION_AND_TRAINING) return false;
    return true;
}

bool parts_span(const struct timeline *t, const struct aggregate *a, int32_t day)
{
    bool before = false, after = false;
    for (size_t p = 0; p < a->parts; p++) {
        before = before || line_at(t, a, p)->imposed < day;
        after = after || line_at(t, a, p)->imposed >= day;
    }
    return before && after;
}

/* What the standard parts of an aggregate are, taken together. */
struct makeup {
    bool old_style, new_style, after_2015, before_2015, only_sds_plus;
};

static struct makeup makeup_of(const struct timeline *t, const struct aggregate *a)
{
    struct makeup m = { .only_sds_plus = true };
    for (size_t p = 0; p < a->parts; p++) {
        const struct imposed_sentence *s = sentence_at(t, a, p);
        const struct line *line = line_at(t, a, p);
        bool standard = s->kind == SENTENCE_STANDARD;
        m.only_sds_plus = m.only_sds_plus && standard && s->sds_plus;
        m.old_style = m.old_style || line->old_style;
        m.new_style = m.new_style || (standard && !line->old_style);
        m.after_2015 = m.after_2015 || line->after_2015;
        m.before_2015 = m.before_2015 || (standard && !line->after_2015);
    }
    return m;
}

bool mixes_2015(const struct timeline *t, const struct aggregate *a)
{
    struct makeup m = makeup_of(t, a);
    return a->shape == CHAIN && m.new_style && !m.old_style && m.after_2015 && m.before_2015;
}

/* ---- standard determinate sentences, spec L A5 ---- */

static unsigned old_style_kinds(const struct aggregate *a)
{
    if (a->from + a->length >= months_later(a->from, 48)) return CRD | SLED;
    return a->under_12_months ? ARD | SED : LED | CRD | SED;
}

/* Short sentences for offences before 2015, and single days, have no licence. */
static unsigned new_style_kinds(const struct aggregate *a)
{
    bool before_2015 =
        a->offence != NO_DAY && a->offence < law_day(&offender_rehabilitation_act_2014);
    bool no_licence = (a->under_12_months && before_2015) || a->length <= 1;
    return no_licence ? SED | ARD : SLED | CRD;
}

static unsigned chain_kinds(const struct timeline *t, const struct aggregate *a)
{
    struct makeup m = makeup_of(t, a);
    if (m.only_sds_plus || (m.old_style && m.new_style)) return SLED | CRD;
    if (m.old_style) return old_style_kinds(a);
    if (!m.new_style) return SED | ARD;     /* of default terms and breaches alone */
    if (m.after_2015 && m.before_2015) return a->under_12_months ? LED | SED | CRD : SLED | CRD;
    return new_style_kinds(a);
}

static unsigned standard_kinds(const struct timeline *t, const struct aggregate *a)
{
    unsigned kinds = a->shape == CHAIN              ? chain_kinds(t, a)
                     : line_at(t, a, 0)->old_style ? old_style_kinds(a)
                                                    : new_style_kinds(a);
    if (may_have_supervision(t, a)) kinds |= TUSED;
    if (may_have_curfew(t, a)) kinds |= HDCED;
    return kinds;
}

bool may_have_supervision(const struct timeline *t, const struct aggregate *a)
{
    struct makeup m = makeup_of(t, a);
    int32_t half_way = a->from + share_of(a->length, one_half);
    return a->shape != SINGLE_TERM && m.after_2015 && m.new_style && !m.old_style &&
           a->under_24_months && a->length > 1 && half_way > t->eighteen_on;
}

bool may_have_curfew(const struct timeline *t, const struct aggregate *a)
{
    if (t->facts->active_sex_offender || is_detention(t, a)) return false;
    for (size_t p = 0; p < a->parts; p++)
        if (sentence_at(t, a, p)->sds_plus_eligible) return false;
    return true;
}

/* ---- every kind ---- */

/* Extended and special custodial sentences, alone or in a chain. */
static unsigned extended_kinds(const struct timeline *t, const struct aggregate *a)
{
    if (a->recall && a->shape == SINGLE) return SLED;
    for (size_t p = 0; p < a->parts; p++) {
        const struct imposed_sentence *s = sentence_at(t, a, p);
        if (s->kind == SENTENCE_SPECIAL_CUSTODIAL) return SLED | CRD | PED;
        if (s->kind == SENTENCE_EXTENDED && !s->automatic_release) return SLED | CRD | PED;
    }
    return SLED | CRD;
}

static unsigned supervision_breach_kinds(const struct timeline *t, const struct aggregate *a)
{
    bool historic = date_known(sentence_at(t, a, 0)->supervision_breached);
    return historic ? ARD | SED | TUSED : ARD | SED;
}

unsigned kinds_of_date(const struct timeline *t, const struct aggregate *a)
{
    unsigned kinds;
    if (any_part(t, a, SENTENCE_EXTENDED) || any_part(t, a, SENTENCE_SPECIAL_CUSTODIAL))
        kinds = extended_kinds(t, a);
    else if (is_detention(t, a))
        kinds = SED | MTD | ETD | LTD | TUSED;
    else if (a->shape == SINGLE && is_supervision_breach(t, a))
        kinds = supervision_breach_kinds(t, a);
    else if (a->shape == SINGLE && is_bare_term(t, a))
        kinds = SED | ARD;
    else
        kinds = standard_kinds(t, a);
    return a->recall ? (kinds & ~(unsigned)HDCED) | PRRD : kinds;
}

unsigned gets_now(const struct timeline *t, const struct aggregate *a)
{
    bool child = release_day(a) < t->eighteen_on;
    if (!child || !a->under_12_months || (a->gets & MTD)) return a->gets;
    return (a->gets & ~(unsigned)(SLED | CRD)) | SED | ARD;
}

bool is_conditional(const struct timeline *t, const struct aggregate *a)
{
    unsigned gets = gets_now(t, a);
    return (gets & CRD) && !(gets & ARD);
}

/* ---- lengths ---- */

static int32_t chain_length(const struct timeline *t, const struct aggregate *a)
{
    struct sentence_length merged = { 0 };
    for (size_t p = 0; p < a->parts; p++)
        merged = length_plus(merged, whole_length(sentence_at(t, a, p)));
    return term_days(&merged, a->from);
}

static int32_t line_end(const struct timeline *t, const struct aggregate *a, size_t part)
{
    return term_end(&sentence_at(t, a, part)->custodial, line_at(t, a, part)->imposed);
}

/* To the later end of the first two sentences. */
static int32_t old_term_length(const struct timeline *t, const struct aggregate *a)
{
    return later(line_end(t, a, 0), line_end(t, a, 1)) - a->from + 1;
}

/* To the later end of the longest order of the first day and of the last. */
static int32_t detention_term_length(const struct timeline *t, const struct aggregate *a)
{
    int32_t first = a->from, last = a->from, end = a->from;
    for (size_t p = 0; p < a->parts; p++)
        last = later(last, line_at(t, a, p)->imposed);
    for (size_t p = 0; p < a->parts; p++) {
        int32_t imposed = line_at(t, a, p)->imposed;
        if (imposed == first || imposed == last) end = later(end, line_end(t, a, p));
    }
    return end - a->from + 1;
}

int32_t longest_detention(const struct aggregate *a)
{
    return months_later(a->from, law_number(&detention_most_months, a->from)) - a->from;
}

void set_lengths(const struct timeline *t, struct aggregate *a)
{
    struct sentence_length alone = whole_length(sentence_at(t, a, 0));
    a->length = a->shape == CHAIN          ? chain_length(t, a)
                : a->shape == SINGLE       ? term_days(&alone, a->from)
                : line_at(t, a, 0)->old_style ? old_term_length(t, a)
                                           : detention_term_length(t, a);
    if (a->shape != SINGLE && is_detention(t, a))
        a->length = earlier(a->length, longest_detention(a));
    a->under_12_months = a->from + a->length < months_later(a->from, 12);
    a->under_24_months = a->from + a->length < months_later(a->from, 24);
}
