/* kinds_json.h -- a family that answers several kinds of question.
 *
 * The input says which in "kind" or "op". */
#ifndef APP_WORKING_KINDS_JSON_H
#define APP_WORKING_KINDS_JSON_H

#include "rules/finding.h"

#include <jansson.h>

struct rule_kind {
    const char *kind;           /* as the input says it */
    json_t *(*find)(const json_t *input, struct working *w, const char **problem);
};

/* The answer of the kind that the input names in `key`; NULL, with *problem
 * set, if it names none or the kind found a problem. The table ends with a row
 * without a kind. */
json_t *answer_by_kind(const struct rule_kind *kinds, const char *key, const json_t *input,
                       struct working *w, const char **problem);

#endif
