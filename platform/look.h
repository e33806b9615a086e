/* look.h -- when a reader last looked at a subject, for "new since you last looked". */
#ifndef PLATFORM_LOOK_H
#define PLATFORM_LOOK_H

#include "platform/work.h"

/* The reader's last look before this sitting; not known = never. Looks less than half
 * an hour apart are one sitting. */
struct instant look_before(struct work *w, struct subject subject);

/* The reader looks now. */
void look_note(struct work *w, struct subject subject);

#endif
