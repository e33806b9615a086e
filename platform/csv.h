/* csv.h -- reading a file of rows, however it was written.
 *
 * Separated by commas, semicolons or tabs; ended by LF or CRLF, mixed; UTF-8
 * with or without a mark, or Windows-1252; with quotes, quotes within quotes and
 * line breaks within quotes. A file is looked over once (csv_survey) and then
 * read row by row in constant memory (csv_open, csv_next). A row that is broken
 * spoils itself and no other: reading goes on at the next physical line. */
#ifndef PLATFORM_CSV_H
#define PLATFORM_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum csv_encoding { CSV_ANY_ENCODING, CSV_UTF8, CSV_WINDOWS_1252 };

/* How a file says it is written. */
struct csv_settings {
    char delimiter;             /* 0 = whichever the first line has most of */
    enum csv_encoding encoding; /* any = bytes that are not UTF-8 decide */
};

enum { CSV_DIGEST_TEXT = 65 };  /* SHA-256 in hex and its NUL */

/* What looking over the whole file found. */
struct csv_survey {
    const char *problem;        /* why it cannot be read, in words; NULL = it can */
    int64_t bytes;
    char digest[CSV_DIGEST_TEXT];
    char delimiter;
    bool has_mark;              /* begins with a byte order mark */
    bool is_windows_1252;
};

struct csv_survey csv_survey(const char *path, struct csv_settings settings);

struct csv;

/* One row. Valid until the next is asked for. */
struct csv_row {
    int64_t line;               /* physical line on which it begins; the first is 1 */
    char **cell;                /* unquoted, UTF-8, each with a NUL after it */
    size_t cells;               /* 0 if it is broken */
    const char *raw;            /* as it came but in UTF-8, without its line end ... */
    size_t raw_len;             /* ... and without a NUL */
    bool is_blank;              /* nothing but spaces: not a row */
    bool is_broken;             /* a quotation mark that does not close, or not before
                                 * a delimiter: what was meant cannot be told */
    bool ends_file;             /* it is the last, and no line end follows */
    bool had_nul;               /* bytes 0, shown as U+FFFD */
    bool had_bad_bytes;         /* bytes that are no character, shown as U+FFFD */
};

/* NULL if it cannot be opened. To be closed. */
struct csv *csv_open(const char *path, const struct csv_survey *survey);
/* Rows of a text of our own: UTF-8, separated by commas. To be closed. */
struct csv *csv_open_text(const char *text);
/* NULL at the end of the file. Rows that are broken are recognised as such by
 * the number of cells of the first row. */
const struct csv_row *csv_next(struct csv *csv);
void csv_close(struct csv *csv);

/* How many rows so far ended with CRLF, and how many with LF alone. */
int64_t csv_crlf_rows(const struct csv *csv);
int64_t csv_lf_rows(const struct csv *csv);
/* How many bytes of the file have been read as rows. */
int64_t csv_bytes_done(const struct csv *csv);

#endif
