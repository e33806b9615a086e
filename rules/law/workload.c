/* workload.c -- weights, hours and limits of the workload measurement tool. */
#include "rules/law/workload.h"

#define SEED   "hmpps-workload, V1_1__SEED_REF_DATA.sql"
#define WORKER "wmt-worker and hmpps-workload"

/* ---- cases ---- */

const struct dated_number case_weights_version = {
    .name = "case_weights_version",
    .what = "Points and hours of a case, by V2 tier and type",
    .unit = "version",
    .since = {
        { { 2022, 1, 1 }, 1, SEED ", an example configuration", VERIFIED },
    },
};

const struct case_weight case_weight_tables[][V2_TIERS] = {
    {
        /*     points                          hours a year
         *     community, licence, custody, T2A; community, licence, custody */
        { "A3",  206,  219,   75,   75,    157,  167,   57 },
        { "A2",  158,  175,   60,   60,    121,  133,   46 },
        { "A1",  146,  163,   59,   59,    111,  124,   45 },
        { "A0",  110,    0,    0,    0,     84,    0,    0 },
        { "B3",  146,  161,   59,   59,    111,  123,   45 },
        { "B2",  115,  132,   48,   48,     88,  100,   36 },
        { "B1",  102,  119,   47,   47,     78,   91,   36 },
        { "B0",   72,    0,    0,    0,     55,    0,    0 },
        { "C3",   79,   77,   30,   30,     60,   59,   23 },
        { "C2",   63,   65,   24,   24,     48,   49,   18 },
        { "C1",   50,   52,   23,   23,     39,   40,   18 },
        { "C0",   35,    0,    0,    0,     27,    0,    0 },
        { "D3",   51,   51,   17,   17,     39,   39,   13 },
        { "D2",   41,   43,   14,   14,     32,   33,   11 },
        { "D1",   29,   31,   13,   13,     23,   23,   10 },
        { "D0",   29,    0,    0,    0,     23,    0,    0 },
    },
};

/* ---- other work ---- */

#define SEEDED(n, w, u, v)                                                                         \
    { .name = (n), .what = (w), .unit = (u),                                                      \
      .since = { { { 2022, 1, 1 }, (v), SEED, VERIFIED } } }

const struct dated_number standard_report_points =
    SEEDED("standard_report_points", "A standard delivery report completed in 30 days",
           "points", 138);
const struct dated_number fast_report_points =
    SEEDED("fast_report_points", "A fast delivery report completed in 30 days", "points", 65);
/* The three below no longer count towards an officer's total (wmt-worker, V1_50). */
const struct dated_number parole_report_points =
    SEEDED("parole_report_points", "A parole report completed in 30 days", "points", 120);
const struct dated_number arms_licence_points =
    SEEDED("arms_licence_points", "An ARMS assessment, licence", "points", 35);
const struct dated_number arms_community_points =
    SEEDED("arms_community_points", "An ARMS assessment, community", "points", 69);

const struct dated_number overdue_termination_percent =
    SEEDED("overdue_termination_percent", "How much a case overdue for termination counts",
           "percent", 0);
const struct dated_number active_warrant_percent =
    SEEDED("active_warrant_percent", "How much a case with an active warrant counts", "percent", 0);
const struct dated_number unpaid_work_percent =
    SEEDED("unpaid_work_percent", "How much a case of unpaid work alone counts", "percent", 100);

const struct support_contact support_contacts[] = {
    { "CMS01", "sentence plan: delivering interventions, low", 9 },
    { "CMS02", "sentence plan: delivering interventions, medium", 13 },
    { "CMS03", "sentence plan: delivering interventions, high", 18 },
    { "CMS04", "completing and assisting with referrals, low", 9 },
    { "CMS05", "completing and assisting with referrals, medium", 18 },
    { "CMS06", "completing and assisting with referrals, high", 26 },
    { "CMS07", "attending partnership meetings, low", 9 },
    { "CMS08", "attending partnership meetings, medium", 18 },
    { "CMS09", "attending partnership meetings, high", 26 },
    { "CMS10", "assistance with case conferencing, low", 9 },
    { "CMS11", "assistance with case conferencing, medium", 18 },
    { "CMS12", "assistance with case conferencing, high", 26 },
    { "CMS13", "information and intelligence gathering, low", 9 },
    { "CMS14", "information and intelligence gathering, medium", 13 },
    { "CMS15", "information and intelligence gathering, high", 18 },
    { "CMS16", "home and prison visits, low", 9 },
    { "CMS17", "home and prison visits, medium", 13 },
    { "CMS18", "home and prison visits, high", 18 },
    { "CMS19", "HDC assessments and support, low", 9 },
    { "CMS20", "HDC assessments and support, medium", 13 },
    { "CMS21", "HDC assessments and support, high", 18 },
    { "CMS22", "victim services liaison, low", 5 },
    { "CMS23", "victim services liaison, medium", 9 },
    { "CMS24", "victim services liaison, high", 13 },
    { "CMS25", "court liaison and applications, low", 9 },
    { "CMS26", "court liaison and applications, medium", 13 },
    { "CMS27", "court liaison and applications, high", 18 },
    { "CMS28", "case-related communication, low", 5 },
    { "CMS29", "case-related communication, medium", 9 },
    { "CMS30", "case-related communication, high", 18 },
    { "CMS31", "assistance with assessments, low", 9 },
    { "CMS32", "assistance with assessments, medium", 13 },
    { "CMS33", "assistance with assessments, high", 18 },
    { "CMS34", "ROTL assessments and support, low", 9 },
    { "CMS35", "ROTL assessments and support, medium", 13 },
    { "CMS36", "ROTL assessments and support, high", 18 },
    /* Added later without a level: nothing until a unit sets it. */
    { "CMS40", "sentence plan: delivering interventions", 0 },
    { "CMS41", "completing and assisting with referrals", 0 },
    { "CMS42", "attending partnership meetings", 0 },
    { "CMS43", "assistance with case conferencing", 0 },
    { "CMS44", "information and intelligence gathering", 0 },
    { "CMS45", "home and prison visits", 0 },
    { "CMS46", "HDC assessments and support", 0 },
    { "CMS47", "victim services liaison", 0 },
    { "CMS48", "court liaison and applications", 0 },
    { "CMS49", "case-related communication", 0 },
    { "CMS50", "assistance with assessments", 0 },
    { "CMS51", "ROTL assessments and support", 0 },
    /* Group supervision. */
    { "NGS001", "group supervision session", 0 },
    { "NGS002", "group supervision session", 0 },
    { "NGS003", "group supervision session", 0 },
    { "NGS004", "group supervision session", 0 },
    { "NGS005", "group supervision session", 0 },
    { "NGS006", "group supervision session", 0 },
    { "NGS007", "group supervision session", 0 },
    { "NGS008", "group supervision session", 0 },
    { "NGS009", "group supervision session", 0 },
    { "NGS010", "group supervision session", 0 },
    { 0 },
};

