/* house.h -- what the composition tells the platform of itself.
 *
 * main.c fills one of these: the rooms' routes, what roles may, and who may see
 * whom. The platform knows no more of the rooms than what stands here. */
#ifndef PLATFORM_HOUSE_H
#define PLATFORM_HOUSE_H

#include "platform/request.h"

struct role {
    const char *name;           /* "operator"; NULL ends the table */
    const char *label;          /* "Operator" */
    uint64_t may;               /* 1 << permission, or'ed */
    const char *lands_on;       /* address after signing in */
};

struct permission_row {
    int permission;             /* 0 ends the table */
    const char *label;          /* "Read cases" */
};

/* A page of the main navigation, shown to those who may. */
struct nav_row {
    const char *label, *url;    /* label NULL ends the table */
    int may;
};

struct house {
    const struct route *const *routes;          /* tables, ending with NULL */
    const struct role *roles;
    const struct permission_row *permissions;
    const struct nav_row *nav;

    /* May this reader open this subject? Asked on the request's own snapshot. */
    bool (*may_see)(struct work *w, struct subject s);
    /* How old what was loaded is, in words; NULL = nothing to say. On every page. */
    const char *(*as_at_words)(struct work *w);
    /* What waits for this reader, in words ("2 records of yours were opened"), and
     * where to read it; NULL = nothing. On every page. */
    const char *(*waiting_words)(struct work *w);
    const char *waiting_url;
    /* What the unit is called. */
    const char *(*unit_name)(struct work *w);
};

const struct role *house_role(const struct house *h, const char *name);

enum { COMPLAINT_TEXT = 256 };

/* The complaint about a table that must not start ("GET /x names no
 * permission"), or NULL. */
const char *house_complaint(const struct house *h, char text[static COMPLAINT_TEXT]);

#endif
