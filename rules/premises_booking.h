/* premises_booking.h -- how a booking of approved premises stands, and what may be done with it.
 *
 * Source: Approved premises service (S e, "create checks" and "actions"). */
#ifndef RULES_PREMISES_BOOKING_H
#define RULES_PREMISES_BOOKING_H

#include "base/date.h"

#include <stdbool.h>

enum booking_status {
    BOOKING_UPCOMING = 0, BOOKING_ARRIVED, BOOKING_DEPARTED, BOOKING_NOT_ARRIVED, BOOKING_CANCELLED
};

struct booking_facts {
    bool cancelled, did_not_arrive;
    struct date arrived, departed;      /* NO_DATE = not */
    bool transferred;                   /* moved on to other premises from here */
    bool resident_elsewhere;            /* the person lives in other premises */
};

/* The first that holds: cancelled, not arrived, departed, arrived, upcoming. */
enum booking_status booking_status(const struct booking_facts *f);

enum booking_act {
    BOOKING_RECORD_ARRIVAL = 0, BOOKING_RECORD_NON_ARRIVAL, BOOKING_NAME_KEY_WORKER,
    BOOKING_RECORD_DEPARTURE, BOOKING_APPEAL, BOOKING_TRANSFER, BOOKING_SHORTEN,
    BOOKING_ACTS
};

/* Why it may not be done, or NULL if it may. */
const char *booking_refusal(const struct booking_facts *f, enum booking_act act);

/* Canonical day of a stay: the actual one if recorded, else the expected. */
struct date booking_day(struct date actual, struct date expected);

#endif
