/* asking.h -- a made-up request, for a test of whatever reads one. */
#ifndef TOOLS_ASKING_H
#define TOOLS_ASKING_H

#include "platform/exchange.h"

/* A request for "/people/1?tab=2", with what a form sends ("a=1&b=2") or NULL; within
 * `w`, or, if that is NULL, with an arena and nothing else. Valid until the next call. */
struct request *a_request(struct work *w, const char *method, const char *target,
                          const char *form);

/* What a page, a part or a cell has written, as text; in the request's arena. */
const char *written(const struct request *r);

/* Does the text hold these words? What it holds instead is printed if not. */
bool has_words(const char *text, const char *words);

#endif
