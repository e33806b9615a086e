/* html_context.h -- where in the HTML a piece of text stands, and what may be put there.
 *
 * HTML has a few places where a value is safe and many where it is not. The
 * context follows a page character by character, and every mistake it can see
 * stops the build with the page's file and line. */
#ifndef TOOLS_WEAVE_HTML_CONTEXT_H
#define TOOLS_WEAVE_HTML_CONTEXT_H

#include "tools/weave/common.h"

#include <stdbool.h>

enum { LONGEST_NAME = 64, MOST_OPEN = 64 };

enum html_state { TEXT, TAG_NAME, TAG, ATTRIBUTE_NAME, VALUE, COMMENT };

/* How a {{ value }} is written, by where it stands. */
enum showing {
    SHOWN,              /* in text: escaped; markup stands as it is */
    SHOWN_QUOTED,       /* between double quotes, or where there are no tags: escaped, no markup */
    SHOWN_AS_URL,       /* the whole of an address: a struct url */
    SHOWN_IN_URL,       /* a later part of an address: percent-encoded */
    ASKED               /* ?checked="{{ }}": whether the attribute is there */
};

struct html_open {
    char name[LONGEST_NAME];
    int line;
};

/* Zero-initialise but for `at`, which whoever reads the page keeps up to date. */
struct html_context {
    struct place at;
    enum html_state state;
    char tag[LONGEST_NAME];             /* the tag that is being read */
    bool closing, self_closing, has_src;
    char attribute[LONGEST_NAME];       /* the attribute that is being read */
    const struct attribute_rule *rule;
    bool asks;                          /* it began with ? */
    int values;                         /* how many {{ }} it has so far */
    char lead[LONGEST_NAME];            /* the text before the first of them, cut to fit */
    struct html_open open[MOST_OPEN];   /* elements that wait for their closing tag */
    int depth;
    int floor;                          /* how many of them this block may not close */
    bool tag_fixed;                     /* this block stands in a tag, and may not end it */
};

/* Take the text at `s` one step further: how many bytes that took (perhaps
 * none), and whether they belong to the page or only to its source. */
size_t html_step(struct html_context *c, const char *s, bool *printed);

/* A {{ value }} stands here. */
enum showing html_value(struct html_context *c);

/* A directive stands here: between elements or between attributes, or weave stops. */
void html_directive(const struct html_context *c);

/* Whether spaces count here: in <pre>, in <textarea>, between quotes. */
bool html_keeps_space(const struct html_context *c);
/* Whether a browser drops a newline here: behind <pre> or <textarea>, opened since `depth`. */
bool html_drops_newline(const struct html_context *c, int depth);
/* Whether text here is for people to read, and so has a translation. */
bool html_has_words(const struct html_context *c);
/* Whether elements may be put here. */
bool html_takes_elements(const struct html_context *c);

/* A block of directives leaves the HTML as it found it, whichever way it is
 * gone through: what it opens it closes, and nothing else. */
struct html_fence {
    enum html_state state;
    int floor;
    bool tag_fixed;
};
struct html_fence html_fence_off(struct html_context *c);
/* At `word`, which ends or divides the block. */
void html_fence_check(const struct html_context *c, const struct html_fence *f, const char *word);
void html_fence_lift(struct html_context *c, const struct html_fence *f);

#endif
