/* maybe.h -- numbers that may not be known.
 *
 * Unknown is a third answer. A number that may be missing has a type of its
 * own, on which arithmetic does not compile, so that nobody reads "not known"
 * as zero. Text that may be missing is NULL; a date that may be missing has
 * year 0 (date.h). */
#ifndef BASE_MAYBE_H
#define BASE_MAYBE_H

#include <stdbool.h>
#include <stdint.h>

struct maybe_int {
    int64_t value;      /* meaningless unless known */
    bool known;
};

/* A score or a share that is not a whole number. */
struct maybe_number {
    double value;       /* meaningless unless known */
    bool known;
};

enum tri { NOT_KNOWN = 0, YES, NO };    /* a question with three answers */

static inline struct maybe_int known_int(int64_t value)
{
    return (struct maybe_int){ .value = value, .known = true };
}

static inline struct maybe_number known_number(double value)
{
    return (struct maybe_number){ .value = value, .known = true };
}

#define UNKNOWN_INT    ((struct maybe_int){ 0 })
#define UNKNOWN_NUMBER ((struct maybe_number){ 0 })

#endif
