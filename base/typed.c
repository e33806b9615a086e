/* typed.c -- dates and times as people type them. */
#include "base/typed.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_PARTS = 4, PART_SIZE = 16, YEARS_AHEAD = 20 };

/* What was typed, in pieces: runs of digits and runs of letters. */
struct parts {
    int count;
    char text[MOST_PARTS][PART_SIZE];
};

static bool is_separator(char c)
{
    return strchr(" \t-/._:,", c) != NULL;
}

static bool split(const char *s, struct parts *p)
{
    *p = (struct parts){ 0 };
    while (*s) {
        if (is_separator(*s)) {
            s++;
            continue;
        }
        if (!isalnum((unsigned char)*s) || p->count == MOST_PARTS) return false;
        bool digits = isdigit((unsigned char)*s);
        int n = 0;
        while (isalnum((unsigned char)*s) && (isdigit((unsigned char)*s) != 0) == digits) {
            if (n == PART_SIZE - 1) return false;
            p->text[p->count][n++] = (char)tolower((unsigned char)*s++);
        }
        p->count++;
    }
    return p->count > 0;
}

static bool is_digits(const char *s)
{
    return isdigit((unsigned char)*s);
}

/* A word of at least three letters that begins a name. */
static bool begins(const char *word, const char *name)
{
    size_t len = strlen(word);
    return len >= 3 && strncasecmp(word, name, len) == 0;
}

static int month_of(const char *word)
{
    for (int m = 1; m <= 12; m++)
        if (begins(word, month_name(m)) || strcmp(word, m == 9 ? "sept" : "") == 0) return m;
    return 0;
}

static int weekday_of(const char *word)
{
    for (int w = MONDAY; w <= SUNDAY; w++)
        if (begins(word, weekday_name((enum weekday)w))) return w;
    return 0;
}

static int month_part(const char *part)
{
    return is_digits(part) ? atoi(part) : month_of(part);
}

static int whole_year(const char *part, struct date latest)
{
    int year = atoi(part);
    size_t len = strlen(part);
    if (len == 4) return year;
    if (len != 2) return 0;
    int guess = latest.year / 100 * 100 + year;
    return guess > latest.year ? guess - 100 : guess;
}

static struct date next_weekday(int weekday, struct date today)
{
    int ahead = (weekday - (int)date_weekday(today) + 7) % 7;
    return date_plus_days(today, ahead ? ahead : 7);
}

/* "+2w", "+10d", "+1m": the sign has gone with the separators' check. */
static struct date ahead(const char *text, struct date today)
{
    char *unit;
    long n = strtol(text + 1, &unit, 10);
    while (*unit == ' ') unit++;
    if (unit == text + 1 || n > 10000 || !*unit) return NO_DATE;
    switch (tolower((unsigned char)*unit)) {
    case 'd': return date_plus_days(today, (int)n);
    case 'w': return date_plus_days(today, 7 * (int)n);
    case 'm': return date_plus_months(today, (int)n);
    default: return NO_DATE;
    }
}

static struct date one_word(const char *word, struct date today)
{
    if (strcmp(word, "today") == 0) return today;
    if (strcmp(word, "tomorrow") == 0 || strcmp(word, "tom") == 0) return date_plus_days(today, 1);
    if (strcmp(word, "yesterday") == 0) return date_plus_days(today, -1);
    int weekday = weekday_of(word);
    return weekday ? next_weekday(weekday, today) : NO_DATE;
}

/* Eight digits in a row: year first if that makes sense, else day first. */
static struct date eight_digits(const char *s)
{
    int n = atoi(s);
    struct date year_first = date_of(n / 10000, n / 100 % 100, n % 100);
    if (year_first.year >= 1800) return year_first;
    return date_of(n % 10000, n / 10000 % 100, n / 1000000);
}

static struct date three_parts(const struct parts *p, struct date latest)
{
    if (strlen(p->text[0]) == 4 && is_digits(p->text[0]))
        return date_of(atoi(p->text[0]), month_part(p->text[1]), atoi(p->text[2]));
    bool month_first = !is_digits(p->text[0]);
    const char *day = p->text[month_first], *month = p->text[!month_first];
    if (!is_digits(day) || !is_digits(p->text[2])) return NO_DATE;
    return date_of(whole_year(p->text[2], latest), month_part(month), atoi(day));
}

static struct date next_such_day(const struct parts *p, struct date today)
{
    bool month_first = !is_digits(p->text[0]);
    int day = atoi(p->text[month_first]), month = month_part(p->text[!month_first]);
    for (int year = today.year; year <= today.year + 8; year++) {
        struct date d = date_of(year, month, day);
        if (date_known(d) && !date_before(d, today)) return d;
    }
    return NO_DATE;
}

