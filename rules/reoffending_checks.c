/* reoffending_checks.c -- what the predictors of 2026 must have answered. */
#include "rules/reoffending.h"

#include <stddef.h>

enum { MOST_SANCTIONS = 999, OLDEST_FIRST_SANCTION = 1000, OLDEST = 110, MONTHS_AFTER = 3 };

static const enum item arp_static[] = {
    ITEM_ASSESSED_ON, ITEM_BORN, ITEM_CONVICTED_ON, ITEM_AGE_AT_FIRST_SANCTION, ITEM_SEX,
    ITEM_OFFENCE_CODE, ITEM_TOTAL_SANCTIONS, ITEM_NONE
};
static const enum item violent_static[] = {
    ITEM_ASSESSED_ON, ITEM_BORN, ITEM_CONVICTED_ON, ITEM_AGE_AT_FIRST_SANCTION, ITEM_SEX,
    ITEM_OFFENCE_CODE, ITEM_TOTAL_SANCTIONS, ITEM_VIOLENT_SANCTIONS, ITEM_NONE
};

/* Drugs are asked about only of those who misuse them, so that no answer to
 * them is no use; ARP asks for motivation in the same way. */
static const enum item arp_dynamic[] = {
    ITEM_ACCOMMODATION, ITEM_UNEMPLOYED, ITEM_PARTNER_RELATIONSHIP, ITEM_DOMESTIC_ABUSE,
    ITEM_RELATIONSHIP_STATUS, ITEM_OFFENDING_ACTIVITIES, ITEM_ALCOHOL, ITEM_BINGE_DRINKING,
    ITEM_IMPULSIVITY, ITEM_PRO_CRIMINAL_ATTITUDES, ITEM_NONE
};
static const enum item vrp_dynamic[] = {
    ITEM_ACCOMMODATION, ITEM_UNEMPLOYED, ITEM_PARTNER_RELATIONSHIP, ITEM_DOMESTIC_ABUSE,
    ITEM_RELATIONSHIP_STATUS, ITEM_OFFENDING_ACTIVITIES, ITEM_DRUG_MOTIVATION, ITEM_ALCOHOL,
    ITEM_BINGE_DRINKING, ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_NONE
};
static const enum item svrp_dynamic[] = {
    ITEM_WEAPON, ITEM_ACCOMMODATION, ITEM_UNEMPLOYED, ITEM_ALCOHOL, ITEM_TEMPER,
    ITEM_PRO_CRIMINAL_ATTITUDES, ITEM_PAST_OFFENCES, ITEM_NONE
};

static void check_total(const struct assessment *a, struct input_errors *e)
{
    int total = counted(a, ITEM_TOTAL_SANCTIONS);
    if (answered(a, ITEM_TOTAL_SANCTIONS) && (total < 1 || total > MOST_SANCTIONS))
        add_item_error(e, TOTAL_SANCTIONS_OUT_OF_RANGE, ITEM_TOTAL_SANCTIONS);
}

static void check_violent(const struct assessment *a, struct input_errors *e)
{
    static const enum item both[] = { ITEM_VIOLENT_SANCTIONS, ITEM_TOTAL_SANCTIONS, ITEM_NONE };
    if (!answered(a, ITEM_VIOLENT_SANCTIONS) || !answered(a, ITEM_TOTAL_SANCTIONS)) return;
    int violent = counted(a, ITEM_VIOLENT_SANCTIONS);
    if (violent < 0 || violent > counted(a, ITEM_TOTAL_SANCTIONS))
        add_error(e, VIOLENT_SANCTIONS_OUT_OF_RANGE, both);
}

static void check_code(const struct assessment *a, struct input_errors *e)
{
    if (!a->offence_code) return;
    enum offence_category c = a->offence.category;
    if (!offence_code_well_formed(a->offence_code))
        add_item_error(e, OFFENCE_CODE_INCORRECT_FORMAT, ITEM_OFFENCE_CODE);
    else if (c == CATEGORY_NOT_KNOWN || c >= OFFENCE_CATEGORIES)
        add_item_error(e, OFFENCE_CODE_MAPPING_NOT_FOUND, ITEM_OFFENCE_CODE);
}

