/* sql_check.c -- asking SQLite what a query is, and refusing what it may not do.
 *
 * weave does not parse SQL. It builds the schema in an empty database and
 * prepares each query there, so a misspelt column stops the build; column types
 * and nullability come from the same place. While SQLite prepares, it tells
 * which tables are read and written, and that decides whether the room may. */
#include "tools/weave/sql.h"

#include <sqlite3.h>
#include <string.h>

enum { MOST_TABLES = 256 };

static sqlite3 *db;
static struct table {
    char name[NAME_SIZE];
    const char *room;           /* folder of its schema */
    bool is_walled;             /* only its own room may read it */
    bool is_personal;           /* it has a person_id: sight is required */
} tables[MOST_TABLES];
static int table_count;

static const struct sql_query *asking;      /* the query being prepared */
static const char *asking_room;
static bool reads_personal;

static const struct table *table_named(const char *name)
{
    for (int i = 0; i < table_count; i++)
        if (!strcmp(tables[i].name, name)) return &tables[i];
    return NULL;
}

static char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return copy_text(path, slash ? (size_t)(slash - path) : 0);
}

static bool has_column(const char *table, const char *column)
{
    return sqlite3_table_column_metadata(db, NULL, table, column, NULL, NULL, NULL, NULL, NULL)
           == SQLITE_OK;
}

static int note_table(void *file, int n, char **column, char **unused)
{
    (void)n, (void)unused;
    if (table_named(column[0])) return 0;
    const char *path = file;
    struct table *t = &tables[table_count++];
    snprintf(t->name, sizeof t->name, "%s", column[0]);
    t->room = folder_of(path);
    t->is_walled = strstr(read_file(path), "\n-- walled\n") != NULL;
    t->is_personal = has_column(column[0], "person_id");
    return 0;
}

void schema_read(const char *path)
{
    struct place at = { path, 0 };
    char *error = NULL;
    bool unused = false;
    if (!db) sqlite3_open(":memory:", &db);
    if (sqlite3_exec(db, macros_expand(at, read_file(path), &unused), NULL, NULL, &error))
        die(at, "%s", error);
    sqlite3_exec(db, "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')", note_table,
                 (void *)path, NULL);
}

static int judge(void *unused, int act, const char *name, const char *b, const char *c,
                 const char *d)
{
    (void)unused, (void)b, (void)c, (void)d;
    const struct table *t = name ? table_named(name) : NULL;
    if (!t) return SQLITE_OK;
    bool writes = act == SQLITE_INSERT || act == SQLITE_UPDATE || act == SQLITE_DELETE;
    bool is_own = !strcmp(t->room, asking_room);
    if (t->is_walled && !is_own)
        die(asking->at, "'%s' stands behind a wall: only %s may touch it", name, t->room);
    if (writes && !is_own)
        die(asking->at, "'%s' belongs to another room: ask the front door of %s to write it", name,
            t->room);
    if (act == SQLITE_READ && t->is_personal) reads_personal = true;
    return SQLITE_OK;
}

static void name_column(struct sql_query *q, sqlite3_stmt *st, int i)
{
    struct sql_field *f = &q->columns[i];
    char type[NAME_SIZE] = "";
    sscanf(sqlite3_column_name(st, i), "%63[^:]:%63s", f->name, type);
    const char *table = sqlite3_column_table_name(st, i);
    if (*type) {
        f->type = sql_type_named(q->at, type);
    } else if (!table) {
        die(q->at, "%s: say the type of column %d: AS \"name:int\"", q->name, i + 1);
    } else {
        const char *decl = sqlite3_column_decltype(st, i);
        const char *origin = sqlite3_column_origin_name(st, i);
        int not_null = 0, key = 0;
        sqlite3_table_column_metadata(db, NULL, table, origin, NULL, NULL, &not_null, &key, NULL);
        f->type = sql_type_of_column(origin, !sqlite3_stricmp(decl, "INTEGER"), !not_null && !key);
    }
}

/* A page may not read a whole table of people, nor sort one, without saying why. */
static void refuse_scans(const struct sql_query *q, const char *sql)
{
    char *explain = sqlite3_mprintf("EXPLAIN QUERY PLAN %s", sql);
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, explain, -1, &st, NULL)) die(q->at, "%s", sqlite3_errmsg(db));
    while (sqlite3_step(st) == SQLITE_ROW) {
        const char *detail = (const char *)sqlite3_column_text(st, 3);
        bool scans = !strncmp(detail, "SCAN ", 5) && strcmp(detail, "SCAN CONSTANT ROW");
        bool sorts = strstr(detail, "TEMP B-TREE FOR ORDER BY") != NULL;
        if (scans || sorts)
            die(q->at, "%s: %s; give it an index, or say '-- scans: why'", q->name, detail);
    }
    sqlite3_finalize(st);
    sqlite3_free(explain);
}

static void prepare(struct sql_query *q, const char *sql, bool note_columns)
{
    sqlite3_stmt *st;
    if (sqlite3_prepare_v2(db, sql, -1, &st, NULL))
        die(q->at, "%s: %s", q->name, sqlite3_errmsg(db));
    if (note_columns) {
        q->column_count = sqlite3_column_count(st);
        if (q->column_count > MOST_FIELDS) die(q->at, "%s: too many columns", q->name);
        for (int i = 0; i < q->column_count; i++)
            name_column(q, st, i);
    }
    sqlite3_finalize(st);
}

/* Where the next page begins is told by the last row: it must hold what it is
 * sorted by. */
static void want_selected(const struct sql_query *q, const char *qualified)
{
    const char *dot = strchr(qualified, '.');
    for (int i = 0; i < q->column_count; i++)
        if (!strcmp(q->columns[i].name, dot ? dot + 1 : qualified)) return;
    die(q->at, "%s: a list must select what it sorts by: %s", q->name, qualified);
}

char *sql_list_text(const struct sql_query *q, int sort, bool descending);

void sql_check(struct sql_query *q, const char *room)
{
    asking = q;
    asking_room = room;
    reads_personal = false;
    sqlite3_set_authorizer(db, judge, NULL);
    prepare(q, q->sql, true);
    for (int i = 0; i < q->sort_count; i++) {
        want_selected(q, q->sorts[i]);
        want_selected(q, q->then);
        prepare(q, sql_list_text(q, i, false), false);
    }
    sqlite3_set_authorizer(db, NULL, NULL);

    bool wants_rows = q->gives == GIVES_ONE || q->gives == GIVES_MANY || q->gives == GIVES_LIST;
    if (wants_rows != (q->column_count > 0))
        die(q->at, "%s: what it gives does not fit its columns", q->name);
    if (!reads_personal || !wants_rows) return;
    if (!q->is_sighted && !q->is_unsighted)
        die(q->at, "%s: reads what belongs to a person without sighted(...); "
                   "or say '-- unsighted: why'", q->name);
    if (q->may_scan) return;
    if (q->gives != GIVES_LIST) refuse_scans(q, q->sql);
    for (int i = 0; i < q->sort_count; i++)
        for (int down = 0; down < 2; down++)
            refuse_scans(q, sql_list_text(q, i, down));
}
