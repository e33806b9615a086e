/* lookup.h -- finding a number by a text: a code, a reference, a name.
 *
 * Entries keep the order in which they came and are never taken out. Keys are
 * copied into the arena that the lookup was given. */
#ifndef BASE_LOOKUP_H
#define BASE_LOOKUP_H

#include "base/arena.h"

#include <stddef.h>
#include <stdint.h>

struct lookup_entry {
    const char *key;
    int64_t value;
};

/* Begin with { .arena = a }. */
struct lookup {
    struct arena *arena;
    struct lookup_entry *entry; /* as they came */
    size_t count;
    uint32_t *slot;             /* index of an entry + 1; 0 = free */
    size_t slots;               /* a power of two, at least twice as many as entries */
};

/* The value kept under a key, or NULL. Valid until the next lookup_at. */
int64_t *lookup_find(const struct lookup *l, const char *key);

/* The same; a key that is not there is added with value 0. */
int64_t *lookup_at(struct lookup *l, const char *key);

#endif
