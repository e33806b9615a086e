/* tier_inputs.h -- choosing and dating what the tier models are fed with.
 *
 * Which of several sets of predictors is used, whether breach or recall counts,
 * and from which day the steps of the Sentencing Act 2026 would run. */
#ifndef RULES_TIER_INPUTS_H
#define RULES_TIER_INPUTS_H

#include "rules/finding.h"

/* ---- which predictors (hmpps-tier, AssessmentApiService) ---- */

struct predictor_set {
    bool is_ogrs4;              /* output of the OGRS4 family: version "2" */
    struct date completed_on;   /* NO_DATE sorts before every known date */
};

enum { NO_PREDICTOR_SET = -1 };

/* The place of the newest set of the OGRS4 family, full assessment or not; if
 * there is none, `count` plus the place of the newest re-scored one. Scores of
 * the OGRS3 era are never used. NO_PREDICTOR_SET if nothing is left. */
int predictor_set_choose(const struct predictor_set sets[], size_t count,
                         const struct predictor_set rescored[], size_t rescored_count,
                         struct working *w);

/* ---- breach and recall: previous enforcement activity ---- */

/* The outcome of an enforcement record in capitals, if it is one that counts
 * ("BRE01" ... "REC02", in any case); else NULL. */
const char *enforcement_outcome(const char *code);

struct enforcement_record {
    const char *outcome;        /* may be NULL */
    struct date referred_on;
    struct date sentence_ended_on;  /* NO_DATE = the sentence is open */
};

/* Does one of them count on a day? Today: an outcome that counts, referred
 * within the last 365 days, the 365th included. UNKNOWN if only the date of a
 * record that would count is missing. */
enum known enforcement_activity(const struct enforcement_record records[], size_t count,
                                struct date on, bool *counts, struct working *w);

/* By the rule of 2021: a counting outcome on a sentence that is open or ended
 * no longer than a year ago, the anniversary included. */
bool enforcement_activity_2021(const struct enforcement_record records[], size_t count,
                               struct date on, struct working *w);

/* ---- Sentencing Act 2026: the day from which its two steps would run ---- */

struct active_conviction {
    bool custodial;
    struct date started_on;         /* the sentence */
    struct date latest_release_on;
    bool excluded_offence;          /* the main offence or any other is excluded */
};

/* The newest start of supervision (release for custody, else the start of the
 * sentence) among convictions with an excluded offence or, where someone is
 * registered for child sexual exploitation, among all. NO_DATE if none is
 * known. Which tier follows is not public. */
struct date sa2026_exclusion_date(const struct active_conviction convictions[], size_t count,
                                  bool child_sexual_exploitation, struct working *w);

#endif
