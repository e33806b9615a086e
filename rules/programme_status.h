/* programme_status.h -- where a referral to a group programme stands, and where it may be moved.
 *
 * Only moves made by hand are ruled here. Putting someone into a group moves
 * them from awaiting allocation to scheduled by itself; taking them out asks
 * for one of the statuses that scheduled may be moved to.
 * Source: S f.3. */
#ifndef RULES_PROGRAMME_STATUS_H
#define RULES_PROGRAMME_STATUS_H

#include <stdbool.h>

enum programme_status {
    PROGRAMME_AWAITING_ASSESSMENT = 0,
    PROGRAMME_AWAITING_ALLOCATION,
    PROGRAMME_NOT_READY,            /* suitable but not ready */
    PROGRAMME_DEPRIORITISED,
    PROGRAMME_SCHEDULED,
    PROGRAMME_ON_PROGRAMME,
    PROGRAMME_BREACH,               /* non-attendance */
    PROGRAMME_RECALL,
    PROGRAMME_RETURN_TO_COURT,
    PROGRAMME_DEFERRED,
    PROGRAMME_COMPLETE,
    PROGRAMME_WITHDRAWN,
    PROGRAMME_STATUSES
};

/* "Suitable but not ready"; "" for what is not a status. */
const char *programme_status_text(enum programme_status s);

/* The status of that text, or PROGRAMME_STATUSES. Exact. */
enum programme_status programme_status_of(const char *text);

/* May the referral be moved by hand? What is not listed is refused, and so is
 * a move to where it already stands. */
bool programme_move_allowed(enum programme_status from, enum programme_status to);

/* Nothing can follow: complete, or withdrawn. */
bool programme_is_over(enum programme_status s);

#endif
