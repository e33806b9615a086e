/* load.h -- contacts and the kinds there are of them, as a source sends them. Those
 * with or about a victim do not come here (app/victims/load.h). Nothing here is
 * journalled: the import keeps one link a person and run. */
#ifndef APP_CONTACTS_LOAD_H
#define APP_CONTACTS_LOAD_H

#include "app/contacts/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

void contact_type_load(struct work *w, const struct put_contact_type *type);
void contact_outcome_load(struct work *w, const struct put_contact_outcome *outcome);

/* The whole note is in .note, however long; .id, .long_note and .too_long are given
 * here. */
enum loaded contact_load(struct work *w, struct add_sent_contact contact);

/* It has become one that does not belong here: supersede what was held. */
void contact_withdraw(struct work *w, const char *source_ref);

/* Of people numbered `from` to `to`, both included, mark what the source no
 * longer sends; how many that were. */
int64_t contacts_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);

#endif
