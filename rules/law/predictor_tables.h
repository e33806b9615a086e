/* predictor_tables.h -- the coefficients of ARP, VRP, SVRP and SNSV.
 *
 * Four logistic regressions of one shape. A table has a row for each
 * coefficient and a column for the static and for the dynamic version, as
 * published; a row that a version lacks is 0, and a table that lacks a whole
 * kind of row says nothing of it. */
#ifndef RULES_LAW_PREDICTOR_TABLES_H
#define RULES_LAW_PREDICTOR_TABLES_H

#include "rules/assessment.h"
#include "rules/dated.h"

enum version { STATIC_VERSION, DYNAMIC_VERSION, VERSIONS };

enum { POWERS = 4 };            /* linear, quadratic, cubic, quartic */

enum coefficient {
    TWO_YEAR_CONSTANT,
    AGE_MALE,                                   /* age at start of follow-up, POWERS rows */
    AGE_FEMALE = AGE_MALE + POWERS,             /* likewise */
    FEMALE_CONSTANT = AGE_FEMALE + POWERS,
    FIRST_SANCTION,                             /* the present sanction is the first */
    SECOND_SANCTION,
    SANCTION_OCCASIONS,                         /* for each sanction */
    YEARS_TO_SECOND,                            /* each year, by sex: SEXES rows */
    OFFENCE_FREE_MONTHS = YEARS_TO_SECOND + SEXES,      /* POWERS rows */
    COPAS = OFFENCE_FREE_MONTHS + POWERS,       /* third sanction or later, by sex */
    COPAS_SQUARED = COPAS + SEXES,              /* by sex */
    NEVER_VIOLENT = COPAS_SQUARED + SEXES,      /* by sex */
    ONCE_VIOLENT = NEVER_VIOLENT + SEXES,
    VIOLENT_SANCTIONS,                          /* for each */
    VIOLENCE_RATE,

    /* The dynamic ones, each times what was answered. */
    FIRST_DYNAMIC,
    CARRY_OR_USE_WEAPON = FIRST_DYNAMIC,
    ACCOMMODATION_SUITABILITY,
    UNEMPLOYED,                                 /* counts 2, as the assessment scores it */
    LIVE_IN_RELATIONSHIP,
    RELATIONSHIP_QUALITY,
    QUALITY_OF_LIVE_IN_RELATIONSHIP,
    DOMESTIC_ABUSE,
    ACTIVITIES_ENCOURAGE_OFFENDING,
    MOTIVATION_TO_TACKLE_DRUG_MISUSE,
    CHRONIC_DRINKING,
    BINGE_DRINKING,
    IMPULSIVITY,
    TEMPER,
    PRO_CRIMINAL_ATTITUDE,
    HEROIN,
    METHADONE,
    OTHER_OPIATE,
    CRACK_COCAINE,
    POWDER_COCAINE,
    PRESCRIPTION_DRUG_MISUSE,
    BENZODIAZEPINES,
    CANNABIS,
    STEROIDS,
    OTHER_DRUGS,                                /* any of five, once */
    PAST_OFFENCE,                               /* PAST_OFFENCES rows */
    COEFFICIENTS = PAST_OFFENCE + PAST_OFFENCES
};

struct predictor_table {
    const char *name;                           /* "VRP" */
    const double (*row)[VERSIONS];              /* by coefficient */
    const double (*offence)[VERSIONS];          /* by category of the current offence */
    const double (*violence_kind)[VERSIONS];    /* added to it, SNSV only; else NULL */
    int copas_years;            /* added to the years since the first sanction */
    int violence_years;         /* likewise, for the rate of violence */
    bool abuse_of_partner_only; /* SNSV: domestic abuse counts if against a partner */
};

extern const struct predictor_table arp_table, vrp_table, svrp_table;

/* SNSV twice: the national service held the dynamic weights of offence groups
 * in another order than the spreadsheet of the model's authors (R A.8). */
extern const struct predictor_table snsv_service_table, snsv_authors_table;

/* Which of the two: 0 the service's, 1 the authors'. */
extern const struct dated_number snsv_table_used;

/* Months without offence in the community beyond which they count no more. */
extern const struct dated_number most_offence_free_months;

#endif
