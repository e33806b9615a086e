/* sentence_dates_inside.h -- what the files of sentence dates share; for them alone.
 *
 * Sentences that are served as one (a single sentence, a chain of consecutive
 * ones, a single term) are an `aggregate`; dates are worked out for each
 * aggregate and then made into one set. Which sentences aggregate, and which
 * law and days count for them, depends on what had happened by then: so the
 * `timeline` walks from event to event.
 *
 * Inside, a day is its number (date_number): thousands are added and compared
 * for each case. */
#ifndef RULES_SENTENCE_DATES_INSIDE_H
#define RULES_SENTENCE_DATES_INSIDE_H

#include "rules/law/release.h"
#include "rules/sentence_dates.h"

enum {
    NO_DAY = INT32_MIN,
    MOST_AGGREGATES = 96,
    LAW_DAYS = 32,              /* at most: three tables of tranches and two days more */
    MOST_DAYS = MOST_SENTENCES + MOST_ADJUSTMENTS + MOST_MOVEMENTS + LAW_DAYS,
};

/* Bits of enum sentence_date: which dates an aggregate has. */
enum {
    CRD = 1 << CONDITIONAL_RELEASE,
    ARD = 1 << AUTOMATIC_RELEASE,
    SLED = 1 << SENTENCE_AND_LICENCE_EXPIRY,
    SED = 1 << SENTENCE_EXPIRY,
    LED = 1 << LICENCE_EXPIRY,
    TUSED = 1 << SUPERVISION_END,
    PED = 1 << PAROLE_ELIGIBILITY,
    PRRD = 1 << POST_RECALL_RELEASE,
    HDCED = 1 << CURFEW_ELIGIBILITY,
    MTD = 1 << MID_TERM,
    ETD = 1 << EARLY_TRANSFER,
    LTD = 1 << LATE_TRANSFER,
};

/* Days that count for (deductions) or against an aggregate, as they have built up. */
struct counted_days {
    int32_t remand, tagged_bail, recall_remand, recall_tagged_bail;     /* deductions */
    int32_t at_large;           /* before release */
    int32_t at_large_after;     /* after release, of a recalled person */
    int32_t at_large_fixed;     /* of those, within a fixed-term recall */
    int32_t added;              /* awarded less restored, before release */
    int32_t added_after;        /* in a fixed-term recall */
    int32_t added_served;       /* of those added: served under an earlier sentence */
    int32_t added_unused;       /* cut off by the expiry of the sentence */
    int32_t added_unused_licence;   /* likewise of a licence that follows release */
};

/* A sentence, as the timeline needs it; facts->sentence[i] stands beside line[i]. */
struct line {
    int32_t imposed, offence, revoked, returned;    /* NO_DAY = not known */
    struct share share;         /* served of it, under the law that now applies */
    bool old_style;             /* standard, offence and sentence before the present scheme */
    bool after_2015;            /* standard, offence since the Offender Rehabilitation Act */
};

enum shape { SINGLE, CHAIN, SINGLE_TERM };
enum standing { IN_CUSTODY, RELEASED, ON_LICENCE, LICENCE_OVER };

/* Days of each: inclusive, from the sentence date. */
struct aggregate {
    enum shape shape;
    uint8_t part[MOST_SENTENCES];       /* lines, in order of the chain */
    uint8_t parts;

    int32_t from;               /* earliest sentence date */
    int32_t offence;            /* earliest known; NO_DAY = none known */
    enum recall_kind recall;    /* of the first part, with its dates */
    int32_t revoked, returned;
    unsigned gets;              /* which dates, as bits; see gets_now */
    int32_t length;             /* terms merged into one; for "less than 12 months" */
    bool under_12_months, under_24_months;

    int32_t to_expiry, to_release;      /* days, before anything is added or deducted */
    int32_t to_parole;                  /* 0 = no parole date */
    int32_t custody, custody_over;      /* custodial share, unrounded: custody / custody_over */

    enum release_law law;
    int32_t tranche_on;         /* reached by the law on this day; NO_DAY = from the start */
    bool recall_56;             /* the law of 56-day recalls applies */
    int32_t recall_tranche_on;

    struct counted_days days;
    int32_t last_at_large;      /* NO_DAY = never */
    bool fresh;                 /* made on the day in hand */
    enum standing standing;
    int period;                 /* custodial period, from 0 */

