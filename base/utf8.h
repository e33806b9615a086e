/* utf8.h -- is it text, and what do its digits say? */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

/* Well-formed UTF-8: no overlong forms, surrogates or bytes past U+10FFFF. */
bool is_utf8(const char *text, size_t len);

/* How many bytes the well-formed character at `text` takes; 0 if it is none. */
size_t utf8_length(const char *text, size_t len);

/* How many characters well-formed text has. */
size_t utf8_count(const char *text);

/* The value of a hexadecimal digit, or -1. */
int hex_digit(char c);

#endif
