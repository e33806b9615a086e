/* seeded.h -- chance that anyone can repeat from a published seed.
 *
 * A seed is text: what a public lottery or a throw of dice gave after the list
 * of those who may be drawn was published. From it, by two well-known and
 * unpatented recipes, follow the numbers of a draw:
 *
 *   start    FNV-1a, 64 bits, over the bytes of the text
 *   numbers  SplitMix64 from that start
 *   below n  numbers are thrown away until one is under the largest multiple of
 *            n that fits 64 bits; the remainder by n is the result
 *
 * This is for fairness that can be checked, not for secrets. */
#ifndef RULES_SEEDED_H
#define RULES_SEEDED_H

#include <stdint.h>

struct seeded { uint64_t state; };

/* NULL counts as the empty text. */
struct seeded seeded_from(const char *seed);

uint64_t seeded_next(struct seeded *s);

/* 0 to n - 1, each as likely; 0 for n = 0. */
uint64_t seeded_below(struct seeded *s, uint64_t n);

#endif
