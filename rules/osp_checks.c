/* osp_checks.c -- what the predictors of sexual reoffending must have answered. */
#include "rules/osp.h"

#include <stddef.h>

enum { OLDEST = 110, MOST_SANCTIONS = 999 };

/* The four counts, in the order in which each version lists them. */
static const enum item counts_2021[] = {
    ITEM_CONTACT_ADULT_SANCTIONS, ITEM_CONTACT_CHILD_SANCTIONS, ITEM_NON_CONTACT_OFFENCES,
    ITEM_INDECENT_IMAGE_SANCTIONS, ITEM_NONE
};
static const enum item counts_2026[] = {
    ITEM_INDECENT_IMAGE_SANCTIONS, ITEM_CONTACT_ADULT_SANCTIONS, ITEM_CONTACT_CHILD_SANCTIONS,
    ITEM_NON_CONTACT_OFFENCES, ITEM_NONE
};

static bool all_counts_are_zero(const struct assessment *a)
{
    for (const enum item *i = counts_2021; *i; i++)
        if (!says(a, *i, 0)) return false;
    return true;
}

static int sum_of_counts(const struct assessment *a)
{
    int sum = 0;
    for (const enum item *i = counts_2021; *i; i++) sum += counted(a, *i);
    return sum;
}

/* R A.8.1 and A.8.2, error 1: direct contact needs more than images do. */
static void check_mandatory_2021(const struct assessment *a, bool direct, struct input_errors *e)
{
    enum item wanted[8] = { ITEM_SEX };
    size_t n = 1;
    bool male = says(a, ITEM_SEX, MALE);
    if (direct || male) wanted[n++] = ITEM_EVER_SEXUAL_OFFENCE;
    if (direct) {
        wanted[n++] = ITEM_BORN;
        wanted[n++] = ITEM_FOLLOW_UP_ENTERED;
        wanted[n++] = ITEM_TOTAL_SANCTIONS;
        wanted[n++] = ITEM_SUPERVISION;
    }
    if (male && says_yes(a, ITEM_EVER_SEXUAL_OFFENCE)) wanted[n++] = ITEM_SEXUALLY_MOTIVATED;
    wanted[n] = ITEM_NONE;
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, wanted);
}

/* Error 2: never a sexual offence, and yet some are counted (even as 0). */
static void check_never_2021(const struct assessment *a, struct input_errors *e)
{
    enum item given[5] = { ITEM_NONE };
    size_t n = 0;
    for (const enum item *i = counts_2021; *i; i++)
        if (answered(a, *i)) given[n++] = *i;
    if (n > 0) add_error(e, SEXUAL_OFFENDING_INCONSISTENT_INPUT, given);
}

void osp_check_2021(const struct assessment *a, bool direct_contact, struct input_errors *e)
{
    check_mandatory_2021(a, direct_contact, e);
    if (!says(a, ITEM_SEX, MALE)) return;
    if (says_no(a, ITEM_EVER_SEXUAL_OFFENCE)) check_never_2021(a, e);
    if (!says_yes(a, ITEM_EVER_SEXUAL_OFFENCE)) return;
    add_if_missing(e, SEXUAL_OFFENDING_MISSING_COUNTS, a, counts_2021);
    if (all_counts_are_zero(a)) add_error(e, SEXUAL_OFFENDING_MISSING_COUNTS, counts_2021);
}

/* Whether the counts are asked for at all: not of women, nor after "never". */
static bool counts_wanted(const struct assessment *a)
{
    return !says(a, ITEM_SEX, FEMALE) && !says_no(a, ITEM_EVER_SEXUAL_OFFENCE);
}

static void check_counts_2026(const struct assessment *a, struct input_errors *e)
{
    if (all_counts_are_zero(a))
        add_error(e, SEXUAL_PREDICTOR_NO_SANCTIONS, counts_2026);
    else if (answered(a, ITEM_TOTAL_SANCTIONS) &&
             sum_of_counts(a) > counted(a, ITEM_TOTAL_SANCTIONS))
        add_error(e, SEXUAL_SANCTIONS_OUT_OF_RANGE, counts_2026);
}

static void check_latest_2026(const struct assessment *a, struct input_errors *e)
{
    enum item latest = ITEM_LATEST_SEXUAL_OFFENCE_ON;
    if (!says(a, ITEM_SEX, MALE) || !says_yes(a, ITEM_EVER_SEXUAL_OFFENCE)) return;
    if (!answered(a, latest)) add_item_error(e, MISSING_MANDATORY_INPUT, latest);
    else if (answered(a, ITEM_BORN) && age_at(a, latest) < 0)
        add_item_error(e, LATEST_SEXUAL_OFFENCE_BEFORE_BIRTH, latest);
    else if (age_at(a, latest) >= OLDEST)
        add_item_error(e, LATEST_SEXUAL_OFFENCE_OUT_OF_RANGE, latest);
}

/* "Never", and yet something other than 0 is counted. */
static void check_never_2026(const struct assessment *a, struct input_errors *e)
{
    enum item given[6] = { ITEM_EVER_SEXUAL_OFFENCE };
    size_t n = 1;
    for (const enum item *i = counts_2026; *i; i++)
        if (counted(a, *i) != 0) given[n++] = *i;
    if (n > 1) add_error(e, SEXUAL_PREDICTOR_INCONSISTENT_INPUT, given);
}

static void check_direct_2026(const struct assessment *a, struct input_errors *e)
{
    int total = counted(a, ITEM_TOTAL_SANCTIONS);
    bool asked = counts_wanted(a);
    if (asked && answered(a, ITEM_TOTAL_SANCTIONS) && (total < 1 || total > MOST_SANCTIONS))
        add_item_error(e, TOTAL_SANCTIONS_OUT_OF_RANGE, ITEM_TOTAL_SANCTIONS);
    if (asked) check_counts_2026(a, e);
    check_latest_2026(a, e);
    if (asked && age_at(a, ITEM_FOLLOW_UP) >= OLDEST)
        add_item_error(e, FOLLOW_UP_OUT_OF_RANGE, ITEM_FOLLOW_UP);
}

void osp_check_2026(const struct assessment *a, bool direct_contact, struct input_errors *e)
{
    static const enum item direct[] = {
        ITEM_SEX, ITEM_SUPERVISION, ITEM_EVER_SEXUAL_OFFENCE, ITEM_BORN, ITEM_FOLLOW_UP,
        ITEM_TOTAL_SANCTIONS, ITEM_NONE
    };
    static const enum item images[] = { ITEM_SEX, ITEM_EVER_SEXUAL_OFFENCE, ITEM_NONE };
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, direct_contact ? direct : images);
    if (counts_wanted(a)) add_if_missing(e, MISSING_MANDATORY_INPUT, a, counts_2026);
    if (direct_contact) check_direct_2026(a, e);
    else if (counts_wanted(a)) check_counts_2026(a, e);
    if (!says(a, ITEM_SEX, FEMALE) && !says_yes(a, ITEM_EVER_SEXUAL_OFFENCE))
        check_never_2026(a, e);
}
