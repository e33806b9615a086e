/* snsv.c -- SNSV: serious non-sexual violence within two years. */
#include "rules/snsv.h"

#include <stddef.h>

static const enum item static_items[] = {
    ITEM_SEX, ITEM_BORN, ITEM_CONVICTED_ON, ITEM_OFFENCE_CODE, ITEM_TOTAL_SANCTIONS,
    ITEM_AGE_AT_FIRST_SANCTION, ITEM_SUPERVISION, ITEM_FOLLOW_UP_ENTERED, ITEM_VIOLENT_SANCTIONS,
    ITEM_NONE
};

enum { DYNAMIC_ITEMS = 11 };
static const enum item dynamic_items[DYNAMIC_ITEMS] = {
    ITEM_WEAPON, ITEM_ACCOMMODATION, ITEM_UNEMPLOYED, ITEM_PARTNER_RELATIONSHIP, ITEM_ALCOHOL,
    ITEM_BINGE_DRINKING, ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_PRO_CRIMINAL_ATTITUDES,
    ITEM_PAST_OFFENCES, ITEM_DOMESTIC_ABUSE
};

/* Whom the abuse was against is asked only where there is evidence of it. */
static void check_dynamic(const struct assessment *a, struct input_errors *e)
{
    enum item wanted[DYNAMIC_ITEMS + 2] = { ITEM_NONE };
    for (size_t i = 0; i < DYNAMIC_ITEMS; i++) wanted[i] = dynamic_items[i];
    if (says_yes(a, ITEM_DOMESTIC_ABUSE)) wanted[DYNAMIC_ITEMS] = ITEM_DOMESTIC_ABUSE_OF_PARTNER;
    add_if_missing(e, MISSING_DYNAMIC_INPUT, a, wanted);
}

static void check_record(const struct assessment *a, struct input_errors *e)
{
    static const enum item sanctions[] = {
        ITEM_TOTAL_SANCTIONS, ITEM_VIOLENT_SANCTIONS, ITEM_NONE
    };
    static const enum item dates[] = { ITEM_FOLLOW_UP_ENTERED, ITEM_CONVICTED_ON, ITEM_NONE };
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, static_items);
    if (a->offence_code && !offence_code_five_long(a->offence_code))
        add_item_error(e, OFFENCE_CODE_INCORRECT_FORMAT, ITEM_OFFENCE_CODE);
    if (answered(a, ITEM_TOTAL_SANCTIONS) &&
        counted(a, ITEM_VIOLENT_SANCTIONS) > counted(a, ITEM_TOTAL_SANCTIONS))
        add_error(e, VIOLENT_SANCTIONS_ABOVE_TOTAL, sanctions);
    struct date follow_up = day_of(a, ITEM_FOLLOW_UP), convicted = day_of(a, ITEM_CONVICTED_ON);
    if (date_known(follow_up) && date_known(convicted) && date_before(follow_up, convicted))
        add_error(e, FOLLOW_UP_BEFORE_CONVICTION, dates);
}

/* What only shows once the answers are there: impossible ages and an offence
 * without a group. */
static void check_sense(const struct assessment *a, struct input_errors *e)
{
    enum { YOUNGEST = 10 };
    int age = age_at(a, ITEM_CONVICTED_ON);
    if (counted(a, ITEM_TOTAL_SANCTIONS) < 1 || counted(a, ITEM_VIOLENT_SANCTIONS) < 0)
        add_item_error(e, TOTAL_SANCTIONS_LESS_THAN_ONE, ITEM_TOTAL_SANCTIONS);
    if (age < YOUNGEST) add_item_error(e, AGE_AT_CONVICTION_LESS_THAN_TEN, ITEM_CONVICTED_ON);
    if (counted(a, ITEM_AGE_AT_FIRST_SANCTION) > age)
        add_item_error(e, AGE_AT_FIRST_SANCTION_AFTER_CONVICTION, ITEM_AGE_AT_FIRST_SANCTION);
    if (a->offence.snsv == CATEGORY_NOT_KNOWN || a->offence.snsv >= OFFENCE_CATEGORIES)
        add_item_error(e, OFFENCE_CODE_MAPPING_NOT_FOUND, ITEM_OFFENCE_CODE);
}

/* In custody there are no months in the community. */
static int months_counted(const struct assessment *a, struct date on, struct working *w)
{
    if (says(a, ITEM_SUPERVISION, IN_CUSTODY)) return 0;
    return offence_free_months(day_of(a, ITEM_FOLLOW_UP), day_of(a, ITEM_ASSESSED_ON), on, w);
}

enum known snsv(const struct assessment *a, struct date on, struct snsv_answer *answer,
                struct working *w)
{
    *answer = (struct snsv_answer){ .has_score = false };
    struct input_errors *e = &answer->errors;
    check_record(a, e);
    if (e->count == 0) check_sense(a, e);
    bool static_wanted = says_yes(a, ITEM_STATIC_WANTED);
    if (!static_wanted) check_dynamic(a, e);
    errors_to_working(e, w);
    bool dynamic = !static_wanted && !has_error(e, MISSING_DYNAMIC_INPUT);
    bool only_dynamic = says_no(a, ITEM_STATIC_WANTED);
    if (errors_stop_score(e) || (only_dynamic && !dynamic)) return UNKNOWN;

    const struct predictor_table *table =
        working_number(w, &snsv_table_used, on) == 1 ? &snsv_authors_table : &snsv_service_table;
    struct regression_facts facts = {
        .sex = says(a, ITEM_SEX, FEMALE) ? FEMALE : MALE,
        .age = age_at(a, ITEM_FOLLOW_UP),
        .years = age_at(a, ITEM_CONVICTED_ON) - counted(a, ITEM_AGE_AT_FIRST_SANCTION),
        .sanctions = counted(a, ITEM_TOTAL_SANCTIONS),
        .violent = counted(a, ITEM_VIOLENT_SANCTIONS),
        .offence_free_months = months_counted(a, on, w),
        .offence = a->offence.snsv,
    };
    answer->has_score = true;
    answer->version = dynamic ? DYNAMIC_VERSION : STATIC_VERSION;
    regression_sum(table, answer->version, &facts, a, &answer->sum);
    regression_to_working(table, &answer->sum, "R A.8", w);
    return KNOWN;
}
