/* staff.h -- the list of staff and a member's page. */
#ifndef APP_DESK_STAFF_H
#define APP_DESK_STAFF_H

#include "app/allocation/allocation.h"
#include "app/desk/staff.sql.h"
#include "platform/list.h"

extern const struct list staff_list;

/* A member of staff, away or here, and what they hold. Never why they are away. */
struct staff_view {
    struct request *request;
    const struct staff_member *member;
    bool is_away, has_left;
    struct date back_on;        /* the first day back; not known = until further notice */
    int64_t caseload;
};

const char *hours_words(struct arena *a, struct maybe_int hundredths);
const char *grade_words(const char *grade);

#endif
