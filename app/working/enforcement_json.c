/* enforcement_json.c -- absences, failures and breach as JSON. */
#include "app/working/facts.h"
#include "app/working/family.h"
#include "rules/breach.h"
#include "rules/contact_recording.h"
#include "rules/enforcement.h"
#include "rules/failures.h"

#include <stdio.h>
#include <string.h>

static int small_int(struct maybe_int n)
{
    int64_t value = fact_int_else(n, 0);
    return value < -9999 ? -9999 : value > 9999 ? 9999 : (int)value;
}

/* An object or null: whether it is there. */
static bool has_object(const json_t *input, const char *key)
{
    return json_is_object(json_object_get(input, key));
}

/* ---- contact_validation ---- */

static json_t *recording_json(struct recording r)
{
    return json_pack("{s:b, s:o}", "ok", r.refusal == NULL, "refusal", json_text(r.refusal));
}

static enum contact_flag flag_from(const json_t *input, const char *key, const char **problem)
{
    static const char *const flags[] = { NULL, "Y", "N", "B" };
    return (enum contact_flag)fact_word_at(input, key, flags, 4, FLAG_UNKNOWN, problem,
                                           "a flag must be Y, N or B");
}

/* "HH:MM" as minutes after midnight. */
static struct maybe_int time_from(const json_t *input, const char *key, const char **problem)
{
    const char *text = fact_text_at(input, key, problem, "a time must be like 09:30");
    int hour, minute, end = 0;
    if (!text) return UNKNOWN_INT;
    if (sscanf(text, "%2d:%2d%n", &hour, &minute, &end) == 2 && end == 5 && hour >= 0 &&
        hour < 24 && minute >= 0 && minute < 60)
        return known_int(hour * 60 + minute);
    *problem = "a time must be like 09:30";
    return UNKNOWN_INT;
}

static json_t *check_type(const json_t *in, const char **problem)
{
    struct contact_type_facts f = {
        .alert_wanted = fact_yes(in, "alert", problem),
        .alert_allowed = fact_yes(in, "alertFlag", problem),
        .credits_hours = fact_yes(in, "recordedHours", problem),
        .has_end_time = time_from(in, "endTime", problem).known,
    };
    return recording_json(contact_type_accepts(&f));
}

static json_t *check_outcome(const json_t *in, const char **problem)
{
    const json_t *outcome = fact_object(in, "outcome", problem);
    struct contact_outcome_facts f = {
        .outcome = flag_from(in, "outcomeFlag", problem),
        .on = fact_date(in, "date", problem),
        .today = fact_date(in, "today", problem),
        .given = outcome != NULL,
        .attended = fact_tri(outcome, "attended", problem),
        .complied = fact_tri(outcome, "compliant", problem),
    };
    struct recording r = contact_outcome_accepts(&f);
    json_t *out = recording_json(r);
    json_object_set_new(out, "outcomeSet", json_boolean(f.given && !r.refusal));
    return out;
}

static bool is_in_list(const json_t *list, const char *text)
{
    size_t i;
    json_t *member;
    json_array_foreach(list, i, member)
        if (json_is_string(member) && strcmp(json_string_value(member), text) == 0) return true;
    return false;
}

static json_t *check_location(const json_t *in, const char **problem)
{
    const char *location = fact_text(in, "officeLocation", problem);
    const json_t *team = fact_list(in, "teamLocations", problem);
    struct contact_location_facts f = {
        .location = flag_from(in, "locationFlag", problem),
        .given = location != NULL,
        .belongs_to_team = location && is_in_list(team, location),
    };
    struct recording r = contact_location_accepts(&f);
    json_t *out = recording_json(r);
    json_object_set_new(out, "locationSet", json_boolean(f.given && !r.refusal));
    return out;
}

