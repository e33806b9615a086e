/* calendar_test.c -- working days and bank holidays. */
#include "rules/calendar.h"
#include "tools/test.h"

static const struct calendar *const ew = &england_and_wales;

/* Easter Sunday, reckoned apart from the table (the Gregorian computus). */
static struct date easter(int year)
{
    int golden = year % 19, century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int days = moon - weekday;
    int month = 3 + (days + 40) / 44;
    return date_of(year, month, days + 28 - 31 * (month / 4));
}

static bool is_holiday(struct date d)
{
    return bank_holiday_on(ew, d) != NULL;
}

static bool is_moved_spring(int year)
{
    return year == 2022;
}

TEST(every_year_has_its_easter_and_its_late_may_and_august_mondays)
{
    for (int year = 2015; year <= 2028; year++) {
        CHECK(is_holiday(date_plus_days(easter(year), -2)));
        CHECK(is_holiday(date_plus_days(easter(year), 1)));
        struct date may = date_of(year, 5, 31), august = date_of(year, 8, 31);
        may = date_plus_days(may, -((int)date_weekday(may) - MONDAY));
        august = date_plus_days(august, -((int)date_weekday(august) - MONDAY));
        CHECK_INT(is_holiday(may), !is_moved_spring(year));
        CHECK(is_holiday(august));
    }
}

TEST(christmas_takes_two_weekdays_and_new_year_one_in_every_year)
{
    for (int year = 2015; year <= 2028; year++) {
        int christmas = 0, new_year = 0;
        for (int day = 25; day <= 31; day++) christmas += is_holiday(date_of(year, 12, day));
        for (int day = 1; day <= 3; day++) new_year += is_holiday(date_of(year, 1, day));
        CHECK_INT(christmas, 2);
        CHECK_INT(new_year, 1);
    }
}

TEST(there_are_eight_holidays_a_year_but_in_the_years_of_jubilee_and_coronation)
{
    for (int year = 2015; year <= 2028; year++) {
        int count = 0;
        for (size_t i = 0; i < ew->count; i++) count += ew->holiday[i].on.year == year;
        CHECK_INT(count, year == 2022 ? 10 : year == 2023 ? 9 : 8);
    }
}

TEST(holidays_ascend_have_names_and_fall_on_weekdays)
{
    for (size_t i = 0; i < ew->count; i++) {
        CHECK(date_weekday(ew->holiday[i].on) <= FRIDAY);
        CHECK(ew->holiday[i].name && ew->holiday[i].authority);
        if (i) CHECK(date_before(ew->holiday[i - 1].on, ew->holiday[i].on));
    }
}

TEST(days_added_once_are_kept)
{
    CHECK(is_holiday(date_of(2020, 5, 8)));
    CHECK(!is_holiday(date_of(2020, 5, 4)));
    CHECK(is_holiday(date_of(2022, 6, 2)));
    CHECK(is_holiday(date_of(2022, 6, 3)));
    CHECK(is_holiday(date_of(2022, 9, 19)));
    CHECK(is_holiday(date_of(2023, 5, 8)));
    CHECK(is_holiday(date_of(2026, 12, 28)));
}

TEST(the_nearest_working_day_steps_over_christmas)
{
    struct { struct date day; const char *before, *after; } cases[] = {
        { { 2026, 12, 24 }, "2026-12-24", "2026-12-24" },
        { { 2026, 12, 25 }, "2026-12-24", "2026-12-29" },
        { { 2026, 12, 27 }, "2026-12-24", "2026-12-29" },
        { { 2026, 12, 28 }, "2026-12-24", "2026-12-29" },
        { { 2026, 12, 29 }, "2026-12-29", "2026-12-29" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_DATE(working_day_or_before(ew, cases[i].day), cases[i].before);
        CHECK_DATE(working_day_or_after(ew, cases[i].day), cases[i].after);
    }
}

TEST(working_days_are_counted_without_the_day_they_start_on)
{
    struct date friday = date_of(2026, 11, 20);
    CHECK_DATE(date_plus_working_days(ew, friday, 0), "2026-11-20");
    CHECK_DATE(date_plus_working_days(ew, friday, 1), "2026-11-23");
    CHECK_DATE(date_plus_working_days(ew, friday, 5), "2026-11-27");
    CHECK_DATE(date_plus_working_days(ew, friday, -1), "2026-11-19");
    CHECK_DATE(date_plus_working_days(ew, date_of(2026, 11, 22), 1), "2026-11-23");
    CHECK_DATE(date_plus_working_days(ew, date_of(2026, 12, 24), 1), "2026-12-29");
    CHECK_DATE(date_plus_working_days(ew, date_of(2026, 12, 29), -1), "2026-12-24");
    CHECK_DATE(date_plus_working_days(ew, date_of(2026, 11, 21), 0), "2026-11-21");
}

TEST(adding_and_counting_working_days_agree)
{
    struct date start = date_of(2022, 5, 1);
    for (int offset = 0; offset < 200; offset++) {
        struct date from = date_plus_days(start, offset);
        for (int n = 1; n <= 15; n++) {
            struct date due = date_plus_working_days(ew, from, n);
            CHECK(is_working_day(ew, due));
            CHECK_INT(working_days_between(ew, from, due), n);
            CHECK_INT(working_days_between(ew, due, from), -n);
        }
    }
}

TEST(a_list_of_ones_own_replaces_the_published_one)
{
    const struct bank_holiday fair[] = { { .on = { 2026, 11, 24 } } };
    const struct calendar own = { .holiday = fair, .count = 1 };
    CHECK(!is_working_day(&own, date_of(2026, 11, 24)));
    CHECK(is_working_day(&own, date_of(2026, 12, 25)));
}

TEST(beyond_the_published_years_a_deadline_is_an_assumption)
{
    struct working w;
    working_begin(&w);
    CHECK_INT(calendar_reaches(ew, date_of(2015, 1, 1), date_of(2028, 12, 31), &w), KNOWN);
    CHECK_INT(w.assumed_count, 0);
    CHECK_INT(calendar_reaches(ew, date_of(2014, 12, 31), date_of(2015, 1, 1), NULL), ASSUMED);
    CHECK_INT(calendar_reaches(ew, date_of(2028, 12, 31), date_of(2029, 1, 1), &w), ASSUMED);
    CHECK_INT(w.assumed_count, 1);
    CHECK_INT(calendar_reaches(ew, NO_DATE, date_of(2028, 1, 1), &w), UNKNOWN);
}

TEST(an_unknown_date_is_no_working_day_and_stays_unknown)
{
    CHECK(!is_working_day(ew, NO_DATE));
    CHECK(!date_known(working_day_or_before(ew, NO_DATE)));
    CHECK(!date_known(date_plus_working_days(ew, NO_DATE, 3)));
    CHECK(!date_known(date_plus_working_days(ew, date_of(9999, 12, 31), 1)));
    CHECK(!date_known(date_plus_working_days(ew, date_of(1, 1, 1), -1)));
}
