/* workload_json.c -- the workload families, and the facts that they share. */
#include "app/working/workload_json.h"

#include "app/working/facts.h"

enum case_type case_type_from(const json_t *in, const char **problem)
{
    static const char *const words[] = { "community", "licence", "custody" };
    return (enum case_type)fact_word(in, "case_type", words, CASE_TYPES, problem);
}

int tier_number_from(const json_t *in, const char **problem)
{
    int number = tier_number(fact_text(in, "tier", problem));
    if (number == NOT_A_TIER && !*problem) *problem = "'tier' must be one like B2, B2S or untiered";
    return number;
}

struct officer officer_from(const json_t *in, const char **problem)
{
    return (struct officer){ fact_text(in, "staff", problem), fact_text(in, "team", problem) };
}

#define SEED     "hmpps-workload, V1_1__SEED_REF_DATA.sql"
#define REALTIME "hmpps-workload, WorkloadCalculator"
#define NIGHTLY  "wmt-worker"
#define WEB      "wmt-web"

const struct rule_family workload_families[] = {
    { "reference_case_weights", "What a case weighs, by V2 tier and type", SEED,
      find_case_weight, NULL },
    { "workload_hours", "An officer's work in hours, line by line", SEED, find_workload_hours,
      NULL },
    { "workload_tier_number", "The tier that a tier number stands for", SEED,
      find_tier_of_number, NULL },
    { "workload_tier_points", "Points of a group of cases of one tier", NIGHTLY,
      find_group_points, NULL },
    { "workload_activity_points", "Points of ARMS assessments and parole reports", NIGHTLY,
      find_activity_points, NULL },
    { "workload_total_realtime", "An officer's points, with each allocation", REALTIME,
      find_total_realtime, NULL },
    { "workload_total_wmt", "An officer's cases, nightly", NIGHTLY, find_total_nightly, NULL },
    { "workload_total_with_contacts", "An officer's points with support contacts", NIGHTLY,
      find_total_with_contacts, NULL },
    { "workload_contact_adjustment", "Points that a support contact moves", NIGHTLY,
      find_contact_adjustment, NULL },
    { "workload_contact_attribution", "Whose work a support contact is",
      "hmpps-workload, WMTGetContacts", find_contact_attribution, NULL },
    { "workload_report_counts", "Court reports of the last 30 days",
      "hmpps-workload, WMTGetCourtReports", find_report_counts, NULL },
    { "workload_caseload_membership", "Whether a case is in an officer's caseload",
      "hmpps-workload, GetCombinedCaseload", find_caseload_membership, NULL },
    { "workload_base_hours", "Hours a week that an officer works", NIGHTLY, find_base_hours,
      NULL },
    { "workload_nominal_target", "Points expected of a grade", NIGHTLY, find_nominal_target,
      NULL },
    { "workload_available_points", "Points that an officer has to give",
      "wmt-worker and hmpps-workload", find_available_points, NULL },
    { "workload_grade_code", "The grade that a staff grade code stands for",
      "wmt-probation-rules, om-grade-code", find_grade, NULL },
    { "workload_capacity", "How full an officer is", "hmpps-workload, CapacityCalculator",
      find_capacity, NULL },
    { "workload_potential_capacity", "How full an officer would be with one case more",
      "hmpps-workload, CapacityCalculator", find_potential_capacity, NULL },
    { "workload_team_totals", "A team's workload", WEB, find_team_totals, NULL },
    { "workload_officer_overview", "What one officer holds", "hmpps-workload",
      find_officer_overview, NULL },
    { "workload_history_average", "Workload averaged over a period",
      "wmt-web, grouped-archive-helpers", find_history_average, NULL },
    { "workload_rounding", "Rounding as the screens do it", WEB, find_rounding, NULL },
    { "workload_reporting_period", "The reporting day that a moment belongs to",
      "hmpps-workload, WmtPeriod", find_reporting_period, NULL },
    { "workload_reduction_allowance", "Hours that a reason for reduction allows",
      "wmt-web, reduction-hours-calculator", find_reduction_allowance, NULL },
    { "workload_reduction_status", "Where a reduction stands", WEB, find_reduction_status, NULL },
    { "workload_field_validation", "Is a setting's value acceptable", "wmt-web, validators",
      find_field_check, NULL },
    { "workload_date_validation", "Is a reduction's date acceptable", "wmt-web, validators",
      find_date_check, NULL },
    { 0 },
};
