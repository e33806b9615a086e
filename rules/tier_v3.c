/* tier_v3.c -- tier by model V3: one letter, from whichever step says most. */
#include "rules/tier_v3.h"

#include "rules/law/tier.h"

#include <string.h>

static const char SOURCE[] = "hmpps-tier, TierCalculator";

/* One case on its way through the steps. */
struct reckoning {
    const struct tier_v3_facts *facts;
    const struct tier_v3_table *table;
    struct date on;
    struct working *w;
    struct tier_v3_answer *answer;
};

static const struct tier_v3_table *table_on(struct date on)
{
    return &tier_v3_tables[version_on(&tier_v3_version, on)];
}

static const char *score_said(struct working *w, const char *name, struct maybe_number score)
{
    return score.known ? working_say(w, "%s %.2f %%", name, score.value)
                       : working_say(w, "%s not known", name);
}

/* ---- the steps: each gives a letter or nothing, and what it looked at ---- */

static enum tier reoffending(struct reckoning *r, const char **inputs, const char **why)
{
    const struct tier_v3_facts *f = r->facts;
    *inputs = working_say(r->w, "%s, %s", score_said(r->w, "ARP", f->arp.score),
                          score_said(r->w, "CSRP", f->csrp.score));
    if (!f->arp.score.known || !f->csrp.score.known) return TIER_NONE;
    *why = "Row by serious, column by all reoffending; each limit is this or more";
    /* A score below the last limit counts as the lowest. */
    int row = 0, column = 0;
    while (row < CSRP_ROWS - 1 && !(f->csrp.score.value >= r->table->reoffending[row].csrp_from))
        row++;
    while (column < ARP_COLUMNS - 1 && !(f->arp.score.value >= r->table->arp_from[column]))
        column++;
    return r->table->reoffending[row].tier[column];
}

static enum tier medium_sexual(struct reckoning *r, double score, const char **why)
{
    r->answer->reduced_for_offence_free_time = score >= r->table->sexual_reduced_from;
    if (r->answer->reduced_for_offence_free_time)
        *why = "The band allows for long time free of offences, the score does not";
    for (int i = 0; i < MEDIUM_PARTS; i++)
        if (score >= r->table->sexual_medium[i].from) return r->table->sexual_medium[i].tier;
    r->answer->impossible_sexual_band = true;
    *why = "Medium with so low a score is impossible: check the assessment. Step left out";
    return TIER_NONE;
}

static enum tier sexual_reoffending(struct reckoning *r, const char **inputs, const char **why)
{
    static const char *const bands[] = {
        [BAND_NOT_KNOWN] = "not known", [BAND_NOT_APPLICABLE] = "not applicable",
        [BAND_LOW] = "low", [BAND_MEDIUM] = "medium", [BAND_HIGH] = "high",
        [BAND_VERY_HIGH] = "very high",
    };
    struct maybe_number score = r->facts->dc_srp;
    enum score_band band = r->facts->dc_srp_band;
    if ((unsigned)band > BAND_VERY_HIGH) band = BAND_NOT_KNOWN;
    *inputs = working_say(r->w, "%s, band %s", score_said(r->w, "DC-SRP", score), bands[band]);
    if (!score.known || !(score.value > 0)) return TIER_NONE;
    switch (band) {
    case BAND_VERY_HIGH: return r->table->sexual_very_high;
    case BAND_HIGH:      return r->table->sexual_high;
    case BAND_MEDIUM:    return medium_sexual(r, score.value, why);
    case BAND_LOW:       return r->table->sexual_low;
    case BAND_NOT_APPLICABLE:
    case BAND_NOT_KNOWN: break;
    }
    return TIER_NONE;
}

static enum tier mappa_rosh(struct reckoning *r, const char **inputs, const char **why)
{
    enum mappa_category category = r->facts->mappa_category;
    enum rosh rosh = r->facts->rosh;
    if ((unsigned)rosh >= ROSH_LEVELS) rosh = ROSH_NOT_RECORDED;
    *inputs = category ? working_say(r->w, "MAPPA category M%d, RoSH %s", (int)category,
                                     rosh_name(rosh))
                       : working_say(r->w, "no MAPPA category, RoSH %s", rosh_name(rosh));
    (void)why;
    return category ? r->table->mappa_rosh[rosh].with_mappa : r->table->mappa_rosh[rosh].without;
}

static bool released_within(const struct reckoning *r, int years)
{
    return date_compare(r->facts->latest_release_on, date_plus_years(r->on, -years)) >= 0;
}

static enum tier lifer_ipp(struct reckoning *r, const char **inputs, const char **why)
{
    if (!r->facts->lifer_ipp) {
        *inputs = "no life or IPP sentence";
        return TIER_NONE;
    }
    struct date released = r->facts->latest_release_on;
    *inputs = working_say(r->w, "life or IPP sentence, released %s",
                          date_known(released) ? working_date(r->w, released) : "never");
    if (!date_known(released) || !date_known(r->on)) return TIER_NONE;
    *why = "By years since release, the anniversary within; a release to come is the first year";
    if (released_within(r, r->table->lifer_years_first)) return r->table->lifer_first;
    if (released_within(r, r->table->lifer_years_second)) return r->table->lifer_second;
    return r->table->lifer_later;
}

