/* services.h -- where a referral to a commissioned service stands, and how it would end.
 *
 * Planned sessions = attended or late + not attended + without an outcome.
 * Source: commissioned rehabilitative services (S f.1). */
#ifndef RULES_SERVICES_H
#define RULES_SERVICES_H

#include "rules/finding.h"

enum service_state {
    SERVICE_NOT_DELIVERING = 0,     /* no approved action plan */
    SERVICE_MISSING_FIRST,          /* no session attended yet */
    SERVICE_IN_PROGRESS,            /* some sessions without an outcome */
    SERVICE_COMPLETED               /* every session has an outcome */
};

enum service_end { SERVICE_LIVE = 0, SERVICE_CANCELLED, SERVICE_ENDED_EARLY, SERVICE_ENDED };

struct service_facts {
    bool plan_approved;
    int attended_or_late, not_attended, without_outcome;    /* sessions, 0 and up */
    bool end_requested;
    bool report_submitted;          /* the end-of-service report */
};

struct service_answer {
    enum service_state state;
    bool report_required;           /* now: the state asks for one, and none was sent */
    enum service_end would_end;     /* said as soon as the end is asked for; LIVE = not ending */
    enum service_end ends;          /* what the referral becomes now; LIVE = it goes on */
};

/* UNKNOWN if a number of sessions is negative. */
enum known service_find(const struct service_facts *f, struct service_answer *answer,
                        struct working *w);

enum service_withdrawal {
    WITHDRAWN_BEFORE_ASSESSMENT = 0,    /* nothing attended */
    WITHDRAWN_AFTER_ASSESSMENT,         /* one session attended, and a report needed */
    WITHDRAWN_CLOSED_EARLY
};
enum service_withdrawal service_withdrawal(const struct service_facts *f);

#endif
