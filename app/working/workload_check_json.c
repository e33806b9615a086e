/* workload_check_json.c -- checks of what was typed, as JSON. */
#include "app/working/workload_json.h"

#include "app/working/facts.h"
#include "rules/entry_check.h"

#include <math.h>
#include <string.h>

static json_t *valid_json(bool valid)
{
    return json_pack("{s:b}", "valid", valid);
}

/* ---- fields ---- */

json_t *find_field_check(const json_t *input, const struct codes *codes, struct working *w,
                         const char **problem)
{
    (void)codes;
    (void)w;
    enum { WHOLE, DECIMAL, LENGTH, YES_OR_NO };
    static const char *const rules[] = { "integer", "decimal", "max_length", "boolean" };
    int rule = fact_word(input, "rule", rules, -1, problem);
    const char *value = fact_text(input, "value", problem);
    double min = fact_number_or(input, "min", -HUGE_VAL, problem);
    double max = fact_number_or(input, "max", HUGE_VAL, problem);
    struct maybe_int length = fact_int(input, "max_length", problem);
    if (rule < 0 && !*problem) *problem = "'rule' is needed: integer, decimal ...";
    if (*problem) return NULL;
    switch (rule) {
    case WHOLE:   return valid_json(is_whole_between(value, min, max));
    case DECIMAL: return valid_json(is_decimal_between(value, min, max));
    case LENGTH:
        return valid_json(!length.known ||
                          (length.value >= 0 && is_at_most_long(value, (size_t)length.value)));
    default:      return valid_json(is_yes_or_no(value));
    }
}

/* ---- dates ---- */

static bool is_blank(const json_t *part)
{
    if (json_is_number(part)) return false;
    const char *text = json_string_value(part);
    return !text || text[strspn(text, " \t\r\n")] == '\0';
}

static bool has_three_parts(const json_t *parts)
{
    size_t filled = 0, i;
    json_t *part;
    json_array_foreach(parts, i, part) filled += !is_blank(part);
    return json_array_size(parts) == 3 && filled == 3;
}

json_t *find_date_check(const json_t *input, const struct codes *codes, struct working *w,
                        const char **problem)
{
    (void)codes;
    (void)w;
    enum { PARTS, REAL, PAST_OR_PRESENT, LATER };
    static const char *const rules[] = { "date_parts_required", "valid", "past_or_present",
                                         "later_than" };
    int rule = fact_word(input, "rule", rules, -1, problem);
    struct date today = fact_date(input, "as_of", problem);
    struct date than = fact_date(input, "than", problem);
    const json_t *parts = fact_list(input, "parts", problem);
    /* A day that is not in the calendar is what is asked about, not a problem. */
    struct date d = date_from_iso(fact_text(input, "date", problem), NULL);
    if (rule < 0 && !*problem) *problem = "'rule' is needed: valid, past_or_present ...";
    if (*problem) return NULL;
    switch (rule) {
    case PARTS:           return valid_json(has_three_parts(parts));
    case REAL:            return valid_json(is_usable_date(d));
    case PAST_OR_PRESENT: return valid_json(is_past_or_present(d, today));
    default:              return valid_json(is_later_than(d, than));
    }
}
