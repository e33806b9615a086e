/* tier_v2.h -- tier by model V2: how much to protect, how much to change.
 *
 * A letter A-D for protection of the public and a digit 0-3 for change, with an
 * S where the last part of the sentence is unsupervised (probation reset): "B2",
 * "B2S". Still the model that workload and allocation understand. After
 * hmpps-tier; where it stumbles over binary fractions (RSR between 6.99 and 7,
 * and exactly 99.99) the policy's table is followed (decision 103). */
#ifndef RULES_TIER_V2_H
#define RULES_TIER_V2_H

#include "base/maybe.h"
#include "rules/finding.h"
#include "rules/need_sections.h"
#include "rules/registrations.h"

/* What counts for women only. */
struct women_factors {
    enum tri parenting;                 /* has parenting responsibilities */
    enum need_answer impulsivity, temper_control;
};

struct requirement {
    const char *main_category;          /* "W" unpaid work ...; may be NULL */
    bool restrictive;
};

/* A sentence of an event. */
struct conviction {
    const char *sentence_type;          /* "NC", "SC" = custodial; may be NULL */
    struct date terminated_on;          /* NO_DATE = open */
    const struct requirement *requirement;
    size_t requirements;
};

struct tier_v2_facts {
    enum tri female;                    /* not known counts as not */
    struct maybe_number rsr;            /* percent */
    struct maybe_int ogrs;              /* OGRS3 at two years, whole percent */
    bool previous_enforcement_activity; /* rules/enforcement_activity.h */
    struct registered registered;
    bool mandate;                       /* has_mandate_for_change */
    bool assessed;                      /* the three below are of the assessment */
    enum severity need[NEED_SECTIONS];
    struct women_factors women;
};

struct tier_v2_answer {
    int64_t protect_points;
    char protect_level;                 /* 'A' ... 'D' */
    int64_t change_points;              /* 0 without mandate or assessment */
    int change_level;                   /* 0 ... 3 */
    char code[4];                       /* "B2S" */
};

/* KNOWN or ASSUMED: the model answers for every missing fact. */
enum known tier_v2(const struct tier_v2_facts *f, struct date on, struct tier_v2_answer *answer,
                   struct working *w);

/* An open sentence that is custodial, or has a requirement that is neither
 * restrictive nor unpaid work: something to change by. */
bool has_mandate_for_change(const struct conviction *convictions, size_t count);

/* Points of the women's factors, breach or recall among them (it counts without
 * an assessment too). For women only: the caller asks. ASSUMED if one that is
 * not known might have counted. */
enum known women_points(const struct women_factors *f, bool enforcement, struct date on,
                        int64_t *points, struct working *w);

#endif
