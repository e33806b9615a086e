/* dice.c -- numbers that look random and are the same for the same seed. */
#include "app/practice/dice.h"

/* SplitMix64 (Steele, Lea, Flood 2014): small, even, and good enough to play with. */
static uint64_t next(struct dice *d)
{
    uint64_t z = d->state += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
}

int64_t throw_between(struct dice *d, int64_t low, int64_t high)
{
    return low + (int64_t)(next(d) % (uint64_t)(high - low + 1));
}

bool chance(struct dice *d, int percent)
{
    return throw_between(d, 1, 100) <= percent;
}

const char *one_of(struct dice *d, const char *const *words, size_t count)
{
    return words[throw_between(d, 0, (int64_t)count - 1)];
}
