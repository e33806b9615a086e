/* failures.h -- counting failures to comply, and when they call for a review.
 *
 * A failure is a day, not a contact: two failures of one day count once. R E.3. */
#ifndef RULES_FAILURES_H
#define RULES_FAILURES_H

#include "base/maybe.h"
#include "rules/breach.h"

struct failure_contact {
    struct date on;
    enum tri complied;          /* only NO is a failure */
    bool national_standards;    /* the contact's type */
};

/* Distinct days with a failure on or after the later of sentence and last
 * breach end; every day if neither is known. Contacts of one event. */
int failures_counted(const struct failure_contact *contacts, size_t count,
                     struct date sentenced_on, struct date breach_end);

struct failure_facts {
    const char *contact_type;
    struct date contact_on;
    bool national_standards;
    bool has_outcome;
    bool action_required;       /* by the outcome */
    enum tri complied;          /* compliant or acceptable; NOT_KNOWN = not said */
    const char *action_type;    /* contact type of the enforcement action; NULL = none */
    int counted;                /* afresh */
    int recorded;               /* on the event */
    bool in_breach;             /* the event is marked */
    struct date breach_end;     /* NO_DATE = none */
    bool sentenced;
    struct maybe_int limit;     /* of failures; not known = the sentence sets none */
    bool review_open;           /* one without an outcome since the breach ended */
};

struct failure_finding {
    bool update_count;          /* the event's count becomes `counted` */
    bool raise_review;          /* a contact that asks for a decision on breach */
};

enum known failures_review(const struct failure_facts *f, struct date on,
                           struct failure_finding *finding, struct working *w);

#endif
