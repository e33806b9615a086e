/* workload_case_json.c -- what cases and other work weigh, as JSON. */
#include "app/working/workload_json.h"

#include "app/working/facts.h"
#include "rules/law/workload.h"

#include <string.h>

json_t *find_case_weight(const json_t *input, const struct codes *codes, struct working *w,
                         const char **problem)
{
    (void)codes;
    int tier = tier_number_from(input, problem);
    enum case_type type = case_type_from(input, problem);
    bool t2a = fact_yes(input, "t2a", problem);
    struct date on = fact_date(input, "as_of", problem);
    if (*problem) return NULL;
    int64_t points;
    enum known known = case_points(tier, type, t2a, on, &points, w);
    return json_pack("{s:o, s:o}", "points", known ? json_integer(points) : json_null(),
                     "hours_a_year", json_maybe_int(case_hours_a_year(tier, type, on)));
}

json_t *find_tier_of_number(const json_t *input, const struct codes *codes, struct working *w,
                            const char **problem)
{
    (void)codes;
    int64_t number = fact_int_or(input, "tier_number", NOT_A_TIER, problem);
    if (*problem) return NULL;
    char code[TIER_CODE] = "";
    if (number >= UNTIERED && number <= LAST_TIER_NUMBER) tier_code_of((int)number, code);
    if (!*code) working_missing(w, "a tier number from 0 to 32");
    return json_pack("{s:o}", "tier", json_text(*code ? code : NULL));
}

/* ---- a group of one tier; activities ---- */

json_t *find_group_points(const json_t *input, const struct codes *codes, struct working *w,
                          const char **problem)
{
    (void)codes;
    const json_t *in = fact_object(input, "counts", problem);
    struct case_counts counts = {
        .total = fact_int_or(in, "total", 0, problem),
        .warrants = fact_int_or(in, "warrants", 0, problem),
        .unpaid_work = fact_int_or(in, "unpaid_work", 0, problem),
        .overdue_termination = fact_int_or(in, "overdue_termination", 0, problem),
    };
    in = fact_object(input, "inactive_weighting_percent", problem);
    struct maybe_number weight = fact_number(input, "weight", problem);
    struct inactive_percent percent = {
        .configured = in && weight.known,
        .warrants = fact_number_or(in, "warrants", 100, problem),
        .unpaid_work = fact_number_or(in, "unpaid_work", 100, problem),
        .overdue_termination = fact_number_or(in, "overdue_termination", 100, problem),
    };
    bool subtract = fact_yes(input, "subtract_inactive", problem);
    if (*problem) return NULL;
    double points;
    if (group_points(&counts, weight.value, &percent, subtract, &points, w) == UNKNOWN)
        return json_pack("{s:s}", "error", "missing_configuration");
    return json_pack("{s:o}", "points", json_number(points));
}

static double arms_points(const json_t *input, const char **problem)
{
    return fact_number_or(input, "licence_count", 0, problem) *
               fact_number_or(input, "licence_weight", 0, problem) +
           fact_number_or(input, "community_count", 0, problem) *
               fact_number_or(input, "community_weight", 0, problem);
}

static double parole_points(const json_t *input, const char **problem)
{
    double points = fact_number_or(input, "completed_last_30_days", 0, problem) *
                    fact_number_or(input, "weight", 0, problem);
    return fact_yes(input, "enabled", problem) ? points : 0;
}

json_t *find_activity_points(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    (void)codes;
    static const char *const kinds[] = { "arms", "parom" };
    int kind = fact_word(input, "kind", kinds, -1, problem);
    if (kind < 0 && !*problem) *problem = "'kind' is needed: arms or parom";
    double points = kind == 0 ? arms_points(input, problem) : parole_points(input, problem);
    if (*problem) return NULL;
    working_step(w, kinds[kind], "count x weight", working_say(w, "%g points", points),
                 "No longer part of an officer's total", "wmt-worker, V1_50");
    return json_pack("{s:o}", "points", json_number(points));
}

/* ---- totals ---- */

static double weight_in(const json_t *weights, const json_t *in, const char **problem)
{
    const char *type = fact_text(in, "case_type", problem), *tier = fact_text(in, "tier", problem);
    const json_t *by_tier = type ? json_object_get(weights, type) : NULL;
    return tier ? json_number_value(json_object_get(by_tier, tier)) : 0;
}

static void add_cases(const json_t *input, const json_t *weights, struct workload_parts *parts,
                      const char **problem)
{
    const json_t *ordinary = fact_object(weights, "cases", problem);
    const json_t *t2a = fact_object(weights, "t2a_cases", problem);
    size_t i;
    json_t *in;
    json_array_foreach(fact_list(input, "cases", problem), i, in) {
        bool is_t2a = fact_yes(in, "t2a", problem);
        double count = fact_number_or(in, "count", 1, problem);
        double points = count * weight_in(is_t2a ? t2a : ordinary, in, problem);
        if (is_t2a) parts->t2a_cases += points;
        else parts->cases += points;
    }
}