    /* Settled when results are taken; NO_DAY = none. */
    int32_t supervision_end, curfew, removal;
};

/* One set of dates for the whole case. */
struct result {
    int32_t on[SENTENCE_DATES];         /* NO_DAY = none */
    int32_t recall_release;             /* latest post-recall release, shown or not */
    int32_t ends;                       /* effective end, even when not shown */
    bool affected[TRANCHED_LAWS];
    unsigned defaulted, kept;           /* bits: moved to the tranche; kept from the old law */
};

struct timeline {
    const struct sentence_case *facts;
    const struct calendar *calendar;
    struct line line[MOST_SENTENCES];
    uint8_t in_order[MOST_SENTENCES];   /* lines by sentence date */
    size_t imposed;                     /* of in_order: dealt with */
    int32_t eighteen_on;                /* 18th birthday */

    /* Released periods first, in order; then those in custody, by sentence date. */
    struct aggregate aggregate[MOST_AGGREGATES];
    size_t released, count;
    int periods;
    int32_t released_on[MOST_AGGREGATES];   /* end of each custodial period */
    bool overflow;                      /* more aggregates than there is room for */

    int32_t release_on;                 /* next, or last, release */
    int32_t release_without_added;      /* of the sentence that decides it; NO_DAY = none */
    bool left_custody;                  /* on the day in hand: release_on stands */
    int32_t added_before_sentence;      /* added days awaiting a sentence */

    int tranche[TRANCHED_LAWS];         /* from 1; 0 = none */
    int32_t tranche_on[TRANCHED_LAWS];  /* NO_DAY = none */
    bool recall_56_settled;
    struct result before_sds40, before_progression;
    bool has_before_sds40, has_before_progression;
    int32_t removal_before;             /* removal date on the day before the new scheme */
};

/* ---- small words ---- */

static inline int32_t day_of(struct date d)
{
    return date_known(d) ? date_number(d) : NO_DAY;
}

