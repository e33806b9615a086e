/* programme_json.c -- group programmes: moves of a referral, and programme needs, as JSON. */
#include "app/working/family.h"

#include "app/working/facts.h"
#include "app/working/kinds_json.h"
#include "rules/law/programme_needs.h"
#include "rules/programme_needs.h"
#include "rules/programme_status.h"

#include <math.h>
#include <string.h>

static const char *const band_words[] = {
    [PROGRAMME_LOW] = "LOW", [PROGRAMME_MEDIUM] = "MEDIUM", [PROGRAMME_HIGH] = "HIGH",
};

static const char *const pathway_words[] = {
    [PATHWAY_MISSING_INFORMATION] = "MISSING_INFORMATION",
    [PATHWAY_HIGH_INTENSITY]      = "HIGH_INTENSITY",
    [PATHWAY_MODERATE_INTENSITY]  = "MODERATE_INTENSITY",
    [PATHWAY_ALTERNATIVE]         = "ALTERNATIVE_PATHWAY",
};

static void complain(const char **problem, const char *sentence)
{
    if (!*problem) *problem = sentence;
}

/* ---- moves --------------------------------------------------------------------------------- */

static enum programme_status status_from(const char *text, const char **problem)
{
    enum programme_status s = programme_status_of(text);
    if (s == PROGRAMME_STATUSES) complain(problem, "'from' and 'to' must be statuses");
    return s;
}

static json_t *transitions_json(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    enum programme_status from = status_from(fact_text(input, "from", problem), problem);
    enum programme_status to = status_from(fact_text(input, "to", problem), problem);
    if (*problem) return NULL;
    bool allowed = programme_move_allowed(from, to);
    if (w)
        working_step(w, "move", working_say(w, "%s to %s", programme_status_text(from),
                                            programme_status_text(to)),
                     allowed ? "allowed" : "refused", "", "S f.3");
    return json_pack("{s:b}", "allowed", allowed);
}

/* ---- programme needs ----------------------------------------------------------------------- */

/* Per cent, as whole hundredths. */
static struct maybe_int hundredths(struct maybe_number percent)
{
    if (!percent.known || fabs(percent.value) > 1e9) return UNKNOWN_INT;
    return known_int(llround(percent.value * 100));
}

static enum programme_level level_from(const json_t *input, const char *key, const char **problem)
{
    return programme_level_of(fact_text_at(input, key, problem, "a level must be text"));
}

static int domain_from(const json_t *input, const char **problem)
{
    const char *code = fact_text(input, "domain", problem);
    for (int d = 0; code && d < PROGRAMME_DOMAINS; d++)
        if (strcmp(code, programme_domain_rows[d].code) == 0) return d;
    complain(problem, "'domain' is not one of the four");
    return PROGRAMME_DOMAINS;
}

static json_t *domain_json(const json_t *input, struct working *w, const char **problem)
{
    struct maybe_int item[PROGRAMME_MOST_ITEMS] = { 0 };
    const json_t *items = fact_object(input, "items", problem);
    int domain = domain_from(input, problem), score = 0;
    for (int i = 0; domain < PROGRAMME_DOMAINS && i < programme_domain_rows[domain].items; i++)
        item[i] = fact_int_at(items, programme_domain_rows[domain].item[i], problem,
                              "an item is 0, 1 or 2");
    programme_domain_score((enum programme_domain)domain, item, &score, w);
    return json_pack("{s:i}", "domain_score", score);
}

static json_t *need_json(const json_t *input, struct working *w, const char **problem)
{
    int64_t total = fact_int_or(input, "total_domain_score", -1, problem);
    enum programme_band need;
    if (total < 0 || total > 2 * PROGRAMME_DOMAINS)
        complain(problem, "'total_domain_score' must be 0 to 8");
    else
        programme_need((int)total, NO_DATE, &need, w);
    return *problem ? NULL : json_pack("{s:s}", "need", band_words[need]);
}

static enum tri is_male(const char *sex)
{
    if (!sex) return NOT_KNOWN;
    return strcmp(sex, "Male") == 0 ? YES : NO;
}

static json_t *risk_json(const json_t *input, struct working *w, const char **problem)
{
    struct programme_scores f = {
        .male = is_male(fact_text(input, "sex", problem)),
        .ogrs3 = hundredths(fact_number(input, "ogrs3", problem)),
        .ovp = hundredths(fact_number(input, "ovp", problem)),
        .rsr = hundredths(fact_number(input, "rsr", problem)),
        .osp_direct = level_from(input, "osp_dc", problem),
        .osp_images = level_from(input, "osp_iic", problem),
        .sara_partner = level_from(input, "sara_partner", problem),
        .sara_others = level_from(input, "sara_others", problem),
    };
    enum programme_band risk;
    enum known known = programme_risk(&f, NO_DATE, &risk, w);
    return json_pack("{s:o}", "risk", json_text(known == UNKNOWN ? NULL : band_words[risk]));
}

static json_t *pathway_json(const json_t *input, struct working *w, const char **problem)
{
    int need = fact_word(input, "need", band_words, -1, problem);
    int risk = fact_word(input, "risk", band_words, -1, problem);
    struct programme_pathway_facts f = {
        .need = (enum programme_band)need,
        .risk = (enum programme_band)risk,
        .missing_items = (int)json_array_size(fact_list(input, "missing_items", problem)),
        .ogrs3 = hundredths(fact_number(input, "ogrs3", problem)),
        .ovp = hundredths(fact_number(input, "ovp", problem)),
        .sara_partner = level_from(input, "sara_partner", problem),
        .sara_others = level_from(input, "sara_others", problem),
    };
    enum programme_pathway pathway;
    programme_pathway(&f, NO_DATE, &pathway, w);
    return json_pack("{s:s}", "pathway", pathway_words[pathway]);
}

enum { SEX_ITEMS = 3 };

static json_t *cohort_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct maybe_int item[SEX_ITEMS] = { 0 };
    size_t i;
    json_t *value;
    json_array_foreach(fact_list(input, "sex_items", problem), i, value)
        if (i < SEX_ITEMS && json_is_integer(value)) item[i] = known_int(json_integer_value(value));
    bool sexual = programme_sexual_cohort(level_from(input, "osp_dc", problem),
                                          level_from(input, "osp_iic", problem), item, SEX_ITEMS);
    return json_pack("{s:s}", "cohort", sexual ? "SEXUAL_OFFENCE" : "GENERAL_OFFENCE");
}

static json_t *ldc_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct maybe_int subtotal = fact_int(input, "ldc_subtotal", problem);
    return json_pack("{s:b}", "has_ldc", programme_has_ldc(subtotal, NO_DATE));
}

static const struct rule_kind kinds[] = {
    { "domain", domain_json },   { "need_level", need_json }, { "risk_level", risk_json },
    { "pathway", pathway_json }, { "cohort", cohort_json },   { "ldc", ldc_json },
    { .kind = NULL },
};

static json_t *pni_json(const json_t *input, const struct codes *codes, struct working *w,
                        const char **problem)
{
    (void)codes;
    return answer_by_kind(kinds, "kind", input, w, problem);
}

const struct rule_family programme_families[] = {
    { .name = "acp_transitions", .title = "Group programmes: may a referral be moved by hand",
      .source = "Manage and deliver accredited programmes", .find = transitions_json },
    { .name = "pni", .title = "Group programmes: need, risk, pathway",
      .source = "Programme needs identifier of the programme service", .find = pni_json },
    { .name = NULL },
};
