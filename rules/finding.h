/* finding.h -- how a rule shows its working.
 *
 * A rule is a pure function: facts and a date in, an answer out. It does no
 * input or output, asks no clock, keeps no state and allocates nothing. Its
 * shape is always
 *
 *     enum known tier_v3(const struct tier_facts *f, struct date on,
 *                        struct tier_answer *answer, struct working *w);
 *
 * The return value says whether there is an answer:
 *   KNOWN      the answer stands;
 *   ASSUMED    the official model says what a missing fact counts as, and the
 *              answer used that: w->assumed names each such fact;
 *   UNKNOWN    there is no answer: w->missing names the facts it needs.
 *
 * `w` may be NULL: a whole caseload is reckoned without keeping steps. Given
 * one (the caller's, cleared with working_begin), the rule writes each step in
 * order, with its inputs, result, reason and source, and every dated number
 * that it used. The steps are part of the answer, not a log. */
#ifndef RULES_FINDING_H
#define RULES_FINDING_H

#include "base/date.h"
#include "rules/dated.h"

#include <stddef.h>

enum known { UNKNOWN = 0, KNOWN, ASSUMED };

enum { MOST_STEPS = 64, MOST_NAMED = 32, MOST_NUMBERS = 48, WORKING_TEXT = 16 * 1024 };

struct step {
    const char *name;           /* stable word: "mappa_rosh" */
    const char *inputs;         /* "MAPPA category M2, RoSH high" */
    const char *result;         /* "C" */
    const char *why;            /* a sentence; "" if the name says it all */
    const char *source;         /* "T 1.7 step 3" or "CJA 2003 s244" */
};

struct used_number {
    const struct dated_number *number;
    const struct dated_value *row;      /* the version used; NULL = before the first row */
};

/* About 22 KB: keep it on the stack of whoever shows it, or in an arena. */
struct working {
    struct step step[MOST_STEPS];
    size_t steps;
    const char *missing[MOST_NAMED];    /* facts without which there is no answer */
    size_t missing_count;
    const char *assumed[MOST_NAMED];    /* "rsr: not known, taken as 0 by the model" */
    size_t assumed_count;
    struct used_number used[MOST_NUMBERS];
    size_t used_count;
    char text[WORKING_TEXT];            /* where the words above stand */
    size_t text_len;
    bool truncated;                     /* something did not fit; never silently */
};

/* Clear `w` for a new finding. NULL is allowed. */
void working_begin(struct working *w);

/* One step. Make `inputs`, `result` and `why` with working_say: all text must
 * be static or stand in w->text. This and the functions below do nothing when
 * w is NULL. */
void working_step(struct working *w, const char *name, const char *inputs, const char *result,
                  const char *why, const char *source);

/* Words kept in the working's own text, for the arguments of working_step.
 * "" when w is NULL; arguments are then not looked at. */
const char *working_say(struct working *w, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* A date as "24 November 2026", "not known" if it is not. */
const char *working_date(struct working *w, struct date d);

void working_missing(struct working *w, const char *fact);
void working_assumed(struct working *w, const char *fact_and_value);

/* The value in force on a day, noted as used. */
int64_t working_number(struct working *w, const struct dated_number *n, struct date on);
bool working_in_force(struct working *w, const struct dated_number *n, struct date on);

/* The step of that name, or NULL. */
const struct step *working_find(const struct working *w, const char *name);

#endif
