/* list.h -- a list is described once; sorting, filters in the address, paging
 * that is quick at any depth, CSV and print follow from that.
 *
 * A route row with .list needs no handler: /cases shows the list as a page,
 * /cases.csv gives all of it. Every list has its CSV because no room has to
 * remember it. */
#ifndef PLATFORM_LIST_H
#define PLATFORM_LIST_H

#include "platform/form.h"
#include "platform/request.h"

enum { PAGE_ROWS = 50, CSV_ROWS = 1000, NO_SORT = -1 };

/* Rows of whatever struct the room's query gives, and where they came from. */
struct list_rows {
    size_t count;
    const void *row;            /* count of them, each list.row_size bytes */
};

struct list_column {
    const char *label;          /* NULL ends the table */
    int sort;                   /* which of the query's orders; NO_SORT = none */
    bool is_number;             /* right-aligned */
    bool starts_down;           /* the first press sorts downwards */
    /* The cell as text, for CSV and, without `show`, for the page. */
    const char *(*text)(struct arena *a, const void *row);
    /* The cell on the page; NULL = the text. */
    void (*show)(struct out *o, const void *row);
};

struct list {
    const char *title;
    const char *noun;           /* "cases": for "12 cases" and the links to more */
    const char *one;            /* "case": for "1 case"; NULL = the noun has no other form */
    const struct list_column *columns;
    const struct field *filters;        /* drawn above the table; NULL = none */
    const struct field *kept;   /* in the address too, but drawn by `above`; NULL = none */
    size_t row_size;
    int sort;                   /* the order at first */
    bool descending;
    const char *empty;          /* what to say when there are no rows */
    struct list_rows (*rows)(struct request *r, const struct list_page *page);
    int64_t (*count)(struct request *r);        /* capped at COUNT_CAP + 1 */
    int64_t (*id)(const void *row);
    const char *(*key)(struct arena *a, const void *row, int sort);
    /* How many rows match but may not be opened by this reader, told to those with
     * a duty for them; NULL = this list has none to tell of. */
    int64_t (*withheld)(struct request *r);
    /* More above the table (tabs, figures); NULL = nothing. */
    void (*above)(struct out *o, struct request *r);
};

/* Show the list as a page of its own. */
void list_page_show(struct request *r, const struct list *l);
/* Draw it within another page. */
void list_draw(struct out *o, struct request *r, const struct list *l);
/* All of it as CSV, cells that a spreadsheet would run made harmless. */
void list_csv(struct request *r, const struct list *l);

/* One CSV cell: quoted where needed; one that begins like a formula gets a '
 * before it (OWASP, CSV injection). */
void csv_cell(struct out *o, const char *text);

#endif
