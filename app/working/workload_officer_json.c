/* workload_officer_json.c -- what an officer can carry and holds, as JSON. */
#include "app/working/workload_json.h"

#include "app/working/facts.h"
#include "rules/law/workload.h"
#include "rules/rounding.h"
#include "rules/workload_officer.h"

#include <string.h>

/* ---- hours and targets ---- */

/* PSO_B is the nightly engine's old name of a PSO's type; any other text counts
 * as a PO, as it does there. */
static enum grade grade_from(const json_t *input, const char **problem)
{
    const char *text = fact_text(input, "grade", problem);
    if (!text) return GRADE_DMY;
    if (strcmp(text, "PSO_B") == 0) return GRADE_PSO;
    for (enum grade grade = 0; grade < GRADES; grade++)
        if (strcmp(text, grade_name(grade)) == 0) return grade;
    return GRADE_PO;
}

static struct default_hours default_hours_from(const json_t *input, const char **problem)
{
    const json_t *in = fact_object(input, "default_hours", problem);
    return (struct default_hours){
        .po = fact_number_or(in, "PO", (double)default_hours_po.since[0].value, problem),
        .pso = fact_number_or(in, "PSO", (double)default_hours_pso.since[0].value, problem),
        .spo = fact_number_or(in, "SPO", (double)default_hours_spo.since[0].value, problem),
    };
}

json_t *find_base_hours(const json_t *input, const struct codes *codes, struct working *w,
                        const char **problem)
{
    (void)codes;
    struct default_hours hours = default_hours_from(input, problem);
    double usual = default_hours_for(grade_from(input, problem), &hours);
    struct maybe_number contracted = fact_number(input, "contracted_hours", problem);
    if (*problem) return NULL;
    if (!contracted.known) working_assumed(w, "contracted hours: not known, taken as the grade's");
    return json_pack("{s:o, s:o}",
                     "base_hours", json_number(contracted.known ? contracted.value : usual),
                     "default_hours_for_grade", json_number(usual));
}

json_t *find_nominal_target(const json_t *input, const struct codes *codes, struct working *w,
                            const char **problem)
{
    (void)codes;
    const char *grade = fact_text(input, "grade", problem);
    bool pso = grade && strcmp(grade, "PSO") == 0;
    const json_t *targets = fact_object(input, "targets", problem);
    struct maybe_number target = pso ? fact_number(targets, "PSO", problem)
                                     : fact_number(targets, "PO", problem);
    if (*problem) return NULL;
    if (!target.known) working_missing(w, "the target of the grade");
    return json_pack("{s:o}", "nominal_target", json_maybe_number(target));
}

json_t *find_available_points(const json_t *input, const struct codes *codes, struct working *w,
                              const char **problem)
{
    (void)codes;
    enum { NIGHTLY, REALTIME };
    static const char *const methods[] = { "wmt", "realtime" };
    int method = fact_word(input, "method", methods, -1, problem);
    double target = fact_number_or(input, "nominal_target", 0, problem);
    double reduction = fact_number_or(input, "reduction_hours", 0, problem);
    struct maybe_number contracted = fact_number(input, "contracted_hours", problem);
    double usual = fact_number_or(input, "default_hours_for_grade", 0, problem);
    struct default_hours hours = default_hours_from(input, problem);
    enum grade grade = grade_from(input, problem);
    if (method < 0 && !*problem) *problem = "'method' is needed: wmt or realtime";
    if (*problem) return NULL;
    int64_t points =
        method == NIGHTLY
            ? available_points_nightly(target, grade, contracted, &hours, reduction, w)
            : available_points_realtime(whole_part(target),
                                        fact_number_else(contracted, usual), usual, reduction, w);
    return json_pack("{s:I}", "available_points", (json_int_t)points);
}

