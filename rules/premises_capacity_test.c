/* premises_capacity_test.c -- beds and bookings of one approved premises on one night. */
#include "rules/premises_capacity.h"
#include "tools/test.h"

static const struct date night = { 2026, 6, 10 };

static struct premises_night count(const struct premises_bed *bed, size_t beds,
                                   const struct space_booking *booking, size_t bookings)
{
    struct premises_night n;
    CHECK_INT(premises_night(night, bed, beds, booking, bookings, &n, NULL), KNOWN);
    return n;
}

TEST(a_bed_ends_on_its_day_and_is_out_of_service_on_both_ends_of_a_span)
{
    const struct day_span over = { { 2026, 6, 10 }, { 2026, 6, 10 } };
    const struct day_span before = { { 2026, 6, 1 }, { 2026, 6, 9 } };
    const struct premises_bed beds[] = {
        { .ended_on = { 2026, 6, 10 } }, { .ended_on = { 2026, 6, 11 } },
        { .out_of_service = &over, .spans = 1 }, { .out_of_service = &before, .spans = 1 },
    };
    struct premises_night n = count(beds, 4, NULL, 0);
    CHECK_INT(n.total_beds, 3);
    CHECK_INT(n.available_beds, 2);
    CHECK(!n.overbooked);
}

TEST(a_booking_occupies_from_arrival_to_the_night_before_departure)
{
    const struct space_booking bookings[] = {
        { .arrival = { 2026, 6, 10 }, .departure = { 2026, 6, 11 } },
        { .arrival = { 2026, 6, 1 },  .departure = { 2026, 6, 10 } },
        { .arrival = { 2026, 6, 11 }, .departure = { 2026, 6, 12 } },
        { .arrival = { 2026, 6, 1 },  .departure = { 2026, 6, 30 }, .not_coming = true },
        { .arrival = { 2026, 6, 1 } },
    };
    struct premises_night n = count(NULL, 0, bookings, 5);
    CHECK_INT(n.bookings, 1);
    CHECK(n.overbooked);
}

TEST(a_night_is_overbooked_as_a_whole_or_for_one_characteristic)
{
    const struct premises_bed beds[] = { { .characteristics = 1u << ROOM_SINGLE }, { 0 } };
    const struct space_booking bookings[] = {
        { { 2026, 6, 1 }, { 2026, 6, 30 }, 1u << ROOM_SINGLE, false },
        { { 2026, 6, 1 }, { 2026, 6, 30 }, 1u << ROOM_SINGLE, false },
    };
    CHECK(!count(beds, 2, bookings, 1).overbooked);
    struct premises_night n = count(beds, 2, bookings, 2);
    CHECK(n.overbooked);
    CHECK_INT(n.characteristic[ROOM_SINGLE].available, 1);
    CHECK_INT(n.characteristic[ROOM_SINGLE].booked, 2);
    CHECK_INT(n.characteristic[ROOM_EN_SUITE].booked, 0);
}

TEST(without_a_night_nothing_is_counted)
{
    struct premises_night n;
    CHECK_INT(premises_night(NO_DATE, NULL, 0, NULL, 0, &n, NULL), UNKNOWN);
}
