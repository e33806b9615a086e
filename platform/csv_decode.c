/* csv_decode.c -- bytes of a file become UTF-8, and what could not is marked. */
#include "platform/csv_decode.h"

#include "base/utf8.h"

#include <stdint.h>
#include <string.h>

static const uint16_t replacement = 0xFFFD;

/* 0x80 to 0x9F of Windows-1252; all else is as in Latin-1. Five are not used. */
static const uint16_t windows_1252[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

bool is_plain_ascii(const char *bytes, size_t len)
{
    const uint64_t ones = 0x0101010101010101u, highs = 0x8080808080808080u;
    for (; len >= 8; bytes += 8, len -= 8) {
        uint64_t eight;
        memcpy(&eight, bytes, 8);
        if ((eight | (eight - ones)) & highs) return false;     /* a high bit, or a zero byte */
    }
    for (; len; bytes++, len--)
        if ((signed char)*bytes <= 0) return false;
    return true;
}

static size_t put_character(char *to, uint16_t c)
{
    if (c < 0x800) {
        to[0] = (char)(0xC0 | c >> 6);
        to[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    to[0] = (char)(0xE0 | c >> 12);
    to[1] = (char)(0x80 | (c >> 6 & 0x3F));
    to[2] = (char)(0x80 | (c & 0x3F));
    return 3;
}

static uint16_t character_of(unsigned char byte)
{
    return byte < 0xA0 ? windows_1252[byte - 0x80] : byte;
}

/* How many bytes at `bytes` are a character that can stand as it is; 0 = none. */
static size_t stands(const char *bytes, size_t len, bool is_windows_1252)
{
    if ((signed char)*bytes > 0) return 1;
    return *bytes == 0 || is_windows_1252 ? 0 : utf8_length(bytes, len);
}

struct decoded decode_bytes(const char *bytes, size_t len, bool is_windows_1252, char *to)
{
    struct decoded d = { 0 };
    for (size_t i = 0; i < len;) {
        size_t n = stands(bytes + i, len - i, is_windows_1252);
        if (n) {
            memcpy(to + d.len, bytes + i, n);
            d.len += n;
            i += n;
            continue;
        }
        unsigned char byte = (unsigned char)bytes[i++];
        uint16_t c = byte && is_windows_1252 ? character_of(byte) : replacement;
        if (!byte) d.had_nul = true;
        else if (c == replacement) d.had_bad_bytes = true;
        d.len += put_character(to + d.len, c);
    }
    return d;
}
