/* cells.h -- the cells of a row become values, as the fields of its target say. */
#ifndef APP_IMPORT_CELLS_H
#define APP_IMPORT_CELLS_H

#include "app/import/target.h"
#include "platform/csv.h"

/* Where the columns of a target stand in a file. */
struct layout {
    const struct target *target;
    bool month_first;
    size_t columns;             /* of the file */
    int at[MOST_FIELDS];        /* by field; NONE = the file has no such column */
    struct code_table *codes[MOST_FIELDS];      /* of a CELL_CODE */
};

/* Read the cells into r->value and complain of what cannot be read, is unknown or
 * ends before it starts. Cells are trimmed in place. */
void cells_read(struct import *in, const struct layout *l, const struct csv_row *csv,
                struct row *r);

/* Are there as many as the file has columns? Empty ones beyond are left out. If not,
 * nothing in the row can be trusted: it is rejected. */
bool cells_fit(const struct layout *l, const struct csv_row *csv, struct row *r);

#endif
