/* needs.h -- the scored questions and thresholds of criminogenic needs. */
#ifndef RULES_LAW_NEEDS_H
#define RULES_LAW_NEEDS_H

#include <stddef.h>

/* Sections of an OASys assessment that are scored. Finance and emotional
 * wellbeing are recorded and not scored. */
enum need_section {
    NEED_ACCOMMODATION, NEED_EDUCATION_TRAINING_EMPLOYMENT, NEED_RELATIONSHIPS, NEED_LIFESTYLE,
    NEED_DRUGS, NEED_ALCOHOL, NEED_THINKING, NEED_ATTITUDES, NEED_SECTIONS
};

enum { MOST_NEED_QUESTIONS = 5 };

struct need_row {
    const char *name;                           /* as the assessment service writes it */
    const char *words;
    const char *question[MOST_NEED_QUESTIONS];  /* the scored ones; NULL ends the list */
    int standard_from;                          /* the score at which there is a need ... */
    int severe_from;                            /* ... and a severe one */
};

extern const struct need_row need_rows[NEED_SECTIONS];

/* The areas of Strengths and Needs, which replaces OASys: there is a need if
 * the score is above `no_need_up_to`. */
enum strengths_area {
    STRENGTHS_ACCOMMODATION, STRENGTHS_EMPLOYMENT, STRENGTHS_DRUGS, STRENGTHS_ALCOHOL,
    STRENGTHS_RELATIONSHIPS, STRENGTHS_THINKING, STRENGTHS_LIFESTYLE, STRENGTHS_AREAS
};

struct strengths_row {
    const char *words;
    int no_need_up_to;
    int most;                                   /* the highest score */
};

extern const struct strengths_row strengths_rows[STRENGTHS_AREAS];

#endif
