/* basic_json.c -- identifiers and working days as JSON: families of our own. */
#include "app/working/facts.h"
#include "app/working/family.h"
#include "rules/calendar.h"
#include "rules/identifiers.h"

/* ---- identifier: {kind, text, as_of} ---- */

static json_t *corrections_json(const struct identifier_check *check)
{
    json_t *list = json_array();
    for (size_t i = 0; i < check->corrections; i++)
        json_array_append_new(list, json_string(check->correction[i]));
    return list;
}

static json_t *check_json(const struct identifier_check *check)
{
    static const char *const states[] = {
        [IDENTIFIER_ABSENT] = "absent",
        [IDENTIFIER_MISSHAPEN] = "misshapen",
        [IDENTIFIER_WRONG_LETTER] = "wrong_letter",
        [IDENTIFIER_VALID] = "valid",
    };
    char letter[] = { check->right_letter, '\0' };
    return json_pack("{s:s, s:b, s:o, s:o, s:o, s:s}", "state", states[check->state],
                     "valid", check->state == IDENTIFIER_VALID,
                     "canonical", json_text(*check->canonical ? check->canonical : NULL),
                     "right_letter", json_text(*letter ? letter : NULL),
                     "corrections", corrections_json(check),
                     "problem", identifier_problem(check));
}

static json_t *find_identifier(const json_t *input, const struct codes *codes, struct working *w,
                               const char **problem)
{
    (void)codes;
    static const char *const kinds[] = { [IDENTIFIER_PNC] = "pnc", [IDENTIFIER_CRO] = "cro",
                                         [IDENTIFIER_CRN] = "crn", [IDENTIFIER_NOMS] = "noms" };
    int kind = fact_word(input, "kind", kinds, -1, problem);
    const char *text = fact_text(input, "text", problem);
    struct date today = fact_date(input, "as_of", problem);
    if (kind < 0 && !*problem) *problem = "'kind' is needed: pnc, cro, crn or noms";
    if (!date_known(today) && !*problem) *problem = "'as_of' is needed: a date like 2026-11-24";
    if (*problem) return NULL;
    struct identifier_check check = identifier_check((enum identifier_kind)kind, text, today);
    working_step(w, "identifier", text ? working_say(w, "%s", text) : "nothing",
                 working_say(w, "%s", check.canonical), identifier_problem(&check),
                 "hmpps-person-record, PNCIdentifier and CROIdentifier");
    return check_json(&check);
}

/* ---- working_days: {from, days, or to; bank_holidays[] in place of the published} ---- */

enum { MOST_HOLIDAYS = 512 };

static struct calendar calendar_from(const json_t *list, struct bank_holiday days[MOST_HOLIDAYS],
                                     const char **problem)
{
    if (!list) return england_and_wales;
    struct calendar own = { .holiday = days };
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (own.count == MOST_HOLIDAYS) {
            *problem = "there are more bank holidays than can be read";
            break;
        }
        days[own.count++] = (struct bank_holiday){
            .on = date_from_iso(json_string_value(in), NULL) };
    }
    return own;
}

static json_t *find_working_days(const json_t *input, const struct codes *codes,
                                 struct working *w, const char **problem)
{
    (void)codes;
    struct bank_holiday days[MOST_HOLIDAYS];
    struct calendar c = calendar_from(fact_list(input, "bank_holidays", problem), days, problem);
    struct date from = fact_date(input, "from", problem), to = fact_date(input, "to", problem);
    int64_t count = fact_int_or(input, "days", 0, problem);
    if (!date_known(from) && !*problem) *problem = "'from' is needed: a date like 2026-11-24";
    if ((count < -10000 || count > 10000) && !*problem)
        *problem = "'days' must be within 10000 days";
    if (*problem) return NULL;
    bool counts = date_known(to);
    if (!counts) to = date_plus_working_days(&c, from, (int)count);
    calendar_reaches(&c, from, to, w);
    if (w)
        working_step(w, "working_days", working_say(w, "%s to %s", working_date(w, from),
                                                    working_date(w, to)),
                     counts ? "counted" : working_say(w, "%d on", (int)count),
                     "Monday to Friday without bank holidays; the first day does not count",
                     "Banking and Financial Dealings Act 1971");
    return json_pack("{s:b, s:o, s:i}", "is_working_day", is_working_day(&c, from),
                     "date", json_date(to), "working_days",
                     counts ? working_days_between(&c, from, to) : (int)count);
}

const struct rule_family basic_families[] = {
    { "identifier", "Is a PNC, CRO, CRN or prison number right, and what would make it so",
      "hmpps-person-record", find_identifier, NULL },
    { "working_days", "Working days, and the bank holidays of England and Wales",
      "Banking and Financial Dealings Act 1971", find_working_days, NULL },
    { 0 },
};
