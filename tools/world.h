/* world.h -- a small, fresh record for a test to live in. */
#ifndef TOOLS_WORLD_H
#define TOOLS_WORLD_H

#include "platform/work.h"

/* A new, empty record: in memory on SQLite, or, with PG_URL set, in a schema of its
 * own on PostgreSQL. A write transaction is open. It is Tuesday 24 November 2026,
 * 9:14 in the morning; the reader is account 7, who may do everything. Valid until
 * the next call. */
struct work *a_world(void);

/* A second connection to the same record, as another server would have, closed with
 * the world. The world must have been committed to be seen there. NULL on SQLite,
 * whose record is in memory. */
struct db *second_connection(void);

/* Another account, as the reader from now on. */
void read_as(struct work *w, int64_t account_id, uint64_t may);

/* Some time later. */
void later(struct work *w, int64_t ms);

#endif
