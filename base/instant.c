/* instant.c -- moments that have happened, and what the clock on the wall said. */
#include "base/instant.h"

#include <stdio.h>

enum { MS = 1000, HOUR_MS = 3600 * MS, MINUTE_MS = 60 * MS };
static const int64_t DAY_MS = 24LL * HOUR_MS;

bool instant_known(struct instant t)
{
    return t.ms != 0;
}

struct instant instant_plus_ms(struct instant t, int64_t ms)
{
    return (struct instant){ t.ms + ms };
}

/* Days and milliseconds within the day, right before 1970 too. */
static int64_t day_of(int64_t ms, int64_t *within)
{
    int64_t day = ms / DAY_MS;
    if (ms % DAY_MS < 0) day--;
    *within = ms - day * DAY_MS;
    return day;
}

char *instant_iso(struct instant t, char text[static INSTANT_TEXT])
{
    text[0] = '\0';
    if (!instant_known(t)) return text;
    int64_t within;
    char day[DATE_TEXT];
    date_iso(date_from_number((int32_t)day_of(t.ms, &within)), day);
    unsigned ms = (unsigned)within;
    snprintf(text, INSTANT_TEXT, "%sT%02u:%02u:%02u.%03uZ", day, ms / HOUR_MS % 24u,
             ms / MINUTE_MS % 60u, ms / MS % 60u, ms % MS);
    return text;
}

struct instant instant_from_iso(const char *text)
{
    const char *rest = NULL;
    struct date day = date_from_iso(text, &rest);
    unsigned hour, minute, second, ms = 0;
    int used = 0;
    if (!date_known(day)) return NO_INSTANT;
    if (sscanf(rest, "T%2u:%2u:%2u%n", &hour, &minute, &second, &used) != 3) return NO_INSTANT;
    if (rest[used] == '.' && sscanf(rest + used, ".%3uZ", &ms) != 1) return NO_INSTANT;
    if (hour > 23 || minute > 59 || second > 59) return NO_INSTANT;
    int64_t within = (int64_t)hour * HOUR_MS + minute * MINUTE_MS + second * MS + ms;
    return (struct instant){ date_number(day) * DAY_MS + within };
}

/* 01:00 GMT on the last Sunday of a month. */
static int64_t last_sunday_at_one(int year, int month)
{
    struct date last = date_of(year, month, 31);
    struct date sunday = date_plus_days(last, -((int)date_weekday(last) % 7));
    return date_number(sunday) * DAY_MS + HOUR_MS;
}

static bool is_summer(int64_t ms)
{
    int64_t within;
    int year = date_from_number((int32_t)day_of(ms, &within)).year;
    return ms >= last_sunday_at_one(year, 3) && ms < last_sunday_at_one(year, 10);
}

struct local_time london_time(struct instant t)
{
    int64_t within;
    int64_t day = day_of(t.ms + (is_summer(t.ms) ? HOUR_MS : 0), &within);
    return (struct local_time){
        .on = date_from_number((int32_t)day),
        .minute = (int)(within / MINUTE_MS),
        .second = (int)(within / MS % 60),
    };
}

struct instant instant_from_london(struct date on, int minute)
{
    int64_t as_gmt = date_number(on) * DAY_MS + (int64_t)minute * MINUTE_MS;
    int64_t as_summer = as_gmt - HOUR_MS;
    return (struct instant){ is_summer(as_summer) ? as_summer : as_gmt };
}
