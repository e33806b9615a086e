/* load.h -- sessions of unpaid work, as a source sends them. Nothing here is
 * journalled: the import keeps one link a person and run. */
#ifndef APP_UNPAID_WORK_LOAD_H
#define APP_UNPAID_WORK_LOAD_H

#include "app/unpaid_work/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

/* The number of the session is given here. */
enum loaded session_load(struct work *w, struct add_sent_session session);

/* Of people numbered `from` to `to`, both included, mark what the source no
 * longer sends; how many that were. */
int64_t sessions_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);

#endif
