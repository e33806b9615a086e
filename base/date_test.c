/* date_test.c -- days of the calendar. */
#include "base/date.h"
#include "tools/test.h"

TEST(a_date_that_is_not_in_the_calendar_is_not_known)
{
    CHECK(!date_known(date_of(2027, 2, 29)));
    CHECK(date_known(date_of(2028, 2, 29)));
    CHECK(!date_known(date_of(2026, 6, 31)));
    CHECK(!date_known(date_of(2026, 13, 1)));
    CHECK(!date_known(date_of(1900, 2, 29)));
    CHECK(date_known(date_of(2000, 2, 29)));
}

TEST(every_day_of_eight_centuries_counts_one_more_than_the_day_before)
{
    int32_t n = date_number(date_of(1600, 1, 1));
    struct date last = date_of(2400, 12, 31);
    for (struct date d = date_of(1600, 1, 1); date_before(d, last); n++) {
        CHECK_INT(date_number(d), n);
        struct date next = date_from_number(n + 1);
        CHECK_INT(date_weekday(next), date_weekday(d) % 7 + 1);
        d = next;
    }
    CHECK_INT(date_number(date_of(1970, 1, 1)), 0);
}

TEST(weekdays_are_those_of_known_days)
{
    CHECK_INT(date_weekday(date_of(2026, 11, 24)), TUESDAY);
    CHECK_INT(date_weekday(date_of(1969, 12, 31)), WEDNESDAY);
    CHECK_INT(date_weekday(date_of(2000, 1, 1)), SATURDAY);
}

TEST(a_month_on_from_a_long_month_ends_with_the_short_one)
{
    CHECK_DATE(date_plus_months(date_of(2026, 1, 31), 1), "2026-02-28");
    CHECK_DATE(date_plus_months(date_of(2028, 1, 31), 1), "2028-02-29");
    CHECK_DATE(date_plus_months(date_of(2026, 3, 31), -1), "2026-02-28");
    CHECK_DATE(date_plus_months(date_of(2026, 11, 24), 14), "2028-01-24");
    CHECK_DATE(date_plus_years(date_of(2028, 2, 29), 1), "2029-02-28");
}

TEST(a_birthday_is_reached_on_the_day_and_not_the_day_before)
{
    struct date born = date_of(1991, 3, 14);
    CHECK_INT(date_age(born, date_of(2026, 3, 13)), 34);
    CHECK_INT(date_age(born, date_of(2026, 3, 14)), 35);
    CHECK_INT(date_age(born, date_of(2026, 3, 15)), 35);
    CHECK_INT(date_age(date_of(2008, 2, 29), date_of(2026, 2, 28)), 17);
    CHECK_INT(date_age(date_of(2008, 2, 29), date_of(2026, 3, 1)), 18);
}

TEST(iso_text_is_read_exactly)
{
    CHECK_DATE(date_from_iso("2026-11-24", NULL), "2026-11-24");
    CHECK_DATE(date_from_iso("2026-11-24T09:00", NULL), "");
    const char *rest = NULL;
    CHECK_DATE(date_from_iso("2026-11-24T09:00", &rest), "2026-11-24");
    CHECK_TEXT(rest, "T09:00");
    CHECK_DATE(date_from_iso("2026-02-30", NULL), "");
    CHECK_DATE(date_from_iso("26-11-24", NULL), "");
    CHECK_DATE(date_from_iso("", NULL), "");
    CHECK_DATE(date_from_iso(NULL, NULL), "");
}