static json_t *check_clash(const json_t *in, const char **problem)
{
    struct contact_clash_facts f = {
        .attendance = fact_yes(in, "attendanceContact", problem),
        .has_end_time = time_from(in, "endTime", problem).known,
        .on = fact_date(in, "date", problem),
        .today = fact_date(in, "today", problem),
        .other_at_that_time = fact_yes(in, "otherAttendanceAtSameTime", problem),
    };
    return recording_json(contact_clash_accepts(&f));
}

static json_t *check_level(const json_t *in, const char **problem)
{
    static const char *const levels[] = { "offender", "event", "requirement", "nsi" };
    struct contact_level_facts f = {
        .level = (enum contact_level)fact_word(in, "level", levels, LEVEL_OF_PERSON, problem),
        .person_level = fact_yes(in, "offenderLevel", problem),
        .whole_order_level = fact_yes(in, "wholeOrderLevel", problem),
        .category_listed = fact_yes(in, "categoryMatches", problem),
        .is_legacy_order = fact_yes(in, "legacyOrder", problem),
        .legacy_level = fact_yes(in, "legacyOrderLevel", problem),
        .is_cja_order = fact_yes(in, "cjaOrder", problem),
        .cja_level = fact_yes(in, "cjaOrderLevel", problem),
        .nsi_type_listed = fact_yes(in, "nsiTypeMatches", problem),
    };
    return recording_json(contact_level_accepts(&f));
}

static json_t *check_action(const json_t *in, const char **problem)
{
    const json_t *outcome = fact_object(in, "outcome", problem);
    struct contact_action_facts f = {
        .given = fact_text(in, "enforcement", problem) != NULL,
        .known = fact_yes(in, "enforcementKnown", problem),
        .response_days = fact_int(in, "responseByPeriod", problem),
        .has_outcome = outcome != NULL,
        .complied = fact_tri(outcome, "compliantAcceptable", problem),
        .enforceable = fact_yes(outcome, "enforceable", problem),
        .action_required = fact_yes(outcome, "actionRequired", problem),
        .today = fact_date(in, "today", problem),
    };
    struct date response_by;
    json_t *out = recording_json(contact_action_accepts(&f, &response_by));
    json_object_set_new(out, "responseDate", json_date(response_by));
    return out;
}

static json_t *check_hours(const json_t *in, const char **problem)
{
    struct maybe_int hundredths = hours_credited(
        fact_yes(in, "recordedHours", problem), fact_tri(in, "attended", problem),
        fact_tri(in, "complied", problem), time_from(in, "start", problem),
        time_from(in, "end", problem));
    json_t *hours = hundredths.known ? json_real((double)hundredths.value / 100) : json_null();
    return json_pack("{s:b, s:o}", "ok", 1, "hoursCredited", hours);
}

static json_t *find_recording(const json_t *input, const struct codes *codes, struct working *w,
                              const char **problem)
{
    (void)codes;
    (void)w;
    static const char *const ops[] = { "type", "outcome", "location", "clash", "associate",
                                       "enforcement", "hours" };
    static json_t *(*const checks[])(const json_t *, const char **) = {
        check_type, check_outcome, check_location, check_clash, check_level, check_action,
        check_hours,
    };
    int op = fact_word(input, "op", ops, -1, problem);
    if (op < 0) {
        *problem = "'op' is not one of the checks";
        return NULL;
    }
    json_t *out = checks[op](input, problem);
    if (!*problem) return out;
    json_decref(out);
    return NULL;
}

/* ---- ftc_enforcement ---- */

