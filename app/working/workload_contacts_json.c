/* workload_contacts_json.c -- support contacts, reports and caseloads as JSON. */
#include "app/working/workload_json.h"

#include "app/working/facts.h"

#include <string.h>

/* ---- support contacts ---- */

static void add_adjustment(json_t *list, const char *staff, double points)
{
    if (staff)
        json_array_append_new(list, json_pack("{s:s, s:o}", "staff", staff,
                                              "points", json_number(points)));
}

json_t *find_contact_adjustment(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    struct date on = fact_date(input, "as_of", problem);
    struct date contact_on = fact_date(input, "contact_date", problem);
    const char *staff = fact_text(input, "contact_staff", problem);
    const char *manager = fact_text(input, "case_manager", problem);
    double weight = fact_number_or(input, "weight", 0, problem);
    if (!date_known(on) && !*problem) *problem = "'as_of' is needed: a date like 2026-11-24";
    if (*problem) return NULL;

    json_t *list = json_array();
    bool own_case = staff && manager && strcmp(staff, manager) == 0;
    if (contact_still_counts(contact_on, on, w) && !own_case) {
        add_adjustment(list, staff, weight);
        add_adjustment(list, manager, -weight);
    }
    return json_pack("{s:o}", "adjustments", list);
}

json_t *find_contact_attribution(const json_t *input, const struct codes *codes,
                                 struct working *w, const char **problem)
{
    (void)codes;
    (void)w;
    struct officer officer = officer_from(fact_object(input, "officer", problem), problem);
    json_t *for_others = json_array(), *by_others = json_array(), *in;
    size_t i;
    json_array_foreach(fact_list(input, "contacts", problem), i, in) {
        struct officer done_by = officer_from(fact_object(in, "done_by", problem), problem);
        struct officer manager = officer_from(fact_object(in, "case_manager", problem), problem);
        json_t *code = json_text(fact_text(in, "code", problem));
        enum contact_credit credit = contact_credit(officer, done_by, manager);
        if (credit == CONTACT_DONE_FOR_OTHERS) json_array_append(for_others, code);
        if (credit == CONTACT_DONE_BY_OTHERS) json_array_append(by_others, code);
        json_decref(code);
    }
    json_t *answer = json_pack("{s:o, s:o}", "done_for_others", for_others,
                               "done_by_others", by_others);
    if (!*problem) return answer;
    json_decref(answer);
    return NULL;
}

/* ---- reports ---- */

json_t *find_report_counts(const json_t *input, const struct codes *codes, struct working *w,
                           const char **problem)
{
    (void)codes;
    bool present = fact_yes(input, "row_present", problem);
    struct maybe_int standard = fact_int(input, "standard_delivery_count", problem);
    struct maybe_int fast = fact_int(input, "fast_delivery_count", problem);
    if (*problem) return NULL;
    if (!present || !standard.known || !fast.known)
        working_assumed(w, "court reports: a count that is not known is taken as 0");
    return json_pack("{s:I, s:I}",
                     "standard", (json_int_t)(present && standard.known ? standard.value : 0),
                     "fast", (json_int_t)(present && fast.known ? fast.value : 0));
}

/* ---- whose case ---- */

json_t *find_caseload_membership(const json_t *input, const struct codes *codes,
                                 struct working *w, const char **problem)
{
    (void)codes;
    enum { MOST_RECORDS = 64 };
    struct allocation_record records[MOST_RECORDS];
    struct case_holding holding = {
        .overnight_manager =
            officer_from(fact_object(input, "overnight_extract_manager", problem), problem),
        .record = records,
        .details_known = fact_yes(input, "case_details_known", problem),
    };
    struct officer officer = officer_from(fact_object(input, "officer", problem), problem);
    size_t i;
    json_t *in;
    json_array_foreach(fact_list(input, "decision_records", problem), i, in) {
        if (holding.records == MOST_RECORDS) {
            *problem = "there are more records of allocation than can be read";
            break;
        }
        records[holding.records++] = (struct allocation_record){
            officer_from(in, problem), fact_yes(in, "active", problem) };
    }
    if (*problem) return NULL;
    bool in_it = in_caseload(officer, &holding, w);
    return json_pack("{s:b, s:i}", "in_caseload", in_it, "times_counted", (int)in_it);
}
