/* practice.h -- a made-up unit to practise on, and to measure with.
 *
 * Writes the nightly extract of a unit that does not exist: people, staff, places
 * and notes are put together from lists of words, the same for the same seed. The
 * import then reads it as it reads any other, so that a practice unit is made by
 * the same way as a real one. Everything is dated from the day that is "today". */
#ifndef APP_PRACTICE_PRACTICE_H
#define APP_PRACTICE_PRACTICE_H

#include "base/date.h"

#include <stdint.h>

struct practice {
    const char *folder;         /* must exist; files are written into it */
    struct date today;
    int64_t people;
    int64_t contacts_each;      /* about so many a person */
    uint64_t seed;
};

/* A fault if a file cannot be written. */
void practice_write(const struct practice *p);

/* The staff code of the practice unit's nth member of staff (from 0), as written
 * into the extract, and how many there are for so many people. */
const char *practice_staff_code(int64_t n, char code[static 16]);
int64_t practice_staff_count(int64_t people);

#endif
