/* csv_extent.c -- where a row of CSV ends, in the bytes as they came. */
#include "platform/csv_extent.h"

#include <string.h>

size_t csv_past_quoted(const char *s, size_t i, size_t len, bool at_end)
{
    for (;;) {
        const char *mark = memchr(s + i, '"', len - i);
        if (!mark) return 0;
        i = (size_t)(mark - s) + 1;
        if (i == len) return at_end ? i : 0;
        if (s[i] != '"') return i;
        i++;
    }
}

size_t csv_past_plain(const char *s, size_t i, size_t len, char delimiter)
{
    while (i < len && s[i] != delimiter && s[i] != '\n') i++;
    return i;
}

static struct csv_extent row_end(const char *s, size_t at, size_t len)
{
    size_t text = at && s[at - 1] == '\r' ? at - 1 : at;
    return (struct csv_extent){ ROW_WHOLE, text, at < len ? at + 1 : at };
}

/* A quoted cell is followed by a delimiter or the end of the row. */
static bool closes_cell(const char *s, size_t i, size_t len, char delimiter)
{
    return i == len || s[i] == delimiter || s[i] == '\n'
           || (s[i] == '\r' && (i + 1 == len || s[i + 1] == '\n'));
}

struct csv_extent csv_measure(const char *s, size_t len, char delimiter, bool at_end)
{
    const struct csv_extent unfinished = { ROW_UNFINISHED, 0, 0 }, broken = { ROW_BROKEN, 0, 0 };
    for (size_t i = 0;; i++) {
        if (i < len && s[i] == '"') {
            i = csv_past_quoted(s, i + 1, len, at_end);
            if (!i) return unfinished;
            if (!closes_cell(s, i, len, delimiter)) return broken;
        }
        i = csv_past_plain(s, i, len, delimiter);
        if (i == len && !at_end) return unfinished;
        if (i == len || s[i] == '\n') return row_end(s, i, len);
    }
}

struct csv_extent csv_first_line(const char *s, size_t len)
{
    const char *end = memchr(s, '\n', len);
    struct csv_extent line = row_end(s, end ? (size_t)(end - s) : len, len);
    line.is = ROW_BROKEN;
    return line;
}

static size_t count_cells(const char *s, size_t len, char delimiter)
{
    size_t cells = 1;
    for (size_t i = 0; i < len; i++) {
        if (s[i] == '"') i = csv_past_quoted(s, i + 1, len, true);
        i = csv_past_plain(s, i, len, delimiter);
        if (i < len) cells++;
    }
    return cells;
}

bool csv_rows_follow(const char *s, size_t len, char delimiter, size_t cells)
{
    for (const char *end; (end = memchr(s, '\n', len));) {
        len -= (size_t)(end + 1 - s);
        s = end + 1;
        struct csv_extent e = csv_measure(s, len, delimiter, true);
        if (e.is == ROW_WHOLE && e.len && count_cells(s, e.len, delimiter) == cells) return true;
    }
    return false;
}
