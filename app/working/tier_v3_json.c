/* tier_v3_json.c -- tier model V3 as JSON. */
#include "app/working/tier_json.h"

#include "app/working/facts.h"
#include "rules/tier_inputs.h"
#include "rules/tier_v3.h"

#include <string.h>

/* ---- what the families share ---- */

static struct predictor predictor_from(const json_t *in, const char **problem)
{
    static const char *const types[] = { [SCORE_STATIC] = "STATIC", [SCORE_DYNAMIC] = "DYNAMIC" };
    return (struct predictor){
        .score = fact_number(in, "score", problem),
        .type = (enum score_type)fact_word(in, "type", types, SCORE_TYPE_NOT_KNOWN, problem),
    };
}

/* The scores, RoSH and MAPPA category. */
static struct tier_v3_facts scores_from(const json_t *input, const char **problem)
{
    static const char *const categories[] = { NULL, "M1", "M2", "M3", "M4" };
    static const char *const bands[] = {
        [BAND_NOT_APPLICABLE] = "NOT_APPLICABLE", [BAND_LOW] = "LOW", [BAND_MEDIUM] = "MEDIUM",
        [BAND_HIGH] = "HIGH", [BAND_VERY_HIGH] = "VERY_HIGH",
    };
    const json_t *predictors = fact_object(input, "predictors", problem);
    const json_t *dc_srp = fact_object(predictors, "dc_srp", problem);
    return (struct tier_v3_facts){
        .arp = predictor_from(fact_object(predictors, "arp", problem), problem),
        .csrp = predictor_from(fact_object(predictors, "csrp", problem), problem),
        .dc_srp = fact_number(dc_srp, "score", problem),
        .dc_srp_band = (enum score_band)fact_word(dc_srp, "band", bands, BAND_NOT_KNOWN, problem),
        .rosh = (enum rosh)fact_word(input, "rosh", rosh_words, ROSH_NOT_RECORDED, problem),
        .mappa_category = (enum mappa_category)fact_word(input, "mappa_category", categories,
                                                         MAPPA_CATEGORY_NONE, problem),
    };
}

static struct tier_v3_facts facts_from(const json_t *input, const char **problem)
{
    struct tier_v3_facts f = scores_from(input, problem);
    f.has_active_event = fact_yes(input, "has_active_event", problem);
    f.lifer_ipp = fact_yes(input, "lifer_ipp", problem);
    f.latest_release_on = fact_date(input, "latest_release_date", problem);
    f.domestic_abuse = fact_yes(input, "domestic_abuse", problem);
    f.stalking = fact_yes(input, "stalking", problem);
    f.child_protection = fact_yes(input, "child_protection", problem);
    f.ever_committed_sexual_offence = fact_yes(input, "ever_committed_sexual_offence", problem);
    return f;
}

static json_t *steps_json(const enum tier step[TIER_STEPS])
{
    json_t *steps = json_object();
    for (enum tier_step i = 0; i < TIER_STEPS; i++)
        json_object_set_new(steps, tier_step_name(i), json_text(tier_name(step[i])));
    return steps;
}

static json_t *answer_json(const struct tier_v3_answer *a)
{
    return json_pack("{s:s, s:b, s:o, s:s, s:b, s:b}", "tier", tier_name(a->tier),
                     "provisional", a->provisional, "steps", steps_json(a->step),
                     "at_least", tier_name(a->at_least),
                     "sexual_reoffending_reduced_for_offence_free_time",
                     a->reduced_for_offence_free_time,
                     "impossible_sexual_band", a->impossible_sexual_band);
}

/* ---- tier_v3_calculate, tier_v3_steps, tier_v3_case ---- */

static json_t *find_with(const struct tier_v3_facts *f, const json_t *input, struct working *w,
                         const char **problem)
{
    struct date on = as_of_from(input, problem);
    if (*problem) return NULL;
    struct tier_v3_answer a;
    tier_v3(f, on, &a, w);
    return answer_json(&a);
}

json_t *find_tier_v3(const json_t *input, const struct codes *codes, struct working *w,
                     const char **problem)
{
    (void)codes;
    struct tier_v3_facts f = facts_from(input, problem);
    return find_with(&f, input, w, problem);
}

/* The register entries stand in place of the flags made from them. */
json_t *find_tier_v3_case(const json_t *input, const struct codes *codes, struct working *w,
                          const char **problem)
{
    (void)codes;
    struct tier_v3_facts f = facts_from(input, problem);
    struct registered r = registered_from(input, problem);
    f.rosh = r.rosh;
    f.mappa_category = r.mappa_category;
    f.lifer_ipp = r.lifer_ipp;
    f.domestic_abuse = r.domestic_abuse;
    f.stalking = r.stalking;
    f.child_protection = r.child_protection;
    return find_with(&f, input, w, problem);
}

