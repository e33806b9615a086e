/* codes.h -- the code tables in use: ours, which are built in, and the unit's.
 *
 * A code that is in no table is unknown: the row is kept as it came, and the code
 * is counted once in the list of codes to map. */
#ifndef APP_IMPORT_CODES_H
#define APP_IMPORT_CODES_H

#include "base/lookup.h"
#include "platform/work.h"

/* What the import must know of a code. */
struct code {
    const char *name;           /* in our words, or as the unit's table has it */
    const char *disclosure;     /* of a fact of this kind: 'may', 'review', 'never' */
    bool is_victim;             /* belongs behind the wall */
};

struct code_table {
    const char *name;           /* "contact_types" */
    struct lookup known;        /* code -> index into `code` */
    struct code *code;
    size_t codes;
    struct lookup unknown;      /* code -> rows that had it in this run */
};

enum { MOST_CODE_TABLES = 16 };

struct code_tables {
    struct code_table table[MOST_CODE_TABLES];
    size_t tables;
};

/* Load ours, what the record already knows, and a folder of the unit's tables (NULL
 * = none), and keep all in the record. *problem says why the folder cannot be read;
 * NULL if it can. Lives in `keep`. */
void code_tables_load(struct code_tables *all, struct work *w, struct arena *keep,
                      const char *folder, const char **problem);

/* The same without writing anything: ours, what the unit loaded before, and what it
 * said that codes mean. */
void code_tables_read(struct code_tables *all, struct work *w, struct arena *keep);

/* A fault if there is no such table: names of tables are the program's own. */
struct code_table *code_table_named(struct code_tables *all, const char *name);

/* NULL if it is unknown. */
const struct code *code_find(const struct code_table *t, const char *code);

/* Write down which codes were unknown, and forget those that no longer are. */
void code_tables_write_unknown(struct code_tables *all, struct work *w);

#endif
