/* ogrs3_json.c -- OGRS3, OVP and OGP as JSON. */
#include "app/working/assessment_json.h"
#include "app/working/facts.h"
#include "app/working/fits.h"
#include "rules/ogrs3.h"
#include "rules/ovp.h"

#include <math.h>
#include <string.h>

static const char *const columns[OGRS3_COLUMNS] = {
    [OGRS3_PRECISE] = "precise", [OGRS3_PAPER] = "paper"
};

/* The column that `table` names; -1 = the one in use. */
static int column_from(const json_t *input, const char **problem)
{
    return fact_word(input, "table", columns, -1, problem);
}

static int small_int(const json_t *input, const char *key, const char **problem)
{
    int64_t value = fact_int_else(fact_int_at(input, key, problem, "a whole number is needed"), 0);
    return value < -9999 ? -9999 : value > 9999 ? 9999 : (int)value;
}

/* ---- ogrs3_computed ---- */

json_t *find_ogrs3_computed(const json_t *input, const struct codes *codes, struct working *w,
                            const char **problem)
{
    (void)codes;
    const char *name = fact_text(input, "offence_group", problem);
    enum ogrs3_group group = name ? ogrs3_group_named(name) : OGRS3_NO_GROUP;
    if (group == OGRS3_NO_GROUP) *problem = "'offence_group' is not one of the twenty";
    int column = column_from(input, problem);
    enum ogrs3_column used = column == OGRS3_PAPER ? OGRS3_PAPER : OGRS3_PRECISE;
    struct ogrs3_life life = {
        .sex = sex_from(input, "gender", problem),
        .age_at_conviction = small_int(input, "age_at_current_conviction", problem),
        .age_at_first = small_int(input, "age_at_first_sanction", problem),
        .age_at_follow_up = small_int(input, "age_at_follow_up", problem),
        .sanctions = small_int(input, "total_sanctions", problem),
        .offence = ogrs3_offences[group][used],
    };
    if (*problem) return NULL;
    struct ogrs3_answer answer = { .band = NO_LIKELIHOOD };
    if (ogrs3_from_life(&life, used, &answer, w) == UNKNOWN)
        return json_pack("{s:n, s:n, s:n, s:n, s:n}", "p1", "p2", "one_year", "two_year", "band");
    enum { NINE_PLACES = 1000000000 };
    return json_pack("{s:f, s:f, s:i, s:i, s:o}", "p1",
                     round(answer.probability[0] * NINE_PLACES) / NINE_PLACES, "p2",
                     round(answer.probability[1] * NINE_PLACES) / NINE_PLACES, "one_year",
                     answer.percent[0], "two_year", answer.percent[1], "band",
                     likelihood_json(answer.band));
}

/* ---- ogrs3_unit ---- */

static json_t *copas_of(const json_t *args)
{
    int argument[3] = { 0 };
    for (size_t i = 0; i < 3; i++) {
        double value = json_number_value(json_array_get(args, i));
        argument[i] = value > -9999 && value < 9999 ? (int)value : 0;
    }
    double rate = copas_rate(argument[0], argument[1], argument[2]);
    return isnan(rate) ? json_null() : json_real(rate);
}

bool fits_five_places(const json_t *expected, const json_t *answer)
{
    const double near = 0.5e-5;
    const json_t *want = json_object_get(expected, "value");
    const json_t *got = json_object_get(answer, "value");
    if (!json_is_number(want) || !json_is_number(got)) return json_fits(expected, answer);
    return fabs(json_number_value(want) - json_number_value(got)) <= near;
}

json_t *find_ogrs3_unit(const json_t *input, const struct codes *codes, struct working *w,
                        const char **problem)
{
    (void)codes;
    (void)w;
    static const char *const ops[] = { "probability", "ageGender", "band", "copas" };
    int op = fact_word(input, "op", ops, -1, problem);
    int column = column_from(input, problem);
    enum ogrs3_column used = column == OGRS3_PRECISE ? OGRS3_PRECISE : OGRS3_PAPER;
    struct maybe_number linear = fact_number(input, "linear", problem);
    int years = small_int(input, "years", problem), age = small_int(input, "age", problem);
    enum sex sex = sex_from(input, "gender", problem);
    int percent = small_int(input, "percent", problem);
    if (*problem) return NULL;
    json_t *value = json_null();
    if (op == 0 && linear.known)
        value = json_real(ogrs3_rounded(ogrs3_probability(linear.value, years, used)));
    if (op == 1) value = json_real(ogrs3_age_sex(sex, age, used));
    if (op == 2) value = likelihood_json(ogrs3_band(percent));
    if (op == 3) value = copas_of(json_object_get(input, "args"));
    return json_pack("{s:o}", "value", value);
}

/* ---- ogrs3_worked, api_ogrs3 ---- */

