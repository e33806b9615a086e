/* instant_test.c -- moments, and the two nights on which clocks change. */
#include "base/instant.h"
#include "tools/test.h"

#include <stdio.h>

static const char *wall(const char *iso)
{
    static char text[32];
    struct local_time t = london_time(instant_from_iso(iso));
    char on[DATE_TEXT];
    snprintf(text, sizeof text, "%s %02d:%02d", date_iso(t.on, on), t.minute / 60, t.minute % 60);
    return text;
}

static const char *utc(struct date on, int hour, int minute)
{
    static char text[INSTANT_TEXT];
    return instant_iso(instant_from_london(on, hour * 60 + minute), text);
}

TEST(an_instant_is_written_and_read_as_fixed_width_text)
{
    char text[INSTANT_TEXT];
    CHECK_TEXT(instant_iso(instant_from_iso("2026-11-24T18:12:40.123Z"), text),
               "2026-11-24T18:12:40.123Z");
    CHECK_TEXT(instant_iso(instant_from_iso("2026-11-24T18:12:40Z"), text),
               "2026-11-24T18:12:40.000Z");
    CHECK_TEXT(instant_iso(instant_from_iso("1969-12-31T23:59:59.999Z"), text),
               "1969-12-31T23:59:59.999Z");
    CHECK(!instant_known(instant_from_iso("2026-11-24")));
    CHECK(!instant_known(instant_from_iso("2026-11-24T25:00:00Z")));
    CHECK(!instant_known(instant_from_iso(NULL)));
    CHECK_TEXT(instant_iso(NO_INSTANT, text), "");
}

TEST(the_wall_clock_goes_forward_on_the_last_sunday_of_march)
{
    CHECK_TEXT(wall("2027-03-28T00:59:59.000Z"), "2027-03-28 00:59");
    CHECK_TEXT(wall("2027-03-28T01:00:00.000Z"), "2027-03-28 02:00");
    CHECK_TEXT(utc(date_of(2027, 3, 28), 0, 59), "2027-03-28T00:59:00.000Z");
    CHECK_TEXT(utc(date_of(2027, 3, 28), 1, 30), "2027-03-28T01:30:00.000Z");
    CHECK_TEXT(utc(date_of(2027, 3, 28), 2, 0), "2027-03-28T01:00:00.000Z");
}

TEST(the_wall_clock_goes_back_on_the_last_sunday_of_october)
{
    CHECK_TEXT(wall("2026-10-25T00:59:59.000Z"), "2026-10-25 01:59");
    CHECK_TEXT(wall("2026-10-25T01:00:00.000Z"), "2026-10-25 01:00");
    CHECK_TEXT(utc(date_of(2026, 10, 25), 0, 30), "2026-10-24T23:30:00.000Z");
    CHECK_TEXT(utc(date_of(2026, 10, 25), 1, 30), "2026-10-25T00:30:00.000Z");
    CHECK_TEXT(utc(date_of(2026, 10, 25), 2, 0), "2026-10-25T02:00:00.000Z");
}

TEST(a_local_time_survives_the_way_to_utc_and_back_on_every_day_of_a_year)
{
    for (struct date d = date_of(2026, 1, 1); d.year == 2026; d = date_plus_days(d, 1)) {
        struct local_time t = london_time(instant_from_london(d, 10 * 60 + 15));
        CHECK(date_same(t.on, d));
        CHECK_INT(t.minute, 10 * 60 + 15);
    }
}
