/* html_rules.c -- what HTML says of its elements and attributes, and what we refuse of it. */
#include "tools/weave/html_rules.h"

#include <stddef.h>
#include <strings.h>

static const struct attribute_rule attribute_rules[] = {
    { "href",        ADDRESS, NULL },
    { "src",         ADDRESS, NULL },
    { "action",      ADDRESS, NULL },
    { "formaction",  ADDRESS, NULL },
    { "poster",      ADDRESS, NULL },
    { "cite",        ADDRESS, NULL },
    { "data",        ADDRESS, NULL },
    { "ping",        ADDRESS, NULL },
    { "xlink:href",  ADDRESS, NULL },
    { "title",       WORDS,   NULL },
    { "alt",         WORDS,   NULL },
    { "placeholder", WORDS,   NULL },
    { "aria-label",  WORDS,   NULL },
    { "srcset",      LITERAL, "it is a list of addresses, which cannot be checked" },
    { "imagesrcset", LITERAL, "it is a list of addresses, which cannot be checked" },
    { "style",       REFUSED, "the content security policy allows none: use a class" },
    { "srcdoc",      REFUSED, "it would be a page of its own" },
    { "http-equiv",  REFUSED, "headers are the server's to send" },
};
enum { ATTRIBUTE_RULES = sizeof attribute_rules / sizeof *attribute_rules };

static const struct attribute_rule of_events = {
    "on...", REFUSED, "the content security policy allows no script in a page: use a file"
};
static const struct attribute_rule of_others = { "", PLAIN, NULL };

static const struct element_rule {
    const char *name;
    unsigned traits;            /* element_trait, or-ed */
    const char *refused;
} element_rules[] = {
    { "area",     EMPTY, NULL },    { "br",     EMPTY, NULL },    { "col",    EMPTY, NULL },
    { "embed",    EMPTY, NULL },    { "hr",     EMPTY, NULL },    { "img",    EMPTY, NULL },
    { "input",    EMPTY, NULL },    { "link",   EMPTY, NULL },    { "meta",   EMPTY, NULL },
    { "source",   EMPTY, NULL },    { "track",  EMPTY, NULL },    { "wbr",    EMPTY, NULL },
    { "!doctype", EMPTY, NULL },
    { "pre",      SPACED, NULL },
    { "textarea", SPACED | TEXT_ONLY, NULL },
    { "title",    TEXT_ONLY, NULL },
    { "script",   TEXT_ONLY, NULL },
    { "svg",      FOREIGN, NULL },
    { "math",     FOREIGN, NULL },
    { "style",    0, "the content security policy allows none in a page: use a file" },
    { "base",     0, "it would change where every address leads" },
    { "animate",  0, "it could change an address after it was checked" },
    { "set",      0, "it could change an address after it was checked" },
};
enum { ELEMENT_RULES = sizeof element_rules / sizeof *element_rules };

const struct attribute_rule *attribute_rule(const char *name)
{
    if (!strncasecmp(name, "on", 2)) return &of_events;
    for (int i = 0; i < ATTRIBUTE_RULES; i++)
        if (!strcasecmp(name, attribute_rules[i].name)) return &attribute_rules[i];
    return &of_others;
}

static const struct element_rule *element_rule(const char *name)
{
    for (int i = 0; i < ELEMENT_RULES; i++)
        if (!strcasecmp(name, element_rules[i].name)) return &element_rules[i];
    return NULL;
}

bool element_is(const char *name, enum element_trait trait)
{
    const struct element_rule *rule = element_rule(name);
    return rule && rule->traits & (unsigned)trait;
}

const char *element_refused(const char *name)
{
    const struct element_rule *rule = element_rule(name);
    return rule ? rule->refused : NULL;
}
