/* sexual_json.c -- the predictors of sexual reoffending as JSON, and the sums they enter. */
#include "app/working/sexual_json.h"

#include "app/working/assessment_json.h"
#include "app/working/facts.h"

static json_t *terms_json(const struct osp_answer *answer)
{
    static const char *const names[OSP_TERMS] = {
        [OSP_ADULT] = "totalContactAdultSexualSanctionsWeight",
        [OSP_CHILD] = "totalContactChildSexualSanctionsWeight",
        [OSP_NON_CONTACT] = "totalNonContactSexualOffencesWeight",
        [OSP_AGE] = "ageAtStartOfFollowUpWeight",
        [OSP_AGE_AT_LATEST] = "ageAtLastSanctionForSexualOffenceWeight",
        [OSP_SANCTIONS] = "totalNumberOfSanctionsForAllOffencesWeight",
        [OSP_STRANGER] = "currentOffenceAgainstVictimStrangerWeight",
    };
    if (!answer->points.known) return json_null();
    json_t *terms = json_object();
    for (size_t i = 0; i < OSP_TERMS; i++)
        json_object_set_new(terms, names[i], json_real(answer->term[i]));
    return terms;
}

json_t *osp_output_json(const struct osp_answer *answer, bool direct_contact)
{
    json_t *out = json_object();
    json_object_set_new(out, "band", likelihood_json(answer->band));
    json_object_set_new(out, "score", percent_json(answer->has_score, answer->hundredths));
    json_object_set_new(out, "femaleVersion", tri_json(answer->female));
    json_object_set_new(out, "hasSexualOffenceHistory", tri_json(answer->history));
    if (direct_contact) {
        json_object_set_new(out, "pointScore", json_maybe_int(answer->points));
        json_object_set_new(out, "riskBandReductionApplied", tri_json(answer->reduced));
    }
    return out;
}

static json_t *with_errors(json_t *out, const struct osp_answer *answer)
{
    json_object_set_new(out, "type", json_string("STATIC"));
    json_object_set_new(out, "errors", errors_json(&answer->errors));
    return out;
}

static json_t *find_direct(const json_t *input, const struct codes *codes,
                           enum osp_version version, struct working *w, const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct osp_answer answer;
    osp_direct_contact(&a, version, assessed_on(&a), &answer, w);
    json_t *out = with_errors(osp_output_json(&answer, true), &answer);
    json_object_set_new(out, "featureValues", terms_json(&answer));
    return out;
}

static json_t *find_images(const json_t *input, const struct codes *codes,
                           enum osp_version version, struct working *w, const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct osp_answer answer;
    osp_images(&a, version, &answer, w);
    return with_errors(osp_output_json(&answer, false), &answer);
}

json_t *find_osp_dc(const json_t *input, const struct codes *codes, struct working *w,
                    const char **problem)
{
    return find_direct(input, codes, OSP_2021, w, problem);
}

json_t *find_osp_iic(const json_t *input, const struct codes *codes, struct working *w,
                     const char **problem)
{
    return find_images(input, codes, OSP_2021, w, problem);
}

json_t *find_dc_srp(const json_t *input, const struct codes *codes, struct working *w,
                    const char **problem)
{
    return find_direct(input, codes, SRP_2026, w, problem);
}

json_t *find_iic_srp(const json_t *input, const struct codes *codes, struct working *w,
                     const char **problem)
{
    return find_images(input, codes, SRP_2026, w, problem);
}

/* ---- api_rsr, api_csrp ---- */

static json_t *component_json(json_t *output, const struct input_errors *errors)
{
    return json_pack("{s:o, s:o}", "output", output, "errors", error_types_json(errors));
}

/* COMPONENT_VALIDATION_ERROR names the parts without a score, which are no items. */
static json_t *sum_errors_json(const struct serious_answer *answer,
                               const char *const part_names[SERIOUS_PARTS])
{
    json_t *list = errors_json(&answer->errors);
    size_t i;
    json_t *error;
    json_array_foreach(list, i, error) {
        if (answer->errors.error[i].type != COMPONENT_VALIDATION_ERROR) continue;
        json_t *fields = json_array();
        for (size_t part = 0; part < SERIOUS_PARTS; part++)
            if (answer->part_failed[part])
                json_array_append_new(fields, json_string(part_names[part]));
        json_object_set_new(error, "fields", fields);
    }
    return list;
}

static json_t *sum_json(const struct serious_answer *answer)
{
    json_t *out = json_object();
    json_object_set_new(out, "band", likelihood_json(answer->band));
    json_object_set_new(out, "overallScore", percent_json(answer->has_score, answer->hundredths));
    json_object_set_new(out, "femaleVersion", tri_json(answer->female));
    json_object_set_new(out, "hasSexualOffenceHistory", tri_json(answer->history));
    return out;
}

json_t *find_rsr(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    static const char *const parts[SERIOUS_PARTS] = { "OSPDC", "OSPIIC", "SNSV" };
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct serious_answer answer;
    rsr(&a, assessed_on(&a), &answer, w);
    bool is_static = answer.version == STATIC_VERSION;
    json_t *out = sum_json(&answer);
    json_object_set_new(out, "type",
                        json_text(!answer.has_score ? NULL : is_static ? "STATIC" : "DYNAMIC"));
    json_object_set_new(out, "errors", sum_errors_json(&answer, parts));
    json_object_set_new(
        out, "componentScores",
        json_pack("{s:o, s:o, s:o}", "ospdc",
                  component_json(osp_output_json(&answer.direct, true), &answer.direct.errors),
                  "ospiic",
                  component_json(osp_output_json(&answer.images, false), &answer.images.errors),
                  "snsv",
                  component_json(json_pack("{s:o}", "score",
                                           percent_json(answer.snsv.has_score,
                                                        answer.snsv.sum.hundredths)),
                                 &answer.snsv.errors)));
    return out;
}

json_t *find_csrp(const json_t *input, const struct codes *codes, struct working *w,
                  const char **problem)
{
    static const char *const parts[SERIOUS_PARTS] = {
        "DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR",
        "IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR",
        "SERIOUS_VIOLENT_REOFFENDING_PREDICTOR",
    };
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct serious_answer answer;
    csrp(&a, assessed_on(&a), &answer, w);
    json_t *out = sum_json(&answer);
    json_object_set_new(out, "type", json_text(answer.has_score ? "COMBINED" : NULL));
    json_object_set_new(out, "errors", sum_errors_json(&answer, parts));
    json_t *violent = json_pack("{s:o, s:o}", "band", likelihood_json(answer.violent.band),
                                "score", percent_json(answer.violent.has_score,
                                                      answer.violent.sum.hundredths));
    json_object_set_new(
        out, "componentScores",
        json_pack("{s:o, s:o, s:o}", "directContactSexualPredictorScore",
                  component_json(osp_output_json(&answer.direct, true), &answer.direct.errors),
                  "indirectContactSexualPredictorScore",
                  component_json(osp_output_json(&answer.images, false), &answer.images.errors),
                  "seriousViolentPredictorScore",
                  component_json(violent, &answer.violent.errors)));
    return out;
}
