/* vectors.h -- running files of cases with known answers.
 *
 * One JSON object a line: {"id", "input", "expected"}, the family being the
 * file's name without ".jsonl" (or the line's own "family"). Families that are
 * not known, the files of a folder named `behaviour` and `disputed.jsonl` are
 * skipped, and counted as such. */
#ifndef APP_WORKING_VECTORS_H
#define APP_WORKING_VECTORS_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

struct codes;

struct vector_tally {
    const char *family;
    size_t passed, failed, skipped;
};

struct vector_failure {
    const char *family, *id;
    const char *expected, *got;     /* as JSON; got is the problem, if there is no answer */
};

/* Zero-initialise but for `codes`. Everything found lives in the arena. */
struct vector_run {
    struct arena *arena;
    const struct codes *codes;      /* may be NULL */
    struct vector_tally *tally;     /* in the order the families were first met */
    size_t tallies;
    struct vector_failure *failure;
    size_t failures;
};

/* All cases of one file, added to the run. false, with the reason in *problem,
 * if the file cannot be read or a line of it is not a case. */
bool vectors_run(struct vector_run *run, const char *path, const char **problem);

/* The sums over all families. */
struct vector_tally vectors_total(const struct vector_run *run);

#endif
