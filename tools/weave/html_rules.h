/* html_rules.h -- what HTML says of its elements and attributes, and what we refuse of it. */
#ifndef TOOLS_WEAVE_HTML_RULES_H
#define TOOLS_WEAVE_HTML_RULES_H

#include <stdbool.h>

enum attribute_kind {
    PLAIN,              /* any text, escaped */
    WORDS,              /* the same, for people to read */
    ADDRESS,            /* leads somewhere: its beginning must be ours */
    LITERAL,            /* no {{ value }} in it */
    REFUSED
};

struct attribute_rule {
    const char *name;
    enum attribute_kind kind;
    const char *why;            /* for LITERAL and REFUSED */
};

enum element_trait {
    EMPTY = 1,          /* has no closing tag */
    SPACED = 2,         /* spaces in it count, and a browser drops its first newline */
    TEXT_ONLY = 4,      /* a browser sees no tags in it */
    FOREIGN = 8         /* its elements may close themselves: <path/> */
};

/* Never NULL: an attribute of which nothing is said is PLAIN. */
const struct attribute_rule *attribute_rule(const char *name);

bool element_is(const char *name, enum element_trait trait);

/* Why the element may stand nowhere in a page; NULL = it may. */
const char *element_refused(const char *name);

#endif
