/* programme_intensity.c -- which intensity of programme a person needs (PNI, May 2026). */
#include "rules/programme_intensity.h"

#include <stddef.h>

static const enum item domain_items[PROGRAMME_DOMAINS][5] = {
    [SEX_DOMAIN] = { ITEM_SEXUAL_PREOCCUPATION, ITEM_SEXUAL_INTERESTS, ITEM_EMOTIONAL_CONGRUENCE },
    [THINKING_DOMAIN] = { ITEM_PRO_CRIMINAL_ATTITUDES, ITEM_HOSTILE_ORIENTATION },
    [RELATIONSHIPS_DOMAIN] = { ITEM_FAMILY_RELATIONSHIPS, ITEM_PREVIOUS_RELATIONSHIPS,
                               ITEM_EASILY_INFLUENCED, ITEM_AGGRESSIVE_CONTROLLING },
    [SELF_MANAGEMENT_DOMAIN] = { ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_PROBLEM_SOLVING,
                                 ITEM_COPING },
};

/* The sum at which a domain scores 1, and 2. */
static const int domain_limits[PROGRAMME_DOMAINS][2] = {
    [SEX_DOMAIN] = { 2, 4 },
    [THINKING_DOMAIN] = { 1, 3 },
    [RELATIONSHIPS_DOMAIN] = { 2, 5 },
    [SELF_MANAGEMENT_DOMAIN] = { 2, 5 },
};

static bool is_in_community(const struct assessment *a)
{
    return says(a, ITEM_SUPERVISION, IN_COMMUNITY);     /* remand counts as custody */
}

static bool domain_misses_answer(const struct assessment *a, enum programme_domain d)
{
    for (const enum item *i = domain_items[d]; *i; i++)
        if (!answered(a, *i)) return true;
    return false;
}

/* The sum of a domain, each missing answer taken as `missing`. */
static int domain_sum(const struct assessment *a, enum programme_domain d, int missing)
{
    int sum = 0;
    for (const enum item *i = domain_items[d]; *i; i++)
        sum += answered(a, *i) ? counted(a, *i) : missing;
    return sum;
}

/* One answer decides these domains alone. */
static bool is_decided_by_one(const struct assessment *a, enum programme_domain d)
{
    if (d == SEX_DOMAIN) return says(a, ITEM_SEXUAL_INTERESTS, SIGNIFICANT_PROBLEM);
    return d == THINKING_DOMAIN && says(a, ITEM_PRO_CRIMINAL_ATTITUDES, SIGNIFICANT_PROBLEM);
}

static int domain_score(const struct assessment *a, enum programme_domain d, int missing)
{
    bool sexual = says_yes(a, ITEM_EVER_SEXUAL_OFFENCE) || says_yes(a, ITEM_RISK_OF_SEXUAL_HARM);
    if (d == SEX_DOMAIN && !sexual) return 0;
    if (is_decided_by_one(a, d)) return 2;
    int sum = domain_sum(a, d, missing);
    bool incomplete = missing == 0 && domain_misses_answer(a, d);
    if (d == SEX_DOMAIN && incomplete && sum < domain_limits[d][1]) return 0;
    return (sum >= domain_limits[d][0]) + (sum >= domain_limits[d][1]);
}

static enum programme_level need_level(int sum)
{
    return sum >= 6 ? LEVEL_HIGH : sum >= 3 ? LEVEL_MEDIUM : LEVEL_LOW;
}

static bool sara_says(const struct assessment *a, enum rosh level)
{
    return says(a, ITEM_SARA_PARTNER, level) || says(a, ITEM_SARA_OTHERS, level);
}

static bool sara_is_medium_or_high(const struct assessment *a)
{
    return sara_says(a, ROSH_MEDIUM) || sara_says(a, ROSH_HIGH);
}

static bool has_both_sara(const struct assessment *a)
{
    return answered(a, ITEM_SARA_PARTNER) && answered(a, ITEM_SARA_OTHERS);
}

