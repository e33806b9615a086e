/* tier_v3.h -- tier by model V3: one letter, from whichever step says most.
 *
 * Eight steps each give a letter or nothing; the tier is the highest, G if none.
 * No step can lower it. After hmpps-tier as of 18 June 2026. The two steps of
 * the Sentencing Act 2026 are not here: which tiers they give is not public
 * (decision 104). */
#ifndef RULES_TIER_V3_H
#define RULES_TIER_V3_H

#include "base/maybe.h"
#include "rules/finding.h"
#include "rules/registrations.h"
#include "rules/tier_letter.h"

enum tier_step {
    STEP_REOFFENDING,
    STEP_SEXUAL_REOFFENDING,
    STEP_MAPPA_ROSH,
    STEP_LIFER_IPP,
    STEP_DOMESTIC_ABUSE,
    STEP_STALKING,
    STEP_CHILD_PROTECTION,
    STEP_SEXUAL_OFFENCES,
    TIER_STEPS,
};

/* Made from static facts alone, or with the dynamic ones of an assessment. */
enum score_type { SCORE_TYPE_NOT_KNOWN = 0, SCORE_STATIC, SCORE_DYNAMIC };

enum score_band { BAND_NOT_KNOWN = 0, BAND_NOT_APPLICABLE, BAND_LOW, BAND_MEDIUM, BAND_HIGH,
                  BAND_VERY_HIGH };

struct predictor {
    struct maybe_number score;          /* percent */
    enum score_type type;
};

struct tier_v3_facts {
    bool has_active_event;
    struct predictor arp;               /* all reoffending */
    struct predictor csrp;              /* serious reoffending, combined */
    struct maybe_number dc_srp;         /* direct-contact sexual reoffending, percent */
    enum score_band dc_srp_band;
    enum rosh rosh;
    enum mappa_category mappa_category;
    bool lifer_ipp;
    struct date latest_release_on;      /* NO_DATE = never released */
    bool domestic_abuse, stalking, child_protection;
    bool ever_committed_sexual_offence;
};

struct tier_v3_answer {
    enum tier tier;                     /* never TIER_NONE */
    bool provisional;                   /* a dynamic score or a RoSH level could raise it */
    enum tier step[TIER_STEPS];         /* also when there is no letter for the whole */
    enum tier at_least;                 /* the highest step: what MISSING hides */
    bool reduced_for_offence_free_time; /* DC-SRP: the band allows for time free, the score not */
    bool impossible_sexual_band;        /* medium, with a score too low for it: step left out */
};

/* UNKNOWN when the tier is MISSING; ASSUMED when it is provisional. */
enum known tier_v3(const struct tier_v3_facts *f, struct date on, struct tier_v3_answer *answer,
                   struct working *w);

/* Could a score or level that is missing today make the tier higher than the
 * steps do? Reads the scores, RoSH and MAPPA category of the facts only. */
bool tier_v3_provisional(const struct tier_v3_facts *f, const enum tier step[TIER_STEPS],
                         struct date on, struct working *w);

/* "reoffending" ...; "" if out of range. */
const char *tier_step_name(enum tier_step step);

#endif
