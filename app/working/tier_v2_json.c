/* tier_v2_json.c -- tier model V2 as JSON. */
#include "app/working/tier_json.h"

#include "app/working/facts.h"
#include "rules/tier_inputs.h"

#include <strings.h>

/* ---- tier_v2_case, tier_v2_protect, tier_v2_change ---- */

static const char *const severity_words[SEVERITIES] = {
    [SEVERITY_NO_NEED] = "NO_NEED", [SEVERITY_STANDARD] = "STANDARD",
    [SEVERITY_SEVERE] = "SEVERE",
};

static const char *const section_words[NEED_SECTIONS] = {
    [NEED_ACCOMMODATION]                    = "accommodation",
    [NEED_EDUCATION_TRAINING_EMPLOYABILITY] = "education_training_employability",
    [NEED_RELATIONSHIPS]                    = "relationships",
    [NEED_LIFESTYLE_AND_ASSOCIATES]         = "lifestyle_and_associates",
    [NEED_DRUG_MISUSE]                      = "drug_misuse",
    [NEED_ALCOHOL_MISUSE]                   = "alcohol_misuse",
    [NEED_THINKING_AND_BEHAVIOUR]           = "thinking_and_behaviour",
    [NEED_ATTITUDES]                        = "attitudes",
    [NEED_FINANCE]                          = "financial_management_and_income",
    [NEED_EMOTIONAL_WELL_BEING]             = "emotional_well_being",
};

static void read_needs(const json_t *needs, enum severity need[NEED_SECTIONS],
                       const char **problem)
{
    const char *name;
    json_t *word;
    json_object_foreach((json_t *)needs, name, word) {
        if (json_is_null(word)) continue;
        int section = word_index(name, section_words, NEED_SECTIONS);
        int severity = word_index(json_string_value(word), severity_words, SEVERITIES);
        if (section >= 0 && severity >= 0) need[section] = (enum severity)severity;
        else if (!*problem) *problem = "'need_severity' has a section or severity that is not one";
    }
}

static struct women_factors women_from(const json_t *in, const char **problem)
{
    static const char *const parenting_words[] = { [NOT_KNOWN] = "UNKNOWN", [YES] = "YES",
                                                   [NO] = "NO" };
    return (struct women_factors){
        .parenting = (enum tri)fact_word(in, "parenting_responsibilities", parenting_words,
                                         NOT_KNOWN, problem),
        .impulsivity = need_answer_from(json_object_get(in, "impulsivity"), problem),
        .temper_control = need_answer_from(json_object_get(in, "temper_control"), problem),
    };
}

static enum tri female_from(const json_t *input, const char **problem)
{
    const char *gender = fact_text(input, "gender", problem);
    if (!gender) return NOT_KNOWN;
    return strcasecmp(gender, "female") == 0 ? YES : NO;
}

static struct tier_v2_facts facts_from(const json_t *input, const char **problem)
{
    struct tier_v2_facts f = {
        .female = female_from(input, problem),
        .rsr = fact_number(input, "rsr_score", problem),
        .ogrs = fact_int(input, "ogrs_score", problem),
        .previous_enforcement_activity = fact_yes(input, "previous_enforcement_activity", problem),
        .registered = registered_from(input, problem),
        .mandate = mandate_from(input, problem),
    };
    const json_t *assessment = fact_object(input, "assessment", problem);
    f.assessed = assessment != NULL;
    read_needs(fact_object(assessment, "need_severity", problem), f.need, problem);
    f.women = women_from(fact_object(assessment, "women_factors", problem), problem);
    return f;
}

json_t *find_tier_v2(const json_t *input, const struct codes *codes, struct working *w,
                     const char **problem)
{
    (void)codes;
    struct date on = as_of_from(input, problem);
    struct tier_v2_facts f = facts_from(input, problem);
    if (*problem) return NULL;
    struct tier_v2_answer a;
    tier_v2(&f, on, &a, w);
    char protect[] = { a.protect_level, '\0' };
    return json_pack("{s:s, s:s, s:I, s:i, s:I, s:b}", "tier_code", a.code,
                     "protect_level", protect, "protect_points", (json_int_t)a.protect_points,
                     "change_level", a.change_level, "change_points", (json_int_t)a.change_points,
                     "unsupervised", f.registered.reset);
}

/* ---- tier_v2_need_section ---- */

json_t *find_tier_need_section(const json_t *input, const struct codes *codes, struct working *w,
                               const char **problem)
{
    (void)codes;
    enum { MOST_ANSWERS = 16 };
    enum need_answer answers[MOST_ANSWERS];
    size_t count = 0;
    int section = fact_word(input, "section", section_words, -1, problem);
    if (section < 0 && !*problem) *problem = "'section' is needed";
    const char *question;
    json_t *answer;
    json_object_foreach((json_t *)fact_object(input, "answers", problem), question, answer) {
        if (count < MOST_ANSWERS) answers[count++] = need_answer_from(answer, problem);
        else *problem = "a section has not so many questions";
    }
    bool with_san = fact_yes(input, "san", problem);
    if (*problem) return NULL;
    struct need_finding f;
    need_section_find((enum need_section)section, with_san, answers, count, NO_DATE, &f, w);
    return json_pack("{s:o, s:o}", "score", json_maybe_int(f.score),
                     "severity", json_text(severity_words[f.severity]));
}

