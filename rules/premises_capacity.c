/* premises_capacity.c -- beds and bookings of one approved premises on one night. */
#include "rules/premises_capacity.h"

static bool exists(const struct premises_bed *bed, struct date night)
{
    return !date_known(bed->ended_on) || date_before(night, bed->ended_on);
}

static bool is_out_of_service(const struct premises_bed *bed, struct date night)
{
    for (size_t i = 0; i < bed->spans; i++)
        if (!date_before(night, bed->out_of_service[i].first) &&
            !date_before(bed->out_of_service[i].last, night))
            return true;
    return false;
}

static bool occupies(const struct space_booking *booking, struct date night)
{
    if (booking->not_coming || !date_known(booking->arrival) || !date_known(booking->departure))
        return false;
    return !date_before(night, booking->arrival) && date_before(night, booking->departure);
}

static void add_bed(struct premises_night *n, const struct premises_bed *bed, struct date night)
{
    if (!exists(bed, night)) return;
    n->total_beds++;
    if (is_out_of_service(bed, night)) return;
    n->available_beds++;
    for (int c = 0; c < ROOM_CHARACTERISTICS; c++)
        if (bed->characteristics & 1u << c) n->characteristic[c].available++;
}

static void add_booking(struct premises_night *n, const struct space_booking *booking,
                     struct date night)
{
    if (!occupies(booking, night)) return;
    n->bookings++;
    for (int c = 0; c < ROOM_CHARACTERISTICS; c++)
        if (booking->criteria & 1u << c) n->characteristic[c].booked++;
}

static bool is_overbooked(const struct premises_night *n)
{
    for (int c = 0; c < ROOM_CHARACTERISTICS; c++)
        if (n->characteristic[c].booked > n->characteristic[c].available) return true;
    return n->bookings > n->available_beds;
}

enum known premises_night(struct date night, const struct premises_bed *bed, size_t beds,
                          const struct space_booking *booking, size_t bookings,
                          struct premises_night *answer, struct working *w)
{
    *answer = (struct premises_night){ 0 };
    if (!date_known(night)) {
        working_missing(w, "night");
        return UNKNOWN;
    }
    for (size_t i = 0; i < beds; i++) add_bed(answer, &bed[i], night);
    for (size_t i = 0; i < bookings; i++) add_booking(answer, &booking[i], night);
    answer->overbooked = is_overbooked(answer);
    if (w)
        working_step(w, "night", working_date(w, night),
                     working_say(w, "%d booked of %d beds in service", answer->bookings,
                                 answer->available_beds),
                     answer->overbooked ? "Overbooked, as a whole or for a characteristic" : "",
                     "S e");
    return KNOWN;
}
