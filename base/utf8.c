/* utf8.c -- is it text, and what do its digits say? */
#include "base/utf8.h"

/* The second byte decides most of what may be wrong: overlong forms, surrogates
 * and what lies past U+10FFFF (Unicode 15, table 3-7). */
static bool second_fits(unsigned char first, unsigned char second)
{
    switch (first) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return second >= 0x80 && second <= 0xBF;
    }
}

static size_t length_by_first(unsigned char first)
{
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    if (first >= 0xF0 && first <= 0xF4) return 4;
    return 0;
}

size_t utf8_length(const char *text, size_t len)
{
    const unsigned char *s = (const unsigned char *)text;
    size_t want = len ? length_by_first(s[0]) : 0;
    if (!want || want > len) return 0;
    if (want > 1 && !second_fits(s[0], s[1])) return 0;
    for (size_t i = 2; i < want; i++)
        if ((s[i] & 0xC0) != 0x80) return 0;
    return want;
}

bool is_utf8(const char *text, size_t len)
{
    while (len) {
        size_t n = utf8_length(text, len);
        if (!n) return false;
        text += n;
        len -= n;
    }
    return true;
}

size_t utf8_count(const char *text)
{
    size_t n = 0;
    for (; *text; text++)
        n += ((unsigned char)*text & 0xC0) != 0x80;
    return n;
}

int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}
