/* loader.c -- the least that could load the same extract: what the bench divides by.
 *
 * usage: loader IMPORTED EXTRACT NEW
 * Parses every CSV file of the folder EXTRACT, and writes the rows that the import
 * made of them (taken from the record IMPORTED beforehand, off the clock) into NEW:
 * the same rows, tables and indices; nothing looked up, checked, chained or reported.
 * Prints the processor seconds of parsing and writing, and how many rows there were. */
#include <dirent.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { MOST_TABLES = 100, MOST_COLUMNS = 64 };

/* All that one table holds, a value after the other. */
struct table { char name[64]; int columns; size_t rows, room; sqlite3_value **value; };

static struct table tables[MOST_TABLES];
static int table_count;

static void need(int holds, const char *what)
{
    if (holds) return;
    fprintf(stderr, "loader: %s\n", what);
    exit(2);
}

static sqlite3 *opened(const char *file)
{
    sqlite3 *db;
    need(sqlite3_open(file, &db) == SQLITE_OK, file);
    return db;
}

static void run(sqlite3 *db, const char *sql)
{
    need(sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK, sql);
}

static sqlite3_stmt *prepared(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *st;
    need(sqlite3_prepare_v2(db, sql, -1, &st, NULL) == SQLITE_OK, sql);
    return st;
}

/* ---- off the clock ---------------------------------------------------------------*/

static void keep_row(struct table *t, sqlite3_stmt *st)
{
    size_t at = t->rows++ * (size_t)t->columns;
    if (at + MOST_COLUMNS > t->room) {
        t->room = 2 * t->room + 4096;
        t->value = realloc(t->value, t->room * sizeof *t->value);
        need(t->value != NULL, "out of memory");
    }
    for (int i = 0; i < t->columns; i++)
        t->value[at + (size_t)i] = sqlite3_value_dup(sqlite3_column_value(st, i));
}

static void take_table(sqlite3 *from, const char *name)
{
    char sql[128];
    struct table *t = &tables[table_count++];
    snprintf(t->name, sizeof t->name, "%s", name);
    snprintf(sql, sizeof sql, "SELECT * FROM %s", name);
    sqlite3_stmt *st = prepared(from, sql);
    t->columns = sqlite3_column_count(st);
    while (sqlite3_step(st) == SQLITE_ROW) keep_row(t, st);
    sqlite3_finalize(st);
}

/* The chains and the import's own notes are what the floor does without. */
static const char of_the_extract[] =
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'import!_%' ESCAPE '!'"
    " AND name NOT IN ('chain', 'journal', 'journal_words')";

static void take_rows(sqlite3 *from)
{
    sqlite3_stmt *names = prepared(from, of_the_extract);
    while (sqlite3_step(names) == SQLITE_ROW)
        take_table(from, (const char *)sqlite3_column_text(names, 0));
    sqlite3_finalize(names);
}

static void make_tables(sqlite3 *from, sqlite3 *into)
{
    sqlite3_stmt *st = prepared(from, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL");
    while (sqlite3_step(st) == SQLITE_ROW) run(into, (const char *)sqlite3_column_text(st, 0));
    sqlite3_finalize(st);
}

/* ---- on the clock ----------------------------------------------------------------*/

/* A cell's text, unquoted in place; returns where the next one begins. */
static char *cut_cell(char *at, char **cell)
{
    if (*at != '"') {
        *cell = at;
        at += strcspn(at, ",\r\n");
        if (*at) *at++ = '\0';
        return at;
    }
    char *to = *cell = ++at;
    for (; *at && !(at[0] == '"' && at[1] != '"'); at++) {
        if (*at == '"') at++;
        *to++ = *at;
    }
    at += *at && at[1] ? 2 : *at != '\0';
    *to = '\0';
    return at;
}

static size_t parse(const char *path)
{
    FILE *file = fopen(path, "rb");
    need(file != NULL, path);
    char *line = NULL, *cell;
    size_t room = 0, cells = 0;
    while (getline(&line, &room, file) > 0)
        for (char *at = line; *at; cells++) at = cut_cell(at, &cell);
    free(line);
    fclose(file);
    return cells;
}

static size_t parse_folder(const char *folder)
{
    char path[4096];
    size_t cells = 0;
    DIR *dir = opendir(folder);
    need(dir != NULL, folder);
    for (struct dirent *e; (e = readdir(dir));) {
        snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
        if (strstr(e->d_name, ".csv")) cells += parse(path);
    }
    closedir(dir);
    return cells;
}

static void write_table(sqlite3 *into, const struct table *t)
{
    char sql[512];
    int len = snprintf(sql, sizeof sql, "INSERT INTO %s VALUES (?", t->name);
    for (int i = 1; i < t->columns; i++)
        len += snprintf(sql + len, sizeof sql - (size_t)len, ", ?");
    snprintf(sql + len, sizeof sql - (size_t)len, ")");
    sqlite3_stmt *st = prepared(into, sql);
    run(into, "BEGIN IMMEDIATE");
    for (size_t row = 0; row < t->rows; row++) {
        for (int i = 0; i < t->columns; i++)
            sqlite3_bind_value(st, i + 1, t->value[row * (size_t)t->columns + (size_t)i]);
        need(sqlite3_step(st) == SQLITE_DONE, sqlite3_errmsg(into));
        sqlite3_reset(st);
    }
    run(into, "COMMIT");
    sqlite3_finalize(st);
}

static double seconds_used(void)
{
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    return (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec)
           + 1e-6 * (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec);
}

int main(int argc, char **argv)
{
    need(argc == 4, "usage: loader IMPORTED EXTRACT NEW");
    sqlite3 *from = opened(argv[1]), *into = opened(argv[3]);
    run(into, "PRAGMA journal_mode = WAL");
    run(into, "PRAGMA synchronous = FULL");
    make_tables(from, into);
    take_rows(from);

    double before = seconds_used();
    size_t rows = 0, cells = parse_folder(argv[2]);
    for (int i = 0; i < table_count; i++) {
        write_table(into, &tables[i]);
        rows += tables[i].rows;
    }
    sqlite3_close(into);
    printf("{\"cpu\":%.3f,\"rows\":%zu,\"cells\":%zu}\n", seconds_used() - before, rows, cells);
    return 0;
}