json_t *find_grade(const json_t *input, const struct codes *codes, struct working *w,
                   const char **problem)
{
    (void)codes;
    const char *code = fact_text(input, "grade_code", problem);
    if (*problem) return NULL;
    enum grade grade = grade_of_code(code);
    working_step(w, "grade", code ? working_say(w, "%s", code) : "no code", grade_name(grade),
                 grade == GRADE_DMY ? "Not a code of the list" : "",
                 "wmt-probation-rules, om-grade-code");
    return json_pack("{s:s}", "grade", grade_name(grade));
}

/* ---- capacity ---- */

json_t *find_capacity(const json_t *input, const struct codes *codes, struct working *w,
                      const char **problem)
{
    (void)codes;
    static const char *const roundings[] = { [CAPACITY_EXACT] = "none",
                                             [CAPACITY_TO_A_TENTH] = "ratio_3dp_half_up" };
    int rounding = fact_word(input, "rounding", roundings, CAPACITY_EXACT, problem);
    double points = fact_number_or(input, "total_points", 0, problem);
    double available = fact_number_or(input, "available_points", 0, problem);
    if (*problem) return NULL;
    double percent = capacity_percent(points, available, (enum capacity_rounding)rounding, w);
    return json_pack("{s:o}", "capacity_percent", json_number(percent));
}

json_t *find_potential_capacity(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    const json_t *in = fact_object(input, "case", problem);
    bool known = fact_tri(input, "workload_known", problem) != NO;
    double points = fact_number_or(input, "total_points", 0, problem);
    double available = fact_number_or(input, "available_points", 0, problem);
    bool holds = fact_yes(input, "officer_already_holds_case", problem);
    const char *grade = fact_text(input, "grade", problem);
    int tier = tier_number_from(in, problem);
    enum case_type type = case_type_from(in, problem);
    bool t2a = fact_yes(in, "t2a", problem);
    if (*problem) return NULL;

    if (!known) {
        points = 0;
        available = (double)nominal_target_points.since[0].value;
        working_assumed(w, "workload: no record, taken as nothing held and a full target");
    }
    int64_t weight;
    case_points(tier, type, t2a, NO_DATE, &weight, w);
    double now = capacity_percent(points, available, CAPACITY_TO_A_TENTH, w);
    double then = potential_capacity_percent(points, available, weight, holds, w);
    return json_pack("{s:o, s:I, s:o, s:s}", "capacity_percent", json_number(now),
                     "potential_capacity_percent_whole", (json_int_t)whole_part(then),
                     "potential_capacity_percent", json_number(then),
                     "grade_shown", grade ? grade : grade_name(GRADE_DMY));
}

/* ---- reductions ---- */

json_t *find_reduction_allowance(const json_t *input, const struct codes *codes,
                                 struct working *w, const char **problem)
{
    (void)codes;
    struct maybe_number contracted = fact_number(input, "contracted_hours", problem);
    struct maybe_number percent = fact_number(input, "allowance_percent", problem);
    struct maybe_number most = fact_number(input, "max_allowance_percent", problem);
    if (*problem) return NULL;
    if (!contracted.known) {
        working_missing(w, "contracted hours");
        return json_pack("{s:n, s:n}", "allowance_hours", "max_allowance_hours");
    }
    return json_pack("{s:o, s:o}",
                     "allowance_hours", json_number(reduction_hours(contracted.value, percent)),
                     "max_allowance_hours", json_number(reduction_hours(contracted.value, most)));
}

json_t *find_reduction_status(const json_t *input, const struct codes *codes, struct working *w,
                              const char **problem)
{
    (void)codes;
    static const char *const words[] = {
        [REDUCTION_SCHEDULED] = "SCHEDULED", [REDUCTION_ACTIVE] = "ACTIVE",
        [REDUCTION_ARCHIVED] = "ARCHIVED",   [REDUCTION_DELETED] = "DELETED",
    };
    struct date on = fact_date(input, "as_of", problem), from = fact_date(input, "from", problem);
    struct date to = fact_date(input, "to", problem);
    bool deleted = fact_yes(input, "deleted", problem);
    if (!date_known(on) && !*problem) *problem = "'as_of' is needed: a date like 2026-11-24";
    if (*problem) return NULL;
    enum reduction_status status = reduction_status(from, to, deleted, on);
    working_step(w, "reduction_status", working_say(w, "%s to %s", working_date(w, from),
                                                    working_date(w, to)),
                 words[status], "", "wmt-web");
    return json_pack("{s:s, s:b}", "status", words[status],
                     "listed", status != REDUCTION_DELETED);
}

