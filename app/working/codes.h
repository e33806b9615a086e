/* codes.h -- the code tables that a unit loads with --codes DIR.
 *
 * Offence codes, outcomes, register types: thousands of codes that are facts of
 * another system. The program ships those it speaks; a unit loads the rest, one
 * CSV file a table, its first line naming the columns. */
#ifndef APP_WORKING_CODES_H
#define APP_WORKING_CODES_H

#include "base/arena.h"

struct codes;

/* Every .csv file of a folder; a table has its file's name without ".csv".
 * Lives in the arena. NULL, with the reason in *problem (in the arena too), if
 * the folder cannot be read or a file is not a table. */
const struct codes *codes_load(struct arena *a, const char *folder, const char **problem);

/* What the first row with `key` in its key column says in its value column.
 * "" if that says nothing; NULL if there is no such table, column or row, or no
 * codes are loaded. Quickest where the key column is the table's first. */
const char *codes_value(const struct codes *codes, const char *table, const char *key_column,
                        const char *key, const char *value_column);

#endif
