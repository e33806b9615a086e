/* tier.h -- the tables of the two tier models, as dated versions.
 *
 * HMPPS publishes the models as code (hmpps-tier); each version of a table has
 * the day from which it was seen; a new one adds a table and a row (version.h). */
#ifndef RULES_LAW_TIER_H
#define RULES_LAW_TIER_H

#include "rules/law/version.h"
#include "rules/need_sections.h"
#include "rules/registrations.h"
#include "rules/tier_letter.h"

/* ---- model V2: protect level x change level ---- */

enum { RSR_BANDS = 2, PROTECT_LEVELS = 4, CHANGE_LEVELS = 3 };

struct tier_v2_table {
    struct { double from, below; int64_t points; } rsr[RSR_BANDS];  /* percent */
    int64_t rosh[ROSH_LEVELS];
    int64_t mappa_level[MAPPA_LEVELS];
    int64_t complexity_factor;          /* points for each */
    int64_t women_factor;               /* points for each of the women's factors */
    struct { char level; int64_t from; } protect[PROTECT_LEVELS];   /* highest first */

    int64_t ogrs_percent_per_point;     /* whole points only */
    int64_t iom_nominal;
    int64_t severity[SEVERITIES];       /* by which a section's weight is multiplied */
    struct { int level; int64_t from; } change[CHANGE_LEVELS];      /* highest first */
    int without_mandate, without_assessment;    /* the level then, whatever the points */
};

extern const struct dated_number tier_v2_version;
extern const struct tier_v2_table tier_v2_tables[];

/* ---- the needs sections of model V2 ---- */

struct need_section_law {
    const char *questions;              /* OASys numbers */
    int64_t weight;                     /* 0 = collected but not counted */
    int64_t standard, severe;           /* score from which; 0 = has no severity */
    int64_t standard_san, severe_san;   /* the same with the strengths-and-needs form */
};

extern const struct dated_number need_sections_version;
extern const struct need_section_law need_section_tables[][NEED_SECTIONS];

/* ---- model V3: one letter, A highest ---- */

enum { ARP_COLUMNS = 6, CSRP_ROWS = 5, MEDIUM_PARTS = 4 };

struct tier_v3_table {
    double arp_from[ARP_COLUMNS];       /* percent, "this or more", highest first */
    struct {
        double csrp_from;
        enum tier tier[ARP_COLUMNS];
    } reoffending[CSRP_ROWS];           /* highest first */

    enum tier sexual_very_high, sexual_high, sexual_low;
    struct {
        double from;
        enum tier tier;
    } sexual_medium[MEDIUM_PARTS];      /* highest first; below the last is impossible */
    double sexual_reduced_from;         /* medium with this score: reduced for time free */

    struct { enum tier with_mappa, without; } mappa_rosh[ROSH_LEVELS];
    int lifer_years_first, lifer_years_second;
    enum tier lifer_first, lifer_second, lifer_later;
    enum tier domestic_abuse, stalking, child_protection, sexual_offence;
};

extern const struct dated_number tier_v3_version;
extern const struct tier_v3_table tier_v3_tables[];

/* ---- previous enforcement activity ---- */

extern const struct dated_number enforcement_activity_days, enforcement_activity_2021_years;

#endif
