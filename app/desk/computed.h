/* computed.h -- what is worked out about a person, each with its working.
 *
 * A computed thing is never a fact: it is a finding of a pure rule on a day, from
 * facts that are held, and shows how it came about. Nothing takes effect by it. */
#ifndef APP_DESK_COMPUTED_H
#define APP_DESK_COMPUTED_H

#include "app/desk/person.h"
#include "rules/finding.h"

struct computed {
    const char *title;          /* "Tier, model V3" */
    const char *answer;         /* "D", "Not known" */
    const char *means;          /* a sentence: what kind of answer it is */
    struct working *working;
};
struct computeds { size_t count; struct computed *row; };

/* Every rule whose facts are held, on the day of the request. */
struct computeds computed_about(struct request *r, int64_t person_id);

/* ---- for templates: the loops over a working's arrays ---- */
void working_steps(struct out *o, const struct request *r, const struct working *w);
void working_names(struct out *o, const char *const *names, size_t count);
void working_numbers(struct out *o, const struct request *r, const struct working *w);

#endif