/* R A.8.5, "with something missing and below 6". */
static enum programme_level need_with_gaps(const struct assessment *a, int sum, int projected)
{
    enum programme_level level = need_level(sum);
    if (level == LEVEL_HIGH || (level == LEVEL_MEDIUM && is_in_community(a))) return level;
    if (level == need_level(projected)) return level;
    bool every_domain = true;
    for (enum programme_domain d = 0; d < PROGRAMME_DOMAINS; d++)
        every_domain = every_domain && domain_misses_answer(a, d);
    if (every_domain && !is_in_community(a)) return NO_LEVEL;
    if (level == LEVEL_MEDIUM && !sara_is_medium_or_high(a)) return NO_LEVEL;
    if (sara_is_medium_or_high(a) && has_both_sara(a))
        return is_in_community(a) ? LEVEL_MEDIUM : LEVEL_HIGH;
    return level;
}

static bool at_least(struct maybe_int value, int64_t least)
{
    return value.known && value.value >= least;
}

static bool is_no_band(enum likelihood b)
{
    return b == NO_LIKELIHOOD || b == LIKELIHOOD_NOT_APPLICABLE;
}

static bool is_high_risk(const struct assessment *a, const struct programme_risk *r)
{
    return at_least(r->ogrs3, 75) || at_least(r->ovp, 60) ||
           r->direct_contact >= LIKELIHOOD_HIGH || r->images >= LIKELIHOOD_HIGH ||
           (at_least(r->rsr, 300) && is_no_band(r->direct_contact) && is_no_band(r->images)) ||
           sara_says(a, ROSH_HIGH);
}

static bool is_medium_risk(const struct assessment *a, const struct programme_risk *r)
{
    return at_least(r->ogrs3, 50) || at_least(r->ovp, 30) ||
           r->direct_contact == LIKELIHOOD_MEDIUM || r->images == LIKELIHOOD_MEDIUM ||
           (at_least(r->rsr, 100) && is_no_band(r->direct_contact) && is_no_band(r->images)) ||
           sara_says(a, ROSH_MEDIUM);
}

static enum programme_level risk_level(const struct assessment *a, const struct programme_risk *r)
{
    if (is_high_risk(a, r)) return LEVEL_HIGH;
    return is_medium_risk(a, r) ? LEVEL_MEDIUM : LEVEL_LOW;
}

/* The risk if what was not reckoned were as bad as it can be. A medium risk
 * stays what it is: only high is worth waiting for. */
static enum programme_level projected_risk(const struct assessment *a,
                                           const struct programme_risk *r)
{
    struct programme_risk worst = *r;
    if (worst.direct_contact == NO_LIKELIHOOD) worst.direct_contact = LIKELIHOOD_VERY_HIGH;
    if (worst.images == NO_LIKELIHOOD) worst.images = LIKELIHOOD_VERY_HIGH;
    if (!worst.rsr.known) worst.rsr = known_int(10000);
    return is_high_risk(a, &worst) ? LEVEL_HIGH : risk_level(a, r);
}

static bool is_high_intensity(const struct assessment *a, const struct programme_risk *r,
                              const struct programme_answer *answer)
{
    bool by_risk = at_least(r->ogrs3, 75) && (at_least(r->ovp, 60) || sara_says(a, ROSH_HIGH));
    return !is_in_community(a) &&
           (by_risk || (answer->need == LEVEL_HIGH && answer->risk == LEVEL_HIGH));
}

static bool is_moderate_intensity(const struct assessment *a, const struct programme_risk *r,
                                  const struct programme_answer *answer)
{
    bool both_high = answer->need == LEVEL_HIGH && answer->risk == LEVEL_HIGH;
    bool in_community = is_in_community(a) &&
                        ((at_least(r->ogrs3, 75) && at_least(r->ovp, 60)) || both_high);
    bool need_and_risk =
        answer->need >= LEVEL_MEDIUM && answer->risk >= LEVEL_MEDIUM && !both_high;
    return in_community || need_and_risk || sara_is_medium_or_high(a);
}