json_t *find_total_realtime(const json_t *input, const struct codes *codes, struct working *w,
                            const char **problem)
{
    (void)codes;
    const json_t *weights = fact_object(input, "weights", problem);
    const json_t *reports = fact_object(input, "reports", problem);
    struct workload_parts parts = {
        .standard_reports = fact_number_or(reports, "standard", 0, problem) *
                            fact_number_or(weights, "standard_report", 0, problem),
        .fast_reports = fact_number_or(reports, "fast", 0, problem) *
                        fact_number_or(weights, "fast_report", 0, problem),
    };
    add_cases(input, weights, &parts, problem);
    if (*problem) return NULL;
    return json_pack("{s:o}", "total_points", json_number(workload_total(&parts, w)));
}

json_t *find_total_nightly(const json_t *input, const struct codes *codes, struct working *w,
                           const char **problem)
{
    (void)codes;
    enum { TIERS_IN_GROUP = V2_TIERS + 1 };     /* untiered, and A3 to D0 */
    static const char *const groups[] = { "community", "custody", "licence", "t2a_community",
                                          "t2a_custody", "t2a_licence", "filtered_community",
                                          "filtered_custody", "filtered_licence" };
    const json_t *in = fact_object(input, "tier_groups_each_17_tiers_count_1", problem);
    int ordinary = 0, t2a = 0, filtered = 0;
    for (int i = 0; i < 9; i++) {
        if (!json_is_true(json_object_get(in, groups[i]))) continue;
        if (i < 3) ordinary += TIERS_IN_GROUP;
        else if (i < 6) t2a += TIERS_IN_GROUP;
        else filtered += TIERS_IN_GROUP;
    }
    if (*problem) return NULL;
    working_step(w, "total_cases", working_say(w, "%d ordinary, %d T2A", ordinary, t2a),
                 working_say(w, "%d", ordinary + t2a), "", "wmt-worker");
    return json_pack("{s:i, s:i, s:i}", "total_cases", ordinary + t2a,
                     "total_filtered_cases", filtered, "total_t2a_cases", t2a);
}

json_t *find_total_with_contacts(const json_t *input, const struct codes *codes,
                                 struct working *w, const char **problem)
{
    (void)codes;
    struct workload_parts parts = {
        .cases = fact_number_or(input, "base_points", 0, problem),
        .contacts_done_for_others = fact_number_or(input, "contact_adjustment", 0, problem),
    };
    if (*problem) return NULL;
    return json_pack("{s:o}", "total_points", json_number(workload_total(&parts, w)));
}

/* ---- in hours ---- */

static json_t *line_json(const char *what, struct hours_line line)
{
    return json_pack("{s:s, s:I, s:o, s:o}", "what", what, "count", (json_int_t)line.count,
                     "hours_a_year", json_maybe_number(line.hours_a_year),
                     "hours_a_week", json_maybe_number(line.hours_a_week));
}

static void add_line(json_t *lines, const char *what, struct hours_line line, double *total)
{
    if (line.hours_a_week.known) *total += line.hours_a_week.value;
    json_array_append_new(lines, line_json(what, line));
}

static void add_case_lines(json_t *lines, const json_t *input, struct date on, double *total,
                           struct working *w, const char **problem)
{
    size_t i;
    json_t *in;
    json_array_foreach(fact_list(input, "cases", problem), i, in) {
        int tier = tier_number_from(in, problem);
        enum case_type type = case_type_from(in, problem);
        int64_t count = fact_int_or(in, "count", 1, problem);
        if (*problem) return;
        struct hours_line line = case_hours_line(tier, type, count, on);
        if (!line.hours_a_year.known)
            working_missing(w, "hours of a tier and type that none were measured for");
        char code[TIER_CODE];
        add_line(lines, tier_code_of(tier, code), line, total);
    }
}

static void add_report_line(json_t *lines, const char *what, int64_t count,
                            const struct dated_number *points, struct date on, double *total)
{
    double all = (double)count * (double)number_on(points, on);
    if (count) add_line(lines, what, points_hours_line(all, count, on), total);
}

/* Own family: {as_of, cases[] {tier, case_type, count}, reports {standard, fast}}. */
json_t *find_workload_hours(const json_t *input, const struct codes *codes, struct working *w,
                            const char **problem)
{
    (void)codes;
    struct date on = fact_date(input, "as_of", problem);
    const json_t *reports = fact_object(input, "reports", problem);
    int64_t standard = fact_int_or(reports, "standard", 0, problem);
    int64_t fast = fact_int_or(reports, "fast", 0, problem);
    json_t *lines = json_array();
    double total = 0;
    add_case_lines(lines, input, on, &total, w, problem);
    add_report_line(lines, "standard report", standard, &standard_report_points, on, &total);
    add_report_line(lines, "fast report", fast, &fast_report_points, on, &total);
    if (*problem) {
        json_decref(lines);
        return NULL;
    }
    return json_pack("{s:o, s:o}", "lines", lines, "hours_a_week", json_number(total));
}
