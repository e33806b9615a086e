/* strengths.h -- when a Strengths and Needs score is a need.
 *
 * Strengths and Needs replaces the OASys sections with areas of its own, each
 * with a scale of its own. Health and finance are not scored. R B.2. */
#ifndef RULES_STRENGTHS_H
#define RULES_STRENGTHS_H

#include "base/maybe.h"

enum strengths_area {
    STRENGTHS_ACCOMMODATION, STRENGTHS_EMPLOYMENT, STRENGTHS_DRUGS, STRENGTHS_ALCOHOL,
    STRENGTHS_RELATIONSHIPS, STRENGTHS_THINKING, STRENGTHS_LIFESTYLE, STRENGTHS_AREAS
};

struct strengths_row {
    const char *words;
    int no_need_up_to;          /* a need if the score is above this */
    int most;                   /* the highest score */
};

extern const struct strengths_row strengths_rows[STRENGTHS_AREAS];

/* NOT_KNOWN without a score, or with one that the scale does not have. */
enum tri strengths_need(enum strengths_area area, struct maybe_int score);

#endif
