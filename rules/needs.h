/* needs.h -- how severe a criminogenic need is.
 *
 * Each scored question gives 0, 1 or 2; the section's sum against two
 * thresholds gives no need, a standard need or a severe one. A section of which
 * nothing at all is answered has no severity: that is not "no need". R B.2. */
#ifndef RULES_NEEDS_H
#define RULES_NEEDS_H

#include "base/maybe.h"
#include "rules/finding.h"
#include "rules/law/needs.h"

enum need_severity { NO_SEVERITY, NO_NEED, STANDARD_NEED, SEVERE_NEED };

struct need_answer {
    enum need_severity severity;        /* NO_SEVERITY: nothing was answered */
    struct maybe_int score;             /* likewise */
};

/* The section of that name, or NEED_SECTIONS. */
enum need_section need_section_named(const char *name);

/* What an answer as it is stored counts: its first digit if that is 0, 1 or 2
 * ("2-Significant problems"), else Yes 2, No 0, Never 0, Previous or Previously
 * 1, Currently 2, in any letter case. Not known for NULL and anything else. */
struct maybe_int need_answer_value(const char *stored);

/* `values` in the order of the section's questions (need_rows). A missing one
 * counts 0, which makes the answer ASSUMED; all missing: UNKNOWN. */
enum known need_severity(enum need_section section,
                         const struct maybe_int values[MOST_NEED_QUESTIONS],
                         struct need_answer *answer, struct working *w);

/* Whether a Strengths and Needs score is a need. */
enum tri strengths_need(enum strengths_area area, struct maybe_int score);

#endif
