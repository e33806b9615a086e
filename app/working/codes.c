/* codes.c -- the code tables that a unit loads with --codes DIR. */
#include "app/working/codes.h"

#include <dirent.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 64 };

struct code_row {
    const char **cell;          /* as many as the table has columns */
};

struct code_table {
    const char *name;
    const char **column;
    size_t columns;
    struct code_row *row;       /* as in the file */
    size_t rows;
    struct code_row **by_first; /* rows ordered by their first cell, then as in the file */
};

struct codes {
    struct code_table *table;
    size_t tables;
};

/* ---- one CSV file ---- */

/* Reads a cell in place (quotes taken off, doubled ones made single) and puts a
 * NUL after it. Returns what ended it: ',' '\n' or NUL; *at is then past that. */
static char read_cell(char **at, const char **cell)
{
    char *from = *at, *to = *at;
    bool quoted = *from == '"';
    if (quoted) from++;
    *cell = to;
    for (; *from; from++) {
        if (quoted && *from == '"') {
            if (from[1] != '"') {
                quoted = false;
                continue;
            }
            from++;
        } else if (!quoted && (*from == ',' || *from == '\n')) {
            break;
        }
        if (quoted || *from != '\r') *to++ = *from;
    }
    char end = *from;
    *at = end ? from + 1 : from;
    *to = '\0';
    return end;
}

/* One line's cells; false at the end of the file or if there are too many. */
static bool read_line(char **at, const char *cell[static MOST_COLUMNS], size_t *count)
{
    if (!**at) return false;
    char end = ',';
    for (*count = 0; end == ','; (*count)++) {
        if (*count == MOST_COLUMNS) return false;
        end = read_cell(at, &cell[*count]);
    }
    return true;
}

static const char **keep_cells(struct arena *a, const char *const cell[], size_t count)
{
    const char **kept = arena_take(a, count * sizeof *kept);
    memcpy(kept, cell, count * sizeof *kept);
    return kept;
}

/* A row that is not as long as the heading is no row of this table. */
static bool read_table(struct arena *a, struct code_table *table, char *text)
{
    const char *cell[MOST_COLUMNS];
    if (!read_line(&text, cell, &table->columns)) return false;
    table->column = keep_cells(a, cell, table->columns);
    size_t count;
    while (*text) {
        if (!read_line(&text, cell, &count)) return false;
        bool blank_line = count == 1 && !*cell[0];
        if (blank_line) continue;
        if (count != table->columns) return false;
        struct code_row *row = arena_push(a, &table->row, &table->rows, sizeof *row);
        row->cell = keep_cells(a, cell, count);
    }
    return true;
}

static int by_first_cell(const void *x, const void *y)
{
    const struct code_row *a = *(struct code_row *const *)x, *b = *(struct code_row *const *)y;
    int order = strcmp(a->cell[0], b->cell[0]);
    return order ? order : (a > b) - (a < b);
}

static void order_rows(struct arena *a, struct code_table *table)
{
    table->by_first = arena_take(a, table->rows * sizeof *table->by_first);
    for (size_t i = 0; i < table->rows; i++) table->by_first[i] = &table->row[i];
    qsort(table->by_first, table->rows, sizeof *table->by_first, by_first_cell);
}

/* ---- the folder ---- */

static char *read_file(struct arena *a, const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    char *text = NULL;
    long size = fseek(file, 0, SEEK_END) ? -1 : ftell(file);
    if (size >= 0) {
        rewind(file);
        text = arena_take(a, (size_t)size + 1);
        if (fread(text, 1, (size_t)size, file) != (size_t)size) text = NULL;
    }
    fclose(file);
    return text;
}

static bool load_table(struct arena *a, struct codes *codes, const char *folder,
                       const char *file_name, size_t stem)
{
    char *text = read_file(a, arena_print(a, "%s/%s", folder, file_name));
    struct code_table *table = arena_push(a, &codes->table, &codes->tables, sizeof *table);
    table->name = arena_copy(a, file_name, stem);
    if (!text || !read_table(a, table, text)) return false;
    order_rows(a, table);
    return true;
}

const struct codes *codes_load(struct arena *a, const char *folder, const char **problem)
{
    DIR *dir = opendir(folder);
    if (!dir) {
        *problem = arena_print(a, "cannot read the folder of codes '%s'", folder);
        return NULL;
    }
    struct codes *codes = arena_take(a, sizeof *codes);
    for (struct dirent *entry; codes && (entry = readdir(dir));) {
        size_t len = strlen(entry->d_name);
        bool csv = len > 4 && strcmp(entry->d_name + len - 4, ".csv") == 0;
        if (!csv || load_table(a, codes, folder, entry->d_name, len - 4)) continue;
        *problem = arena_print(a, "'%s/%s' is not a table of codes", folder, entry->d_name);
        codes = NULL;
    }
    closedir(dir);
    return codes;
}

/* ---- asking ---- */

static const struct code_table *table_named(const struct codes *codes, const char *name)
{
    for (size_t i = 0; codes && i < codes->tables; i++)
        if (strcmp(codes->table[i].name, name) == 0) return &codes->table[i];
    return NULL;
}

/* The column's place, or table->columns. */
static size_t column_named(const struct code_table *table, const char *name)
{
    size_t i = 0;
    while (i < table->columns && strcmp(table->column[i], name) != 0) i++;
    return i;
}

static const struct code_row *first_row(const struct code_table *table, const char *key)
{
    size_t low = 0, high = table->rows;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(table->by_first[middle]->cell[0], key) < 0) low = middle + 1;
        else high = middle;
    }
    bool found = low < table->rows && strcmp(table->by_first[low]->cell[0], key) == 0;
    return found ? table->by_first[low] : NULL;
}

static const struct code_row *row_with(const struct code_table *table, size_t column,
                                       const char *key)
{
    if (column == 0) return first_row(table, key);
    for (size_t i = 0; i < table->rows; i++)
        if (strcmp(table->row[i].cell[column], key) == 0) return &table->row[i];
    return NULL;
}

const char *codes_value(const struct codes *codes, const char *table_name, const char *key_column,
                        const char *key, const char *value_column)
{
    const struct code_table *table = table_named(codes, table_name);
    if (!table || !key) return NULL;
    size_t where = column_named(table, key_column), what = column_named(table, value_column);
    if (where == table->columns || what == table->columns) return NULL;
    const struct code_row *row = row_with(table, where, key);
    return row ? row->cell[what] : NULL;
}
