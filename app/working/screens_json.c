/* screens_json.c -- the screens and the programme pathway as JSON. */
#include "app/working/assessment_json.h"
#include "app/working/facts.h"
#include "rules/ogrs3.h"
#include "rules/ovp.h"
#include "rules/programme_intensity.h"
#include "rules/screens.h"
#include "rules/serious_reoffending.h"

static bool learning_from(const json_t *input, const struct codes *codes, struct working *w,
                          struct learning_answer *answer, const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return false;
    learning_screen(&a, answer, w);
    return true;
}

json_t *find_lds(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    struct learning_answer answer;
    if (!learning_from(input, codes, w, &answer, problem)) return NULL;
    return json_pack("{s:o, s:o, s:o}", "ldsScore", json_maybe_int(answer.score), "subTotal",
                     json_maybe_int(answer.points), "errors", errors_json(&answer.errors));
}

json_t *find_lds_table(const json_t *input, const struct codes *codes, struct working *w,
                       const char **problem)
{
    struct learning_answer answer;
    if (!learning_from(input, codes, w, &answer, problem)) return NULL;
    return json_pack("{s:o, s:o, s:o}", "score", json_maybe_int(answer.score), "subTotal",
                     json_maybe_int(answer.points), "errors", errors_json(&answer.errors));
}

json_t *find_mst(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct maturity_answer answer;
    maturity_screen(&a, &answer, w);
    return json_pack("{s:o, s:o, s:o, s:o}", "maturityScore", json_maybe_int(answer.points),
                     "maturityFlag", tri_json(answer.flag), "isMstApplicable",
                     tri_json(answer.applicable), "errors", errors_json(&answer.errors));
}

json_t *find_opd(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    static const char *const results[] = {
        [NO_SCREEN_RESULT] = NULL, [SCREEN_IN] = "SCREEN_IN", [SCREEN_OUT] = "SCREEN_OUT"
    };
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct personality_answer answer;
    personality_screen(&a, &answer, w);
    return json_pack("{s:b, s:o, s:o, s:o}", "opdCheck", answer.checked, "opdOverride",
                     tri_json(answer.override), "opdResult", json_text(results[answer.result]),
                     "errors", errors_json(&answer.errors));
}

/* What the pathway looks at, from the same answers: a predictor that cannot be
 * reckoned is not known. Their steps are left out of the pathway's. */
static struct programme_risk risk_of(const struct assessment *a)
{
    struct ogrs3_answer general;
    struct points_answer violent;
    struct serious_answer serious;
    struct date on = assessed_on(a);
    bool has_general = ogrs3(a, on, -1, NULL, &general, NULL) != UNKNOWN;
    bool has_violent = ovp(a, &violent, NULL) != UNKNOWN;
    bool has_serious = rsr(a, on, &serious, NULL) != UNKNOWN;
    return (struct programme_risk){
        .ogrs3 = has_general ? known_int(general.percent[1]) : UNKNOWN_INT,
        .ovp = has_violent ? known_int(violent.percent[1]) : UNKNOWN_INT,
        .rsr = has_serious ? known_int(serious.hundredths) : UNKNOWN_INT,
        .direct_contact = serious.direct.band,
        .images = serious.images.band,
    };
}

json_t *find_pni(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    static const char *const pathways[] = {
        [PATHWAY_OMISSION] = "OMISSION", [PATHWAY_ALTERNATIVE] = "ALTERNATIVE",
        [PATHWAY_MODERATE] = "MODERATE", [PATHWAY_HIGH] = "HIGH",
    };
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct programme_risk risk = risk_of(&a);
    struct programme_answer answer;
    programme_intensity(&a, &risk, &answer, w);
    return json_pack("{s:s, s:o}", "pniPathway", pathways[answer.pathway], "errors",
                     errors_json(&answer.errors));
}
