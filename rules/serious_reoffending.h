/* serious_reoffending.h -- the sums of serious violent and sexual reoffending.
 *
 * RSR (2013: SNSV and the two OSP) and its successor of 2026, the combined
 * serious reoffending predictor (CSRP: SVRP, DC-SRP and IIC-SRP). R A.8, A.9. */
#ifndef RULES_SERIOUS_REOFFENDING_H
#define RULES_SERIOUS_REOFFENDING_H

#include "rules/osp.h"
#include "rules/reoffending.h"
#include "rules/snsv.h"

enum serious_component { DIRECT_CONTACT_PART, IMAGES_PART, VIOLENCE_PART, SERIOUS_PARTS };

struct serious_answer {
    bool has_score;                     /* false if a part has an error that stops it */
    int hundredths;                     /* of a percent, at most 99.99 % */
    enum likelihood band;
    enum version version;               /* of the violent part */
    enum tri female, history;           /* as answered; not known without a score */
    bool part_failed[SERIOUS_PARTS];    /* which part has no score */
    struct osp_answer direct, images;
    struct snsv_answer snsv;            /* RSR only */
    struct reoffending_answer violent;  /* CSRP only */
    struct input_errors errors;
};

/* `on` chooses the numbers in force. */
enum known rsr(const struct assessment *a, struct date on, struct serious_answer *answer,
               struct working *w);
enum known csrp(const struct assessment *a, struct date on, struct serious_answer *answer,
                struct working *w);

#endif
