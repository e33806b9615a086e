/* premises_capacity.h -- beds and bookings of one approved premises on one night.
 *
 * A booking books a space, not a bed: it says what the room must have. A night
 * is overbooked when there are more bookings than beds, or more that want a
 * characteristic than beds that have it. That is shown, never forbidden.
 * Source: Approved premises service (S e). */
#ifndef RULES_PREMISES_CAPACITY_H
#define RULES_PREMISES_CAPACITY_H

#include "base/date.h"
#include "rules/finding.h"

enum room_characteristic {
    ROOM_ARSON_SUITABLE = 0, ROOM_EN_SUITE, ROOM_SINGLE, ROOM_STEP_FREE, ROOM_SEX_OFFENDERS,
    ROOM_WHEELCHAIR,
    ROOM_CHARACTERISTICS
};

struct day_span { struct date first, last; };       /* both inclusive */

struct premises_bed {
    unsigned characteristics;           /* 1 << enum room_characteristic */
    struct date ended_on;               /* first day it is no more; NO_DATE = it stays */
    const struct day_span *out_of_service;
    size_t spans;
};

struct space_booking {
    struct date arrival, departure;     /* as recorded, else as expected; the last night is the
                                         * one before departure */
    unsigned criteria;                  /* 1 << enum room_characteristic */
    bool not_coming;                    /* cancelled, or did not arrive */
};

struct premises_night {
    int total_beds;                     /* not ended */
    int available_beds;                 /* and not out of service */
    int bookings;
    struct { int available, booked; } characteristic[ROOM_CHARACTERISTICS];
    bool overbooked;
};

/* UNKNOWN without the day. A booking without an arrival or departure is not counted. */
enum known premises_night(struct date night, const struct premises_bed *bed, size_t beds,
                          const struct space_booking *booking, size_t bookings,
                          struct premises_night *answer, struct working *w);

#endif
