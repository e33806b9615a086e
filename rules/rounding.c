/* rounding.c -- rounding as the published tools do it. */
#include "rules/rounding.h"

#include <math.h>
#include <stdio.h>

static const double NEARLY = 1e-9;

double round_half_up(double value, int places)
{
    double unit = pow(10, places);
    double rounded = floor(fabs(value) * unit + 0.5 + NEARLY) / unit;
    return value < 0 ? -rounded : rounded;
}

double round_half_to_plus(double value)
{
    return floor(value + 0.5);
}

int64_t whole_part(double value)
{
    double whole = trunc(value);
    return fabs(whole) < 9e18 ? (int64_t)whole : 0;
}

double round_down_below_six_tenths(double value)
{
    double fraction = round_half_up(value - floor(value), 4);
    return fraction >= 0.5 && fraction <= 0.5999 ? floor(value) : round_half_to_plus(value);
}

double round_exactly_to_tenth(double value)
{
    return (double)(roundl((long double)value * 10) / 10);
}

char *one_decimal(double value, char text[static ONE_DECIMAL_TEXT])
{
    long double tenths = roundl((long double)value * 10);
    if (!(fabsl(tenths) < 1e17L)) tenths = value = 0;
    long long whole = (long long)fabsl(tenths);
    snprintf(text, ONE_DECIMAL_TEXT, "%s%lld.%lld", value < 0 ? "-" : "", whole / 10, whole % 10);
    return text;
}
