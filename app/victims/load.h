/* load.h -- what a source sends with and about victims, kept behind the wall. The
 * row is counted as stored; where it went is said nowhere else. */
#ifndef APP_VICTIMS_LOAD_H
#define APP_VICTIMS_LOAD_H

#include "app/victims/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

/* The numbers are given here. */
enum loaded victim_contact_load(struct work *w, struct add_sent_victim_contact contact);
enum loaded victim_register_load(struct work *w, struct add_sent_victim_register entry);

/* Of cases numbered `from` to `to`, both included, mark what the source no
 * longer sends; how many that were. */
int64_t victim_contacts_mark_gone(struct work *w, int64_t from, int64_t to,
                                  struct still_sent sent);
int64_t victim_registers_mark_gone(struct work *w, int64_t from, int64_t to,
                                   struct still_sent sent);

#endif
