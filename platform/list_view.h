/* list_view.h -- one page of a list, between list.c and list.html. */
#ifndef PLATFORM_LIST_VIEW_H
#define PLATFORM_LIST_VIEW_H

#include "platform/list.h"

struct list_view {
    struct request *request;
    const struct list *list;
    struct list_page page;
    struct list_rows rows;
    size_t shown;               /* of the rows: one more was asked for, to see if there is one */
    const char *counted;        /* "12 cases" */
    struct url csv, first, next;        /* text NULL = no such link */
    int64_t withheld;
};

/* For list.html: the loops that a template cannot write, since a list's rows are
 * of whatever struct its query gives. */
void list_headings(struct out *o, const struct list_view *v);
void list_body(struct out *o, const struct list_view *v);
void list_cells(struct out *o, const struct list_view *v, const void *row);
void list_cell_words(struct out *o, const struct list_view *v, const struct list_column *c,
                     const void *row);

#endif
