/* target.h -- what a file of an extract is read as: its columns, its checks, and
 * the room it goes to. One file_*.c each. */
#ifndef APP_IMPORT_TARGET_H
#define APP_IMPORT_TARGET_H

#include "app/import/codes.h"
#include "app/import/known.h"
#include "app/import/row.h"
#include "base/loaded.h"
#include "platform/work.h"

/* What a cell is read as, and so what can be wrong with it. */
enum cell {
    CELL_TEXT,
    CELL_CODE,                  /* of a table of codes */
    CELL_STAFF, CELL_TEAM,      /* somebody's, or a team's, code */
    CELL_DATE,
    CELL_BIRTH,                 /* a date that the target itself judges */
    CELL_TIME, CELL_NUMBER, CELL_HUNDREDTHS, CELL_YES_NO,
};

enum need {
    MAY_BE_ABSENT,
    COLUMN_MUST_BE,             /* without its column the file cannot be read */
    VALUE_MUST_BE,              /* nor without its value the row */
};

struct field {
    const char *name;           /* as the map has it; NULL ends the table */
    enum cell cell;
    enum need need;
    const char *codes;          /* of a CELL_CODE: which table */
    const char *if_unknown;     /* the complaint about a code that is not in it; NULL = it is
                                 * counted, and the row is not complained about */
};

/* Two dates or times of a row of which the second must not come first. */
struct span { int from, to; };

struct import;

struct target {
    const char *name;           /* its section of the map */
    const struct field *field;
    int reference;              /* field with the source's key; NONE = it has none */
    int crn;                    /* field with the CRN of a person who must be known; or NONE */
    int event;                  /* field with the number of one of their events; or NONE */
    bool needs_event;           /* a row without it is rejected, not stored without */
    const struct span *span;    /* ends with { 0, 0 }; NULL = none */

    /* Make r->reference, or reject. NULL = it is the key as it came. */
    void (*refer)(struct import *in, struct row *r);
    /* What else may be wrong. NULL = nothing. Asked again of rows that a stopped
     * import had stored, so that it remembers them: writes nothing. */
    void (*check)(struct import *in, struct row *r);
    enum loaded (*store)(struct import *in, const struct row *r);

    /* Mark what is held and was not sent: of the people numbered from .. to, or of all. */
    int64_t (*mark_gone)(struct work *w, int64_t from, int64_t to, struct still_sent sent);
    int64_t (*mark_all_gone)(struct work *w, struct still_sent sent);
};

/* In the order in which they are read: each refers only to those before it. */
extern const struct target *const import_targets[];     /* ends with NULL */

const struct target *target_named(const char *name);
/* The index of a field; NONE if there is none of that name. */
int target_field(const struct target *t, const char *name);

/* An earlier row of the same file. */
struct earlier {
    const char *crn;
    int64_t person_id;
};

/* What the checks and stores of a target may use. */
struct import {
    struct work *w;             /* its arena is emptied after each batch of rows */
    struct date as_of;          /* the day the extract speaks for */
    struct known known;
    struct code_tables codes;
    struct lookup noted[2];     /* what a file's checks remember of its earlier rows: a
                                 * number under a key. Emptied between files */
    struct earlier *earlier;    /* rows that such a number may point to */
    size_t earlier_rows;
    const struct code_table *contact_types, *register_types, *rosh_levels;
};

#endif
