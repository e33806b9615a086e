/* load.h -- events, requirements and licence conditions, as a source sends them.
 *
 * An event keeps its number when what is held of it changes. Nothing here is
 * journalled: the import keeps one link a person and run. */
#ifndef APP_SENTENCES_LOAD_H
#define APP_SENTENCES_LOAD_H

#include "app/sentences/load.sql.h"
#include "base/loaded.h"
#include "platform/work.h"

/* The number of the event is the one held under the person and the event's own
 * number (sent_events), or a new one. */
enum loaded event_load(struct work *w, const struct add_sent_event *event);
/* The number of the requirement and of the condition is given here. */
enum loaded requirement_load(struct work *w, struct add_sent_requirement requirement);
enum loaded condition_load(struct work *w, struct add_sent_condition condition);

/* Of people numbered `from` to `to`, both included, mark what the source no
 * longer sends; how many that were. */
int64_t events_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);
int64_t requirements_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);
int64_t conditions_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent);

#endif
