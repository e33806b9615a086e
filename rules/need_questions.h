/* need_questions.h -- the scored questions of each OASys section, and their answers as stored.
 *
 * The assessment service names the questions and stores each answer as text.
 * need_sections.h turns the scores into a severity. R B.2. */
#ifndef RULES_NEED_QUESTIONS_H
#define RULES_NEED_QUESTIONS_H

#include "rules/need_sections.h"

enum { MOST_NEED_QUESTIONS = 5 };

struct need_questions {
    const char *section;                        /* as the service names it; NULL = not scored */
    const char *question[MOST_NEED_QUESTIONS];  /* those that are scored; NULL ends the list */
};

/* The questions of a section; one without any for a section that is not one. */
const struct need_questions *need_questions_of(enum need_section section);

/* The section that the service names so, or NEED_SECTIONS. */
enum need_section need_section_named(const char *name);

/* What an answer as it is stored scores: its first digit if that is 0, 1 or 2
 * ("2-Significant problems"), else Yes 2, No 0, Never 0, Previous or Previously
 * 1, Currently 2, in any letter case. NULL and anything else: not answered. */
enum need_answer need_answer_of(const char *stored);

#endif
