/* workload_team_json.c -- workload over teams and over time, as JSON. */
#include "app/working/workload_json.h"

#include "app/working/facts.h"
#include "rules/rounding.h"
#include "rules/workload_team.h"

#include <stdio.h>

/* ---- a team on one day ---- */

enum { MOST_ROWS = 512 };

static json_t *shares_json(struct team_shares s)
{
    return json_pack("{s:o, s:o}", "capacity_percent", json_number(s.capacity_percent),
                     "contact_percent", json_number(s.contact_percent));
}

static struct team_row row_from(const json_t *in, const char **problem)
{
    return (struct team_row){
        .points = fact_number_or(in, "total_points", 0, problem),
        .available = fact_number_or(in, "available_points", 0, problem),
        .contact_points = fact_number_or(in, "contact_points", 0, problem),
    };
}

/* The sum of one key over a list of objects. */
static double sum_of(const json_t *rows, const char *key)
{
    double sum = 0;
    size_t i;
    json_t *row;
    json_array_foreach(rows, i, row) sum += json_number_value(json_object_get(row, key));
    return sum;
}

static json_t *total_json(const json_t *list, struct team_row sum)
{
    json_t *total = shares_json(team_row_shares(&sum));
    json_object_set_new(total, "points", json_number(sum.points));
    json_object_set_new(total, "available_points", json_number(sum.available));
    json_object_set_new(total, "contact_points", json_number(sum.contact_points));
    json_object_set_new(total, "cases", json_number(sum_of(list, "total_cases")));
    json_object_set_new(total, "t2a_cases", json_number(sum_of(list, "t2a_cases")));
    json_object_set_new(total, "standard_reports", json_number(sum_of(list, "standard_reports")));
    json_object_set_new(total, "fast_reports", json_number(sum_of(list, "fast_reports")));
    return total;
}

static void add_rows(json_t *answer, const json_t *list, struct working *w, const char **problem)
{
    struct team_row rows[MOST_ROWS];
    size_t count = 0, i;
    json_t *in, *shares = json_array();
    json_array_foreach(list, i, in) {
        if (count == MOST_ROWS) {
            *problem = "there are more rows than can be read";
            break;
        }
        rows[count] = row_from(in, problem);
        json_array_append_new(shares, shares_json(team_row_shares(&rows[count])));
        count++;
    }
    json_object_set_new(answer, "rows", shares);
    json_object_set_new(answer, "total", total_json(list, team_sum(rows, count, w)));
}

/* Inactive cases: the ordinary and the T2A ones of a kind go together. */
static const struct {
    const char *kind, *t2a;     /* t2a NULL = there are none of T2A */
} inactive_kinds[] = {
    { "overdue_warrants", "t2a_overdue_warrants" },
    { "overdue_terminations", "t2a_overdue_terminations" },
    { "unpaid_work", "t2a_unpaid_work" },
    { "suspended_lifers", NULL },
    { "suspended_sentence_orders", NULL },
};

static json_t *inactive_json(const json_t *row)
{
    json_t *out = json_object();
    for (size_t i = 0; i < sizeof inactive_kinds / sizeof *inactive_kinds; i++) {
        const char *kind = inactive_kinds[i].kind, *t2a = inactive_kinds[i].t2a;
        double count = json_number_value(json_object_get(row, kind)) +
                       (t2a ? json_number_value(json_object_get(row, t2a)) : 0);
        json_object_set_new(out, kind, json_number(count));
    }
    return out;
}

static void add_inactive_rows(json_t *answer, const json_t *list)
{
    json_t *rows = json_array(), *total = json_object(), *in;
    size_t i;
    json_array_foreach(list, i, in) json_array_append_new(rows, inactive_json(in));
    for (i = 0; i < sizeof inactive_kinds / sizeof *inactive_kinds; i++)
        json_object_set_new(total, inactive_kinds[i].kind,
                            json_number(sum_of(rows, inactive_kinds[i].kind)));
    json_object_set_new(answer, "inactive_rows", rows);
    json_object_set_new(answer, "inactive_total", total);
}

json_t *find_team_totals(const json_t *input, const struct codes *codes, struct working *w,
                         const char **problem)
{
    (void)codes;
    const json_t *rows = fact_list(input, "rows", problem);
    const json_t *inactive = fact_list(input, "inactive_rows", problem);
    if (*problem) return NULL;
    json_t *answer = json_object();
    if (rows) add_rows(answer, rows, w, problem);
    if (inactive) add_inactive_rows(answer, inactive);
    if (!*problem) return answer;
    json_decref(answer);
    return NULL;
}

/* ---- history ---- */

