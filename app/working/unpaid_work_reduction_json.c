/* unpaid_work_reduction_json.c -- hours taken off for good attendance, as JSON. */
#include "app/working/unpaid_work_json.h"

#include "app/working/facts.h"
#include "app/working/kinds_json.h"
#include "rules/unpaid_work_reduction.h"

#include <math.h>
#include <string.h>

static void complain(const char **problem, const char *sentence)
{
    if (!*problem) *problem = sentence;
}

enum { MOST_EVENTS = 2048 };

/* A share as millionths; that of the Act where none is given. */
static int64_t share_from(struct maybe_number share, int64_t of_the_act, const char **problem)
{
    if (!share.known) return of_the_act;
    if (share.value >= 0 && share.value <= 1) return llround(share.value * 1e6);
    complain(problem, "a ratio must be 0 to 1");
    return 0;
}

static struct reduction_terms terms_from(const json_t *input, struct working *w,
                                         const char **problem)
{
    struct reduction_terms act = reduction_terms_on(NO_DATE, w);
    return (struct reduction_terms){
        .qualifying = share_from(fact_number(input, "qualifying_ratio", problem), act.qualifying,
                                 problem),
        .reduction = share_from(fact_number(input, "discount_ratio", problem), act.reduction,
                                problem),
    };
}

static json_t *threshold_json(const json_t *input, struct working *w, const char **problem)
{
    int64_t required = fact_int_or(input, "required_minutes", 0, problem);
    struct reduction_terms terms = terms_from(input, w, problem);
    return json_pack("{s:I}", "threshold_minutes",
                     (json_int_t)reduction_threshold(required, terms));
}

static json_t *most_json(const json_t *input, struct working *w, const char **problem)
{
    int64_t required = fact_int_or(input, "required_minutes", 0, problem);
    struct reduction_terms terms = terms_from(input, w, problem);
    return json_pack("{s:I}", "max_discount_minutes", (json_int_t)reduction_most(required, terms));
}

static struct work_event event_from(const json_t *in, const char **problem)
{
    const char *type = fact_text(in, "type", problem);
    if (type && strcmp(type, "adjustment") == 0)
        return (struct work_event){
            .adjustment = true, .minutes = fact_int_or(in, "minutes_credit", 0, problem)
        };
    return (struct work_event){
        .minutes = fact_int_or(in, "minutes", 0, problem),
        .has_outcome = fact_yes(in, "has_outcome", problem),
        .enforceable = fact_yes(in, "enforceable", problem),
        .course = fact_yes(in, "course", problem),
    };
}

static size_t events_from(const json_t *list, struct work_event event[MOST_EVENTS],
                          const char **problem)
{
    size_t i;
    json_t *in;
    if (json_array_size(list) > MOST_EVENTS) {
        complain(problem, "there are more events than can be read");
        return 0;
    }
    json_array_foreach(list, i, in) event[i] = event_from(in, problem);
    return json_array_size(list);
}

static json_t *answer_json(const struct reduction_answer *a)
{
    static const char *const words[] = {
        [REDUCTION_INELIGIBLE] = "INELIGIBLE", [REDUCTION_ELIGIBLE] = "ELIGIBLE",
        [REDUCTION_QUALIFYING] = "QUALIFYING", [REDUCTION_DISQUALIFIED] = "DISQUALIFIED",
    };
    return json_pack("{s:s, s:I, s:I, s:I, s:I, s:I}", "status", words[a->status],
                     "qualifying_minutes", (json_int_t)a->qualifying,
                     "total_minutes", (json_int_t)a->total,
                     "threshold_minutes", (json_int_t)a->threshold,
                     "current_discount_minutes", (json_int_t)a->current,
                     "projected_discount_minutes", (json_int_t)a->projected);
}

static json_t *details_json(const json_t *input, struct working *w, const char **problem)
{
    struct work_event event[MOST_EVENTS];
    size_t count = events_from(fact_list(input, "events", problem), event, problem);
    struct reduction_answer answer;
    enum known known = reduction_find(fact_int_or(input, "required_minutes", -1, problem),
                                      fact_yes(input, "eligible", problem), event, count,
                                      terms_from(input, w, problem), &answer, w);
    if (known == UNKNOWN) complain(problem, "'required_minutes' and minutes that can be");
    return answer_json(&answer);
}

static json_t *eligibility_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    bool eligible = reduction_in_scope(fact_text(input, "order_outcome_code", problem),
                                       fact_text(input, "requirement_subtype", problem));
    return json_pack("{s:b}", "eligible", eligible);
}

static const struct rule_kind reduction_kinds[] = {
    { "threshold",    threshold_json },
    { "max_discount", most_json },
    { "details",      details_json },
    { "eligibility",  eligibility_json },
    { .kind = NULL },
};

json_t *reduction_json(const json_t *input, const struct codes *codes, struct working *w,
                       const char **problem)
{
    (void)codes;
    return answer_by_kind(reduction_kinds, "kind", input, w, problem);
}
