/* file.h -- one file of an extract while it is read. For file.c and gone.c alone. */
#ifndef APP_IMPORT_FILE_H
#define APP_IMPORT_FILE_H

#include "app/import/judge.h"
#include "app/import/run.h"
#include "platform/csv.h"

struct file_run {
    struct run *run;
    const struct mapped_file *map;
    struct csv_survey survey;
    struct csv *csv;
    struct layout layout;
    struct judge judge;
    int64_t dealt_with;         /* rows up to this line were, before the import was stopped */
    struct put_import_file tally;       /* as it is kept with each batch */
    int in_batch;
};

/* Write down how far it is. */
void file_keep_tally(struct file_run *f);

/* One more word for what the file is like as a whole. */
void file_add_mark(struct file_run *f, const char *word);

/* Mark what is held and was not sent, once all rows have been read. */
void file_mark_gone(struct file_run *f);

#endif
