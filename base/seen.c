/* seen.c -- which references a file has had so far, and with what beside them. */
#include "base/seen.h"

#include "base/fault.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_SIZE = 4096 };

/* A step of wyhash: the two halves of a product depend on every bit of both. */
static uint64_t mixed(uint64_t a, uint64_t b)
{
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t seen_hash(uint64_t from, const char *bytes, size_t len)
{
    const uint64_t odd = 0x9E3779B97F4A7C15u, other = 0xD1B54A32D192ED03u;
    uint64_t h = from ^ odd ^ len, eight = 0;
    for (; len >= 8; bytes += 8, len -= 8) {
        memcpy(&eight, bytes, 8);
        h = mixed(h ^ eight, other);
    }
    eight = 0;
    memcpy(&eight, bytes, len);
    return mixed(h ^ eight, odd);
}

static uint64_t hash_of(const char *reference)
{
    uint64_t h = seen_hash(1, reference, strlen(reference));
    return h ? h : 1;
}

static struct seen_entry *entry_of(const struct seen *s, uint64_t reference)
{
    for (size_t at = (size_t)reference;; at++) {
        struct seen_entry *e = &s->entry[at & (s->size - 1)];
        if (!e->reference || e->reference == reference) return e;
    }
}

static void grow(struct seen *s)
{
    struct seen bigger = { .size = s->size ? 2 * s->size : FIRST_SIZE, .count = s->count };
    bigger.entry = calloc(bigger.size, sizeof *bigger.entry);
    if (!bigger.entry) fault("out of memory: %zu references", s->count);
    for (size_t i = 0; i < s->size; i++)
        if (s->entry[i].reference) *entry_of(&bigger, s->entry[i].reference) = s->entry[i];
    free(s->entry);
    *s = bigger;
}

enum seen_as seen_note(struct seen *s, const char *reference, uint64_t row)
{
    if (4 * (s->count + 1) > 3 * s->size) grow(s);
    uint64_t hash = hash_of(reference);
    struct seen_entry *e = entry_of(s, hash);
    if (e->reference) return e->rest == row ? SEEN_IDENTICAL : SEEN_OTHERWISE;
    *e = (struct seen_entry){ hash, row };
    s->count++;
    return SEEN_FIRST;
}

bool seen_has(const struct seen *s, const char *reference)
{
    return s->size && entry_of(s, hash_of(reference))->reference;
}

void seen_free(struct seen *s)
{
    free(s->entry);
    *s = (struct seen){ 0 };
}
