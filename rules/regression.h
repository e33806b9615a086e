/* regression.h -- the sum behind ARP, VRP, SVRP and SNSV, term by term.
 *
 * The four share one shape (rules/law/predictor_tables.h). This file only adds
 * up: what must be answered first is for reoffending.h and snsv.h to check. */
#ifndef RULES_REGRESSION_H
#define RULES_REGRESSION_H

#include "rules/finding.h"
#include "rules/law/predictor_tables.h"

/* The terms, in the order of the table: ranges of them add up to what older
 * predictors report as one ("number of sanctions" = first and second). */
enum regression_term {
    TERM_CONSTANT,
    TERM_AGE,                   /* the quartic */
    TERM_FEMALE,
    TERM_OFFENCE,
    TERM_VIOLENCE_KIND,
    TERM_SANCTIONS,
    TERM_FIRST,
    TERM_SECOND,
    TERM_YEARS_TO_SECOND,
    TERM_COPAS,                 /* with its square */
    TERM_OFFENCE_FREE_MONTHS,   /* the quartic */
    TERM_NEVER_VIOLENT,
    TERM_ONCE_VIOLENT,
    TERM_VIOLENT_SANCTIONS,
    TERM_VIOLENCE_RATE,
    FIRST_DYNAMIC_TERM,         /* one for each dynamic coefficient, in their order */
    REGRESSION_TERMS = FIRST_DYNAMIC_TERM + COEFFICIENTS - FIRST_DYNAMIC
};

/* The term of a dynamic coefficient. */
enum regression_term dynamic_term(enum coefficient c);

struct regression {
    double term[REGRESSION_TERMS];
    double total;
    int hundredths;             /* the two-year percent, in hundredths */
};

/* What the sum is made from; the caller has checked that it makes sense. */
struct regression_facts {
    enum sex sex;
    int age;                    /* whole years at the start of follow-up */
    int years;                  /* from the first sanction to the current conviction, >= 0 */
    int sanctions;              /* >= 1 */
    int violent;                /* 0 to `sanctions` */
    int offence_free_months;    /* >= 0, already cut to the most that count */
    enum offence_category offence;
};

/* Add up one version of a table. The dynamic version takes the answers as they
 * stand, and one that is missing as 0. */
void regression_sum(const struct predictor_table *t, enum version version,
                    const struct regression_facts *f, const struct assessment *a,
                    struct regression *r);

/* Write the terms that are not 0 to the working, and the result. */
void regression_to_working(const struct predictor_table *t, const struct regression *r,
                           const char *source, struct working *w);

/* Whole months from the start of follow-up to the assessment, between 0 and
 * the most that count. */
int offence_free_months(struct date follow_up, struct date assessed, struct date on,
                        struct working *w);

#endif
