/* judge.h -- all that can be told of a row without writing: whose it is, whether it
 * was there before, what is wrong with it. */
#ifndef APP_IMPORT_JUDGE_H
#define APP_IMPORT_JUDGE_H

#include "app/import/cells.h"
#include "base/seen.h"

struct judge {
    struct import *in;
    const struct layout *layout;
    struct seen seen;           /* references of the file so far; to be freed */
};

/* Fill what is known of the row and decide its fate. To be asked of every row of a
 * file in turn, also of those that were stored before the import was stopped. */
void judge_row(struct judge *j, const struct csv_row *csv, struct row *r);

#endif
