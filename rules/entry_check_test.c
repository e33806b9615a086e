/* entry_check_test.c -- what a setting can take. */
#include "rules/entry_check.h"
#include "tools/test.h"

TEST(a_whole_number_has_no_leading_zero_sign_or_point)
{
    struct { const char *text; bool valid; } cases[] = {
        { "0", true },  { "99", true },  { "100", false }, { "01", false }, { "-1", false },
        { "1.0", false }, { "", false }, { " 1", false },  { "1x", false }, { NULL, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(is_whole_between(cases[i].text, 0, 99), cases[i].valid);
    CHECK(!is_whole_between("0", 1, 99));
}

TEST(a_decimal_may_have_a_leading_zero_and_no_exponent)
{
    struct { const char *text; bool valid; } cases[] = {
        { "1", true },    { "99.0", true }, { "99.1", false }, { "0.9", false }, { "072", true },
        { "+5.5", true }, { "-5", false },  { ".5", false },   { "5.", false },  { "1e1", false },
        { "", false },    { "+", false },   { "five", false }, { NULL, false },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_INT(is_decimal_between(cases[i].text, 1, 99), cases[i].valid);
    CHECK(is_decimal_between(".5", 0, 1));
}

TEST(length_is_counted_in_characters_and_not_in_bytes)
{
    CHECK(is_at_most_long("1234567891", 10));
    CHECK(!is_at_most_long("12345678912", 10));
    CHECK(is_at_most_long("\u0177\u0177\u0177", 3));
    CHECK(is_at_most_long(NULL, 0));
}

TEST(yes_and_no_have_two_spellings_each)
{
    CHECK(is_yes_or_no("true") && is_yes_or_no("false") && is_yes_or_no("1") && is_yes_or_no("0"));
    CHECK(!is_yes_or_no("TRUE") && !is_yes_or_no("") && !is_yes_or_no(NULL));
}

TEST(usable_dates_run_from_1900_to_2099)
{
    CHECK(!is_usable_date(date_of(1899, 12, 31)));
    CHECK(is_usable_date(date_of(1900, 1, 1)));
    CHECK(is_usable_date(date_of(2099, 1, 1)));
    CHECK(!is_usable_date(date_of(2099, 1, 2)));
    CHECK(!is_usable_date(NO_DATE));
}

TEST(dates_are_compared_strictly_or_not_as_the_rule_says)
{
    struct date today = { 2026, 11, 24 }, tomorrow = { 2026, 11, 25 };
    CHECK(is_past_or_present(today, today));
    CHECK(!is_past_or_present(tomorrow, today));
    CHECK(!is_past_or_present(NO_DATE, today));
    CHECK(is_later_than(tomorrow, today));
    CHECK(!is_later_than(today, today));
    CHECK(!is_later_than(today, NO_DATE));
}
