/* codes_view.h -- a code to map, between codes_pages.c and codes.html. */
#ifndef APP_ADMIN_CODES_VIEW_H
#define APP_ADMIN_CODES_VIEW_H

#include "app/import/import.h"
#include "platform/form.h"

struct code_view {
    const struct code_line *code;
    const char *table;          /* "Contact types" */
    const struct field *means;  /* the two forms: the same as a known code ... */
    const struct field *named;  /* ... or a name of its own */
};

#endif
