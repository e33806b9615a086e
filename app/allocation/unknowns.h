/* unknowns.h -- which questions about a case have no answer.
 *
 * Unknown is as loud as high. The questions are those of the banner; lists count
 * them and show the first, which is why the gravest come first. Enquiries are
 * counted over everybody, police and children's social care apart (SAFEGUARDS 13):
 * one asked is not one answered, and one answered is not one read. */
#ifndef APP_ALLOCATION_UNKNOWNS_H
#define APP_ALLOCATION_UNKNOWNS_H

#include "base/date.h"

#include <stdbool.h>
#include <stdint.h>

/* What is known, as far as the questions go. NO_DATE = never. */
struct case_knowledge {
    bool has_rosh_level;        /* one of the four */
    bool has_birth_date;
    bool has_main_address;      /* or is known to have no abode */
    struct date police_asked, police_answered;
    struct date care_asked, care_answered;      /* children's social care */
};

struct unknown {
    const char *words;          /* "Police never asked"; NULL ends the table */
    bool (*is_unknown)(const struct case_knowledge *k);
};

extern const struct unknown unknowns[];

/* How many there are, and the first in words; "" if there is none. */
struct unknown_count {
    int64_t count;
    const char *first;
};
struct unknown_count unknowns_count(const struct case_knowledge *k);

#endif
