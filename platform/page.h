/* page.h -- the frame around every page. */
#ifndef PLATFORM_PAGE_H
#define PLATFORM_PAGE_H

#include "base/out.h"
#include "base/refusal.h"

#include <stdbool.h>
#include <stddef.h>

struct nav_link { const char *label; struct url url; bool is_current; };
struct nav_links { size_t count; struct nav_link *row; };

/* A key and what it does on this page, for the foot. */
struct key_hint { const char *key, *does; };    /* key NULL ends a table */

struct page {
    const char *title;          /* "Marcus Bell": before " - Northbridge" */
    bool is_error;              /* the title gets "Error: " */
    const char *unit_name;
    struct nav_links nav;
    const char *user_name;      /* NULL = nobody is signed in */
    const char *form_token;     /* for the sign-out form */
    bool has_keys;              /* single keys act on the page */
    int idle_seconds;           /* until the session ends; 0 = nobody is signed in */
    const char *as_at;          /* how old what was loaded is; NULL = nothing to say */
    const char *waiting;        /* what waits for the reader; NULL = nothing */
    struct url waiting_url;
    const struct key_hint *keys;        /* NULL = the usual ones */
    const char *typed;          /* in the search box; NULL = nothing */
};

#endif
