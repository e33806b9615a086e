/* unpaid_work_json.c -- the families of unpaid work, and crediting time as JSON. */
#include "app/working/unpaid_work_json.h"

#include "app/working/facts.h"
#include "app/working/family.h"
#include "app/working/kinds_json.h"
#include "rules/unpaid_work.h"

#include <stdio.h>

/* ---- times, weekdays ----------------------------------------------------------------------- */

static void complain(const char **problem, const char *sentence)
{
    if (!*problem) *problem = sentence;
}

int minute_from(const json_t *in, const char *key, const char **problem)
{
    unsigned hour, minute;
    char more;
    const char *text = fact_text_at(in, key, problem, "a time must be text like 09:30");
    if (text && sscanf(text, "%2u:%2u%c", &hour, &minute, &more) == 2 && minute < 60 &&
        60 * hour + minute <= 24 * 60)
        return (int)(60 * hour + minute);
    complain(problem, "a time of day like 09:30 is needed");
    return 0;
}

json_t *minute_json(int minute)
{
    return json_sprintf("%02d:%02d", minute / 60, minute % 60);
}

enum weekday weekday_named(const char *word, const char **problem)
{
    static const char *const words[] = {
        [MONDAY] = "MONDAY", [TUESDAY] = "TUESDAY",   [WEDNESDAY] = "WEDNESDAY",
        [THURSDAY] = "THURSDAY", [FRIDAY] = "FRIDAY", [SATURDAY] = "SATURDAY",
        [SUNDAY] = "SUNDAY",
    };
    int day = word_index(word, words, SUNDAY + 1);
    if (day >= MONDAY) return (enum weekday)day;
    complain(problem, "a day must be a weekday in capitals");
    return MONDAY;
}

/* ---- credit -------------------------------------------------------------------------------- */

static int small_int(struct maybe_int n, const char **problem)
{
    if (!n.known) return 0;
    if (n.value >= 0 && n.value <= INT32_MAX) return (int)n.value;
    complain(problem, "a number is too large, or below 0");
    return 0;
}

static struct worked_time time_from(const json_t *input, enum tri attended, const char **problem)
{
    return (struct worked_time){
        .attended = attended,
        .start = minute_from(input, "start", problem),
        .end = minute_from(input, "end", problem),
        .penalty = small_int(fact_int(input, "penalty_minutes", problem), problem),
    };
}

static struct work_ledger ledger_from(const json_t *input, const char **problem)
{
    return (struct work_ledger){
        .required = fact_int_or(input, "required", 0, problem),
        .adjustments = fact_int_or(input, "adjustments", 0, problem),
        .completed = fact_int_or(input, "completed", 0, problem),
        .education_completed = fact_int_or(input, "ete_completed", 0, problem),
    };
}

static json_t *minutes_to_credit_json(const json_t *input, struct working *w,
                                      const char **problem)
{
    (void)w;
    struct worked_time t = time_from(input, fact_tri(input, "attended", problem), problem);
    return json_pack("{s:o}", "credit_minutes", json_maybe_int(minutes_to_credit(&t)));
}

static const char *const work_refusal_words[WORK_REFUSALS] = {
    [WORK_AFTER_PROJECT_END]           = "DATE_ON_OR_AFTER_PROJECT_END",
    [WORK_BEFORE_SENTENCE]             = "DATE_BEFORE_SENTENCE",
    [WORK_PROJECT_CLOSED_THAT_DAY]     = "PROJECT_NOT_AVAILABLE_THAT_DAY",
    [WORK_OUTCOME_REQUIRED]            = "OUTCOME_REQUIRED",
    [WORK_NOT_YET_HAPPENED]            = "FUTURE_ONLY_ACCEPTABLE_ABSENCE",
    [WORK_ATTENDANCE_REQUIRED]         = "ATTENDANCE_DATA_REQUIRED",
    [WORK_END_NOT_AFTER_START]         = "END_NOT_AFTER_START",
    [WORK_PENALTY_TOO_LONG]            = "PENALTY_EXCEEDS_DURATION",
    [WORK_NOTES_TOO_LONG]              = "NOTES_TOO_LONG",
    [WORK_MORE_THAN_REMAINS]           = "CREDIT_EXCEEDS_REMAINING",
    [WORK_MORE_EDUCATION_THAN_ALLOWED] = "ETE_ALLOWANCE_EXCEEDED",
};

static unsigned days_from(const json_t *list, const char **problem)
{
    unsigned days = 0;
    size_t i;
    json_t *day;
    json_array_foreach(list, i, day)
        days |= 1u << weekday_named(json_string_value(day), problem);
    return days;
}

