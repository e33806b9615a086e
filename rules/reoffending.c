/* reoffending.c -- the predictors of 2026: all, violent and serious violent reoffending. */
#include "rules/reoffending.h"

#include <stddef.h>

struct predictor_row {
    const struct predictor_table *table;
    struct band_limits bands;           /* hundredths of a percent */
};

static const struct predictor_row predictors[REOFFENDING_PREDICTORS] = {
    /* percent at which medium, high and very high begin: R A.9 */
    [ALL_REOFFENDING] = { &arp_table, { 5000, 7500, 9000 } },
    [VIOLENT_REOFFENDING] = { &vrp_table, { 3000, 6000, 8000 } },
    [SERIOUS_VIOLENT_REOFFENDING] = { &svrp_table, { 100, 300, 690 } },
};

/* Follow-up starts at the conviction if no other date is given. */
static enum item follow_up_item(const struct assessment *a)
{
    return answered(a, ITEM_FOLLOW_UP) ? ITEM_FOLLOW_UP : ITEM_CONVICTED_ON;
}

static struct regression_facts facts_of(const struct assessment *a, struct date on,
                                        struct working *w)
{
    enum item follow_up = follow_up_item(a);
    int years = age_at(a, ITEM_CONVICTED_ON) - counted(a, ITEM_AGE_AT_FIRST_SANCTION);
    int age = age_at(a, follow_up);
    return (struct regression_facts){
        .sex = says(a, ITEM_SEX, FEMALE) ? FEMALE : MALE,
        .age = age < 0 ? 0 : age,
        .years = years < 0 ? 0 : years,
        .sanctions = counted(a, ITEM_TOTAL_SANCTIONS),
        .violent = counted(a, ITEM_VIOLENT_SANCTIONS),
        .offence_free_months =
            offence_free_months(day_of(a, follow_up), day_of(a, ITEM_ASSESSED_ON), on, w),
        .offence = a->offence.category,
    };
}

enum known reoffending(enum reoffending_predictor p, const struct assessment *a, struct date on,
                       enum version_wanted wanted, struct reoffending_answer *answer,
                       struct working *w)
{
    *answer = (struct reoffending_answer){ .band = NO_LIKELIHOOD };
    if (p >= REOFFENDING_PREDICTORS) return UNKNOWN;
    reoffending_check(p, a, &answer->errors);
    errors_to_working(&answer->errors, w);
    if (errors_stop_score(&answer->errors)) return UNKNOWN;
    bool complete = !has_error(&answer->errors, MISSING_DYNAMIC_INPUT);
    if (wanted == ONLY_DYNAMIC && !complete) return UNKNOWN;

    const struct predictor_row *row = &predictors[p];
    struct regression_facts facts = facts_of(a, on, w);
    answer->version = complete && wanted != ONLY_STATIC ? DYNAMIC_VERSION : STATIC_VERSION;
    regression_sum(row->table, answer->version, &facts, a, &answer->sum);
    answer->has_score = true;
    answer->band = band_of(&row->bands, answer->sum.hundredths);
    regression_to_working(row->table, &answer->sum, "R A.9", w);
    if (w)
        working_step(w, "band", answer->version == DYNAMIC_VERSION ? "dynamic" : "static",
                     likelihood_word(answer->band), "", "R A.9");
    return KNOWN;
}
