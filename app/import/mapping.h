/* mapping.h -- how an extract names its files and columns: a text file, never code.
 *
 * data/maps/delius.map describes the format, and is the map that is built in. */
#ifndef APP_IMPORT_MAPPING_H
#define APP_IMPORT_MAPPING_H

#include "base/arena.h"
#include "platform/csv.h"

#include <stdbool.h>
#include <stddef.h>

struct mapped_column {
    const char *column;         /* ours, left of the equals sign */
    const char *header;         /* theirs; "" = the extract has no such column */
    int line;                   /* of the map */
};

struct mapped_file {
    const char *target;         /* [people] */
    const char *file;           /* its name in the folder; "" = the extract has none */
    struct csv_settings csv;
    bool month_first;
    struct mapped_column *column;
    size_t columns;
    int line;
};

struct mapping {
    struct mapped_file *file;
    size_t files;
};

/* Read a map. *problem says what is wrong and on which line; NULL if nothing is. */
struct mapping mapping_read(struct arena *a, const char *text, const char **problem);

/* NULL if the map has no such section. */
const struct mapped_file *mapping_of(const struct mapping *m, const char *target);

/* The heading of one of our columns; "" if the extract has none. */
const char *mapping_header(const struct mapped_file *f, const char *column);

#endif
