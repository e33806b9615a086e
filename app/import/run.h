/* run.h -- one run of the import: its memory, its batches and whom it touched. For
 * this room alone. */
#ifndef APP_IMPORT_RUN_H
#define APP_IMPORT_RUN_H

#include "app/import/import.h"
#include "app/import/mapping.h"
#include "app/import/run.sql.h"
#include "app/import/target.h"

struct run {
    const struct import_request *request;
    struct work work;           /* the import's own, with the memory of a batch */
    struct import in;
    struct mapping mapping;
    int64_t run_id;
    int64_t run_before;         /* the last that was finished; 0 = there was none */
    struct arena batch;         /* emptied after each batch */
    struct arena file;          /* emptied after each file */
    struct arena keep;
    struct touch_person *touched;       /* in this batch */
    size_t touches;
};

/* Something was done to a person's record; 0 = to nobody's. */
void run_touch(struct run *run, int64_t person_id, enum loaded loaded);
void run_touch_gone(struct run *run, int64_t person_id);

/* Commit what was done since the last time, empty the batch's memory, go on. */
void run_commit(struct run *run);

void run_tell(struct run *run, const char *file, int64_t rows, int percent);

/* Read one file of the folder, as one of its targets. */
void file_import(struct run *run, const struct target *target);

#endif