/* With answers missing, a pathway that they could change is none. */
static bool is_omission(const struct assessment *a, const struct programme_risk *r,
                        const struct programme_answer *answer)
{
    bool no_sara = !answered(a, ITEM_SARA_PARTNER) && !answered(a, ITEM_SARA_OTHERS);
    return (answer->pathway == PATHWAY_ALTERNATIVE && !has_both_sara(a)) ||
           projected_risk(a, r) != answer->risk || (no_sara && !is_in_community(a));
}

/* Names the answers that are missing, domain by domain; true if any are. */
static bool note_missing(const struct assessment *a, struct input_errors *e)
{
    enum item wanted[16];
    size_t n = 0;
    for (enum programme_domain d = 0; d < PROGRAMME_DOMAINS; d++)
        for (const enum item *i = domain_items[d]; *i; i++) wanted[n++] = *i;
    wanted[n] = ITEM_NONE;
    return add_if_missing(e, MISSING_MANDATORY_INPUT, a, wanted);
}

static void find_need(const struct assessment *a, bool incomplete, struct programme_answer *answer)
{
    int sum = 0, projected = 0;
    for (enum programme_domain d = 0; d < PROGRAMME_DOMAINS; d++) {
        answer->domain[d] = domain_score(a, d, 0);
        sum += answer->domain[d];
        projected += domain_score(a, d, SIGNIFICANT_PROBLEM);
    }
    answer->need = incomplete ? need_with_gaps(a, sum, projected) : need_level(sum);
}

static void keep_steps(const struct programme_answer *answer, struct working *w)
{
    static const char *const levels[] = { "not known", "low", "medium", "high" };
    static const char *const pathways[] = { "omission", "alternative", "moderate", "high" };
    if (!w) return;
    working_step(w, "need",
                 working_say(w, "sex %d, thinking %d, relationships %d, self-management %d",
                             answer->domain[SEX_DOMAIN], answer->domain[THINKING_DOMAIN],
                             answer->domain[RELATIONSHIPS_DOMAIN],
                             answer->domain[SELF_MANAGEMENT_DOMAIN]),
                 levels[answer->need], "6 or more high, 3 to 5 medium", "R A.8.5");
    working_step(w, "risk", "", levels[answer->risk], "", "R A.8.5");
    working_step(w, "pathway", "", pathways[answer->pathway], "", "R A.8.5");
}

enum known programme_intensity(const struct assessment *a, const struct programme_risk *risk,
                               struct programme_answer *answer, struct working *w)
{
    static const enum item mandatory[] = { ITEM_SUPERVISION, ITEM_NONE };
    *answer = (struct programme_answer){ .pathway = PATHWAY_OMISSION };
    bool nowhere = add_if_missing(&answer->errors, MISSING_MANDATORY_INPUT, a, mandatory);
    bool incomplete = !nowhere && note_missing(a, &answer->errors);
    errors_to_working(&answer->errors, w);
    if (nowhere) return UNKNOWN;
    find_need(a, incomplete, answer);
    answer->risk = risk_level(a, risk);
    if (answer->need != NO_LEVEL) {
        answer->pathway = PATHWAY_ALTERNATIVE;
        if (is_high_intensity(a, risk, answer)) answer->pathway = PATHWAY_HIGH;
        else if (is_moderate_intensity(a, risk, answer)) answer->pathway = PATHWAY_MODERATE;
        if (incomplete && is_omission(a, risk, answer)) answer->pathway = PATHWAY_OMISSION;
    }
    keep_steps(answer, w);
    if (answer->pathway == PATHWAY_OMISSION) return UNKNOWN;
    return incomplete ? ASSUMED : KNOWN;
}
