/* floor.h -- the least that could serve the same pages: what the bench divides by.
 *
 * libmicrohttpd and SQLite, and nothing of ours but the text of the queries: no
 * session, no permission, no template, no chain. For the bench alone. */
#ifndef TOOLS_BENCH_FLOOR_H
#define TOOLS_BENCH_FLOOR_H

#include <sqlite3.h>
#include <stddef.h>
#include <stdint.h>

struct MHD_Connection;

/* One request on its way. Its text is what the rows said, one after the other. */
struct answer {
    struct MHD_Connection *connection;
    int64_t person_id;          /* whose page it is; 0 = another page */
    char *text;
    size_t len, size;           /* the bytes to send are `size`, whatever `len` is */
    int is_recorded;            /* the look is committed */
    struct answer *next;        /* in the writer's line */
};

/* How many bytes the measured program sends for each page. */
struct page_sizes { size_t person, find, cases; };

/* A connection of this thread's own; the program ends if there is none. */
sqlite3 *floor_open(const char *file);
void floor_run(sqlite3 *db, const char *sql);

/* Ask what the page at a path asks. False if there is no such page. `words` is what
 * stands in its query: what was typed, or whose cases. */
int pages_ask(sqlite3 *db, struct answer *a, const char *path, const char *words);

/* The one thread that writes: a plain row a look, all who wait in one commit. */
void looks_begin(const char *file);
void looks_put(struct answer *a);

#endif
