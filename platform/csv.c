/* csv.c -- reading a file of rows, however it was written.
 *
 * A row is first measured in the bytes as they came, since delimiters, quotes
 * and line ends are the same in every encoding read here; then decoded if it
 * needs to be; then split into cells. */
#include "platform/csv.h"

#include "base/fault.h"
#include "platform/csv_decode.h"
#include "platform/csv_extent.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    FIRST_WINDOW = 256 * 1024,
    LONGEST_ROW = 4 * 1024 * 1024,      /* more than this is a quote that never closes */
};

/* Memory of one row's making, which grows to the longest row. */
struct space { char *bytes; size_t size; };

struct csv {
    int file;
    char delimiter;
    bool is_windows_1252;
    bool at_end;                /* the file has no more than the window holds */
    struct space window;        /* bytes of the file from `start` to `end` are unread */
    size_t start, end;
    struct space decoded, text;
    char **cell;
    size_t most_cells;
    size_t usual_cells;         /* of the first row; 0 before it */
    int64_t line;               /* on which `start` is */
    int64_t crlf_rows, lf_rows, bytes_done;
    struct csv_row row;
};

/* ---- memory ----------------------------------------------------------------------*/

static void make_room(struct space *s, size_t size)
{
    if (size <= s->size) return;
    char *bigger = realloc(s->bytes, size * 2);
    if (!bigger) fault("out of memory: a row of %zu bytes", size);
    s->bytes = bigger;
    s->size = size * 2;
}

static struct csv *new_csv(int file, char delimiter, size_t window)
{
    struct csv *csv = calloc(1, sizeof *csv);
    if (!csv) fault("out of memory");
    csv->file = file;
    csv->delimiter = delimiter;
    csv->line = 1;
    make_room(&csv->window, window);
    return csv;
}

struct csv *csv_open_text(const char *text)
{
    size_t len = strlen(text);
    struct csv *csv = new_csv(-1, ',', len + 1);
    memcpy(csv->window.bytes, text, len);
    csv->end = len;
    csv->at_end = true;
    return csv;
}

struct csv *csv_open(const char *path, const struct csv_survey *survey)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return NULL;
    struct csv *csv = new_csv(file, survey->delimiter, FIRST_WINDOW / 2);
    csv->is_windows_1252 = survey->is_windows_1252;
    if (survey->has_mark && lseek(file, 3, SEEK_SET) == 3) csv->bytes_done = 3;
    return csv;
}

void csv_close(struct csv *csv)
{
    if (!csv) return;
    if (csv->file >= 0) close(csv->file);
    free(csv->window.bytes);
    free(csv->decoded.bytes);
    free(csv->text.bytes);
    free(csv->cell);
    free(csv);
}

/* More of the file behind what the window holds. */
static void read_more(struct csv *csv)
{
    size_t held = csv->end - csv->start;
    memmove(csv->window.bytes, csv->window.bytes + csv->start, held);
    csv->start = 0;
    csv->end = held;
    make_room(&csv->window, held + FIRST_WINDOW / 2);
    ssize_t got;
    do got = read(csv->file, csv->window.bytes + held, csv->window.size - held);
    while (got < 0 && errno == EINTR);
    if (got < 0) fault("reading rows: %s", strerror(errno));
    csv->at_end = got == 0;
    csv->end += (size_t)got;
}

/* The next row in the window, reading on until it is all there. */
static struct csv_extent next_extent(struct csv *csv)
{
    for (;;) {
        const char *s = csv->window.bytes + csv->start;
        size_t len = csv->end - csv->start;
        struct csv_extent e = csv_measure(s, len, csv->delimiter, csv->at_end);
        if (e.is == ROW_WHOLE) return e;
        bool is_broken = e.is == ROW_BROKEN && memchr(s, '\n', len);
        if (is_broken || len > LONGEST_ROW) return csv_first_line(s, len);
        if (csv->at_end && csv_rows_follow(s, len, csv->delimiter, csv->usual_cells))
            return csv_first_line(s, len);
        if (csv->at_end) return (struct csv_extent){ ROW_BROKEN, len, len };
        read_more(csv);
    }
}

/* ---- decoding and splitting ------------------------------------------------------*/