/* ---- a full-time officer ---- */

const struct dated_number nominal_target_points =
    SEEDED("nominal_target_points", "What a full-time officer is expected to carry", "points",
           2176);
const struct dated_number full_time_hours_a_year = {
    .name = "full_time_hours_a_year",
    .what = "Hours of casework in a full-time officer's year",
    .unit = "hours",
    .since = {
        { { 2022, 1, 1 }, 1658, "inferred from the timings beside the weights", UNCERTAIN },
    },
};
const struct dated_number default_hours_po =
    SEEDED("default_hours_po", "Contracted hours where none are known: PO", "hours a week", 37);
const struct dated_number default_hours_pso =
    SEEDED("default_hours_pso", "Contracted hours where none are known: PSO", "hours a week", 37);
const struct dated_number default_hours_spo =
    SEEDED("default_hours_spo", "Contracted hours where none are known: SPO", "hours a week", 0);

/* ---- contacts and the nightly run ---- */

const struct dated_number contact_adjustment_days = {
    .name = "contact_adjustment_days",
    .what = "How long a support contact counts, from its date",
    .unit = "days",
    .since = { { { 2022, 1, 1 }, 7, WORKER ", staging-adjustments-mapper", VERIFIED } },
};
const struct dated_number report_minute = {
    .name = "report_minute",
    .what = "When a reporting day ends, minutes after midnight",
    .unit = "minutes",
    .since = { { { 2022, 1, 1 }, 18 * 60 + 30, WORKER ", WmtPeriod", VERIFIED } },
};
const struct dated_number report_minute_wednesday = {
    .name = "report_minute_wednesday",
    .what = "The same on a Wednesday",
    .unit = "minutes",
    .since = { { { 2022, 1, 1 }, 19 * 60 + 30, WORKER ", WmtPeriod", VERIFIED } },
};

const struct reduction_reason reduction_reasons[] = {
    /* Personal */
    { "Personal", "Disability", 0, 0, 0 },
    { "Personal", "Phased return", 0, 0, 0 },
    { "Personal", "Pregnancy", 0, 0, 0 },
    { "Personal", "Other", 0, 0, 0 },
    { "Personal", "Long-term sickness", 100, 0, 0 },
    { "Personal", "Special leave", 100, 0, 0 },
    { "Personal", "Other paid leave", 100, 0, 0 },
    { "Personal", "Other unpaid leave", 100, 0, 0 },
    { "Personal", "Maternity leave", 100, 0, 6 },
    { "Personal", "Adoption leave", 100, 0, 6 },
    { "Personal", "Trade union facility time", 0, 50, 0 },
    /* Learning */
    { "Learning", "PQiP months 0-6", 80, 0, 6 },
    { "Learning", "PQiP months 6-12", 60, 0, 6 },
    { "Learning", "PQiP months 12-18", 40, 0, 6 },
    { "Learning", "Newly qualified officer", 20, 0, 9 },
    { "Learning", "PSO learning and development", 20, 0, 6 },
    { "Learning", "VQ3", 5, 0, 6 },
    { "Learning", "Level 4 and 5 access", 10, 0, 6 },
    /* Work */
    { "Work", "Co-worked cases", 0, 0, 0 },
    { "Work", "Groups (supervision)", 0, 0, 0 },
    { "Work", "Groups (induction)", 0, 0, 0 },
    { "Work", "Court duty", 0, 0, 0 },
    { "Work", "PSR court duty or sessional", 0, 0, 0 },
    { "Work", "Split role", 0, 0, 0 },
    { "Work", "Officer in custody (OMiC)", 0, 0, 0 },
    { "Work", "Single point of contact lead", 0, 5, 0 },
    { 0 },
};
