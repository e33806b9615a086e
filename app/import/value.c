/* value.c -- what stands in a cell. */
#include "app/import/value.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { SHORTEST_MONTH = 3, THIS_CENTURY = 2000 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Up to `most` digits; returns how many there were. */
static int read_digits(const char **at, int most, int *number)
{
    int count = 0;
    for (*number = 0; count < most && is_digit(**at); count++)
        *number = *number * 10 + (*(*at)++ - '0');
    return count;
}

/* ---- dates -----------------------------------------------------------------------*/

/* "Mar", "march": at least three letters of an English month. */
static int read_month_name(const char **at)
{
    size_t len = 0;
    while (isalpha((unsigned char)(*at)[len])) len++;
    if (len < SHORTEST_MONTH) return 0;
    for (int month = 1; month <= 12; month++) {
        const char *name = month_name(month);
        if (len > strlen(name) || strncasecmp(*at, name, len) != 0) continue;
        *at += len;
        return month;
    }
    return 0;
}

/* Nothing, or a time of day: "T00:00:00", " 00:00", "T00:00:00.000Z". */
static bool ends_date(const char *rest)
{
    if (!*rest) return true;
    if (*rest != 'T' && *rest != ' ') return false;
    return is_digit(rest[1]) && strspn(rest + 1, "0123456789:.+-Z") == strlen(rest + 1);
}

static enum reading finish_date(int year, int month, int day, const char *rest, struct date *on)
{
    *on = ends_date(rest) ? date_of(year, month, day) : NO_DATE;
    return date_known(*on) ? READ_WELL : READ_NOT;
}

static enum reading read_year_first(int year, const char *at, struct date *on)
{
    int month, day;
    char separator = *at++;
    if (!read_digits(&at, 2, &month) || *at++ != separator || !read_digits(&at, 2, &day))
        return READ_NOT;
    return finish_date(year, month, day, at, on);
}

static enum reading read_day_first(int day, const char *at, bool month_first, struct date *on)
{
    int month, year;
    char separator = *at++;
    bool named = !is_digit(*at);
    if (named) month = read_month_name(&at);
    else read_digits(&at, 2, &month);
    if (!month || *at++ != separator) return READ_NOT;
    int digits = read_digits(&at, 4, &year);
    if (digits != 2 && digits != 4) return READ_NOT;
    if (digits == 2) year += THIS_CENTURY;
    bool swapped = month_first && !named;
    enum reading r = finish_date(year, swapped ? day : month, swapped ? month : day, at, on);
    return r == READ_WELL && digits == 2 ? READ_WITH_DOUBT : r;
}

enum reading value_date(const char *text, bool month_first, struct date *on)
{
    int first;
    const char *at = text;
    *on = NO_DATE;
    if (!*text) return READ_EMPTY;
    int digits = read_digits(&at, 8, &first);
    if (digits == 8) return finish_date(first / 10000, first / 100 % 100, first % 100, at, on);
    if (!*at || !strchr("-/. ", *at)) return READ_NOT;
    if (digits == 4) return read_year_first(first, at, on);
    if (digits == 1 || digits == 2) return read_day_first(first, at, month_first, on);
    return READ_NOT;
}

/* ---- times, numbers, answers -----------------------------------------------------*/

enum reading value_time(const char *text, struct maybe_int *minute)
{
    int hour, minutes, seconds = 0, hour_digits, minute_digits;
    const char *at = text;
    *minute = UNKNOWN_INT;
    if (!*text) return READ_EMPTY;
    hour_digits = read_digits(&at, 2, &hour);
    if (!hour_digits || *at++ != ':') return READ_NOT;
    minute_digits = read_digits(&at, 2, &minutes);
    if (*at == ':' && (at++, read_digits(&at, 2, &seconds) != 2)) return READ_NOT;
    if (!minute_digits || *at || hour > 23 || minutes > 59 || seconds > 59) return READ_NOT;
    *minute = known_int(hour * 60 + minutes);
    return hour_digits == 2 && minute_digits == 2 ? READ_WELL : READ_WITH_DOUBT;
}

enum reading value_number(const char *text, struct maybe_int *number)
{
    *number = UNKNOWN_INT;
    if (!*text) return READ_EMPTY;
    char *end;
    errno = 0;
    long long n = strtoll(text, &end, 10);
    if (errno || *end) return READ_NOT;
    *number = known_int(n);
    return READ_WELL;
}

enum reading value_hundredths(const char *text, struct maybe_int *hundredths)
{
    enum { MOST_DIGITS = 7 };
    int whole, part = 0, places = 0;
    const char *at = text;
    *hundredths = UNKNOWN_INT;
    if (!*text) return READ_EMPTY;
    if (!read_digits(&at, MOST_DIGITS, &whole)) return READ_NOT;
    if (*at == '.') at++, places = read_digits(&at, 2, &part);
    while (places && *at == '0') at++;
    if (*at) return READ_NOT;
    *hundredths = known_int(whole * 100 + (places == 1 ? part * 10 : part));
    return READ_WELL;
}

enum reading value_yes_no(const char *text, enum tri *answer)
{
    static const char *const yes[] = { "Y", "YES", "TRUE", "1" };
    static const char *const no[] = { "N", "NO", "FALSE", "0" };
    *answer = NOT_KNOWN;
    if (!*text) return READ_EMPTY;
    for (int i = 0; i < 4; i++) {
        if (strcasecmp(text, yes[i]) == 0) *answer = YES;
        if (strcasecmp(text, no[i]) == 0) *answer = NO;
    }
    return *answer ? READ_WELL : READ_NOT;
}

/* A line break is text: it is kept to the letter. */
static bool is_space(char c)
{
    return c == ' ' || c == '\t';
}

/* How many bytes of space there are at `s`: a no-break space has two. */
static size_t space_at(const char *s)
{
    if (strncmp(s, "\u00A0", 2) == 0) return 2;
    return is_space(*s) ? 1 : 0;
}

static bool ends_with_no_break_space(const char *text, size_t len)
{
    return len >= 2 && memcmp(text + len - 2, "\u00A0", 2) == 0;
}

char *value_trimmed(char *text)
{
    for (size_t n; (n = space_at(text));) text += n;
    size_t len = strlen(text);
    for (;;) {
        if (len && is_space(text[len - 1])) len--;
        else if (ends_with_no_break_space(text, len)) len -= 2;
        else break;
    }
    text[len] = '\0';
    return text;
}
