/* find_number.h -- a number typed into Find. For the room alone. */
#ifndef APP_DESK_FIND_NUMBER_H
#define APP_DESK_FIND_NUMBER_H

#include "app/desk/find.h"

/* Look the text up as each kind of number. True if it looked like one: then the
 * answer has the people who bear it, or the problem with it. */
bool find_by_number(struct work *w, struct find_answer *answer);

/* One more person in the answer, unless already there. */
void find_add(struct work *w, struct find_answer *answer, int64_t person_id, enum found_by by,
              int64_t name_id);

#endif
