/* seeded.c -- chance that anyone can repeat from a published seed. */
#include "rules/seeded.h"

struct seeded seeded_from(const char *seed)
{
    uint64_t state = 0xcbf29ce484222325u;
    for (const unsigned char *at = (const unsigned char *)(seed ? seed : ""); *at; at++)
        state = (state ^ *at) * 0x100000001b3u;
    return (struct seeded){ state };
}

uint64_t seeded_next(struct seeded *s)
{
    uint64_t z = s->state += 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

uint64_t seeded_below(struct seeded *s, uint64_t n)
{
    if (n < 2) return 0;
    uint64_t end = UINT64_MAX - UINT64_MAX % n;
    uint64_t drawn = seeded_next(s);
    while (drawn >= end) drawn = seeded_next(s);
    return drawn % n;
}
