/* osp.h -- sexual reoffending: by direct contact, and by images or indirect contact.
 *
 * OSP/DC and OSP/IIC (2021) and their successors of 2026, DC-SRP and IIC-SRP,
 * which kept the points and changed what must be answered. For men who have
 * committed a sexual offence; anyone else is not applicable, which is not low. */
#ifndef RULES_OSP_H
#define RULES_OSP_H

#include "rules/law/osp.h"
#include "rules/predictor.h"

enum osp_version { OSP_2021, SRP_2026 };

enum osp_term {
    OSP_ADULT, OSP_CHILD, OSP_NON_CONTACT, OSP_AGE, OSP_AGE_AT_LATEST, OSP_SANCTIONS,
    OSP_STRANGER, OSP_TERMS
};

struct osp_answer {
    enum likelihood band;               /* after any reduction */
    bool has_score;                     /* false if an error stopped it */
    int hundredths;                     /* of a percent */
    struct maybe_int points;            /* 0-64; not known where not applicable; OSP/DC only */
    int term[OSP_TERMS];                /* the points by group; OSP/DC only, if `points` known */
    enum tri female;                    /* the female version was used */
    enum tri history;                   /* of sexual offending, as the predictor reports it */
    enum tri reduced;                   /* the band is one lower for years without offence */
    struct input_errors errors;         /* any of them: no score */
};

/* Direct contact. `on` chooses the numbers in force. */
enum known osp_direct_contact(const struct assessment *a, enum osp_version version,
                              struct date on, struct osp_answer *answer, struct working *w);

/* Indecent images and indirect contact. */
enum known osp_images(const struct assessment *a, enum osp_version version,
                      struct osp_answer *answer, struct working *w);

/* What must be answered, by version: adds to `e` what is missing or does not
 * go together. The predictors above call them. */
void osp_check_2021(const struct assessment *a, bool direct_contact, struct input_errors *e);
void osp_check_2026(const struct assessment *a, bool direct_contact, struct input_errors *e);

#endif
