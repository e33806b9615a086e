/* sentence_dates.h -- when a sentence lets a person go, and when it ends.
 *
 * From the sentences, the days that count for or against the person and their
 * movements in and out of prison: release, expiry, end of licence, end of
 * post-sentence supervision, parole, curfew and removal dates, under the law in
 * force as time went by. Determinate sentences only; an indeterminate one has a
 * tariff, set by the court.
 *
 * The prison's own calculation is the master: these dates are shown beside it,
 * never instead of it. Source: spec L part A; model:
 * ministryofjustice/calculate-release-dates-api. */
#ifndef RULES_SENTENCE_DATES_H
#define RULES_SENTENCE_DATES_H

#include "base/maybe.h"
#include "rules/calendar.h"
#include "rules/finding.h"

/* Beyond these there is no answer, and it says so. */
enum { MOST_SENTENCES = 64, MOST_ADJUSTMENTS = 256, MOST_MOVEMENTS = 128 };

enum sentence_kind {
    SENTENCE_STANDARD,                  /* standard determinate, SDS+ among them */
    SENTENCE_EXTENDED,                  /* extended determinate */
    SENTENCE_SPECIAL_CUSTODIAL,         /* for offenders of particular concern */
    SENTENCE_DETENTION_AND_TRAINING,
    SENTENCE_FINE_DEFAULT,              /* a term in default of payment */
    SENTENCE_SUPERVISION_BREACH,        /* committal for breach of top-up supervision */
    SENTENCE_KINDS,
};

/* None may be negative. */
struct sentence_length {
    int years, months, weeks, days;
};

enum recall_kind { NOT_RECALLED, RECALL_STANDARD, RECALL_14, RECALL_28, RECALL_56, RECALL_KINDS };

/* One sentence as imposed. A sentence for several offences is one of these for
 * each offence, all with the same id. */
struct imposed_sentence {
    int64_t id;
    enum sentence_kind kind;
    struct date imposed_on;
    struct date offence_on;             /* NO_DATE = not known */
    const char *offence_code;           /* NULL = not known */
    struct sentence_length custodial;   /* the whole of it, but for the next */
    struct sentence_length extension;   /* licence of extended and special custodial ones */
    int64_t consecutive_to;             /* id; 0 = concurrent */

    /* standard determinate */
    bool sds_plus;                      /* serves the longer share */
    bool sds_plus_eligible;             /* would, if it were imposed today */
    bool section_250;                   /* imposed on a child or young person */
    unsigned exclusions;                /* bits of enum exclusion, rules/law/release.h */

    bool automatic_release;             /* extended: without the Parole Board */
    bool under_18;                      /* special custodial: imposed on someone under 18 */
    int64_t fine_pence;                 /* fine default; 0 = not known, or small */
    struct date supervision_breached;   /* supervision breach: its last day; NO_DATE = none */

    enum recall_kind recall;
    struct date revoked_on;             /* NO_DATE = not known; RECALL_56 cannot do without */
    struct date returned_on;            /* likewise every fixed-term recall */
};

enum adjustment_kind {
    ADJUST_REMAND, ADJUST_TAGGED_BAIL, ADJUST_RECALL_REMAND, ADJUST_RECALL_TAGGED_BAIL,
    ADJUST_UNLAWFULLY_AT_LARGE, ADJUST_ADDED, ADJUST_RESTORED, ADJUSTMENT_KINDS,
};

struct sentence_adjustment {
    enum adjustment_kind kind;
    struct date applies_from;           /* a sentence date, for remand and bail */
    int days;
    struct date first, last;            /* inclusive; NO_DATE = not known */
};

enum movement_reason {
    MOVED_FOR_SENTENCE, MOVED_FOR_REMAND, MOVED_FOR_RECALL, MOVED_FOR_CURFEW_RECALL,
    MOVED_FOR_REMOVAL_BREACH, MOVED_FOR_FAILED_REMOVAL,
    RELEASED_TO_CURFEW, RELEASED_FOR_REMOVAL, RELEASED_ON_PAROLE, RELEASED_FROM_END_OF_CUSTODY,
    RELEASED_CONDITIONALLY, RELEASED_TO_DETENTION_SUPERVISION, RELEASED_TO_IMMIGRATION_BAIL,
    RELEASED_AFTER_RECALL, MOVEMENT_REASONS,
};

struct prison_movement {
    struct date on;
    bool out;
    enum movement_reason reason;
};

