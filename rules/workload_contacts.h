/* workload_contacts.h -- work done on someone else's case, and whose a case is. */
#ifndef RULES_WORKLOAD_CONTACTS_H
#define RULES_WORKLOAD_CONTACTS_H

#include "rules/finding.h"

/* An officer in a team. The same person in two teams is two of these. */
struct officer {
    const char *staff, *team;   /* codes; may be NULL, and then are nobody's */
};

bool same_officer(struct officer a, struct officer b);

/* ---- support contacts ---- */

enum contact_credit { CONTACT_NOBODYS, CONTACT_DONE_FOR_OTHERS, CONTACT_DONE_BY_OTHERS };

/* What a contact is to an officer: work they did on another's case adds to
 * their total, work another did on theirs takes away. */
enum contact_credit contact_credit(struct officer officer, struct officer done_by,
                                   struct officer case_manager);

/* Points of a support contact by its code; 0 for one that is not known. */
int64_t contact_points(const char *code);

/* Whether a contact still moves points between who did it and the manager: while
 * its date and seven days are after today. */
bool contact_still_counts(struct date contact_on, struct date on, struct working *w);

/* ---- whose case ---- */

/* A case is in an officer's caseload if the nightly extract or an active record
 * of allocation says so, and its tier and type are known: a case without them
 * weighs nothing and is not counted. It counts once. */
struct case_holding {
    struct officer overnight_manager;       /* NULLs = none */
    const struct allocation_record {
        struct officer officer;
        bool active;
    } *record;
    size_t records;
    bool details_known;
};

bool in_caseload(struct officer officer, const struct case_holding *c, struct working *w);

#endif
