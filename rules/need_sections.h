/* need_sections.h -- how severe each criminogenic need is, by its OASys section. */
#ifndef RULES_NEED_SECTIONS_H
#define RULES_NEED_SECTIONS_H

#include "base/maybe.h"
#include "rules/finding.h"

enum need_section {
    NEED_ACCOMMODATION,
    NEED_EDUCATION_TRAINING_EMPLOYABILITY,
    NEED_RELATIONSHIPS,
    NEED_LIFESTYLE_AND_ASSOCIATES,
    NEED_DRUG_MISUSE,
    NEED_ALCOHOL_MISUSE,
    NEED_THINKING_AND_BEHAVIOUR,
    NEED_ATTITUDES,
    NEED_FINANCE,
    NEED_EMOTIONAL_WELL_BEING,
    NEED_SECTIONS,
};

enum severity { SEVERITY_NOT_KNOWN = 0, SEVERITY_NO_NEED, SEVERITY_STANDARD, SEVERITY_SEVERE,
                SEVERITIES };

/* An answer to one question of a section, as it scores. */
enum need_answer {
    NEED_NOT_ANSWERED = 0,      /* unknown or missing */
    NEED_SCORES_0,              /* no, none, never */
    NEED_SCORES_1,              /* some, previous */
    NEED_SCORES_2,              /* yes, significant, currently */
};

struct need_finding {
    struct maybe_int score;     /* not known if no question is answered */
    enum severity severity;     /* not known then, and where the section has none */
};

/* The score and severity of a section. `with_san`: the assessment was made with
 * the strengths-and-needs form, which has thresholds of its own. `on` NO_DATE =
 * by the latest thresholds. UNKNOWN if nothing is answered; ASSUMED if some
 * answers are missing, which then count 0. */
enum known need_section_find(enum need_section section, bool with_san,
                             const enum need_answer answers[], size_t count, struct date on,
                             struct need_finding *finding, struct working *w);

/* "accommodation" ... and "no need" ...; "" if out of range. */
const char *need_section_name(enum need_section section);
const char *severity_name(enum severity severity);

#endif