/* ---- overview ---- */

static const char *const mix_keys[] = { "A", "B", "C", "D", "AS", "BS", "CS", "DS" };
enum { MIX_KEYS = sizeof mix_keys / sizeof *mix_keys };

static double sum_of(const json_t *counts)
{
    double sum = 0;
    size_t i;
    json_t *count;
    json_array_foreach(counts, i, count) sum += json_number_value(count);
    return sum;
}

static json_t *case_mix_json(const json_t *rows, const char **problem)
{
    double mix[MIX_KEYS] = { 0 }, untiered = 0;
    size_t i;
    json_t *row;
    json_array_foreach(rows, i, row) {
        untiered += fact_number_or(row, "untiered", 0, problem);
        const json_t *by_letter = fact_object(row, "by_letter", problem);
        for (int j = 0; j < MIX_KEYS; j++)
            mix[j] += sum_of(json_object_get(by_letter, mix_keys[j]));
    }
    json_t *out = json_object();
    for (int j = 0; j < MIX_KEYS; j++) json_object_set_new(out, mix_keys[j], json_number(mix[j]));
    json_object_set_new(out, "untiered", json_number(untiered));
    return out;
}

/* The day of a date or a date-time. */
static struct date day_of(const char *text)
{
    const char *rest;
    return date_from_iso(text, &rest);
}

static json_t *reductions_json(const json_t *list, struct date on, struct working *w,
                               const char **problem)
{
    enum { MOST_REDUCTIONS = 128 };
    struct reduction reductions[MOST_REDUCTIONS];
    size_t count = 0, i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (count == MOST_REDUCTIONS) {
            *problem = "there are more reductions than can be read";
            return NULL;
        }
        const char *status = fact_text(in, "status", problem);
        bool ended = status && (!strcmp(status, "ARCHIVED") || !strcmp(status, "DELETED"));
        reductions[count++] = (struct reduction){
            .hours = fact_number_or(in, "hours", 0, problem),
            .from = day_of(fact_text(in, "from", problem)),
            .to = day_of(fact_text(in, "to", problem)),
            .ended = ended || fact_yes(in, "deleted", problem),
        };
    }
    if (*problem) return NULL;
    struct date next;
    double hours = reductions_on(reductions, count, on, &next, w);
    return json_pack("{s:o, s:o}", "total_reduction_hours", json_number(hours),
                     "next_reduction_change", json_date(next));
}

static json_t *caseload_json(const json_t *input, const char **problem)
{
    double cases = fact_number_or(input, "community_cases", 0, problem) +
                   fact_number_or(input, "custody_cases", 0, problem);
    double used = fact_number_or(input, "total_points", 0, problem);
    double available = fact_number_or(input, "available_points", 0, problem);
    json_t *mix = case_mix_json(fact_list(input, "caseload_rows", problem), problem);
    return json_pack("{s:o, s:o, s:o, s:o, s:o}", "case_mix", mix,
                     "total_cases", json_number(cases), "points_used", json_number(used),
                     "points_available", json_number(available),
                     "points_remaining", json_number(available - used));
}

json_t *find_officer_overview(const json_t *input, const struct codes *codes, struct working *w,
                              const char **problem)
{
    (void)codes;
    json_t *answer = caseload_json(input, problem);
    const json_t *list = fact_list(input, "reductions", problem);
    struct date on = day_of(fact_text(input, "as_of", problem));
    json_t *reductions = list ? reductions_json(list, on, w, problem) : NULL;
    if (reductions) json_object_update(answer, reductions);
    json_decref(reductions);
    if (!*problem) return answer;
    json_decref(answer);
    return NULL;
}
