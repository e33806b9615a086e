/* premises_booking.c -- how a booking of approved premises stands, and what may be done with it. */
#include "rules/premises_booking.h"

#include <stddef.h>

enum booking_status booking_status(const struct booking_facts *f)
{
    if (f->cancelled) return BOOKING_CANCELLED;
    if (f->did_not_arrive) return BOOKING_NOT_ARRIVED;
    if (date_known(f->departed)) return BOOKING_DEPARTED;
    return date_known(f->arrived) ? BOOKING_ARRIVED : BOOKING_UPCOMING;
}

static const char *arrival_refusal(const struct booking_facts *f, enum booking_status status)
{
    if (status == BOOKING_CANCELLED) return "The booking is cancelled";
    if (status == BOOKING_NOT_ARRIVED) return "It is recorded that the person did not arrive";
    if (status != BOOKING_UPCOMING) return "The arrival is recorded already";
    return f->resident_elsewhere ? "The person is resident in other premises" : NULL;
}

const char *booking_refusal(const struct booking_facts *f, enum booking_act act)
{
    enum booking_status status = booking_status(f);
    switch (act) {
    case BOOKING_RECORD_ARRIVAL:
        return arrival_refusal(f, status);
    case BOOKING_RECORD_NON_ARRIVAL:
        if (status == BOOKING_UPCOMING) return NULL;
        return date_known(f->arrived) ? "The person has arrived" : "The booking is over";
    case BOOKING_NAME_KEY_WORKER:
        return status == BOOKING_CANCELLED ? "The booking is cancelled" : NULL;
    case BOOKING_RECORD_DEPARTURE:
        if (status == BOOKING_DEPARTED) return "The departure is recorded already";
        return status == BOOKING_ARRIVED ? NULL : "The person has not arrived";
    case BOOKING_APPEAL:
        return status == BOOKING_UPCOMING ? NULL : "An appeal is possible only before arrival";
    case BOOKING_TRANSFER:
        return status == BOOKING_ARRIVED ? NULL : "Only a resident can be transferred";
    case BOOKING_SHORTEN:
        if (f->transferred) return "The person has been transferred";
        return status == BOOKING_UPCOMING || status == BOOKING_ARRIVED ? NULL
                                                                      : "The booking is over";
    case BOOKING_ACTS:
        break;
    }
    return "There is no such act";
}

struct date booking_day(struct date actual, struct date expected)
{
    return date_known(actual) ? actual : expected;
}
