/* help.h -- lines of help: a word or key, and what it does or means. */
#ifndef APP_DESK_HELP_H
#define APP_DESK_HELP_H

#include "base/out.h"

struct help_line { const char *word, *means; };     /* word NULL ends a table */

void help_lines(struct out *o, const struct help_line *lines);

#endif
