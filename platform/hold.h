/* hold.h -- keeping a record as it was, because somebody may have to answer for it.
 *
 * A hold (for a review, an inquest, a claim) seals a copy of the record as it is now
 * and stops disposal until it is lifted. It never locks the record: work goes on,
 * and what is written from then on is marked as written after the hold. The digest
 * of the copy stands in the subject's chain, so that a copy that was touched can be
 * told. Who may place, lift and open is for the routes to say, by permission; that
 * a subject is held is shown to nobody whom the record is about. */
#ifndef PLATFORM_HOLD_H
#define PLATFORM_HOLD_H

#include "base/refusal.h"
#include "platform/hold.sql.h"
#include "platform/work.h"

/* The whole record of a subject as text, which only the composition can write. NULL
 * = there is no such subject. */
typedef const char *hold_copy(struct work *w, struct subject s);

/* Place a hold. Refused without a reason (field "reason"), and if there is nothing
 * to copy. *hold_id is set if it was placed. */
struct refusal hold_place(struct work *w, struct subject s, const char *reason, hold_copy *copy,
                          int64_t *hold_id);

/* Lift it, saying why. The copy stays. Refused if that hold is not in force. */
struct refusal hold_lift(struct work *w, struct subject s, int64_t hold_id, const char *reason);

/* Open the sealed copy, saying why. Refused if it is not what was sealed. *copy is
 * set if it was opened. */
struct refusal hold_open(struct work *w, struct subject s, int64_t hold_id, const char *reason,
                         const char **copy);

/* Is a hold in force? Then nothing of the subject may be disposed of. */
bool is_held(struct work *w, struct subject s);

/* When the first of the holds in force was placed: what is written later is marked as
 * after the hold. NO_INSTANT = no hold is in force. */
struct instant held_since(struct work *w, struct subject s);

#endif
