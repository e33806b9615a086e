/* strengths.c -- when a Strengths and Needs score is a need. */
#include "rules/strengths.h"

/* The sentence plan and the assessment platform: read in their code, R B.2. */
const struct strengths_row strengths_rows[STRENGTHS_AREAS] = {
    /* area, no need up to, highest */
    [STRENGTHS_ACCOMMODATION] = { "accommodation", 1, 6 },
    [STRENGTHS_EMPLOYMENT] = { "employment and education", 1, 4 },
    [STRENGTHS_DRUGS] = { "drug use", 0, 8 },
    [STRENGTHS_ALCOHOL] = { "alcohol use", 1, 4 },
    [STRENGTHS_RELATIONSHIPS] = { "personal relationships and community", 1, 6 },
    [STRENGTHS_THINKING] = { "thinking, behaviours and attitudes", 2, 10 },
    [STRENGTHS_LIFESTYLE] = { "lifestyle and associates", 1, 6 },
};

enum tri strengths_need(enum strengths_area area, struct maybe_int score)
{
    if (area >= STRENGTHS_AREAS || !score.known) return NOT_KNOWN;
    const struct strengths_row *row = &strengths_rows[area];
    if (score.value < 0 || score.value > row->most) return NOT_KNOWN;
    return score.value > row->no_need_up_to ? YES : NO;
}
