/* unpaid_work.h -- crediting unpaid work: how many minutes, and whether they may be recorded.
 *
 * All time is in minutes; times of day are minutes after midnight.
 * Source: Sentencing Act 2020 sch 9; Community Payback (S d.2-d.4). */
#ifndef RULES_UNPAID_WORK_H
#define RULES_UNPAID_WORK_H

#include "base/maybe.h"
#include "rules/finding.h"

/* ---- credit -------------------------------------------------------------------------------- */

struct worked_time {
    enum tri attended;          /* NOT_KNOWN = no outcome yet */
    int start, end;             /* of the appointment */
    int penalty;                /* taken off; 0 = none */
};

/* Minutes to credit: end - start - penalty if attended. Unknown where there is
 * nothing to credit: not attended, no outcome, or no time left. */
struct maybe_int minutes_to_credit(const struct worked_time *worked);

/* ---- ledger -------------------------------------------------------------------------------- */

/* How an order stands. Everything is derived; nothing is stored twice. */
struct work_ledger {
    int64_t required;
    int64_t adjustments;        /* signed: more to do is positive */
    int64_t completed;
    int64_t education_completed;
};

int64_t minutes_remaining(const struct work_ledger *ledger);

/* Most minutes of education, training and employment, a fraction cut off. */
int64_t education_allowance(int64_t required, struct date on);

/* ---- recording an appointment -------------------------------------------------------------- */

enum project_group { PROJECT_GROUP, PROJECT_INDIVIDUAL, PROJECT_INDUCTION, PROJECT_EDUCATION };

/* Why it may not be recorded, in the order they are looked at. */
enum work_refusal {
    WORK_ALLOWED = 0,
    WORK_AFTER_PROJECT_END,
    WORK_BEFORE_SENTENCE,
    WORK_PROJECT_CLOSED_THAT_DAY,
    WORK_OUTCOME_REQUIRED,          /* it is past */
    WORK_NOT_YET_HAPPENED,          /* only an acceptable absence may be known ahead */
    WORK_ATTENDANCE_REQUIRED,
    WORK_END_NOT_AFTER_START,
    WORK_PENALTY_TOO_LONG,
    WORK_NOTES_TOO_LONG,
    WORK_MORE_THAN_REMAINS,
    WORK_MORE_EDUCATION_THAN_ALLOWED,
    WORK_REFUSALS
};

/* What to say to the person who is recording; "" if allowed. */
const char *work_refusal_text(enum work_refusal refusal);

struct work_appointment {
    struct date on, today, sentenced;       /* sentenced: NO_DATE = not looked at */
    struct date project_end;                /* first day after the project; NO_DATE = open */
    unsigned project_days;                  /* bit 1 << weekday for each day it is open */
    enum project_group group;
    struct worked_time time;                /* time.attended says whether there is an outcome */
    bool enforceable;                       /* the outcome may lead to enforcement */
    bool has_attendance;                    /* the attendance form is filled in */
    int notes_length;                       /* characters */
    int64_t already_credited;               /* what this appointment credited before */
    struct work_ledger ledger;
};

/* The first reason against it. UNKNOWN without the days. */
enum known work_appointment_check(const struct work_appointment *f, enum work_refusal *refusal,
                                  struct working *w);

/* ---- adjustments --------------------------------------------------------------------------- */

enum adjustment_refusal {
    ADJUSTMENT_ALLOWED = 0,
    ADJUSTMENT_EXCEEDS_REASON,
    ADJUSTMENT_IN_FUTURE,
    ADJUSTMENT_BEFORE_SENTENCE,
    ADJUSTMENT_MORE_THAN_REMAINS,
    ADJUSTMENT_REFUSALS
};
const char *adjustment_refusal_text(enum adjustment_refusal refusal);

struct work_adjustment {
    int64_t minutes;                        /* credited */
    struct maybe_int reason_max;            /* most for its reason; not known = that for travel */
    struct date on, today, sentenced;       /* sentenced: NO_DATE = not looked at */
    struct work_ledger ledger;
};

enum known work_adjustment_check(const struct work_adjustment *f,
                                 enum adjustment_refusal *refusal, struct working *w);

#endif