static json_t *find_failures(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    (void)codes;
    const json_t *event = fact_object(input, "event", problem);
    const json_t *outcome = fact_object(input, "outcome", problem);
    struct failure_facts f = {
        .contact_type = fact_text(input, "contactType", problem),
        .contact_on = fact_date(input, "date", problem),
        .national_standards = fact_yes(input, "nationalStandards", problem),
        .has_outcome = has_object(input, "outcome"),
        .action_required = fact_yes(outcome, "actionRequired", problem),
        .complied = fact_tri(outcome, "compliantAcceptable", problem),
        .action_type = fact_text(input, "enforcementContactType", problem),
        .counted = small_int(fact_int(input, "currentFtcCount", problem)),
        .recorded = small_int(fact_int(event, "ftcCount", problem)),
        .in_breach = fact_yes(event, "inBreach", problem),
        .breach_end = fact_date(event, "breachEnd", problem),
        .sentenced = fact_yes(event, "sentenced", problem),
        .limit = fact_int(event, "limit", problem),
        .review_open = fact_yes(input, "openReview", problem),
    };
    if (*problem) return NULL;
    struct failure_finding finding;
    failures_review(&f, f.contact_on, &finding, w);
    return json_pack("{s:b, s:b}", "updateFtcCount", finding.update_count, "createBreachReview",
                     finding.raise_review);
}

/* ---- breach_state ---- */

/* "2021-03-18T13:00:00"; seconds may be left out. */
static struct moment moment_from(const json_t *input, const char *key, const char **problem)
{
    const char *complaint = "a date and time must be like 2021-03-18T13:00:00";
    const char *text = fact_text_at(input, key, problem, complaint), *rest = NULL;
    struct moment m = { NO_DATE, 0 };
    if (!text) return m;
    m.on = date_from_iso(text, &rest);
    int hour = 0, minute = 0, second = 0;
    if (!date_known(m.on) || sscanf(rest, "T%2d:%2d:%2d", &hour, &minute, &second) < 2)
        *problem = complaint;
    m.second = hour * 3600 + minute * 60 + second;
    return m;
}

static json_t *find_breach(const json_t *input, const struct codes *codes, struct working *w,
                           const char **problem)
{
    (void)codes;
    static const char *const ops[] = { "insert", "update" };
    int op = fact_word(input, "op", ops, -1, problem);
    const json_t *event = fact_object(input, "event", problem);
    struct breach_facts f = {
        .contact_type = fact_text(input, "contactType", problem),
        .contact = moment_from(input, "contactStart", problem),
        .in_breach = fact_yes(event, "inBreach", problem),
        .breach_end = fact_date(event, "breachEnd", problem),
        .latest_start = moment_from(input, "latestBreachStart", problem),
        .latest_end = moment_from(input, "latestBreachEnd", problem),
        .failures = small_int(fact_int(input, "currentFtcCount", problem)),
    };
    if (op < 0 && !*problem) *problem = "'op' is needed";
    if (*problem) return NULL;
    struct breach_change change;
    if (op == 0) breach_on_insert(&f, f.contact.on, &change, w);
    else breach_on_update(&f, &change, w);
    json_t *out = json_pack("{s:b, s:b, s:o}", "changed", change.changed, "inBreach",
                            change.in_breach, "breachEnd", json_date(change.breach_end));
    if (change.recount) json_object_set_new(out, "ftcCount", json_integer(change.failures));
    return out;
}

/* ---- compliance_status ---- */

static json_t *find_compliance(const json_t *input, const struct codes *codes,
                               struct working *w, const char **problem)
{
    (void)codes;
    struct maybe_int count = fact_int(input, "failureToComplyCount", problem);
    if (!count.known && !*problem) *problem = "'failureToComplyCount' is needed";
    int failures = small_int(count);
    bool started = fact_yes(input, "breachStarted", problem);
    if (*problem) return NULL;
    enum compliance_status status = compliance_status(failures, started);
    working_step(w, "status", working_say(w, "%d failures", failures), compliance_name(status),
                 "", "R E.5");
    return json_pack("{s:s, s:s}", "status", compliance_name(status), "colour",
                     compliance_colour(status));
}

const struct rule_family enforcement_families[] = {
    { "contact_validation", "Whether a contact may be recorded as entered", "R E.2",
      find_recording, NULL },
    { "ftc_enforcement", "Failures to comply, and the review they call for", "R E.3",
      find_failures, NULL },
    { "breach_state", "Whether an event is in breach", "R E.4", find_breach, NULL },
    { "compliance_status", "What the screen says of compliance", "R E.5", find_compliance,
      NULL },
    { 0 },
};
