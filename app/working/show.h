/* show.h -- a finding and how it was reached, as JSON and as prose.
 *
 * The answer alone is never enough: beside it stand what was not known, what
 * was assumed, each step, and each dated number with its source. */
#ifndef APP_WORKING_SHOW_H
#define APP_WORKING_SHOW_H

#include "app/working/family.h"
#include "base/out.h"

/* "known", "assumed" or "unknown": what the working says of its answer. */
const char *finding_certainty(const struct working *w);

/* A new object: family, finding (the word above), answer (as given; this takes
 * a reference of its own), missing, assumed, steps, numbers, and truncated if
 * the working was too long to be kept whole. */
json_t *finding_json(const struct rule_family *family, json_t *answer, const struct working *w);

/* The same for reading: plain text, lines of at most about 100 characters. */
void finding_prose(struct out *o, const struct rule_family *family, const json_t *answer,
                   const struct working *w);

/* "verified", "recalled", "uncertain". */
const char *certainty_name(enum certainty c);

#endif
