/* workload_json.h -- the workload families' JSON, in parts. */
#ifndef APP_WORKING_WORKLOAD_JSON_H
#define APP_WORKING_WORKLOAD_JSON_H

#include "app/working/family.h"
#include "rules/workload.h"
#include "rules/workload_contacts.h"

/* `case_type` as community, licence or custody; CASE_TYPES if it is another. */
enum case_type case_type_from(const json_t *in, const char **problem);

/* `tier` as its number; a problem if there is no such tier. */
int tier_number_from(const json_t *in, const char **problem);

/* An object {staff, team}; nobody if NULL. */
struct officer officer_from(const json_t *in, const char **problem);

typedef json_t *find_workload(const json_t *input, const struct codes *codes, struct working *w,
                              const char **problem);

/* workload_case_json.c */
find_workload find_case_weight, find_tier_of_number, find_group_points, find_activity_points,
    find_total_realtime, find_total_nightly, find_total_with_contacts, find_workload_hours;
/* workload_contacts_json.c */
find_workload find_contact_adjustment, find_contact_attribution, find_report_counts,
    find_caseload_membership;
/* workload_officer_json.c */
find_workload find_base_hours, find_nominal_target, find_available_points, find_grade,
    find_capacity, find_potential_capacity, find_reduction_allowance, find_reduction_status,
    find_officer_overview;
/* workload_team_json.c */
find_workload find_team_totals, find_history_average, find_rounding, find_reporting_period;
/* workload_check_json.c */
find_workload find_field_check, find_date_check;

#endif
