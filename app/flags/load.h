/* load.h -- registrations, as a source sends them. Those about a victim do not come
 * here (app/victims/load.h). Nothing here is journalled: the import keeps one link a
 * person and run. */
#ifndef APP_FLAGS_LOAD_H
#define APP_FLAGS_LOAD_H

#include "app/flags/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

/* The number of the registration is given here. */
enum loaded registration_load(struct work *w, struct add_sent_registration registration);

/* It has become one that does not belong here: supersede what was held. */
void registration_withdraw(struct work *w, const char *source_ref);

/* Of people numbered `from` to `to`, both included, mark what the source no
 * longer sends; how many that were. */
int64_t registrations_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);

#endif