static size_t records_from(const json_t *list, struct history_record records[MOST_ROWS],
                           const char **problem)
{
    size_t count = 0, i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (count == MOST_ROWS) {
            *problem = "there are more records than can be read";
            break;
        }
        records[count++] = (struct history_record){
            .on = fact_date(in, "date", problem),
            .report = fact_int_or(in, "report", 0, problem),
            .cases = fact_number_or(in, "cases", 0, problem),
            .points = fact_number_or(in, "points", 0, problem),
            .available = fact_number_or(in, "available_points", 0, problem),
            .contracted_hours = fact_number_or(in, "contracted_hours", 0, problem),
            .reduction_hours = fact_number_or(in, "reduction_hours", 0, problem),
            .contact_points = fact_number_or(in, "contact_points", 0, problem),
        };
    }
    return count;
}

static json_t *average_json(const struct history_average *a)
{
    char capacity[ONE_DECIMAL_TEXT], contact[ONE_DECIMAL_TEXT];
    return json_pack("{s:I, s:o, s:o, s:o, s:o, s:o, s:o, s:s, s:s}",
                     "days_with_data", (json_int_t)a->divisor, "cases", json_number(a->cases),
                     "points", json_number(a->points),
                     "available_points", json_number(a->available),
                     "contact_points", json_number(a->contact_points),
                     "contracted_hours", json_number(a->contracted_hours),
                     "reduction_hours", json_number(a->reduction_hours),
                     "capacity_percent_1dp", one_decimal(a->shares.capacity_percent, capacity),
                     "contact_percent_1dp", one_decimal(a->shares.contact_percent, contact));
}

json_t *find_history_average(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    (void)codes;
    static const char *const ways[] = { [BY_OFFICER] = "officer", [BY_TEAM] = "team" };
    struct history_record records[MOST_ROWS];
    int by = fact_word(input, "group_by", ways, BY_OFFICER, problem);
    struct date start = fact_date(input, "period_start", problem);
    int64_t days = fact_int_or(input, "interval_days", 7, problem);
    size_t count = records_from(fact_list(input, "records", problem), records, problem);
    if ((days < 1 || days > 366) && !*problem) *problem = "'interval_days' must be 1 to 366";
    if (*problem) return NULL;
    struct history_average average;
    history_average(records, count, (enum group_by)by, start, (int)days, &average, w);
    return average_json(&average);
}

/* ---- rounding, and the reporting day ---- */

json_t *find_rounding(const json_t *input, const struct codes *codes, struct working *w,
                      const char **problem)
{
    (void)codes;
    enum { DOWN_BELOW, ONE_DECIMAL };
    static const char *const rules[] = { "down_below_0.6", "one_decimal" };
    int rule = fact_word(input, "rule", rules, -1, problem);
    if (rule < 0 && !*problem) *problem = "'rule' is needed: down_below_0.6 or one_decimal";
    const json_t *value = json_object_get(input, "value");
    if (json_is_string(value) && !*json_string_value(value)) value = NULL;
    if (value && !json_is_number(value) && !json_is_null(value))
        *problem = "'value' must be a number, or \"\" for none";
    if (*problem) return NULL;
    if (!json_is_number(value)) {
        working_missing(w, "a value");
        return json_pack("{s:n}", "value");
    }
    double n = json_number_value(value);
    n = rule == DOWN_BELOW ? round_down_below_six_tenths(n) : round_half_up(n, 1);
    return json_pack("{s:o}", "value", json_number(n));
}

/* "2022-07-11T18:30" or with seconds; date not known if it is not one. */
static struct local_time local_time_from(const char *text)
{
    struct local_time none = { .on = NO_DATE }, t = { 0 };
    const char *rest = "";
    unsigned hour = 0, minute = 0, second = 0;
    t.on = date_from_iso(text, &rest);
    int read = sscanf(rest, "T%2u:%2u:%2u", &hour, &minute, &second);
    if (!date_known(t.on) || read < 2 || hour > 23 || minute > 59 || second > 59) return none;
    t.minute = (int)(hour * 60 + minute);
    t.second = (int)second;
    return t;
}

static json_t *local_time_json(struct local_time t)
{
    char day[DATE_TEXT];
    return json_sprintf("%sT%02d:%02d", date_iso(t.on, day), t.minute / 60, t.minute % 60);
}

json_t *find_reporting_period(const json_t *input, const struct codes *codes, struct working *w,
                              const char **problem)
{
    (void)codes;
    struct local_time at = local_time_from(fact_text(input, "at", problem));
    if (!date_known(at.on) && !*problem) *problem = "'at' must be a time like 2026-11-24T09:45";
    if (*problem) return NULL;
    struct reporting_period period = reporting_period(at, w);
    return json_pack("{s:o, s:o}", "period_start", local_time_json(period.start),
                     "period_end", local_time_json(period.end));
}
