/* allocation.h -- who may see a case, who may allocate it, and who may hold it.
 *
 * After hmpps-allocations (LaoService, ValidateAccessService and
 * OutOfAreaTransferService). An exclusion shuts out those named; a restriction
 * shuts out all but those named. */
#ifndef RULES_ALLOCATION_H
#define RULES_ALLOCATION_H

#include "rules/finding.h"
#include "rules/grade.h"

/* ---- exclusion and restriction ---- */

struct named_staff {
    const char *user_name, *staff_code;     /* either may be NULL */
};

struct access_lists {
    const struct named_staff *excluded;     /* not these */
    size_t excluded_count;                  /* 0 = no exclusion */
    const struct named_staff *restricted;   /* only these */
    size_t restricted_count;                /* 0 = no restriction */
};

enum named_by { BY_USER_NAME, BY_STAFF_CODE };

/* Is someone shut out, named by user name or staff code (case of letters does
 * not matter)? Who cannot be named (NULL) is shut out if there is any list. */
bool is_shut_out(const struct access_lists *lists, enum named_by by, const char *name);

/* May this user view the case? A case that is not known is shut to everyone. */
bool may_view(const struct access_lists *lists, bool case_known, const char *user,
              struct working *w);

/* Marked as limited, even for those who may see it. */
bool is_limited(const struct access_lists *lists);

/* May this member of staff be chosen for the case? Not if shut out, nor if the
 * case system does not know them. */
bool may_be_chosen(const struct access_lists *lists, const char *staff_code, bool staff_known);

/* ---- regions ---- */

enum region_access { REGION_ALLOWED, REGION_DENIED, REGION_NOT_FOUND };

/* The region of what is asked for (the case's team, or a PDU) must be one of the
 * user's. NULL = it cannot be placed. */
enum region_access region_access(const char *region, const char *const own[], size_t count,
                                 struct working *w);

enum probation_status { NEW_TO_PROBATION, PREVIOUSLY_MANAGED, CURRENTLY_MANAGED };

/* Managed now by a team of another region: shown, but a transfer comes first. A
 * team whose region is not known (NULL) counts as of this region: ASSUMED. */
enum known is_out_of_area(enum probation_status status, const char *allocating_region,
                          const char *managing_region, bool *out_of_area, struct working *w);

/* ---- grade and tier ---- */

/* Should an officer of this grade hold a case of this protect level ('A'-'D')?
 * Policy, which nothing enforces upstream: answer with it and let a reason be
 * given. UNKNOWN for an SPO (judgement) or where grade or level is not known. */
enum known grade_suits(enum grade grade, char protect_level, struct date on, bool *suits,
                       struct working *w);

/* ---- too much for too long ---- */

/* Workload percentages week by week, the latest last. Excessive: the last four
 * all above 110. UNKNOWN if fewer weeks are known and none of them is below. */
enum known is_overloaded(const double weeks[], size_t count, struct date on, bool *overloaded,
                         struct working *w);

#endif
