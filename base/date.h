/* date.h -- days of the calendar, without a clock or a time zone.
 *
 * A date is a day in the proleptic Gregorian calendar. Year 0 means "not
 * known"; every function that takes two dates wants both known unless it says
 * otherwise. Nothing here knows what day it is: today is an argument. */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

struct date {
    int16_t year;       /* 1-9999; 0 = not known */
    int8_t month;       /* 1-12 */
    int8_t day;         /* 1-31 */
};

enum weekday { MONDAY = 1, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

enum { DATE_TEXT = 11 };        /* "2026-11-24" and its NUL */

#define NO_DATE ((struct date){ 0 })

/* The date, or NO_DATE if there is no such day (31 June, 29 February 2027). */
struct date date_of(int year, int month, int day);

bool date_known(struct date d);

/* <0, 0, >0. An unknown date sorts before every known one. */
int date_compare(struct date a, struct date b);
bool date_before(struct date a, struct date b);
bool date_same(struct date a, struct date b);
struct date date_earlier(struct date a, struct date b);
struct date date_later(struct date a, struct date b);

/* Days since 1 January 1970, and back. */
int32_t date_number(struct date d);
struct date date_from_number(int32_t days);

/* to - from: 1 from a day to the next. */
int32_t days_between(struct date from, struct date to);

struct date date_plus_days(struct date d, int days);

/* Calendar months on; the day is cut to the last of a shorter month
 * (31 January + 1 = 28 or 29 February). */
struct date date_plus_months(struct date d, int months);
struct date date_plus_years(struct date d, int years);

/* Whole years of age on a day; a birthday on 29 February is reached on
 * 1 March of other years. */
int date_age(struct date born, struct date on);

/* Whole calendar months from one date to a later one. */
int months_between(struct date from, struct date to);

enum weekday date_weekday(struct date d);
int days_in_month(int year, int month);
bool is_leap_year(int year);

/* "2026-11-24"; "" if not known. Returns `text`. */
char *date_iso(struct date d, char text[static DATE_TEXT]);

/* Reads exactly YYYY-MM-DD, with anything after it ignored only if `rest` is
 * not NULL, in which case *rest points there. NO_DATE if it is not a day. */
struct date date_from_iso(const char *text, const char **rest);

/* "January" ... and "Monday" ... */
const char *month_name(int month);
const char *weekday_name(enum weekday w);

#endif