/* Which law exists, for asking "what if". release_regime_on gives the real one. */
struct release_regime {
    bool sds40;
    bool progression;
    bool supervision_repealed;          /* no post-sentence supervision is calculated */
    bool curfew_repealed;               /* adults: none from the day of the repeal */
    bool adult_curfew_suspended;        /* adults: none at all */
    bool removal_snapshot;              /* keep what removal was before September 2025 */
};

struct sentence_case {
    struct date born_on;
    bool active_sex_offender;           /* no home detention curfew */
    struct release_regime regime;
    bool want_removal;                  /* work out early removal too */
    struct date returned_to_custody;    /* NO_DATE = none; fixed-term recalls */
    const struct imposed_sentence *sentence;
    size_t sentences;
    const struct sentence_adjustment *adjustment;
    size_t adjustments;
    const struct prison_movement *movement;    /* in any order */
    size_t movements;
    const struct calendar *calendar;    /* NULL = England and Wales */
};

enum sentence_date {
    CONDITIONAL_RELEASE,                /* CRD */
    AUTOMATIC_RELEASE,                  /* ARD: without a licence */
    SENTENCE_AND_LICENCE_EXPIRY,        /* SLED: where the two coincide */
    SENTENCE_EXPIRY,                    /* SED */
    LICENCE_EXPIRY,                     /* LED */
    EFFECTIVE_SENTENCE_END,             /* ESED: before any adjustment */
    SUPERVISION_END,                    /* TUSED */
    PAROLE_ELIGIBILITY,                 /* PED */
    POST_RECALL_RELEASE,                /* PRRD */
    CURFEW_ELIGIBILITY,                 /* HDCED */
    REMOVAL_ELIGIBILITY,                /* ERSED */
    MID_TERM,                           /* MTD, detention and training */
    EARLY_TRANSFER,                     /* ETD */
    LATE_TRANSFER,                      /* LTD */
    SENTENCE_DATES,
};

/* "crd" and "conditional release". */
const char *sentence_date_code(enum sentence_date d);
const char *sentence_date_words(enum sentence_date d);

enum tranched_law { TRANCHED_SDS40, TRANCHED_PROGRESSION, TRANCHED_RECALL_56, TRANCHED_LAWS };

/* Why the prison's calculator would not give dates for such a case: one bit each. */
enum sentence_doubt {
    DOUBT_ADDED_AFTER_RELEASE,
    DOUBT_RESTORED_AFTER_RELEASE,
    DOUBT_REMAND_OVERLAPS,
    DOUBT_RELEASE_BEFORE_SENTENCE,
    DOUBT_EXTINGUISHED_BEFORE_PROGRESSION,
    DOUBT_CONSECUTIVE_BETWEEN_TRANCHES,
    DOUBT_OUT_AT_PROGRESSION,
    DOUBT_PREVENTION_ORDER,
    DOUBT_RECALL_28_UNDER_12_MONTHS,
    DOUBT_RECALL_28_UNDER_12_MONTHS_KIND,
    DOUBT_RECALL_14_OVER_12_MONTHS,
    DOUBT_RECALL_14_OVER_12_MONTHS_KIND,
    DOUBT_RECALL_14_GAP_OVER_14_DAYS,
    DOUBT_RECALL_28_GAP_UNDER_14_DAYS,
    DOUBT_RECALL_14_SENTENCE_OVER_12_MONTHS,
    SENTENCE_DOUBTS,
};

/* The calculator's code, "ADJUSTMENT_AFTER_RELEASE_ADA"; and a sentence. */
const char *sentence_doubt_code(enum sentence_doubt d);
const char *sentence_doubt_words(enum sentence_doubt d);

struct sentence_answer {
    struct date on[SENTENCE_DATES];     /* NO_DATE = there is none of this kind */
    struct sentence_length length;      /* earliest sentence date to effective end; no weeks */
    int tranche[TRANCHED_LAWS];         /* from 1; 0 = none */
    bool affected_by_sds40;             /* the law of 2024 changed a date */
    bool affected_by_progression;
    unsigned doubts;                    /* bits 1 << enum sentence_doubt: ask the prison */
};

/* The law as it stands on a day. */
struct release_regime release_regime_on(struct date on);

/* All dates of a person's present sentences. UNKNOWN without a date of birth,
 * without sentences or their dates, without the dates that a fixed-term recall
 * needs, or beyond the limits above: w->missing says which. ASSUMED where the
 * date of a standard sentence's offence is not known: it is then taken to have
 * been before 1 February 2015, as by the prison's calculator. */
enum known sentence_dates(const struct sentence_case *c, struct sentence_answer *answer,
                          struct working *w);

#endif
