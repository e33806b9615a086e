/* desk.h -- front door: the pages that put many rooms together. */
#ifndef APP_DESK_DESK_H
#define APP_DESK_DESK_H

#include "platform/house.h"

extern const struct route desk_routes[];

/* For the frame of every page: how old the last extract is, once it is over a day
 * (SAFEGUARDS 2), or NULL; and what the unit is called. */
const char *desk_as_at_words(struct work *w);
const char *desk_unit_name(struct work *w);

/* "One restricted record was opened with a reason", for whoever is to be told; NULL. */
const char *desk_waiting_words(struct work *w);

#endif
