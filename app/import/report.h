/* report.h -- the reconciliation of a run: what was read, and what became of it. */
#ifndef APP_IMPORT_REPORT_H
#define APP_IMPORT_REPORT_H

#include "base/out.h"
#include "platform/work.h"

/* Write the run as JSON:
 *
 *   { "run", "as_of", "folder", "map",
 *     "files": [ { "file", "read", "stored", "added", "changed", "unchanged", "rejected",
 *                  "warned", "duplicate", "conflicting", "gone", "marks": [..], "problem" } ],
 *     "lines": [ { "file", "line", "kind", "verdict", "reason" } ],
 *     "codes_to_map": [ { "table", "code", "rows" } ] }
 *
 * read = stored + rejected + duplicate + conflicting; stored = added + changed +
 * unchanged. `lines` has each row that was rejected, warned of or a duplicate, once a
 * kind, in the order of files and lines; the text of rows is in the record only. */
void report_write(struct work *w, int64_t run_id, struct out *to);

#endif
