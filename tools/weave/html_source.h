/* html_source.h -- the C that is made from a page: a header and the functions behind it. */
#ifndef TOOLS_WEAVE_HTML_SOURCE_H
#define TOOLS_WEAVE_HTML_SOURCE_H

#include "tools/weave/common.h"

#include <stdbool.h>

struct html_source {
    struct growing header, functions;   /* the two files */
    struct growing body;        /* the statements of the function that is being made */
    int indent;
    char *literal;              /* what will be printed as it stands; has room for the whole page */
    size_t literal_len;
    char last;                  /* the last character printed; 0 = a value's */
};

/* `text` is the page, `name` what its two files are called but for .h and .c. */
void source_begin(struct html_source *s, const char *page, const char *text, const char *name);
void source_end(struct html_source *s);

/* #include `what`, quotes and all, in the header. */
void source_include(struct html_source *s, struct place at, const char *what);

/* A function is named at its end. `params` are those behind struct out *o; "" = none. */
void source_begin_function(struct html_source *s);
void source_end_function(struct html_source *s, struct place at, const char *name,
                         const char *suffix, const char *params);

/* A line of C, for which the compiler blames the line of the page it comes
 * from. One that begins with } or ends in { moves the indentation. */
void source_say(struct html_source *s, struct place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* A character to be printed. Blank lines and indentation are dropped unless spaces count. */
void source_put(struct html_source *s, char c, bool keeps_space);
/* Take back a space that was put last. */
void source_unput_space(struct html_source *s);

#endif
