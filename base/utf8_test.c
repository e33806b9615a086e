/* utf8_test.c -- is it text? */
#include "base/utf8.h"

#include "tools/test.h"

#include <string.h>

static const struct { const char *text; size_t len; bool is_text; } texts[] = {
    { "", 0, true },
    { "abc", 3, true },
    { "a\0b", 3, true },                /* a NUL is a character: others refuse it */
    { "\x7F", 1, true },
    { "\x80", 1, false },               /* a second byte without a first */
    { "\xC1\xBF", 2, false },           /* overlong */
    { "\xC2\x80", 2, true },
    { "\xC2", 1, false },
    { "\xC2" "a", 2, false },
    { "\xDF\xBF", 2, true },
    { "\xE0\x9F\xBF", 3, false },       /* overlong */
    { "\xE0\xA0\x80", 3, true },
    { "\xE0\xA0", 2, false },
    { "\xE0\xA0" "a", 3, false },
    { "\xED\x9F\xBF", 3, true },
    { "\xED\xA0\x80", 3, false },       /* a surrogate */
    { "\xEE\x80\x80", 3, true },
    { "\xF0\x8F\xBF\xBF", 4, false },   /* overlong */
    { "\xF0\x90\x80\x80", 4, true },
    { "\xF4\x8F\xBF\xBF", 4, true },
    { "\xF4\x90\x80\x80", 4, false },   /* past U+10FFFF */
    { "\xF5\x80\x80\x80", 4, false },
    { "\xFF", 1, false },
    { "ab\xC3\xA9" "c", 5, true },
    { "ab\xC3", 3, false },
};

TEST(text_is_well_formed_to_its_last_byte)
{
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        CHECK_INT(is_utf8(texts[i].text, texts[i].len), texts[i].is_text);
}

TEST(a_character_is_counted_once_however_many_bytes_it_takes)
{
    CHECK_INT(utf8_count(""), 0);
    CHECK_INT(utf8_count("abc"), 3);
    CHECK_INT(utf8_count("\xC3\xA9\xE2\x82\xAC\xF0\x9F\x99\x82"), 3);
}

TEST(a_hexadecimal_digit_has_a_value_and_nothing_else_has)
{
    CHECK_INT(hex_digit('0'), 0);
    CHECK_INT(hex_digit('9'), 9);
    CHECK_INT(hex_digit('a'), 10);
    CHECK_INT(hex_digit('F'), 15);
    CHECK_INT(hex_digit('g'), -1);
    CHECK_INT(hex_digit('/'), -1);
    CHECK_INT(hex_digit(':'), -1);
    CHECK_INT(hex_digit('@'), -1);
    CHECK_INT(hex_digit('\0'), -1);
}
