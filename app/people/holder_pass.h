/* holder_pass.h -- who may open a restricted record while nobody is named for it. */
#ifndef APP_PEOPLE_HOLDER_PASS_H
#define APP_PEOPLE_HOLDER_PASS_H

#include "platform/work.h"

/* Give a pass to the present officer and to their senior, and take it from whoever
 * was one of them (SAFEGUARDS 8); journalled where something changes. To be asked
 * when the holder of the case, its restriction or the names for it change. */
void people_give_holder_passes(struct work *w, int64_t person_id);

/* The same for every restricted person: after an import, and when an account is
 * made, closed or given to another member of staff. */
void people_give_all_holder_passes(struct work *w);

#endif
