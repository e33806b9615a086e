/* unpaid_work_reduction.h -- hours taken off for good attendance.
 *
 * Once a share of the hours is worked without failing to attend or being sent
 * away, each hour after it takes half an hour off the rest. What happened is
 * walked in order of time up to the first event that disqualifies.
 * Source: Sentencing Act 2026 s37, as Community Payback puts it (S d.4 item 4;
 * docs/decisions/131). */
#ifndef RULES_UNPAID_WORK_REDUCTION_H
#define RULES_UNPAID_WORK_REDUCTION_H

#include "rules/finding.h"

/* Shares as millionths. */
struct reduction_terms {
    int64_t qualifying;         /* of the hours, to be worked first */
    int64_t reduction;          /* of each hour after that */
};
struct reduction_terms reduction_terms_on(struct date on, struct working *w);

/* Minutes to be worked first, and the most that can be taken off: that is
 * reached when nothing remains. Both to the nearest minute, half up; 0 for
 * minutes or shares that cannot be. */
int64_t reduction_threshold(int64_t required, struct reduction_terms terms);
int64_t reduction_most(int64_t required, struct reduction_terms terms);

struct work_event {
    bool adjustment;            /* else an appointment */
    int64_t minutes;            /* credited; of an adjustment signed */
    bool has_outcome;           /* of an appointment; an adjustment always counts */
    bool enforceable;           /* the outcome may lead to enforcement: disqualifies */
    bool course;                /* a course of education: never disqualifies */
};

enum reduction_status {
    REDUCTION_INELIGIBLE = 0,
    REDUCTION_ELIGIBLE,         /* the threshold is not reached yet */
    REDUCTION_QUALIFYING,
    REDUCTION_DISQUALIFIED
};

struct reduction_answer {
    enum reduction_status status;
    int64_t threshold;
    int64_t total;              /* of all events, never below 0 */
    int64_t qualifying;         /* up to the first that disqualifies, never below 0 */
    int64_t current;            /* taken off by now */
    int64_t projected;          /* if all goes on well */
};

/* Events in order of time. An ineligible order has a threshold and a total, and
 * nothing else. UNKNOWN if some minutes cannot be (negative, or beyond 190 years). */
enum known reduction_find(int64_t required, bool eligible, const struct work_event *event,
                          size_t count, struct reduction_terms terms,
                          struct reduction_answer *answer, struct working *w);

/* Is the order in scope? Both codes must be; an unknown code, or none, is not. */
bool reduction_in_scope(const char *order_code, const char *requirement_code);

/* Is the reduction the law on a day? */
bool reduction_is_law(struct date on, struct working *w);

#endif
