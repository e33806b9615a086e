/* inspection_json.c -- the inspectorate's ratings, as JSON. */
#include "app/working/family.h"

#include "app/working/facts.h"
#include "app/working/kinds_json.h"
#include "rules/inspection.h"

#include <string.h>

static json_t *rating_json(enum known known, enum rating rating)
{
    return known == UNKNOWN ? json_null() : json_string(rating_text(rating));
}

static json_t *overall_json(enum known known, const struct overall_answer *answer)
{
    return json_pack("{s:o, s:o}", "overall_score", json_maybe_int(answer->score),
                     "overall_rating", rating_json(known, answer->rating));
}

/* A programme is named by the most that its standards can add to. */
static int max_score_from(const json_t *input, const char **problem)
{
    int64_t most = fact_int_or(input, "max_score", 0, problem);
    return most > 0 && most <= 3 * MOST_STANDARDS ? (int)most : 0;
}

static json_t *from_score_json(const json_t *input, struct working *w, const char **problem)
{
    struct overall_answer answer;
    int most = max_score_from(input, problem);
    int64_t score = fact_int_or(input, "score", -1, problem);
    return overall_json(overall_from_score(most, score, &answer, w), &answer);
}

static json_t *from_standards_json(const json_t *input, struct working *w, const char **problem)
{
    struct maybe_int standard[MOST_STANDARDS];
    size_t count = 0;
    const char *name;
    json_t *value;
    json_object_foreach((json_t *)fact_object(input, "standards", problem), name, value) {
        if (count == MOST_STANDARDS) break;
        enum rating r = rating_of_text(json_string_value(value));
        if (r == RATINGS && !json_is_null(value) && !*problem)
            *problem = "a standard has one of the four ratings";
        standard[count++] = r == RATINGS ? UNKNOWN_INT : known_int(r);
    }
    struct overall_answer answer;
    enum known known = overall_from_standards(max_score_from(input, problem), standard, count,
                                              &answer, w);
    return overall_json(known, &answer);
}

static json_t *from_key_questions_json(const json_t *input, struct working *w,
                                       const char **problem)
{
    struct maybe_int percent[KEY_QUESTIONS];
    const json_t *given = fact_object(input, "key_question_pct", problem);
    for (int q = 0; q < KEY_QUESTIONS; q++)
        percent[q] = fact_int_at(given, key_question_code[q], problem,
                                 "a key question is a whole per cent");
    struct standard_answer answer;
    enum known known = standard_find(percent, NO_DATE, &answer, w);
    bool alone = answer.driving != KEY_QUESTIONS;
    return json_pack("{s:o, s:o, s:o}", "standard_rating", rating_json(known, answer.rating),
                     "standard_score", json_maybe_int(known == UNKNOWN ? UNKNOWN_INT
                                                                       : known_int(answer.rating)),
                     "driving_key_question",
                     json_text(alone ? key_question_code[answer.driving] : NULL));
}

static json_t *from_counts_json(const json_t *input, struct working *w, const char **problem)
{
    int64_t applicable = fact_int_or(input, "cases_applicable", 0, problem);
    int64_t sufficient = fact_int_or(input, "cases_sufficient", -1, problem);
    if (applicable > INT32_MAX || sufficient > applicable) applicable = sufficient = 0;
    struct case_counts counts = { (int)applicable, (int)sufficient };
    enum rating rating;
    int percent;
    enum known known = rating_from_counts(counts, NO_DATE, &percent, &rating, w);
    return json_pack("{s:o, s:o}", "pct", known == UNKNOWN ? json_null() : json_integer(percent),
                     "rating", rating_json(known, rating));
}

static const struct rule_kind kinds[] = {
    { "overall_from_score",          from_score_json },
    { "overall_from_standards",      from_standards_json },
    { "standard_from_key_questions", from_key_questions_json },
    { "rating_from_counts",          from_counts_json },
    { .kind = NULL },
};

static json_t *inspection_json(const json_t *input, const struct codes *codes, struct working *w,
                               const char **problem)
{
    (void)codes;
    return answer_by_kind(kinds, "kind", input, w, problem);
}

const struct rule_family inspection_families[] = {
    { .name = "inspection", .title = "Inspection: ratings of key questions, standards and units",
      .source = "HMI Probation, rating scale and bands by programme", .find = inspection_json },
    { .name = NULL },
};
