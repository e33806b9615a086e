/* licence_timing.h -- when a licence starts, and until when probation may make it.
 *
 * Before a release the prison stops waiting: from the hard stop on an unfinished
 * licence is timed out and the prison makes one. All dates move back to a
 * working day, never forward.
 * Source: Create and vary a licence (L part D). */
#ifndef RULES_LICENCE_TIMING_H
#define RULES_LICENCE_TIMING_H

#include "rules/calendar.h"
#include "rules/finding.h"

/* ---- start --------------------------------------------------------------------------------- */

enum licence_kind {
    LICENCE_KIND_NOT_GIVEN = 0,         /* by the dates: a recall, or a conditional release */
    LICENCE_CONDITIONAL,                /* CRD */
    LICENCE_RECALL,                     /* PRRD: released after a recall of any kind */
    LICENCE_CURFEW,                     /* HDC */
    LICENCE_TIME_SERVED,                /* made by the prison; has no hard stop */
    LICENCE_KINDS
};

enum legal_status {
    LEGAL_SENTENCED = 0, LEGAL_IMMIGRATION_DETAINEE, LEGAL_REMAND, LEGAL_CONVICTED_UNSENTENCED,
    LEGAL_STATUSES
};

struct licence_dates {                  /* NO_DATE = there is none */
    struct date conditional_release, confirmed_release, post_recall_release;
    struct date curfew_actual, curfew_eligibility;
};

struct licence_start_facts {
    enum licence_kind kind;
    enum legal_status status;
    bool is_is91;                       /* held for immigration (IS91) or extradition */
    struct licence_dates dates;
};

/* NO_DATE without the date that the kind starts from. */
struct date licence_start_on(const struct licence_start_facts *f, const struct calendar *c,
                             struct working *w);

/* Released after a recall? A conditional release that comes with a post-recall
 * release is one only if the latter is later. Without a conditional release the
 * prison's own word decides; a date after recall without either is one. */
bool licence_is_recall(const struct licence_dates *dates, bool prison_says_recall);

/* The release was on the day of sentence, and lately. */
bool licence_is_time_served(struct date sentence_start, struct date conditional_release,
                            struct date today);

/* ---- hard stop ----------------------------------------------------------------------------- */

/* First day of the hard stop, and the day of the warning before it. NO_DATE
 * without a start, and for time served. */
struct date licence_hard_stop_on(struct date start, enum licence_kind kind,
                                 const struct calendar *c);
struct date licence_warning_on(struct date start, enum licence_kind kind,
                               const struct calendar *c);

/* From the hard stop to the start, both inclusive. */
bool licence_in_hard_stop(struct date start, enum licence_kind kind, struct date today,
                          const struct calendar *c);

/* A licence that starts on or before this day, unfinished, is timed out. */
struct date licence_time_out_by(struct date today, const struct calendar *c);

/* From the second working day before the start to the start, both inclusive. */
bool licence_is_imminent(struct date start, struct date today, const struct calendar *c);

/* ---- release ------------------------------------------------------------------------------- */

/* On a Friday, at a weekend, on a bank holiday. */
bool may_release_early(struct date release, const struct calendar *c);

/* The start itself unless it may be brought forward. A start on the actual
 * curfew date stays. */
struct date earliest_release_on(struct date start, struct date curfew_actual,
                                const struct calendar *c);

/* Release is near, not past, and it is time somebody held the case. */
bool licence_allocation_is_late(struct date release, struct date today, const struct calendar *c);

/* Released on the very day the licence ends: there is nothing to make one for. */
bool release_is_at_expiry(struct date release, struct date licence_expiry);

/* ---- together ------------------------------------------------------------------------------ */

/* The days of one licence, for a page that shows them together. */
struct licence_timing {
    struct date start, hard_stop, warning, earliest_release;
    bool in_hard_stop, imminent, allocation_is_late;        /* today */
};

/* UNKNOWN without the release date of the kind; ASSUMED if the calendar does not
 * reach from the earliest of the days to the start. */
enum known licence_timing_find(const struct licence_start_facts *f, struct date today,
                               const struct calendar *c, struct licence_timing *answer,
                               struct working *w);

#endif