/* ---- tier_v3_provisional ---- */

static enum tier tier_from(const json_t *word, const char **problem)
{
    const char *text = json_string_value(word);
    if (!word || json_is_null(word)) return TIER_NONE;
    for (enum tier tier = TIER_G; tier <= TIER_A; tier++)
        if (text && strcmp(text, tier_name(tier)) == 0) return tier;
    if (!*problem) *problem = "'step_tiers' has a tier that is not one";
    return TIER_NONE;
}

json_t *find_tier_v3_provisional(const json_t *input, const struct codes *codes,
                                 struct working *w, const char **problem)
{
    (void)codes;
    struct tier_v3_facts f = scores_from(input, problem);
    const json_t *tiers = fact_object(input, "step_tiers", problem);
    enum tier step[TIER_STEPS];
    for (enum tier_step i = 0; i < TIER_STEPS; i++)
        step[i] = tier_from(json_object_get(tiers, tier_step_name(i)), problem);
    if (*problem) return NULL;
    return json_pack("{s:b}", "provisional", tier_v3_provisional(&f, step, NO_DATE, w));
}

/* ---- tier_v3_predictor_selection ---- */

enum { MOST_SETS = 64 };

static size_t sets_from(const json_t *list, struct predictor_set sets[MOST_SETS],
                        const char **problem)
{
    size_t count = 0, i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (count == MOST_SETS) {
            *problem = "there are more sets of predictors than can be read";
            break;
        }
        const char *version = fact_text(in, "output_version", problem);
        sets[count++] = (struct predictor_set){
            .is_ogrs4 = version && strcmp(version, "2") == 0,
            .completed_on = fact_date(in, "completed_date", problem),
        };
    }
    return count;
}

json_t *find_tier_predictor_set(const json_t *input, const struct codes *codes,
                                struct working *w, const char **problem)
{
    (void)codes;
    struct predictor_set sets[MOST_SETS], rescored[MOST_SETS];
    const json_t *list = fact_list(input, "predictor_sets", problem);
    const json_t *rescored_list = fact_list(input, "rescored_sets", problem);
    size_t count = sets_from(list, sets, problem);
    size_t rescored_count = sets_from(rescored_list, rescored, problem);
    bool sexual = fact_yes(input, "sexually_motivated_offence", problem);
    if (*problem) return NULL;

    int place = predictor_set_choose(sets, count, rescored, rescored_count, w);
    const json_t *chosen = NULL;
    if (place >= 0)
        chosen = (size_t)place < count ? json_array_get(list, (size_t)place)
                                       : json_array_get(rescored_list, (size_t)place - count);
    return json_pack("{s:o, s:b}",
                     "selected", json_text(json_string_value(json_object_get(chosen, "ref"))),
                     "ever_committed_sexual_offence", sexual);
}

/* ---- tier_v3_sa2026_inputs ---- */

/* By the name that the models use or by a register type: CSEP is the register's
 * type of perpetrators. */
static bool is_exploitation(const char *name)
{
    return name && (strcmp(name, "CHILD_SEXUAL_EXPLOITATION") == 0 || strcmp(name, "CSEP") == 0);
}

static bool any_exploitation(const json_t *registrations)
{
    size_t i;
    json_t *name;
    json_array_foreach(registrations, i, name)
        if (is_exploitation(json_string_value(name))) return true;
    return false;
}

static bool any_excluded(const json_t *in, const char **problem)
{
    if (fact_yes(in, "main_offence_sa2026_excluded", problem)) return true;
    size_t i;
    json_t *excluded;
    json_array_foreach(fact_list(in, "additional_offences_sa2026_excluded", problem), i, excluded)
        if (json_is_true(excluded)) return true;
    return false;
}

json_t *find_tier_sa2026(const json_t *input, const struct codes *codes, struct working *w,
                         const char **problem)
{
    (void)codes;
    struct active_conviction convictions[MOST_CONVICTIONS];
    size_t count = 0, i;
    json_t *in;
    json_array_foreach(fact_list(input, "active_convictions", problem), i, in) {
        if (count == MOST_CONVICTIONS) {
            *problem = "there are more convictions than can be read";
            break;
        }
        convictions[count++] = (struct active_conviction){
            .custodial = fact_yes(in, "is_custodial", problem),
            .started_on = fact_date(in, "start_date", problem),
            .latest_release_on = fact_date(in, "latest_release_date", problem),
            .excluded_offence = any_excluded(in, problem),
        };
    }
    bool exploitation = any_exploitation(fact_list(input, "registrations", problem));
    if (*problem) return NULL;
    return json_pack("{s:o}", "latest_sa2026_exclusion_date",
                     json_date(sa2026_exclusion_date(convictions, count, exploitation, w)));
}
