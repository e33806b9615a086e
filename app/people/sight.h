/* sight.h -- who may see whom (SAFEGUARDS 7, 8, 12).
 *
 * restricted  only those with a pass: staff named for it, or, while nobody is
 *             named, the present officer and their senior;
 * closed      a named handful, never by break-glass;
 * excluded    not these staff, whatever passes they have (an ex-partner, a
 *             relative, a neighbour), never by break-glass. */
#ifndef APP_PEOPLE_SIGHT_H
#define APP_PEOPLE_SIGHT_H

#include "app/people/sight.sql.h"
#include "platform/work.h"

/* For the composition: may this reader open this subject? Kinds other than
 * 'person' are open to whoever has the route's permission. */
bool people_may_see(struct work *w, struct subject s);

struct opened {
    struct refusal refusal;
    int64_t person_id;          /* 0 if refused */
};

/* Open a restricted record for four hours, reading only, with a reason. Answers
 * the same whether there is no such record, it is closed or the reader is
 * excluded. The responsible officer and the head of unit are told. */
struct opened sight_break_glass(struct work *w, const char *crn, const char *reason);

/* What the reader has been told of openings: how many they have not read, the
 * newest, and that they have now read them all. */
int64_t people_notices_waiting(struct work *w);
struct notice_lines people_notices(struct work *w);
void people_read_notices(struct work *w);

/* Bar one account from a person. */
void sight_exclude(struct work *w, int64_t person_id, int64_t account_id, const char *reason);
/* Only these may see: give one more account a pass. */
void sight_name(struct work *w, int64_t person_id, int64_t account_id, const char *reason);
/* 'open', 'restricted' or 'closed'. */
void sight_set(struct work *w, int64_t person_id, const char *sight, const char *reason);

#endif
