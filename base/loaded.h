/* loaded.h -- what comes of putting in a fact that another system sent.
 *
 * An extract comes every night and is mostly what was there the night before. A
 * fact is put in only if it is not held as it now comes; what was held is then
 * superseded, never overwritten. */
#ifndef BASE_LOADED_H
#define BASE_LOADED_H

#include <stdbool.h>
#include <stdint.h>

enum loaded {
    LOADED_SAME,                /* it is held just so: nothing was written */
    LOADED_NEW,                 /* nothing was held under its reference */
    LOADED_CHANGED,             /* something else was, which is now superseded */
};

/* From how many rows were added and how many superseded. */
static inline enum loaded loaded_as(int64_t added, int64_t superseded)
{
    return !added ? LOADED_SAME : superseded ? LOADED_CHANGED : LOADED_NEW;
}

/* Did the source send this again? Asked of every reference that is held; what it
 * did not send is kept and marked as gone. */
struct still_sent {
    bool (*is)(void *run, int64_t person_id, const char *reference);
    void *run;
};

#endif