/* ---- tier_women_factors, tier_enforcement_activity_2021 ---- */

json_t *find_tier_women_factors(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    bool female = fact_yes(input, "is_female", problem);
    struct women_factors f = women_from(fact_object(input, "answers", problem), problem);
    bool enforcement = fact_yes(input, "previous_enforcement_activity", problem);
    if (*problem) return NULL;
    int64_t points = 0;
    if (female) women_points(&f, enforcement, NO_DATE, &points, w);
    else working_step(w, "women", "not a woman", "0", "", "hmpps-tier");
    return json_pack("{s:I}", "points", (json_int_t)points);
}

/* Whether one sentence's outcomes make enforcement activity that counts. */
static bool sentence_counts(const json_t *sentence, struct date on, struct working *w,
                            const char **problem)
{
    struct date ended = fact_date(sentence, "termination_date", problem);
    size_t i;
    json_t *outcome;
    json_array_foreach(fact_list(sentence, "nsi_outcomes", problem), i, outcome) {
        struct enforcement_record record = { .outcome = json_string_value(outcome),
                                             .sentence_ended_on = ended };
        if (enforcement_activity_2021(&record, 1, on, w)) return true;
    }
    return false;
}

json_t *find_tier_enforcement_2021(const json_t *input, const struct codes *codes,
                                   struct working *w, const char **problem)
{
    (void)codes;
    struct date on = as_of_from(input, problem);
    bool female = fact_yes(input, "is_female", problem), counts = false;
    size_t i;
    json_t *sentence;
    json_array_foreach(fact_list(input, "convictions", problem), i, sentence)
        counts = sentence_counts(sentence, on, w, problem) || counts;
    if (*problem) return NULL;
    struct women_factors none = { .parenting = NO, .impulsivity = NEED_SCORES_0,
                                  .temper_control = NEED_SCORES_0 };
    int64_t points = 0;
    if (female) women_points(&none, counts, on, &points, w);
    return json_pack("{s:I}", "points", (json_int_t)points);
}

/* ---- tier_code_lookup, tier_registration_mapping ---- */

json_t *find_tier_code(const json_t *input, const struct codes *codes, struct working *w,
                       const char **problem)
{
    (void)codes;
    enum { ROSH, COMPLEXITY, OUTCOME, LEVEL };
    static const char *const kinds[] = { "rosh", "complexity_factor", "enforcement_nsi_outcome",
                                         "mappa_level" };
    static const char *const levels[MAPPA_LEVELS] = { NULL, "M1", "M2", "M3" };
    int kind = fact_word(input, "kind", kinds, -1, problem);
    const char *code = fact_text(input, "code", problem);
    const char *level = fact_text(input, "level", problem);
    if (kind < 0 && !*problem) *problem = "'kind' is needed";
    if (*problem) return NULL;

    const char *value = NULL;
    if (kind == ROSH) value = rosh_word(rosh_of_code(code));
    if (kind == COMPLEXITY) value = complexity_word(complexity_of_code(code));
    if (kind == OUTCOME) value = enforcement_outcome(code);
    if (kind == LEVEL) value = levels[mappa_level_of(code, level)];
    working_step(w, kinds[kind], code ? working_say(w, "%s", code) : "no code",
                 value ? value : "nothing", "", "hmpps-tier, enumerations");
    return json_pack("{s:o}", "value", json_text(value));
}

json_t *find_tier_registrations(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    struct maybe_number rsr = fact_number(input, "rsr_score", problem);
    int64_t ogrs = fact_int_or(input, "ogrs_score", 0, problem);
    struct registered r = registered_from(input, problem);
    bool mandate = mandate_from(input, problem);
    if (*problem) return NULL;
    if (!rsr.known) working_assumed(w, "RSR: not known, taken as 0 by the model");
    json_t *factors = json_array();
    for (enum complexity_factor i = 0; i < COMPLEXITY_FACTORS; i++)
        if (has_complexity(&r, i)) json_array_append_new(factors, json_string(complexity_word(i)));
    return json_pack("{s:f, s:I, s:b, s:b, s:b, s:b, s:b, s:b, s:b, s:o, s:o}",
                     "rsr_score", rsr.known ? rsr.value : 0, "ogrs_score", (json_int_t)ogrs,
                     "mandate_for_change", mandate, "iom_nominal", r.iom_nominal,
                     "lifer_ipp", r.lifer_ipp, "domestic_abuse", r.domestic_abuse,
                     "stalking", r.stalking, "child_protection", r.child_protection,
                     "unsupervised", r.reset, "rosh", json_text(rosh_word(r.rosh)),
                     "complexity_factors", factors);
}