static json_t *terms_json(const struct ogrs3_answer *answer)
{
    return json_pack("{s:f, s:f, s:f, s:f}", "ageGenderScore", answer->term[OGRS3_AGE_SEX],
                     "convictionStatusScore", answer->term[OGRS3_STATUS], "COPASScore",
                     answer->term[OGRS3_COPAS], "offenceGroupParameter",
                     answer->term[OGRS3_OFFENCE]);
}

/* The keys that both families have; `scored` if there is a score. */
static json_t *score_json(const struct ogrs3_answer *answer, bool scored)
{
    if (!scored)
        return json_pack("{s:n, s:n, s:n}", "oneYearScore", "twoYearScore", "band");
    return json_pack("{s:i, s:i, s:o}", "oneYearScore", answer->percent[0], "twoYearScore",
                     answer->percent[1], "band", likelihood_json(answer->band));
}

static bool ogrs3_of(const json_t *input, const struct assessment *a,
                     struct ogrs3_answer *answer, struct working *w, const char **problem)
{
    struct maybe_number weight = fact_number(input, "offenceWeight", problem);
    int column = column_from(input, problem);
    return ogrs3(a, assessed_on(a), column, weight.known ? &weight.value : NULL, answer, w) !=
           UNKNOWN;
}

json_t *find_ogrs3_worked(const json_t *input, const struct codes *codes, struct working *w,
                          const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    struct ogrs3_answer answer;
    bool scored = ogrs3_of(input, &a, &answer, w, problem);
    if (*problem) return NULL;
    json_t *out = score_json(&answer, scored);
    json_object_set_new(out, "errors", error_types_json(&answer.errors));
    return out;
}

json_t *find_ogrs3(const json_t *input, const struct codes *codes, struct working *w,
                   const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    struct ogrs3_answer answer;
    bool scored = ogrs3_of(input, &a, &answer, w, problem);
    if (*problem) return NULL;
    json_t *out = score_json(&answer, scored);
    json_object_set_new(out, "type", json_string("STATIC"));
    json_object_set_new(out, "featureValues", scored ? terms_json(&answer) : json_null());
    json_object_set_new(out, "errors", errors_json(&answer.errors));
    return out;
}

/* ---- ovp_unit, api_ovp, api_ogp ---- */

static json_t *ovp_part(int op, const json_t *input, int argument)
{
    const json_t *levels = json_object_get(input, "arg");
    switch (op) {
    case 0: return json_integer(ovp_violent_points(argument));
    case 1: return json_integer(ovp_non_violent_points(argument));
    case 2: return ovp_age_points(argument) < 0 ? json_null()
                                                : json_integer(ovp_age_points(argument));
    case 3: return json_integer(ovp_percent(argument, 1));
    case 4: return json_integer(ovp_percent(argument, 2));
    case 5: return likelihood_json(ovp_band(argument));
    default:
        return json_integer(
            ovp_alcohol_points((int)json_integer_value(json_array_get(levels, 0)) % 10,
                               (int)json_integer_value(json_array_get(levels, 1)) % 10));
    }
}

json_t *find_ovp_unit(const json_t *input, const struct codes *codes, struct working *w,
                      const char **problem)
{
    (void)codes;
    (void)w;
    static const char *const ops[] = { "violent", "nonViolent", "age", "percent1", "percent2",
                                       "band", "alcohol" };
    int op = fact_word(input, "op", ops, -1, problem);
    if (op < 0 && !*problem) *problem = "'op' is needed";
    int argument = op >= 0 && op < 6 ? small_int(input, "arg", problem) : 0;
    return *problem ? NULL : json_pack("{s:o}", "value", ovp_part(op, input, argument));
}

static json_t *points_json(const struct points_answer *answer, bool scored)
{
    json_t *out = scored ? json_pack("{s:i, s:i, s:i, s:o}", "pointScore", answer->points,
                                     "oneYearScore", answer->percent[0], "twoYearScore",
                                     answer->percent[1], "band", likelihood_json(answer->band))
                         : json_pack("{s:n, s:n, s:n, s:n}", "pointScore", "oneYearScore",
                                     "twoYearScore", "band");
    json_object_set_new(out, "type", json_string("DYNAMIC"));
    json_object_set_new(out, "errors", errors_json(&answer->errors));
    return out;
}

json_t *find_ovp(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct points_answer answer;
    bool scored = ovp(&a, &answer, w) != UNKNOWN;
    return points_json(&answer, scored);
}

json_t *find_ogp(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    struct ogrs3_answer first;
    bool known = ogrs3_of(input, &a, &first, w, problem);
    if (*problem) return NULL;
    if (known) answer_item(&a, ITEM_OGRS3_TWO_YEAR, first.percent[1]);
    struct points_answer answer;
    bool scored = ogp(&a, &answer, w) != UNKNOWN;
    return points_json(&answer, scored);
}
