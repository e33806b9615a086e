/* enforcement.h -- absences, the duty to warn or refer, and the clocks that run.
 *
 * Not attending is a fact; whether it was acceptable is a second, dated
 * decision; only a failure that was not acceptable counts for enforcement. The
 * rule says what the law asks, never what the officer should decide. R E.1, E.5. */
#ifndef RULES_ENFORCEMENT_H
#define RULES_ENFORCEMENT_H

#include "base/maybe.h"
#include "rules/calendar.h"
#include "rules/finding.h"

enum outcome_class {
    OUTCOME_NOT_CLASSED,        /* suspended, warrant outstanding, reason awaited ... */
    ATTENDED_COMPLIED,
    ATTENDED_NOT_COMPLIED,      /* failed to comply */
    ACCEPTABLE_ABSENCE,
    UNACCEPTABLE_ABSENCE
};

/* Both must be said: an outcome that says only one is not classed. */
enum outcome_class outcome_class_of(enum tri attended, enum tri complied);

/* A failure to comply, attended or not. */
bool is_failure_to_comply(enum outcome_class c);

enum supervised_under { UNDER_COMMUNITY_ORDER, UNDER_SUSPENDED_ORDER, UNDER_LICENCE };

enum enforcement_duty {
    NO_DUTY_YET,                /* no failure, or with reasonable excuse */
    WARN_OR_REFER,
    MUST_REFER,                 /* to an enforcement officer: a warning stands */
    CONSIDER_RECALL             /* a licence: no duty of this kind */
};

struct warning {
    struct date given_on;
    bool withdrawn;
};

struct duty_facts {
    enum supervised_under under;
    struct date failed_on;
    enum tri reasonable_excuse;         /* in the officer's opinion */
    const struct warning *warnings;     /* earlier ones; not one given for this failure */
    size_t warning_count;
};

struct duty_answer {
    enum enforcement_duty duty;
    struct date warned_on;              /* the latest warning that counts; NO_DATE = none */
    struct date counts_until;           /* its last day, inclusive */
};

/* UNKNOWN while the officer's opinion, or the day, is not known. */
enum known enforcement_duty(const struct duty_facts *f, struct duty_answer *answer,
                            struct working *w);

/* The last day on which a warning counts. NO_DATE for NO_DATE. */
struct date warning_counts_until(enum supervised_under under, struct date given_on,
                                 struct working *w);

struct enforcement_clocks {
    struct date decide_by;              /* whether the absence was acceptable */
    struct date breach_by;              /* breach started, if it is to be */
};

/* The clocks that a failure sets going. NO_DATE for NO_DATE. */
struct enforcement_clocks enforcement_clocks(struct date failed_on, const struct calendar *c,
                                             struct working *w);

enum compliance_status {
    COMPLIANCE_NO_FAILURES, COMPLIANCE_ONE_FAILURE, COMPLIANCE_SEVERAL_FAILURES,
    COMPLIANCE_BREACH_IN_PROGRESS
};

/* What the screen says of an event with that many failures. */
enum compliance_status compliance_status(int failures, bool breach_started);

/* Its name in the practitioners' service, and the colour shown ("" neutral). */
const char *compliance_name(enum compliance_status s);
const char *compliance_colour(enum compliance_status s);

#endif