static void check_first_age(const struct assessment *a, struct input_errors *e)
{
    int age = counted(a, ITEM_AGE_AT_FIRST_SANCTION);
    if (age < 0 || age > OLDEST_FIRST_SANCTION)
        add_item_error(e, AGE_AT_FIRST_SANCTION_OUT_OF_RANGE, ITEM_AGE_AT_FIRST_SANCTION);
}

/* The conviction after birth, not before the first sanction, and at most three
 * months after the assessment. */
static void check_conviction(const struct assessment *a, struct input_errors *e)
{
    static const enum item ages[] = {
        ITEM_CONVICTED_ON, ITEM_AGE_AT_FIRST_SANCTION, ITEM_NONE
    };
    static const enum item dates[] = { ITEM_CONVICTED_ON, ITEM_ASSESSED_ON, ITEM_NONE };
    if (!answered(a, ITEM_CONVICTED_ON)) return;
    int age = age_at(a, ITEM_CONVICTED_ON);
    if (answered(a, ITEM_BORN) && age < 0)
        add_item_error(e, CONVICTION_BEFORE_BIRTH, ITEM_CONVICTED_ON);
    if (age >= 0 && answered(a, ITEM_AGE_AT_FIRST_SANCTION) &&
        age < counted(a, ITEM_AGE_AT_FIRST_SANCTION))
        add_error(e, AGE_AT_FIRST_SANCTION_AFTER_CONVICTION, ages);
    struct date assessed = day_of(a, ITEM_ASSESSED_ON);
    if (date_known(assessed) &&
        date_before(date_plus_months(assessed, MONTHS_AFTER), day_of(a, ITEM_CONVICTED_ON)))
        add_error(e, CONVICTION_LONG_AFTER_ASSESSMENT, dates);
}

static void check_follow_up(const struct assessment *a, struct input_errors *e)
{
    if (!answered(a, ITEM_FOLLOW_UP) || !answered(a, ITEM_BORN)) return;
    int age = age_at(a, ITEM_FOLLOW_UP);
    if (age < 0) add_item_error(e, FOLLOW_UP_BEFORE_BIRTH, ITEM_FOLLOW_UP);
    if (age >= OLDEST) add_item_error(e, FOLLOW_UP_OUT_OF_RANGE, ITEM_FOLLOW_UP);
}

/* Each predictor lists what is wrong in an order of its own. */
enum { MOST_CHECKS = 6 };
static const struct predictor_checks {
    const enum item *static_items;
    const enum item *dynamic_items;
    void (*check[MOST_CHECKS])(const struct assessment *, struct input_errors *);
} checks_of[REOFFENDING_PREDICTORS] = {
    [ALL_REOFFENDING] = {
        arp_static, arp_dynamic,
        { check_conviction, check_first_age, check_code, check_total, check_follow_up },
    },
    [VIOLENT_REOFFENDING] = {
        violent_static, vrp_dynamic,
        { check_first_age, check_total, check_violent, check_code, check_conviction,
          check_follow_up },
    },
    [SERIOUS_VIOLENT_REOFFENDING] = {
        violent_static, svrp_dynamic,
        { check_total, check_violent, check_code, check_first_age, check_conviction },
    },
};

void reoffending_check(enum reoffending_predictor p, const struct assessment *a,
                       struct input_errors *e)
{
    const struct predictor_checks *checks = &checks_of[p];
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, checks->static_items);
    for (size_t i = 0; i < MOST_CHECKS && checks->check[i]; i++) checks->check[i](a, e);
    add_if_missing(e, MISSING_DYNAMIC_INPUT, a, checks->dynamic_items);
}
