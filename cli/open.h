/* open.h -- a command's hold on the record. */
#ifndef CLI_OPEN_H
#define CLI_OPEN_H

#include "platform/work.h"

/* The work of a command: a connection that writes, the clock's now, an arena; it is
 * the program itself that acts. Ends the command, having said why, if there is no
 * record there. */
struct work *open_record(const char *name);
void close_record(struct work *w);

/* Run `act` guarded, in one transaction with its journal. Exit code of a command:
 * what `act` returned, or COULD_NOT_RUN, having said why. */
int in_transaction(struct work *w, int (*act)(struct work *w, void *arg), void *arg);

struct instant clock_now(void);

#endif
