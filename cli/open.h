/* open.h -- a command's hold on the record. */
#ifndef CLI_OPEN_H
#define CLI_OPEN_H

#include "platform/work.h"

enum { SHOWN_NAME = 512 };

/* The work of a command: a connection that writes, the clock's now, an arena; it is
 * the program itself that acts. Ends the command, having said why, if there is no
 * record there, or one of another version than this program's. */
struct work *open_record(const char *name);
void close_record(struct work *w);

/* The same of a record of an earlier version. */
struct work *open_old_record(const char *name);

/* End the command, having said why, if open_record would. */
void check_record(const char *name);

/* Run `act` guarded, in one transaction with its journal. Exit code of a command:
 * what `act` returned, or COULD_NOT_RUN, having said why. */
int in_transaction(struct work *w, int (*act)(struct work *w, void *arg), void *arg);

/* The same for what only reads: one snapshot, and nobody waits for it. */
int in_snapshot(struct work *w, int (*read)(struct work *w, void *arg), void *arg);

/* The name of a record as it may be shown and logged: without a password that stands
 * in an address of PostgreSQL. `text` is used if there is one. */
const char *shown_name(const char *name, char text[static SHOWN_NAME]);

struct instant clock_now(void);

#endif
