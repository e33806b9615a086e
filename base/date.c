/* date.c -- days of the calendar, without a clock or a time zone. */
#include "base/date.h"

#include <ctype.h>
#include <stddef.h>
#include <stdio.h>

static const int8_t month_days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

bool is_leap_year(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int days_in_month(int year, int month)
{
    return month == 2 && is_leap_year(year) ? 29 : month_days[month - 1];
}

struct date date_of(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12) return NO_DATE;
    if (day < 1 || day > days_in_month(year, month)) return NO_DATE;
    return (struct date){ (int16_t)year, (int8_t)month, (int8_t)day };
}

bool date_known(struct date d)
{
    return d.year != 0;
}

int date_compare(struct date a, struct date b)
{
    if (a.year != b.year) return a.year - b.year;
    if (a.month != b.month) return a.month - b.month;
    return a.day - b.day;
}

bool date_before(struct date a, struct date b)
{
    return date_compare(a, b) < 0;
}

bool date_same(struct date a, struct date b)
{
    return date_compare(a, b) == 0;
}

struct date date_earlier(struct date a, struct date b)
{
    return date_compare(a, b) <= 0 ? a : b;
}

struct date date_later(struct date a, struct date b)
{
    return date_compare(a, b) >= 0 ? a : b;
}

/* The count of days runs over 400-year eras of years that begin in March, so
 * that the leap day is the last of its year and needs no special case. */
enum { ERA_YEARS = 400, ERA_DAYS = 146097, DAYS_TO_1970 = 719468 };

int32_t date_number(struct date d)
{
    int year = d.year - (d.month <= 2);
    int era = year / ERA_YEARS;
    int year_of_era = year - era * ERA_YEARS;
    int month_from_march = (d.month + 9) % 12;
    int day_of_year = (153 * month_from_march + 2) / 5 + d.day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * ERA_DAYS + day_of_era - DAYS_TO_1970;
}

struct date date_from_number(int32_t days)
{
    int n = days + DAYS_TO_1970;
    if (n < 0) return NO_DATE;
    int era = n / ERA_DAYS;
    int day_of_era = n - era * ERA_DAYS;
    int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int month_from_march = (5 * day_of_year + 2) / 153;
    int day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    int month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    return date_of(year_of_era + era * ERA_YEARS + (month <= 2), month, day);
}

int32_t days_between(struct date from, struct date to)
{
    return date_number(to) - date_number(from);
}

struct date date_plus_days(struct date d, int days)
{
    return date_from_number(date_number(d) + days);
}

struct date date_plus_months(struct date d, int months)
{
    int count = d.year * 12 + d.month - 1 + months;
    int year = count / 12, month = count % 12 + 1;
    if (year < 1 || year > 9999) return NO_DATE;
    int last = days_in_month(year, month);
    return date_of(year, month, d.day < last ? d.day : last);
}

struct date date_plus_years(struct date d, int years)
{
    return date_plus_months(d, 12 * years);
}

int months_between(struct date from, struct date to)
{
    int months = (to.year - from.year) * 12 + to.month - from.month;
    return to.day < from.day ? months - 1 : months;
}

int date_age(struct date born, struct date on)
{
    return months_between(born, on) / 12;
}

enum weekday date_weekday(struct date d)
{
    int since_thursday = date_number(d) % 7;    /* 1 January 1970 was a Thursday */
    return (enum weekday)((since_thursday + 7 + 3) % 7 + 1);
}

char *date_iso(struct date d, char text[static DATE_TEXT])
{
    text[0] = '\0';
    if (date_known(d))
        snprintf(text, DATE_TEXT, "%04u-%02u-%02u", (unsigned)d.year % 10000u,
                 (unsigned)d.month % 100u, (unsigned)d.day % 100u);
    return text;
}

static int digits(const char *s, int count)
{
    int n = 0;
    for (int i = 0; i < count; i++) {
        if (!isdigit((unsigned char)s[i])) return -1;
        n = n * 10 + (s[i] - '0');
    }
    return n;
}

struct date date_from_iso(const char *text, const char **rest)
{
    if (!text) return NO_DATE;
    int year = digits(text, 4);
    if (year < 0 || text[4] != '-') return NO_DATE;
    int month = digits(text + 5, 2);
    if (month < 0 || text[7] != '-') return NO_DATE;
    int day = digits(text + 8, 2);
    if (day < 0) return NO_DATE;
    if (rest) *rest = text + 10;
    else if (text[10]) return NO_DATE;
    return date_of(year, month, day);
}

const char *month_name(int month)
{
    static const char *const names[] = { "January", "February", "March", "April", "May", "June",
                                         "July", "August", "September", "October", "November",
                                         "December" };
    return names[month - 1];
}

const char *weekday_name(enum weekday w)
{
    static const char *const names[] = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday",
                                         "Saturday", "Sunday" };
    return names[w - 1];
}
