/* case_lines.h -- each case in one line, for lists. Derived: made again whenever one
 * of the facts behind it changes, and never a source of anything. */
#ifndef APP_ALLOCATION_CASE_LINES_H
#define APP_ALLOCATION_CASE_LINES_H

#include "platform/work.h"

/* Make the lines of the people numbered `from` to `to`, both included, as of
 * w->today; how many lines came out otherwise than they were. One person: from = to.
 * A line changes from day to day, with what is next: an import makes all anew. */
int64_t allocation_refresh_case_lines(struct work *w, int64_t from, int64_t to);

#endif
