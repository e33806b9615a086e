/* row.h -- one row of an extract between being read and being stored: what stands
 * in it, what is wrong with it, and what becomes of it. */
#ifndef APP_IMPORT_ROW_H
#define APP_IMPORT_ROW_H

#include "base/arena.h"
#include "base/date.h"
#include "base/maybe.h"

#include <stddef.h>

enum { MOST_FIELDS = 20, MOST_COMPLAINTS = 8, NONE = -1 };

/* A cell without the spaces at its ends, and what it was read as. */
struct value {
    const char *text;           /* never NULL; "" = empty, or no such column */
    struct date on;             /* of a date */
    struct maybe_int number;    /* of a number; of a time, minutes after midnight */
    enum tri answer;            /* of a yes or no */
};

enum fate {
    FATE_STORED,
    FATE_REJECTED,
    FATE_DUPLICATE,             /* the same row was there before: stored once */
    FATE_CONFLICTING,           /* another row with the same key was: the first stands */
};

/* Something wrong with a row. The kinds are a closed list of words, which reports
 * and the page of mends go by; docs/decisions/021 has it. */
struct complaint {
    const char *kind;           /* "unknown_crn" */
    const char *reason;         /* a sentence without a full stop */
};

struct row {
    struct arena *arena;        /* of its complaints */
    int64_t line;               /* physical line on which it begins */
    const char *raw;            /* as it came, decoded; raw_len bytes without a NUL */
    size_t raw_len;
    struct value value[MOST_FIELDS];    /* by field of its target */
    const char *reference;      /* the source's key, in one form */
    const char *crn;            /* in capitals; NULL = the target is not of people */
    int64_t person_id;          /* 0 = the target is not of people */
    struct maybe_int event_id;
    int64_t same_pnc, same_name;        /* of a person: who else may be the same; 0 = nobody */
    enum fate fate;
    struct complaint complaint[MOST_COMPLAINTS];
    size_t complaints;
};

/* It is stored as it came, and reported. A kind is noted once a row. */
void row_warn(struct row *r, const char *kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* It is not stored: the one reason that is reported. The first stands. */
void row_reject(struct row *r, const char *kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

bool row_has(const struct row *r, const char *kind);

/* The kinds of what is doubtful in it, as words: "end before start, unknown type";
 * "" if nothing is. */
const char *row_doubt(const struct row *r);

#endif
