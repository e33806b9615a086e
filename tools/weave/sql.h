/* sql.h -- what the pieces of weave's SQL half share. */
#ifndef TOOLS_WEAVE_SQL_H
#define TOOLS_WEAVE_SQL_H

#include "tools/weave/common.h"

#include <stdbool.h>

enum { MOST_FIELDS = 64, NAME_SIZE = 64 };

/* A type that crosses the border between SQL and C. */
struct sql_type {
    const char *word;       /* what a query says: "int?" */
    const char *c;          /* "struct maybe_int " */
    const char *bind;       /* db_bind_maybe */
    const char *get;        /* db_maybe */
    char letter;            /* how the engines see it: i or t */
};

struct sql_field {
    char name[NAME_SIZE];
    const struct sql_type *type;
};

enum gives { GIVES_NOTHING, GIVES_CHANGED, GIVES_ONE, GIVES_MANY, GIVES_LIST };

/* One query: its signature, its text, and what SQLite said of its columns. */
struct sql_query {
    struct place at;
    char name[NAME_SIZE];
    enum gives gives;
    char row[NAME_SIZE];
    struct sql_field params[MOST_FIELDS];
    int param_count;            /* those of the signature */
    const char *implied[MOST_FIELDS];
    int implied_count;          /* :now and the like, numbered after them */
    struct sql_field columns[MOST_FIELDS];
    int column_count;
    char sorts[16][NAME_SIZE];  /* sortable columns of a list, "c.name_order" */
    int sort_count;
    char then[NAME_SIZE];       /* and what makes the order total, "c.person_id" */
    const char *comment;        /* the prose above it, for the header */
    char *sql;                  /* expanded, parameters as ?1 */
    bool is_sighted;            /* it says sighted(...) */
    bool is_unsighted;          /* it says why it need not */
    bool may_scan;              /* it says why it may read a whole table */
};

const struct sql_type *sql_type_named(struct place at, const char *word);

/* The type of a column by the name it has, as DECISIONS settles it. */
const struct sql_type *sql_type_of_column(const char *name, bool is_integer, bool may_be_null);

/* ---- macros ---- */
void macros_read(const char *path);
/* The text with every macro put in. *used_sighted says whether sighted() was among them. */
char *macros_expand(struct place at, const char *text, bool *used_sighted);

/* ---- what SQLite says ---- */
void schema_read(const char *path);
/* Ask SQLite what the query returns, and refuse what it may not do. `room` is
 * the folder of the query's file. */
void sql_check(struct sql_query *q, const char *room);

/* ---- writing C ---- */
void sql_write_header(FILE *to, const struct sql_query *q, int count, const char *file);
void sql_write_source(FILE *to, const struct sql_query *q, int count, const char *file);

/* ---- tasks of weave ---- */
void weave_sql(int count, char **args);
void weave_schema(int count, char **args);
void weave_index(int count, char **args);

#endif