static inline int32_t later(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

static inline int32_t earlier(int32_t a, int32_t b)
{
    return a < b ? a : b;
}

static inline int32_t days_apart(int32_t a, int32_t b)
{
    return a > b ? a - b : b - a;
}

/* Whole days of a share of n: a begun day counts in full. */
static inline int32_t share_of(int32_t n, struct share s)
{
    return (int32_t)(((int64_t)n * s.part + s.whole - 1) / s.whole);
}

int32_t months_later(int32_t day, int months);      /* negative: earlier */
int32_t law_day(const struct dated_number *law);    /* its first day */
int32_t law_number(const struct dated_number *n, int32_t on);

/* ---- terms: sentence_dates_term.c ---- */

int32_t term_end(const struct sentence_length *length, int32_t from);
int32_t term_days(const struct sentence_length *length, int32_t from);
struct sentence_length length_plus(struct sentence_length a, struct sentence_length b);
struct sentence_length whole_length(const struct imposed_sentence *s);

/* Terms served one after the other: years and months that follow each other
 * count as one term, so do weeks and days. */
struct term_run {
    int32_t from, day;          /* day: where the term in hand began */
    struct sentence_length length;
    enum { EMPTY, OF_MONTHS, OF_DAYS } class;
};
struct term_run term_run_from(int32_t day);
void term_run_add(struct term_run *r, struct sentence_length length);
int32_t term_run_days(const struct term_run *r);

/* ---- aggregates: sentence_dates_aggregate.c, _kind.c, _serve.c ---- */

const struct imposed_sentence *sentence_at(const struct timeline *t, const struct aggregate *a,
                                           size_t part);
const struct line *line_at(const struct timeline *t, const struct aggregate *a, size_t part);
bool every_part(const struct timeline *t, const struct aggregate *a, enum sentence_kind kind);
bool any_part(const struct timeline *t, const struct aggregate *a, enum sentence_kind kind);
bool is_detention(const struct timeline *t, const struct aggregate *a);
/* Of default terms, detention and breaches alone? */
bool is_bare_term(const struct timeline *t, const struct aggregate *a);
bool is_supervision_breach(const struct timeline *t, const struct aggregate *a);
bool parts_span(const struct timeline *t, const struct aggregate *a, int32_t day);

/* Make the sentences imposed on `day` and those in custody into aggregates. Those
 * with a new part are `fresh`: they have their kind and lengths, and no days. */
void aggregate_again(struct timeline *t, int32_t day);

unsigned kinds_of_date(const struct timeline *t, const struct aggregate *a);
unsigned gets_now(const struct timeline *t, const struct aggregate *a);
bool is_conditional(const struct timeline *t, const struct aggregate *a);
bool mixes_2015(const struct timeline *t, const struct aggregate *a);
void set_lengths(const struct timeline *t, struct aggregate *a);
int32_t longest_detention(const struct aggregate *a);       /* days, however made up */
void count_days_to_serve(const struct timeline *t, struct aggregate *a);

/* ---- dates of an aggregate: sentence_dates_days.c, _licence.c, _recall.c ---- */

int32_t deductions_of(const struct aggregate *a);
int32_t without_added(const struct aggregate *a);   /* release, added days apart */
int32_t first_release(const struct aggregate *a);   /* conditional or automatic */
int32_t uncapped_expiry(const struct aggregate *a);
int32_t expiry_of(const struct aggregate *a);
int32_t raw_expiry(const struct aggregate *a);      /* before any adjustment */
int32_t parole_of(const struct aggregate *a);          /* NO_DAY = none */
bool released_at_once(const struct aggregate *a);
bool custody_used_up(const struct aggregate *a);    /* ... by deductions to the day */
int32_t added_kept(const struct aggregate *a);      /* added days that still count */
void count_towards(const struct timeline *t, struct aggregate *a, struct counted_days more);
void cut_unused_days(struct timeline *t, size_t count);

int32_t licence_expiry(const struct timeline *t, const struct aggregate *a);
int32_t licence_expiry_at_first_release(const struct timeline *t, const struct aggregate *a);
bool may_have_supervision(const struct timeline *t, const struct aggregate *a);
bool may_have_curfew(const struct timeline *t, const struct aggregate *a);
void settle_dates(const struct timeline *t, struct aggregate *a);
int32_t curfew_eligibility(const struct timeline *t, const struct aggregate *a);
int32_t removal_eligibility(const struct timeline *t, const struct aggregate *a);

int32_t post_recall_release(const struct aggregate *a);     /* NO_DAY = not recalled */
int32_t release_day(const struct aggregate *a);     /* after recall, if recalled */
int32_t defaulted_release(const struct aggregate *a);
int32_t default_for_progression(int32_t day, int32_t tranche_on, int32_t added);

/* ---- walking through time: sentence_dates_timeline.c, _custody.c ---- */

void timeline_begin(struct timeline *t, const struct sentence_case *c);
void timeline_walk(struct timeline *t);
void impose_sentences(struct timeline *t, int32_t day);
void leave_custody(struct timeline *t, int32_t day);
void award_days(struct timeline *t, int32_t day);
void count_at_large(struct timeline *t, int32_t day);
bool law_fits(const struct timeline *t, enum release_law law, uint8_t line);
bool any_part_fits(const struct timeline *t, const struct aggregate *a, enum release_law law);
bool law_exists(const struct timeline *t, enum release_law law);
enum release_law newest_law(const struct timeline *t, const struct aggregate *a, int32_t day);
void give_licence(struct aggregate *a);

/* Longest of the sentences that count for the table, laid end to end, in its unit. */
int32_t length_for_tranche(const struct timeline *t, const struct aggregate *a,
                           const struct tranche_table *table);
void set_tranche(struct timeline *t, enum tranched_law law, const struct tranche_table *table,
                 int32_t longest);

const struct prison_movement *last_movement_before(const struct timeline *t, int32_t day);
void reach_by_tranche(struct timeline *t, int32_t day);
void reach_by_recall_tranche(struct timeline *t, int32_t day);

/* ---- results: sentence_dates_result.c, _merge.c; of several aggregates: _several.h ---- */

struct result take_result(struct timeline *t, size_t count);
struct result merge_sds40(const struct timeline *t, struct result after,
                          const struct result *before);
struct result merge_progression(const struct timeline *t, struct result after,
                                const struct result *before);

static inline unsigned doubt_if(bool so, enum sentence_doubt d)
{
    return so ? 1u << d : 0;
}

unsigned doubt_recalls(const struct timeline *t, const struct result *r);
unsigned find_doubts(const struct timeline *t, const struct result *r);
void explain_dates(const struct timeline *t, const struct result *r,
             const struct sentence_answer *answer, struct working *w);

#endif
