/* html_words.h -- the words of the pages, for those who translate them. */
#ifndef TOOLS_WEAVE_HTML_WORDS_H
#define TOOLS_WEAVE_HTML_WORDS_H

#include "tools/weave/common.h"

#include <stdbool.h>

/* Words are collected in runs: what a reader sees between two tags. A {{ value }}
 * is part of its run. Zero-initialise. */
struct words {
    bool in_run;
    struct place at;            /* where the run begins */
    struct growing run;
    struct phrase *phrases;     /* newest first */
};

void words_add(struct words *w, struct place at, const char *text, size_t len);
void words_end_run(struct words *w);

/* As a .po template: each phrase once, with every place it stands in. Nothing
 * can be added afterwards. */
void words_print(struct words *w, FILE *to);

#endif
