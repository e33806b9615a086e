/* lookup.c -- finding a number by a text. */
#include "base/lookup.h"

#include <string.h>

enum { FIRST_SLOTS = 64 };

/* FNV-1a, folded so that the low bits depend on all. */
static size_t hash_of(const char *key)
{
    uint64_t h = 14695981039346656037u;
    for (; *key; key++)
        h = (h ^ (unsigned char)*key) * 1099511628211u;
    return (size_t)(h ^ h >> 32);
}

/* The slot where the key is, or the free one where it belongs. */
static uint32_t *slot_of(const struct lookup *l, const char *key)
{
    for (size_t at = hash_of(key);; at++) {
        uint32_t *slot = &l->slot[at & (l->slots - 1)];
        if (!*slot || strcmp(l->entry[*slot - 1].key, key) == 0) return slot;
    }
}

static void add_slots(struct lookup *l)
{
    l->slots = l->slots ? 4 * l->slots : FIRST_SLOTS;
    l->slot = arena_take(l->arena, l->slots * sizeof *l->slot);
    for (size_t i = 0; i < l->count; i++)
        *slot_of(l, l->entry[i].key) = (uint32_t)i + 1;
}

int64_t *lookup_find(const struct lookup *l, const char *key)
{
    if (!l->count) return NULL;
    uint32_t slot = *slot_of(l, key);
    return slot ? &l->entry[slot - 1].value : NULL;
}

int64_t *lookup_at(struct lookup *l, const char *key)
{
    int64_t *found = lookup_find(l, key);
    if (found) return found;
    if (2 * (l->count + 1) > l->slots) add_slots(l);
    uint32_t *slot = slot_of(l, key);
    struct lookup_entry *entry = arena_push(l->arena, &l->entry, &l->count, sizeof *entry);
    entry->key = arena_text(l->arena, key);
    *slot = (uint32_t)l->count;
    return &entry->value;
}
