/* import.h -- reading a folder of extracts into the record.
 *
 * Nothing vanishes: every row read is stored, refused with its text kept, or told
 * to be there already. One bad row never stops a file, nor one bad file the rest.
 * The same folder again changes nothing; a run that was stopped goes on where it
 * was; what an extract no longer has is kept and marked as gone. */
#ifndef APP_IMPORT_IMPORT_H
#define APP_IMPORT_IMPORT_H

#include "app/import/explain.h"
#include "app/import/read.sql.h"
#include "base/out.h"
#include "platform/work.h"

/* How far a run is, from time to time. */
struct import_progress {
    const char *file;           /* NULL = the files are read, and what follows from them is done */
    int64_t rows;
    int percent;                /* of the file */
};

struct import_request {
    const char *folder;
    const char *map_name;       /* as it was asked for: "delius" */
    const char *map;            /* the text of the map */
    const char *codes_folder;   /* code tables of the unit's; NULL = none */
    struct date as_of;          /* the day the extract speaks for */
    bool is_dry;                /* do everything, keep nothing */
    bool is_careful;            /* a row that the database itself refuses is rejected, and
                                 * stops nothing: slower, for after a fault */
    int batch_rows;             /* rows to a transaction; 0 = as many as usual */
    void (*progress)(void *whom, const struct import_progress *p);      /* NULL = nobody asks */
    void *whom;
    struct out *report;         /* the reconciliation as JSON; NULL = not wanted */
};

/* What came of a run, all files together. */
struct import_totals {
    int64_t run_id;
    int64_t read, added, changed, unchanged, rejected, warned, duplicate, conflicting, gone;
    int64_t files, unreadable;  /* files that the map names, and that could not be read */
};

/* Import, on the work's connection, which must not be in a transaction: rows are
 * committed in batches. Refused if the map or the folder of codes cannot be read;
 * nothing is then written. Unwinds on a fault, and goes on when asked again. */
struct refusal import_folder(struct work *w, const struct import_request *request,
                             struct import_totals *totals);

#endif
