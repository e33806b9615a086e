/* refusal.h -- "no", with a sentence for the person who asked.
 *
 * A refusal is a list of {field, sentence}. An empty list means allowed. The
 * same sentences stand in the error summary, beside the fields, and in the
 * JSON answer. They say what to do, and end without a full stop. */
#ifndef BASE_REFUSAL_H
#define BASE_REFUSAL_H

#include <stdbool.h>
#include <stddef.h>

enum { MOST_REFUSALS = 24 };    /* more than a page can have fields */

struct refusal_line {
    const char *field;          /* name of the form field; NULL = the act as a whole */
    const char *sentence;
};

struct refusal {
    size_t count;               /* 0 = allowed */
    struct refusal_line line[MOST_REFUSALS];
};

/* Nothing stands against it. */
#define ALLOWED ((struct refusal){ 0 })

/* A refusal of the whole act. */
struct refusal refuse(const char *sentence);

/* A refusal that belongs to one field. */
struct refusal refuse_field(const char *field, const char *sentence);

/* One more line; past MOST_REFUSALS further lines are dropped. */
void refusal_add(struct refusal *r, const char *field, const char *sentence);

bool refused(const struct refusal *r);

/* The sentence for a field, or NULL. */
const char *refusal_for(const struct refusal *r, const char *field);

#endif
