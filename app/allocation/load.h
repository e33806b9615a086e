/* load.h -- who holds a case, as a source sends it. Nothing here is journalled: the
 * import keeps one link a person and run. */
#ifndef APP_ALLOCATION_LOAD_H
#define APP_ALLOCATION_LOAD_H

#include "app/allocation/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

/* The number of the row is given here. The staff code is '' where the source has
 * its team's entry for nobody. */
enum loaded holder_load(struct work *w, struct add_sent_holder holder);

/* Of people numbered `from` to `to`, both included, mark what the source no
 * longer sends; how many that were. A holder who has gone is no longer current. */
int64_t holders_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);

#endif