/* "tue 24 nov": the weekday is for people; it must agree. */
static struct date without_weekday(struct parts *p, struct date found_for(const struct parts *,
                                   struct date), struct date today)
{
    int weekday = weekday_of(p->text[0]);
    memmove(p->text[0], p->text[1], sizeof p->text[0] * (size_t)(p->count - 1));
    p->count--;
    struct date d = found_for(p, today);
    return date_known(d) && date_weekday(d) == (enum weekday)weekday ? d : NO_DATE;
}

static struct date from_parts(struct parts *p, struct date today, bool is_past)
{
    struct date latest = is_past ? today : date_plus_years(today, YEARS_AHEAD);
    bool weekday_first = p->count > 1 && weekday_of(p->text[0]);
    if (weekday_first && p->count == 4) return without_weekday(p, three_parts, latest);
    if (weekday_first && p->count == 3 && !is_past) return without_weekday(p, next_such_day, today);
    if (p->count == 3) return three_parts(p, latest);
    if (p->count == 2) return is_past ? NO_DATE : next_such_day(p, today);
    if (p->count != 1) return NO_DATE;
    if (strlen(p->text[0]) == 8 && is_digits(p->text[0])) return eight_digits(p->text[0]);
    bool is_weekday = !is_digits(p->text[0]) && weekday_of(p->text[0]);
    return is_past && is_weekday ? NO_DATE : one_word(p->text[0], today);
}

static struct date read_date(const char *text, struct date today, bool is_past)
{
    struct parts p;
    if (!text) return NO_DATE;
    while (isspace((unsigned char)*text)) text++;
    if (*text == '+' && !is_past) return ahead(text, today);
    if (strlen(text) > 40 || !split(text, &p)) return NO_DATE;
    return from_parts(&p, today, is_past);
}

struct date typed_date(const char *text, struct date today)
{
    return read_date(text, today, false);
}

struct date typed_past_date(const char *text, struct date today)
{
    struct date d = read_date(text, today, true);
    return date_known(d) && date_before(today, d) ? NO_DATE : d;
}

/* ---- times -----------------------------------------------------------------------*/

static int hour_and_minute(const struct parts *p, int digits, int *minute)
{
    *minute = 0;
    if (digits == 2) {
        *minute = atoi(p->text[1]);
        return strlen(p->text[1]) == 2 ? atoi(p->text[0]) : -1;
    }
    int n = atoi(p->text[0]);
    if (strlen(p->text[0]) <= 2) return n;
    *minute = n % 100;
    return strlen(p->text[0]) <= 4 ? n / 100 : -1;
}

struct maybe_int typed_time(const char *text)
{
    struct parts p;
    if (!text || strlen(text) > 20 || !split(text, &p)) return UNKNOWN_INT;
    if (p.count == 1 && strcmp(p.text[0], "midday") == 0) return known_int(12 * 60);
    if (p.count == 1 && strcmp(p.text[0], "noon") == 0) return known_int(12 * 60);
    const char *last = p.text[p.count - 1];
    bool am = strcmp(last, "am") == 0, pm = strcmp(last, "pm") == 0;
    int digits = p.count - (am || pm), minute;
    if (digits < 1 || digits > 2 || !is_digits(p.text[0])) return UNKNOWN_INT;
    if (digits == 2 && !is_digits(p.text[1])) return UNKNOWN_INT;
    int hour = hour_and_minute(&p, digits, &minute);
    if ((am || pm) && (hour < 1 || hour > 12)) return UNKNOWN_INT;
    if (pm && hour < 12) hour += 12;
    if (am && hour == 12) hour = 0;
    bool bare = !am && !pm && strlen(p.text[0]) == 1;
    if (bare && hour >= 1 && hour <= 6) hour += 12;
    if (hour < 0 || hour > 23 || minute > 59) return UNKNOWN_INT;
    return known_int(hour * 60 + minute);
}

/* ---- in words --------------------------------------------------------------------*/

char *date_words(struct date d, char text[static DATE_WORDS])
{
    text[0] = '\0';
    if (date_known(d))
        snprintf(text, DATE_WORDS, "%s %d %s %d", weekday_name(date_weekday(d)), d.day,
                 month_name(d.month), d.year);
    return text;
}

char *time_words(int minute, char text[static TIME_WORDS])
{
    unsigned hour = (unsigned)minute / 60u % 24u, past = (unsigned)minute % 60u;
    unsigned shown = hour % 12 ? hour % 12 : 12;
    const char *half = hour < 12 ? "am" : "pm";
    if (minute == 12 * 60) snprintf(text, TIME_WORDS, "midday");
    else if (past) snprintf(text, TIME_WORDS, "%u:%02u%s", shown, past, half);
    else snprintf(text, TIME_WORDS, "%u%s", shown, half);
    return text;
}
