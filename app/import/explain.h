/* explain.h -- a person says what a code means that is in no table of ours.
 *
 * It is then shown by its name wherever it stands, and read as what it means by the
 * next import. What turns out to be about a victim goes behind the wall at once. */
#ifndef APP_IMPORT_EXPLAIN_H
#define APP_IMPORT_EXPLAIN_H

#include "platform/work.h"

/* It means the same as a known code of its table. Refuses the field "means" if there
 * is no such code, or if that one stands for another itself. */
struct refusal code_means(struct work *w, int64_t code_id, const char *known_code);

/* It means something of its own, which is to be called so. Of a kind of contact nothing
 * more is assumed than that it is about the person and looked at before it is shown to
 * them; of an outcome, nothing. Refuses the field "name" if it is empty. */
struct refusal code_named(struct work *w, int64_t code_id, const char *name);

#endif
