/* extracts_test.h -- small extracts for tests: as they stand, or with something
 * changed in them. */
#ifndef APP_IMPORT_EXTRACTS_TEST_H
#define APP_IMPORT_EXTRACTS_TEST_H

#include "app/import/import.h"
#include "app/import/run.sql.h"

/* The extract of 20 November 2026 that has every defect once. */
#define SMALL "tests/extracts/small"

/* A fresh record, not in a transaction. */
struct work *a_record(void);

/* Import as of 20 November 2026 by the map that is built in. A fault if refused. */
struct import_totals import_here(struct work *w, const char *folder);

/* What came of one file of the last import. */
const struct import_file *file_of(struct work *w, const struct import_totals *t, const char *file);

/* A copy of the small extract, in a folder that goes when the program ends, in which
 * `from`, which stands in `file`, has become `to`. */
const char *small_with(const char *file, const char *from, const char *to);

/* The number of a person; 0 = there is no such person. */
int64_t person_of(struct work *w, const char *crn);

#endif
