/* csv_decode.h -- bytes of a file become UTF-8, and what could not is marked. */
#ifndef PLATFORM_CSV_DECODE_H
#define PLATFORM_CSV_DECODE_H

#include <stdbool.h>
#include <stddef.h>

enum { DECODED_MOST = 3 };      /* bytes that one byte can become */

struct decoded {
    size_t len;                 /* bytes written */
    bool had_nul, had_bad_bytes;
};

/* Nothing but ASCII without NUL: it is its own decoding. */
bool is_plain_ascii(const char *bytes, size_t len);

/* Write `len` bytes as UTF-8 to `to`, which has room for DECODED_MOST * len.
 * What is no character, and NUL, becomes U+FFFD. */
struct decoded decode_bytes(const char *bytes, size_t len, bool is_windows_1252, char *to);

#endif
