/* kinds_json.c -- a family that answers several kinds of question. */
#include "app/working/kinds_json.h"

#include "app/working/facts.h"

#include <string.h>

json_t *answer_by_kind(const struct rule_kind *kinds, const char *key, const json_t *input,
                       struct working *w, const char **problem)
{
    const char *kind = fact_text_at(input, key, problem, "the kind of question must be text");
    json_t *answer = NULL;
    for (; kind && kinds->kind; kinds++)
        if (strcmp(kind, kinds->kind) == 0) answer = kinds->find(input, w, problem);
    if (answer && !*problem) return answer;
    json_decref(answer);
    if (!*problem) *problem = "this family has no such kind of question";
    return NULL;
}
