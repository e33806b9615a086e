/* tier_inputs.c -- choosing and dating what the tier models are fed with. */
#include "rules/tier_inputs.h"

#include "rules/law/tier.h"

#include <strings.h>

/* ---- which predictors ---- */

static int newest(const struct predictor_set sets[], size_t count, bool ogrs4_only)
{
    int found = NO_PREDICTOR_SET;
    for (size_t i = 0; i < count; i++) {
        if (ogrs4_only && !sets[i].is_ogrs4) continue;
        if (found < 0 || date_before(sets[found].completed_on, sets[i].completed_on))
            found = (int)i;
    }
    return found;
}

int predictor_set_choose(const struct predictor_set sets[], size_t count,
                         const struct predictor_set rescored[], size_t rescored_count,
                         struct working *w)
{
    static const char SOURCE[] = "hmpps-tier, AssessmentApiService";
    int found = newest(sets, count, true);
    if (found >= 0) {
        working_step(w, "predictors", "scores of the OGRS4 family",
                     working_date(w, sets[found].completed_on), "The newest, of any age", SOURCE);
        return found;
    }
    found = newest(rescored, rescored_count, false);
    if (found >= 0) {
        working_step(w, "predictors", "no scores of the OGRS4 family, but re-scored ones",
                     working_date(w, rescored[found].completed_on), "The newest", SOURCE);
        return (int)count + found;
    }
    working_missing(w, "scores of the OGRS4 family");
    working_step(w, "predictors", "no scores of the OGRS4 family", "none",
                 "Scores of the OGRS3 era are not used", SOURCE);
    return NO_PREDICTOR_SET;
}

/* ---- previous enforcement activity ---- */

const char *enforcement_outcome(const char *code)
{
    static const char *const counting[] = {
        "BRE01", "BRE02", "BRE03", "BRE04", "BRE05", "BRE06", "BRE07",
        "BRE08", "BRE10", "BRE13", "BRE14", "BRE16", "REC01", "REC02",
    };
    for (size_t i = 0; code && i < sizeof counting / sizeof *counting; i++)
        if (strcasecmp(code, counting[i]) == 0) return counting[i];
    return NULL;
}

enum known enforcement_activity(const struct enforcement_record records[], size_t count,
                                struct date on, bool *counts, struct working *w)
{
    int days = (int)working_number(w, &enforcement_activity_days, on);
    bool undated = false;
    *counts = false;
    for (size_t i = 0; i < count; i++) {
        if (!enforcement_outcome(records[i].outcome)) continue;
        struct date referred = records[i].referred_on;
        if (!date_known(referred)) undated = true;
        else if (days_between(referred, on) <= days) *counts = true;
    }
    working_step(w, "enforcement_activity", working_say(w, "%zu records", count),
                 *counts ? "yes" : "no", "An outcome that counts, referred within the period",
                 "hmpps-probation-integration-services, Nsi");
    if (*counts || !undated) return KNOWN;
    working_missing(w, "when a breach or recall was referred");
    return UNKNOWN;
}

bool enforcement_activity_2021(const struct enforcement_record records[], size_t count,
                               struct date on, struct working *w)
{
    int years = (int)working_number(w, &enforcement_activity_2021_years, on);
    struct date since = date_plus_years(on, -years);
    bool counts = false;
    for (size_t i = 0; i < count && !counts; i++) {
        struct date ended = records[i].sentence_ended_on;
        bool recent = !date_known(ended) || date_compare(ended, since) >= 0;
        counts = recent && enforcement_outcome(records[i].outcome);
    }
    working_step(w, "enforcement_activity", working_say(w, "%zu records", count),
                 counts ? "yes" : "no", "An outcome that counts, on a sentence open or just ended",
                 "hmpps-tier, rule of 2021");
    return counts;
}

/* ---- Sentencing Act 2026 ---- */

struct date sa2026_exclusion_date(const struct active_conviction convictions[], size_t count,
                                  bool child_sexual_exploitation, struct working *w)
{
    struct date newest_start = NO_DATE;
    for (size_t i = 0; i < count; i++) {
        const struct active_conviction *c = &convictions[i];
        if (!c->excluded_offence && !child_sexual_exploitation) continue;
        struct date start = c->custodial ? c->latest_release_on : c->started_on;
        newest_start = date_later(newest_start, start);
    }
    working_step(w, "sa2026_exclusion_date", working_say(w, "%zu active convictions", count),
                 working_date(w, newest_start),
                 "Newest start of supervision for an excluded offence or child exploitation",
                 "hmpps-tier, DeliusApiService, after 17 August 2026");
    return newest_start;
}
