/* all.c -- every dated number of law and policy that the rules use. */
#include "rules/law/all.h"

#include "rules/law/allocation.h"
#include "rules/law/enforcement.h"
#include "rules/law/handover.h"
#include "rules/law/inspection.h"
#include "rules/law/licence_timing.h"
#include "rules/law/ogrs3.h"
#include "rules/law/osp.h"
#include "rules/law/post_sentence.h"
#include "rules/law/predictor_tables.h"
#include "rules/law/premises.h"
#include "rules/law/programme_needs.h"
#include "rules/law/recall_type.h"
#include "rules/law/release.h"
#include "rules/law/tier.h"
#include "rules/law/unpaid_work.h"
#include "rules/law/workload.h"

#include <stddef.h>

const struct dated_number *const all_dated_numbers[] = {
    /* allocation.h */
    &pso_highest_protect_level,
    &overload_percent,
    &overload_weeks,
    /* enforcement.h */
    &warning_months,
    &suspended_order_warning_months,
    &absence_decision_days,
    &breach_start_working_days,
    &review_at_the_limit,
    &breach_end_keeps_mark,
    /* handover.h */
    &handover_early_allocation_months,
    &handover_indeterminate_months,
    &handover_parole_months,
    &handover_determinate_months,
    &handover_determinate_days,
    &handover_short_sentence_months,
    &handover_far_hearing_months,
    &handover_open_prison_rules,
    &handover_open_prison_rules_prescoed,
    &handover_early_window_months,
    &handover_prompt_weeks_before,
    &handover_prompt_days_unallocated,
    &handover_prompt_days_after_start,
    /* inspection.h */
    &rating_percent_from[RATING_INADEQUATE],
    &rating_percent_from[RATING_REQUIRES_IMPROVEMENT],
    &rating_percent_from[RATING_GOOD],
    &rating_percent_from[RATING_OUTSTANDING],
    &inspection_discretion_points,
    &inspection_discretion_few_cases,
    &inspection_sample_z,
    &inspection_sample_margin,
    /* licence_timing.h */
    &licence_hard_stop_days,
    &licence_warning_days,
    &licence_time_out_days,
    &licence_early_release_days,
    &licence_late_allocation_days,
    &licence_time_served_days,
    &licence_review_days,
    &licence_parole_days,
    &licence_curfew_days,
    &licence_policy_tenths,
    /* ogrs3.h */
    &ogrs3_column_used,
    &ogrs3_most_sanctions,
    /* osp.h */
    &osp_reduction_years,
    /* post_sentence.h */
    &post_sentence_supervision_repealed,
    &post_sentence_months_limit,
    /* predictor_tables.h */
    &snsv_table_used,
    &most_offence_free_months,
    /* premises.h */
    &stay_version,
    &premises_same_day_hour,
    &premises_day_start_hour,
    &premises_assessment_days,
    &premises_assessment_short_days,
    &premises_assessment_emergency_hours,
    &premises_placement_days,
    &premises_short_notice_days,
    /* programme_needs.h */
    &programme_need_medium,
    &programme_need_high,
    &programme_ogrs3_high,
    &programme_ogrs3_medium,
    &programme_ogrs3_medium_to,
    &programme_ovp_high,
    &programme_ovp_medium,
    &programme_ovp_medium_to,
    &programme_rsr_high,
    &programme_rsr_medium,
    &programme_rsr_medium_to,
    &programme_ldc_from,
    /* recall_type.h */
    &recall_fifty_six_days,
    &recall_days_adult_under_12_months,
    &recall_days_adult_12_months_or_over,
    &recall_days_youth_under_12_months,
    &recall_days_youth_12_months_or_over,
    /* release.h */
    &criminal_justice_act_2003,
    &legal_aid_act_2012,
    &offender_rehabilitation_act_2014,
    &police_crime_sentencing_act_2022,
    &full_term_of_large_fines,
    &large_fine_pence,
    &removal_stops_the_clock,
    &supervision_months,
    &supervision_repealed,
    &progression_in_force,
    &curfew_least_custody_days,
    &curfew_least_days,
    &curfew_least_quarter_days,
    &curfew_ends_for_adults,
    &detention_most_months,
    /* tier.h */
    &tier_v2_version,
    &need_sections_version,
    &tier_v3_version,
    &enforcement_activity_days,
    &enforcement_activity_2021_years,
    /* unpaid_work.h */
    &unpaid_work_hours_min,
    &unpaid_work_hours_max,
    &unpaid_work_months,
    &unpaid_work_weekly_minutes,
    &unpaid_work_education_permille,
    &unpaid_work_travel_minutes,
    &unpaid_work_notes_characters,
    &unpaid_work_reduction,
    &unpaid_work_qualifying_permille,
    &unpaid_work_reduction_permille,
    &unpaid_work_plan_days,
    /* workload.h */
    &case_weights_version,
    &standard_report_points,
    &fast_report_points,
    &parole_report_points,
    &arms_licence_points,
    &arms_community_points,
    &overdue_termination_percent,
    &active_warrant_percent,
    &unpaid_work_percent,
    &nominal_target_points,
    &full_time_hours_a_year,
    &default_hours_po,
    &default_hours_pso,
    &default_hours_spo,
    &contact_adjustment_days,
    &report_minute,
    &report_minute_wednesday,
    NULL,
};