static struct work_appointment appointment_from(const json_t *input, const char **problem)
{
    static const char *const groups[] = {
        [PROJECT_GROUP] = "GROUP", [PROJECT_INDIVIDUAL] = "INDIVIDUAL",
        [PROJECT_INDUCTION] = "INDUCTION", [PROJECT_EDUCATION] = "ETE",
    };
    const json_t *outcome = fact_object(input, "outcome", problem);
    enum tri attended = outcome ? fact_tri(outcome, "attended", problem) : NOT_KNOWN;
    return (struct work_appointment){
        .on = fact_date(input, "date", problem),
        .today = fact_date(input, "today", problem),
        .sentenced = fact_date(input, "sentence_date", problem),
        .project_end = fact_date(input, "project_end_exclusive", problem),
        .project_days = days_from(fact_list(input, "project_days", problem), problem),
        .group = (enum project_group)fact_word(input, "project_group", groups, PROJECT_GROUP,
                                               problem),
        .time = time_from(input, attended, problem),
        .enforceable = outcome && fact_yes(outcome, "enforceable", problem),
        .has_attendance = fact_yes(input, "attendance_data", problem),
        .notes_length = small_int(fact_int(input, "notes_len", problem), problem),
        .already_credited = fact_int_or(input, "already_credited_here", 0, problem),
        .ledger = ledger_from(input, problem),
    };
}

static json_t *appointment_json(const json_t *input, struct working *w, const char **problem)
{
    struct work_appointment f = appointment_from(input, problem);
    enum work_refusal refusal;
    if (work_appointment_check(&f, &refusal, w) == UNKNOWN)
        complain(problem, "'date' and 'today' are needed");
    return json_pack("{s:b, s:o}", "valid", refusal == WORK_ALLOWED, "error",
                     json_text(work_refusal_words[refusal]));
}

static json_t *ete_allowance_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    int64_t required = fact_int_or(input, "required_minutes", 0, problem);
    return json_pack("{s:I}", "allowed_ete_minutes",
                     (json_int_t)education_allowance(required, NO_DATE));
}

static json_t *adjustment_json(const json_t *input, struct working *w, const char **problem)
{
    static const char *const words[ADJUSTMENT_REFUSALS] = {
        [ADJUSTMENT_EXCEEDS_REASON]    = "EXCEEDS_REASON_MAX",
        [ADJUSTMENT_IN_FUTURE]         = "DATE_IN_FUTURE",
        [ADJUSTMENT_BEFORE_SENTENCE]   = "DATE_BEFORE_SENTENCE",
        [ADJUSTMENT_MORE_THAN_REMAINS] = "EXCEEDS_REMAINING",
    };
    struct work_adjustment f = {
        .minutes = fact_int_or(input, "minutes", 0, problem),
        .reason_max = fact_int(input, "reason_max_minutes", problem),
        .on = fact_date(input, "date", problem),
        .today = fact_date(input, "today", problem),
        .sentenced = fact_date(input, "sentence_date", problem),
        .ledger = ledger_from(input, problem),
    };
    enum adjustment_refusal refusal;
    if (work_adjustment_check(&f, &refusal, w) == UNKNOWN)
        complain(problem, "'date' and 'today' are needed");
    return json_pack("{s:b, s:o}", "valid", refusal == ADJUSTMENT_ALLOWED, "error",
                     json_text(words[refusal]));
}

static const struct rule_kind credit_kinds[] = {
    { "minutes_to_credit",    minutes_to_credit_json },
    { "validate_appointment", appointment_json },
    { "ete_allowance",        ete_allowance_json },
    { "validate_adjustment",  adjustment_json },
    { .kind = NULL },
};

static json_t *credit_json(const json_t *input, const struct codes *codes, struct working *w,
                           const char **problem)
{
    (void)codes;
    return answer_by_kind(credit_kinds, "kind", input, w, problem);
}

const struct rule_family unpaid_work_families[] = {
    { .name = "upw_credit", .title = "Unpaid work: crediting time",
      .source = "Community Payback; Sentencing Act 2020 sch 9", .find = credit_json },
    { .name = "upw_incentive", .title = "Unpaid work: hours taken off for good attendance",
      .source = "Sentencing Act 2026 s37", .find = reduction_json },
    { .name = "upw_schedule", .title = "Unpaid work: which appointments to make",
      .source = "Community Payback scheduling", .find = schedule_json, .fits = schedule_fits },
    { .name = NULL },
};