static void decode_row(struct csv *csv, const char *bytes, size_t len)
{
    struct csv_row *r = &csv->row;
    r->raw = bytes;
    r->raw_len = len;
    if (is_plain_ascii(bytes, len)) return;
    make_room(&csv->decoded, DECODED_MOST * len);
    struct decoded d = decode_bytes(bytes, len, csv->is_windows_1252, csv->decoded.bytes);
    r->raw = csv->decoded.bytes;
    r->raw_len = d.len;
    r->had_nul = d.had_nul;
    r->had_bad_bytes = d.had_bad_bytes;
}

/* Copy the inside of a quoted cell, doubled marks made single. */
static char *unquote(char *to, const char *from, const char *end)
{
    while (from < end) {
        const char *mark = memchr(from, '"', (size_t)(end - from));
        size_t n = mark ? (size_t)(mark + 1 - from) : (size_t)(end - from);
        memcpy(to, from, n);
        to += n;
        from += n + (mark != NULL);
    }
    return to;
}

static void add_cell(struct csv *csv, char *text)
{
    struct csv_row *r = &csv->row;
    if (r->cells == csv->most_cells) {
        csv->most_cells = csv->most_cells ? 2 * csv->most_cells : 32;
        csv->cell = realloc(csv->cell, csv->most_cells * sizeof *csv->cell);
        if (!csv->cell) fault("out of memory: a row of %zu cells", r->cells);
    }
    csv->cell[r->cells++] = text;
    r->cell = csv->cell;
}

static void split_row(struct csv *csv)
{
    struct csv_row *r = &csv->row;
    make_room(&csv->text, r->raw_len + 1);
    char *to = csv->text.bytes;
    const char *s = r->raw;
    for (size_t i = 0, len = r->raw_len; i <= len; i++) {
        char *text = to;
        size_t from = i;
        bool is_quoted = i < len && s[i] == '"';
        i = is_quoted ? csv_past_quoted(s, i + 1, len, true)
                      : csv_past_plain(s, i, len, csv->delimiter);
        if (is_quoted) to = unquote(to, s + from + 1, s + i - 1);
        else to = mempcpy(to, s + from, i - from);
        *to++ = '\0';
        add_cell(csv, text);
    }
}

static bool is_all_spaces(const char *s, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (s[i] != ' ' && s[i] != '\t' && s[i] != '\r') return false;
    return true;
}

/* ---- the row ---------------------------------------------------------------------*/

static int64_t count_lines(const char *s, size_t len)
{
    int64_t lines = 0;
    for (const char *end; (end = memchr(s, '\n', len)); lines++) {
        len -= (size_t)(end + 1 - s);
        s = end + 1;
    }
    return lines;
}

static void pass_over(struct csv *csv, const struct csv_extent *e)
{
    const char *s = csv->window.bytes + csv->start;
    if (e->next > e->len) *(e->next - e->len == 2 ? &csv->crlf_rows : &csv->lf_rows) += 1;
    csv->line += count_lines(s, e->next);
    csv->start += e->next;
    csv->bytes_done += (int64_t)e->next;
}

const struct csv_row *csv_next(struct csv *csv)
{
    while (csv->start == csv->end && !csv->at_end) read_more(csv);
    if (csv->start == csv->end) return NULL;

    struct csv_extent e = next_extent(csv);
    const char *bytes = csv->window.bytes + csv->start;
    csv->row = (struct csv_row){
        .line = csv->line,
        .is_blank = is_all_spaces(bytes, e.len),
        .is_broken = e.is == ROW_BROKEN,
        .ends_file = e.next == e.len,
    };
    decode_row(csv, bytes, e.len);
    if (!csv->row.is_broken) split_row(csv);
    if (!csv->usual_cells) csv->usual_cells = csv->row.cells;
    pass_over(csv, &e);
    return &csv->row;
}

int64_t csv_crlf_rows(const struct csv *csv)
{
    return csv->crlf_rows;
}

int64_t csv_lf_rows(const struct csv *csv)
{
    return csv->lf_rows;
}

int64_t csv_bytes_done(const struct csv *csv)
{
    return csv->bytes_done;
}
