/* tier_json.c -- the tier families, and the facts that they share. */
#include "app/working/tier_json.h"

#include "app/working/facts.h"
#include "app/working/fits.h"

/* ---- register entries ---- */

const char *const rosh_words[ROSH_LEVELS] = {
    [ROSH_LOW] = "LOW", [ROSH_MEDIUM] = "MEDIUM", [ROSH_HIGH] = "HIGH",
    [ROSH_VERY_HIGH] = "VERY_HIGH",
};

const char *rosh_word(enum rosh rosh)
{
    return (unsigned)rosh < ROSH_LEVELS ? rosh_words[rosh] : NULL;
}

const char *complexity_word(enum complexity_factor factor)
{
    static const char *const words[COMPLEXITY_FACTORS] = {
        [COMPLEXITY_MENTAL_HEALTH] = "MENTAL_HEALTH",
        [COMPLEXITY_SUICIDE_OR_SELF_HARM] = "ATTEMPTED_SUICIDE_OR_SELF_HARM",
        [COMPLEXITY_VULNERABILITY] = "VULNERABILITY_ISSUE",
        [COMPLEXITY_CHILD_CONCERNS] = "CHILD_CONCERNS",
        [COMPLEXITY_CHILD_PROTECTION] = "CHILD_PROTECTION",
        [COMPLEXITY_RISK_TO_CHILDREN] = "RISK_TO_CHILDREN",
        [COMPLEXITY_PUBLIC_INTEREST] = "PUBLIC_INTEREST",
        [COMPLEXITY_ADULT_AT_RISK] = "ADULT_AT_RISK",
        [COMPLEXITY_STREET_GANGS] = "STREET_GANGS",
        [COMPLEXITY_TERRORISM] = "TERRORISM",
    };
    return (unsigned)factor < COMPLEXITY_FACTORS ? words[factor] : NULL;
}

struct registered registered_from(const json_t *input, const char **problem)
{
    struct registration entries[MOST_REGISTRATIONS];
    size_t count = 0, i;
    json_t *entry;
    json_array_foreach(fact_list(input, "registrations", problem), i, entry) {
        if (count == MOST_REGISTRATIONS) {
            *problem = "there are more register entries than can be read";
            break;
        }
        entries[count++] = (struct registration){
            .code = fact_text(entry, "code", problem),
            .level = fact_text(entry, "level", problem),
            .category = fact_text(entry, "category", problem),
            .on = fact_date(entry, "date", problem),
        };
    }
    return registrations_read(entries, count);
}

/* ---- convictions ---- */

/* Requirements of all convictions, one after the other. */
struct requirement_pool {
    struct requirement requirement[MOST_REQUIREMENTS];
    size_t used;
};

static struct conviction conviction_from(const json_t *in, struct requirement_pool *pool,
                                         const char **problem)
{
    struct conviction c = {
        .sentence_type = fact_text(in, "sentence_type_code", problem),
        .terminated_on = fact_date(in, "termination_date", problem),
        .requirement = &pool->requirement[pool->used],
    };
    size_t i;
    json_t *requirement;
    json_array_foreach(fact_list(in, "requirements", problem), i, requirement) {
        if (pool->used == MOST_REQUIREMENTS) {
            *problem = "there are more requirements than can be read";
            break;
        }
        pool->requirement[pool->used++] = (struct requirement){
            .main_category = fact_text(requirement, "main_category_code", problem),
            .restrictive = fact_yes(requirement, "restrictive", problem),
        };
        c.requirements++;
    }
    return c;
}

bool mandate_from(const json_t *input, const char **problem)
{
    struct conviction convictions[MOST_CONVICTIONS];
    struct requirement_pool pool = { .used = 0 };
    size_t count = 0, i;
    json_t *conviction;
    json_array_foreach(fact_list(input, "convictions", problem), i, conviction) {
        if (count == MOST_CONVICTIONS) {
            *problem = "there are more convictions than can be read";
            break;
        }
        convictions[count++] = conviction_from(conviction, &pool, problem);
    }
    return has_mandate_for_change(convictions, count);
}

struct date as_of_from(const json_t *input, const char **problem)
{
    struct date on = fact_date(input, "as_of", problem);
    if (!date_known(on) && !*problem) *problem = "'as_of' is needed: a date like 2026-11-24";
    return on;
}

enum need_answer need_answer_from(const json_t *answer, const char **problem)
{
    static const char *const words[] = { "UNKNOWN", "MISSING", "NO", "NONE", "NEVER", "SOME",
                                         "PREVIOUS", "YES", "SIGNIFICANT", "CURRENTLY" };
    static const enum need_answer scores[] = {
        NEED_NOT_ANSWERED, NEED_NOT_ANSWERED, NEED_SCORES_0, NEED_SCORES_0, NEED_SCORES_0,
        NEED_SCORES_1, NEED_SCORES_1, NEED_SCORES_2, NEED_SCORES_2, NEED_SCORES_2,
    };
    if (!answer || json_is_null(answer)) return NEED_NOT_ANSWERED;
    int word = word_index(json_string_value(answer), words, sizeof words / sizeof *words);
    if (word >= 0) return scores[word];
    if (!*problem) *problem = "an answer is not one of the words that OASys has";
    return NEED_NOT_ANSWERED;
}

/* ---- the families ---- */

static bool mapping_fits(const json_t *expected, const json_t *answer)
{
    return json_fits_but_set(expected, answer, "complexity_factors");
}

const struct rule_family tier_families[] = {
    { "tier_v2_case", "Tier, model V2: protect and change", "hmpps-tier, model V2", find_tier_v2,
      NULL },
    { "tier_v2_protect", "Tier, model V2: protect", "hmpps-tier, ProtectLevelCalculator",
      find_tier_v2, NULL },
    { "tier_v2_change", "Tier, model V2: change", "hmpps-tier, ChangeLevelCalculator",
      find_tier_v2, NULL },
    { "tier_v2_need_section", "How severe a need is, by its OASys section",
      "hmpps-tier, NeedSection", find_tier_need_section, NULL },
    { "tier_women_factors", "Points that count for women only",
      "hmpps-tier, AdditionalFactorsForWomen", find_tier_women_factors, NULL },
    { "tier_enforcement_activity_2021", "Breach and recall by the rule of 2021",
      "hmpps-tier, 2021", find_tier_enforcement_2021, NULL },
    { "tier_code_lookup", "What a register or outcome code means", "hmpps-tier, enumerations",
      find_tier_code, NULL },
    { "tier_registration_mapping", "What the raw records say together",
      "hmpps-tier, DeliusApiService", find_tier_registrations, mapping_fits },
    { "tier_v3_calculate", "Tier, model V3", "hmpps-tier, TierCalculator", find_tier_v3, NULL },
    { "tier_v3_steps", "Tier, model V3, step by step", "hmpps-tier, TierCalculator",
      find_tier_v3, NULL },
    { "tier_v3_case", "Tier, model V3, from raw records", "hmpps-tier, TierCalculator",
      find_tier_v3_case, NULL },
    { "tier_v3_provisional", "Is a tier of model V3 provisional",
      "hmpps-tier, ProvisionalStatusCalculator", find_tier_v3_provisional, NULL },
    { "tier_v3_predictor_selection", "Which predictors are used",
      "hmpps-tier, AssessmentApiService", find_tier_predictor_set, NULL },
    { "tier_v3_sa2026_inputs", "Sentencing Act 2026: the day its steps would start from",
      "hmpps-tier, DeliusApiService, after 17 August 2026", find_tier_sa2026, NULL },
    { 0 },
};
