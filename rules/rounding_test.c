/* rounding_test.c -- rounding as the published tools do it. */
#include "rules/rounding.h"
#include "tools/test.h"

#include <math.h>
#include <stdbool.h>

static bool near(double a, double b)
{
    return fabs(a - b) < 1e-9;
}

TEST(decimal_halves_go_away_from_nought_however_binary_writes_them)
{
    CHECK(near(round_half_up(0.285, 2), 0.29));
    CHECK(near(round_half_up(1.005, 2), 1.01));
    CHECK(near(round_half_up(-1.005, 2), -1.01));
    CHECK(near(round_half_up(2.4999, 0), 2));
    CHECK(near(round_half_up(118416.70000000001, 1), 118416.7));
}

TEST(halves_towards_plus_infinity_go_up_on_both_sides_of_nought)
{
    CHECK(near(round_half_to_plus(2.5), 3));
    CHECK(near(round_half_to_plus(-2.5), -2));
    CHECK(near(round_half_to_plus(-2.51), -3));
}

TEST(a_fraction_below_six_tenths_rounds_down_on_the_screens)
{
    struct { double value, rounded; } cases[] = {
        { 155.4999, 155 }, { 155.5, 155 }, { 155.5999, 155 }, { 155.6, 156 }, { 155.49996, 155 },
        { 155.59996, 156 }, { 155, 155 }, { 155.99, 156 },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK(near(round_down_below_six_tenths(cases[i].value), cases[i].rounded));
}

TEST(one_decimal_is_text_by_the_exact_value)
{
    char text[ONE_DECIMAL_TEXT];
    CHECK_TEXT(one_decimal(96.04, text), "96.0");
    CHECK_TEXT(one_decimal(0.25, text), "0.3");
    CHECK_TEXT(one_decimal(0.35, text), "0.3");     /* below a half in binary */
    CHECK_TEXT(one_decimal(-2.48, text), "-2.5");
    CHECK_TEXT(one_decimal(-0.04, text), "-0.0");
    CHECK_TEXT(one_decimal(-0.0, text), "0.0");
    CHECK(near(round_exactly_to_tenth(0.35), 0.3));
    CHECK(near(round_exactly_to_tenth(-29.75), -29.8));
    CHECK_TEXT(one_decimal(1e300, text), "0.0");
    CHECK_TEXT(one_decimal(NAN, text), "0.0");
}

TEST(a_fraction_is_cut_and_what_does_not_fit_is_nought)
{
    CHECK_INT(whole_part(1881.99), 1881);
    CHECK_INT(whole_part(-1.9), -1);
    CHECK_INT(whole_part(1e300), 0);
    CHECK_INT(whole_part(NAN), 0);
}
