/* entry_check.c -- is what someone typed a value that a setting can take? */
#include "rules/entry_check.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static size_t digits_at(const char *s)
{
    size_t n = 0;
    while (isdigit((unsigned char)s[n])) n++;
    return n;
}

static bool is_between(const char *number, double min, double max)
{
    double value = strtod(number, NULL);
    return value >= min && value <= max;
}

bool is_whole_between(const char *text, double min, double max)
{
    if (!text) return false;
    size_t digits = digits_at(text);
    if (digits == 0 || text[digits] || (text[0] == '0' && digits > 1)) return false;
    return is_between(text, min, max);
}

bool is_decimal_between(const char *text, double min, double max)
{
    if (!text) return false;
    const char *s = text + (*text == '-' || *text == '+');
    size_t whole = digits_at(s), fraction = 0;
    s += whole;
    if (*s == '.') {
        fraction = digits_at(s + 1);
        if (fraction == 0) return false;
        s += 1 + fraction;
    }
    if (*s || whole + fraction == 0) return false;
    return is_between(text, min, max);
}

bool is_at_most_long(const char *text, size_t most)
{
    size_t characters = 0;
    for (; text && *text; text++)
        characters += ((unsigned char)*text & 0xC0) != 0x80;    /* not a continuation byte */
    return characters <= most;
}

bool is_yes_or_no(const char *text)
{
    static const char *const words[] = { "true", "false", "1", "0" };
    for (size_t i = 0; text && i < sizeof words / sizeof *words; i++)
        if (strcmp(text, words[i]) == 0) return true;
    return false;
}

bool is_usable_date(struct date d)
{
    return date_compare(d, date_of(1900, 1, 1)) >= 0 && date_compare(d, date_of(2099, 1, 1)) <= 0;
}

bool is_past_or_present(struct date d, struct date today)
{
    return date_known(d) && date_compare(d, today) <= 0;
}

bool is_later_than(struct date d, struct date than)
{
    return date_known(d) && date_known(than) && date_before(than, d);
}
