/* dice.h -- numbers that look random and are the same for the same seed. */
#ifndef APP_PRACTICE_DICE_H
#define APP_PRACTICE_DICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct dice { uint64_t state; };

/* From low to high, both included. */
int64_t throw_between(struct dice *d, int64_t low, int64_t high);
/* True so many times in a hundred. */
bool chance(struct dice *d, int percent);
/* One of a list of words. */
const char *one_of(struct dice *d, const char *const *words, size_t count);

#define ONE_OF(d, words) one_of((d), (words), sizeof(words) / sizeof *(words))

#endif
