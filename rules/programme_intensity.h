/* programme_intensity.h -- which intensity of programme a person needs (PNI, May 2026).
 *
 * Programme needs from an assessment, and risk from predictors, give a pathway:
 * high (in custody only), moderate, an alternative, or no pathway because too
 * much is missing. The older rules of the programme service are another family.
 * R A.8.5. */
#ifndef RULES_PROGRAMME_INTENSITY_H
#define RULES_PROGRAMME_INTENSITY_H

#include "rules/predictor.h"

/* The predictors that the pathway looks at; not known = not reckoned. */
struct programme_risk {
    struct maybe_int ogrs3;             /* two-year percent */
    struct maybe_int ovp;               /* two-year percent */
    struct maybe_int rsr;               /* hundredths of a percent */
    enum likelihood direct_contact;     /* NO_LIKELIHOOD = not reckoned */
    enum likelihood images;
};

enum programme_pathway {
    PATHWAY_OMISSION,                   /* too much is missing */
    PATHWAY_ALTERNATIVE,
    PATHWAY_MODERATE,
    PATHWAY_HIGH
};

enum programme_domain {
    SEX_DOMAIN, THINKING_DOMAIN, RELATIONSHIPS_DOMAIN, SELF_MANAGEMENT_DOMAIN, PROGRAMME_DOMAINS
};

enum programme_level { NO_LEVEL, LEVEL_LOW, LEVEL_MEDIUM, LEVEL_HIGH };

struct programme_answer {
    enum programme_pathway pathway;
    int domain[PROGRAMME_DOMAINS];      /* 0-2 */
    enum programme_level need;          /* NO_LEVEL: too much is missing to say */
    enum programme_level risk;
    struct input_errors errors;         /* missing answers: a remark, unless it is an omission */
};

/* UNKNOWN for an omission; ASSUMED if answers are missing and counted as 0. */
enum known programme_intensity(const struct assessment *a, const struct programme_risk *risk,
                               struct programme_answer *answer, struct working *w);

#endif
