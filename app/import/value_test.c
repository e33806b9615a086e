/* value_test.c -- cells are read as extracts write them, and doubts are told. */
#include "app/import/value.h"

#include "tools/test.h"

TEST(dates_are_read_in_every_form_day_first)
{
    static const struct { const char *text, *date; enum reading reading; } cases[] = {
        { "2026-03-05", "2026-03-05", READ_WELL },
        { "2026-03-05T00:00:00", "2026-03-05", READ_WELL },
        { "2026-03-05 00:00:00", "2026-03-05", READ_WELL },
        { "2026-03-05T00:00:00.000Z", "2026-03-05", READ_WELL },
        { "2026/3/5", "2026-03-05", READ_WELL },
        { "20260305", "2026-03-05", READ_WELL },
        { "05/03/2026", "2026-03-05", READ_WELL },
        { "5/3/2026", "2026-03-05", READ_WELL },
        { "05.03.2026", "2026-03-05", READ_WELL },
        { "05/03/2026 00:00", "2026-03-05", READ_WELL },
        { "5-Mar-2026", "2026-03-05", READ_WELL },
        { "5 Mar 2026", "2026-03-05", READ_WELL },
        { "05 march 2026", "2026-03-05", READ_WELL },
        { "5-MAR-26", "2026-03-05", READ_WITH_DOUBT },
        { "24/07/26", "2026-07-24", READ_WITH_DOUBT },
        { "24.07.99", "2099-07-24", READ_WITH_DOUBT },
        { "29/02/2024", "2024-02-29", READ_WELL },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct date on;
        CHECK_INT(value_date(cases[i].text, false, &on), cases[i].reading);
        CHECK_DATE(on, cases[i].date);
    }
}

TEST(what_is_no_date_is_not_read)
{
    static const char *const cases[] = {
        "2026-13-05", "2026-02-30", "29/02/2026", "31/06/2026", "00/01/2026", "5-Mrz-2026",
        "5-Ma-2026", "05/03/026", "05/03-2026", "2026", "2026-03", "20260305x", "tomorrow",
        "2026-03-05 noon", "12/2026", "99999999", "0000-00-00", "5//2026",
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct date on;
        CHECK_INT(value_date(cases[i], false, &on), READ_NOT);
        CHECK(!date_known(on));
    }
}

TEST(a_unit_may_say_that_the_month_comes_first)
{
    struct date on;
    CHECK_INT(value_date("03/05/2026", true, &on), READ_WELL);
    CHECK_DATE(on, "2026-03-05");
    CHECK_INT(value_date("5-Mar-2026", true, &on), READ_WELL);
    CHECK_DATE(on, "2026-03-05");
    CHECK_INT(value_date("2026-03-05", true, &on), READ_WELL);
    CHECK_DATE(on, "2026-03-05");
}

TEST(times_are_minutes_after_midnight)
{
    static const struct { const char *text; int64_t minute; enum reading reading; } cases[] = {
        { "00:00", 0, READ_WELL },       { "09:05", 545, READ_WELL },
        { "23:59", 1439, READ_WELL },    { "09:05:00", 545, READ_WELL },
        { "9:5", 545, READ_WITH_DOUBT }, { "9:05", 545, READ_WITH_DOUBT },
        { "10:5", 605, READ_WITH_DOUBT },
    };
    struct maybe_int minute;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(value_time(cases[i].text, &minute), cases[i].reading);
        CHECK(minute.known);
        CHECK_INT(minute.value, cases[i].minute);
    }
}

TEST(what_is_no_time_is_not_known)
{
    static const char *const cases[] = { "24:30", "25:00", "12:75", "9", ":30", "09:", "09:05x",
                                         "09:05:61", "09:05:0", "-1:00", "109:05" };
    struct maybe_int minute;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        CHECK_INT(value_time(cases[i], &minute), READ_NOT);
        CHECK(!minute.known);
    }
    CHECK_INT(value_time("", &minute), READ_EMPTY);
}

TEST(numbers_may_be_below_nought_and_nothing_is_not_nought)
{
    struct maybe_int n;
    CHECK_INT(value_number("-20", &n), READ_WELL);
    CHECK_INT(n.value, -20);
    CHECK_INT(value_number("9800031817", &n), READ_WELL);
    CHECK_INT(n.value, 9800031817);
    CHECK_INT(value_number("", &n), READ_EMPTY);
    CHECK(!n.known);
    CHECK_INT(value_number("12 months", &n), READ_NOT);
    CHECK_INT(value_number("99999999999999999999", &n), READ_NOT);
    CHECK(!n.known);
}

TEST(hours_are_read_in_hundredths)
{
    struct maybe_int n;
    CHECK_INT(value_hundredths("37", &n), READ_WELL);
    CHECK_INT(n.value, 3700);
    CHECK_INT(value_hundredths("29.6", &n), READ_WELL);
    CHECK_INT(n.value, 2960);
    CHECK_INT(value_hundredths("18.75", &n), READ_WELL);
    CHECK_INT(n.value, 1875);
    CHECK_INT(value_hundredths("18.7500", &n), READ_WELL);
    CHECK_INT(n.value, 1875);
    CHECK_INT(value_hundredths("18.755", &n), READ_NOT);
    CHECK_INT(value_hundredths("full", &n), READ_NOT);
}

TEST(an_answer_that_is_neither_yes_nor_no_is_not_known)
{
    enum tri answer;
    CHECK_INT(value_yes_no("y", &answer), READ_WELL);
    CHECK_INT(answer, YES);
    CHECK_INT(value_yes_no("False", &answer), READ_WELL);
    CHECK_INT(answer, NO);
    CHECK_INT(value_yes_no("maybe", &answer), READ_NOT);
    CHECK_INT(answer, NOT_KNOWN);
    CHECK_INT(value_yes_no("", &answer), READ_EMPTY);
    CHECK_INT(answer, NOT_KNOWN);
}

TEST(spaces_at_either_end_are_taken_off)
{
    char plain[] = "  CM3A \t", inner[] = "two  words", hard[] = "\u00A0x\u00A0 ", none[] = "   ",
         lines[] = " two\nlines\n";
    CHECK_TEXT(value_trimmed(plain), "CM3A");
    CHECK_TEXT(value_trimmed(inner), "two  words");
    CHECK_TEXT(value_trimmed(hard), "x");
    CHECK_TEXT(value_trimmed(none), "");
    CHECK_TEXT(value_trimmed(lines), "two\nlines\n");
}
