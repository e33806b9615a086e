/* out.h -- the growing text that a page, a CSV or a JSON answer is written to.
 *
 * Each writer says what it escapes for. Text that has not gone through one of
 * them does not reach a page: out_raw takes only what the program itself wrote. */
#ifndef BASE_OUT_H
#define BASE_OUT_H

#include "base/date.h"
#include "base/instant.h"
#include "base/maybe.h"

#include <stddef.h>
#include <stdint.h>

/* Zero-initialise, then write. Owned by whoever made it: out_free. */
struct out {
    char *text;         /* not NUL-terminated */
    size_t len, size;
};

/* Already escaped HTML. Only our own parts make one. */
struct markup { const char *html; };

/* An address of our own, made by a url_ function. Starts with '/' or '#'. */
struct url { const char *text; };

void out_bytes(struct out *o, const char *bytes, size_t len);
void out_raw(struct out *o, const char *ours);
void out_print(struct out *o, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* HTML, safe in text and between double quotes. NULL writes nothing. */
void out_html(struct out *o, const char *text);
/* A part of a path or of a query in an address: percent-encoded. */
void out_url(struct out *o, const char *text);
/* The inside of a JSON string. */
void out_json(struct out *o, const char *text);

void out_clear(struct out *o);
void out_free(struct out *o);

/* What {{ x }} in a template becomes, by the type of x. A date prints as
 * "24 November 2026", an instant as "24 November 2026, 9:05am" by the wall clock,
 * a number that is not known as "not known". */
void out_show_text(struct out *o, const char *text);
void out_show_int(struct out *o, int64_t n);
void out_show_count(struct out *o, size_t n);
void out_show_maybe(struct out *o, struct maybe_int n);
void out_show_date(struct out *o, struct date d);
void out_show_instant(struct out *o, struct instant t);
void out_show_markup(struct out *o, struct markup m);
void out_show_url(struct out *o, struct url u);

#define out_show(o, x)                                                                            \
    _Generic((x), char *: out_show_text, const char *: out_show_text, int: out_show_int,          \
             int8_t: out_show_int, int16_t: out_show_int, unsigned: out_show_int,                 \
             int64_t: out_show_int, size_t: out_show_count, struct maybe_int: out_show_maybe,     \
             struct date: out_show_date, struct instant: out_show_instant,                        \
             struct markup: out_show_markup)(o, x)

/* What {{ x }} in an address becomes: text is percent-encoded, an integer
 * prints, a url stands as it is (and may then only begin the attribute). */
#define out_show_in_url(o, x)                                                                     \
    _Generic((x), char *: out_url, const char *: out_url, int: out_show_int,                      \
             unsigned: out_show_int, int64_t: out_show_int, size_t: out_show_count)(o, x)

#endif
