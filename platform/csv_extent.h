/* csv_extent.h -- where a row of CSV ends, in the bytes as they came.
 *
 * Delimiters, quotes and line ends are the same bytes in every encoding that is read
 * here. For csv.c alone. */
#ifndef PLATFORM_CSV_EXTENT_H
#define PLATFORM_CSV_EXTENT_H

#include <stdbool.h>
#include <stddef.h>

struct csv_extent {
    enum {
        ROW_WHOLE,
        ROW_UNFINISHED,         /* it goes on beyond these bytes */
        ROW_BROKEN,             /* something else than a delimiter follows a closing mark */
    } is;
    size_t len;                 /* without its line end */
    size_t next;                /* where the next begins; len = no line end follows */
};

/* The row that begins at `s`. At the end of a file nothing is to come, and what ends
 * there is whole unless a quotation mark is open. */
struct csv_extent csv_measure(const char *s, size_t len, char delimiter, bool at_end);

/* The first physical line as a row that is broken. */
struct csv_extent csv_first_line(const char *s, size_t len);

/* Does any line after the first begin a whole row of so many cells? If so, a quote
 * that never closes was one row's mistake; if not, the file was cut off inside it. */
bool csv_rows_follow(const char *s, size_t len, char delimiter, size_t cells);

/* From just inside a quotation mark to just after the one that closes it; 0 if
 * the bytes end before that can be told. */
size_t csv_past_quoted(const char *s, size_t i, size_t len, bool at_end);

/* From the start of a cell without quotes to the delimiter or line end after it. */
size_t csv_past_plain(const char *s, size_t i, size_t len, char delimiter);

#endif