static enum tier flag(bool is_set, enum tier tier, const char *yes, const char *no,
                      const char **inputs)
{
    *inputs = is_set ? yes : no;
    return is_set ? tier : TIER_NONE;
}

static enum tier domestic_abuse(struct reckoning *r, const char **inputs, const char **why)
{
    (void)why;
    return flag(r->facts->domestic_abuse, r->table->domestic_abuse,
                "registered for domestic abuse", "not registered for domestic abuse", inputs);
}

static enum tier stalking(struct reckoning *r, const char **inputs, const char **why)
{
    (void)why;
    return flag(r->facts->stalking, r->table->stalking, "stalking protection order",
                "no stalking protection order", inputs);
}

static enum tier child_protection(struct reckoning *r, const char **inputs, const char **why)
{
    (void)why;
    return flag(r->facts->child_protection, r->table->child_protection,
                "registered for child protection", "not registered for child protection", inputs);
}

static enum tier sexual_offences(struct reckoning *r, const char **inputs, const char **why)
{
    (void)why;
    return flag(r->facts->ever_committed_sexual_offence, r->table->sexual_offence,
                "has committed a sexual offence", "no sexual offence recorded", inputs);
}

static const struct {
    const char *name;
    enum tier (*reckon)(struct reckoning *r, const char **inputs, const char **why);
} steps[TIER_STEPS] = {
    [STEP_REOFFENDING]        = { "reoffending",        reoffending },
    [STEP_SEXUAL_REOFFENDING] = { "sexual_reoffending", sexual_reoffending },
    [STEP_MAPPA_ROSH]         = { "mappa_rosh",         mappa_rosh },
    [STEP_LIFER_IPP]          = { "lifer_ipp",          lifer_ipp },
    [STEP_DOMESTIC_ABUSE]     = { "domestic_abuse",     domestic_abuse },
    [STEP_STALKING]           = { "stalking",           stalking },
    [STEP_CHILD_PROTECTION]   = { "child_protection",   child_protection },
    [STEP_SEXUAL_OFFENCES]    = { "sexual_offences",    sexual_offences },
};

const char *tier_step_name(enum tier_step step)
{
    return (unsigned)step < TIER_STEPS ? steps[step].name : "";
}

static void take_steps(struct reckoning *r)
{
    struct tier_v3_answer *answer = r->answer;
    answer->at_least = TIER_G;
    for (enum tier_step i = 0; i < TIER_STEPS; i++) {
        const char *inputs = "", *why = "";
        enum tier tier = steps[i].reckon(r, &inputs, &why);
        answer->step[i] = tier;
        if (tier > answer->at_least) answer->at_least = tier;
        working_step(r->w, steps[i].name, inputs, tier ? tier_name(tier) : "nothing", why,
                     SOURCE);
    }
}

/* ---- the tier ---- */

static enum known not_supervised(struct reckoning *r)
{
    r->answer->tier = TIER_NOT_SUPERVISED;
    working_step(r->w, "tier", "no active event", "NOT_SUPERVISED", "", SOURCE);
    return KNOWN;
}

static enum known missing(struct reckoning *r)
{
    r->answer->tier = TIER_MISSING;
    if (!r->facts->arp.score.known) working_missing(r->w, "the ARP score");
    if (!r->facts->csrp.score.known) working_missing(r->w, "the CSRP score");
    if (r->w)
        working_step(r->w, "tier", "a score is missing", "MISSING",
                     working_say(r->w, "Whatever the scores, the other steps give at least %s",
                                 tier_name(r->answer->at_least)), SOURCE);
    return UNKNOWN;
}

static void say_tier(struct reckoning *r)
{
    working_step(r->w, "tier", "the highest of all steps", tier_name(r->answer->tier),
                 r->answer->provisional ? "Provisional" : "", SOURCE);
}

enum known tier_v3(const struct tier_v3_facts *f, struct date on, struct tier_v3_answer *answer,
                   struct working *w)
{
    *answer = (struct tier_v3_answer){ 0 };
    struct reckoning r = { f, table_on(on), on, w, answer };
    bool earlier = !working_in_force(w, &tier_v3_version, on);
    take_steps(&r);
    if (!f->has_active_event) return not_supervised(&r);
    if (!f->arp.score.known || !f->csrp.score.known) return missing(&r);

    answer->tier = answer->at_least;
    answer->provisional = tier_v3_provisional(f, answer->step, on, w) ||
                          answer->impossible_sexual_band;
    if (answer->impossible_sexual_band)
        working_assumed(w, "DC-SRP: its band and score do not go together, step left out");
    if (earlier) working_assumed(w, "an earlier day: the tables of 18 June 2026 were used");
    say_tier(&r);
    return answer->provisional || earlier ? ASSUMED : KNOWN;
}
