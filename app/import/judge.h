/* judge.h -- all that can be told of a row without writing: whose it is, whether it
 * was there before, what is wrong with it. */
#ifndef APP_IMPORT_JUDGE_H
#define APP_IMPORT_JUDGE_H

#include "app/import/cells.h"
#include "base/seen.h"

/* To be forgotten at the end of the file. */
struct judge {
    struct import *in;
    const struct layout *layout;
    struct seen seen;           /* references of rows that were not rejected */
    struct seen refused;        /* of rows that were rejected: sent, and so not gone */
};

/* Fill what is known of the row and decide its fate. To be asked of every row of a
 * file in turn, also of those that were stored before the import was stopped. */
void judge_row(struct judge *j, const struct csv_row *csv, struct row *r);

/* Did any row of the file have this reference? */
bool judge_has_seen(const struct judge *j, const char *reference);

void judge_forget(struct judge *j);

#endif
