/* ogrs3.c -- OGRS3: how likely proven reoffending is within one and two years. */
#include "rules/ogrs3.h"

#include <math.h>
#include <stddef.h>

enum { YEARS_ADDED = 10, YOUNGEST = 10, PARTS = 100000 };

static const enum item mandatory[] = {
    ITEM_SEX, ITEM_BORN, ITEM_CONVICTED_ON, ITEM_FOLLOW_UP_CALCULATED, ITEM_TOTAL_SANCTIONS,
    ITEM_AGE_AT_FIRST_SANCTION, ITEM_OFFENCE_CODE, ITEM_NONE
};

/* R A.2 item 3, on the two-year percent. */
static const struct band_limits bands = { .medium = 50, .high = 75, .very_high = 90 };

double ogrs3_age_sex(enum sex sex, int age, enum ogrs3_column column)
{
    for (size_t i = 0; i < OGRS3_AGE_ROWS; i++)
        if (age >= ogrs3_ages[i].from && age <= ogrs3_ages[i].to)
            return (sex == FEMALE ? ogrs3_ages[i].female : ogrs3_ages[i].male)[column];
    return 0;
}

double copas_rate(int sanctions, int age_at_first, int age_at_conviction)
{
    int years = YEARS_ADDED + age_at_conviction - age_at_first;
    return sanctions >= 1 && years > 0 ? log((double)sanctions / years) : NAN;
}

double ogrs3_probability(double linear, int years, enum ogrs3_column column)
{
    return logistic(ogrs3_intercepts[years == 1 ? 0 : 1][column] + linear);
}

double ogrs3_rounded(double probability)
{
    return (double)half_up(probability * PARTS) / PARTS;
}

enum likelihood ogrs3_band(int two_year_percent)
{
    return band_of(&bands, two_year_percent);
}

/* Half up to five decimals first, then half up to a whole percent (R A.2). */
static int percent_of(double probability)
{
    int percent = (half_up(probability * PARTS) + PARTS / 200) / (PARTS / 100);
    return percent < 1 ? 1 : percent > 99 ? 99 : percent;
}

static enum ogrs3_status status_of(const struct ogrs3_life *life)
{
    if (!life->never_convicted)
        return life->sanctions == 1 ? FIRST_CONVICTION : REPEAT_CONVICTION;
    if (life->sanctions == 1) return FIRST_CAUTION;
    return life->sanctions == 2 ? SECOND_CAUTION : SEVERAL_CAUTIONS;
}

static void keep_steps(const struct ogrs3_life *life, const struct ogrs3_answer *answer,
                       struct working *w)
{
    if (!w) return;
    const double *term = answer->term;
    working_step(w, "age_and_sex",
                 working_say(w, "%s, %d at start of follow-up",
                             life->sex == FEMALE ? "female" : "male", life->age_at_follow_up),
                 working_say(w, "%+.5f", term[OGRS3_AGE_SEX]), "", "R A.1");
    working_step(w, "status", working_say(w, "%d sanctions", life->sanctions),
                 working_say(w, "%+.5f", term[OGRS3_STATUS]), "", "R A.1");
    working_step(w, "copas_rate",
                 working_say(w, "%d sanctions; %d at the first, %d at the current conviction",
                             life->sanctions, life->age_at_first, life->age_at_conviction),
                 working_say(w, "%+.5f", term[OGRS3_COPAS]),
                 "Logarithm of sanctions over years, ten years added", "R A.1");
    working_step(w, "offence", "", working_say(w, "%+.5f", term[OGRS3_OFFENCE]), "", "R A.1");
    working_step(w, "result", "",
                 working_say(w, "%d %% in one year, %d %% in two: %s", answer->percent[0],
                             answer->percent[1], likelihood_word(answer->band)),
                 "", "R A.2");
}

enum known ogrs3_from_life(const struct ogrs3_life *life, enum ogrs3_column column,
                           struct ogrs3_answer *answer, struct working *w)
{
    double rate = copas_rate(life->sanctions, life->age_at_first, life->age_at_conviction);
    if (isnan(rate) || life->age_at_follow_up < YOUNGEST || column >= OGRS3_COLUMNS)
        return UNKNOWN;
    double *term = answer->term;
    term[OGRS3_AGE_SEX] = ogrs3_age_sex(life->sex, life->age_at_follow_up, column);
    term[OGRS3_STATUS] = ogrs3_statuses[status_of(life)][column];
    term[OGRS3_COPAS] = ogrs3_copas[column] * rate;
    term[OGRS3_OFFENCE] = life->offence;
    double linear = term[OGRS3_AGE_SEX] + term[OGRS3_STATUS] + term[OGRS3_COPAS] + life->offence;
    for (int i = 0; i < 2; i++) {
        answer->probability[i] = ogrs3_probability(linear, i + 1, column);
        answer->percent[i] = percent_of(answer->probability[i]);
    }
    answer->band = ogrs3_band(answer->percent[1]);
    keep_steps(life, answer, w);
    return KNOWN;
}

/* What can be seen without the group of the offence (R A.3, first sentence). */
static void check_answers(const struct assessment *a, struct input_errors *e)
{
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, mandatory);
    if (answered(a, ITEM_TOTAL_SANCTIONS) && counted(a, ITEM_TOTAL_SANCTIONS) < 1)
        add_item_error(e, TOTAL_SANCTIONS_LESS_THAN_ONE, ITEM_TOTAL_SANCTIONS);
    if (a->offence_code && !offence_code_five_long(a->offence_code))
        add_item_error(e, OFFENCE_CODE_INCORRECT_FORMAT, ITEM_OFFENCE_CODE);
}

static void check_life(const struct assessment *a, bool has_weight, struct input_errors *e)
{
    static const enum item dates[] = { ITEM_BORN, ITEM_CONVICTED_ON, ITEM_NONE };
    static const enum item ages[] = { ITEM_BORN, ITEM_AGE_AT_FIRST_SANCTION, ITEM_NONE };
    int at_conviction = age_at(a, ITEM_CONVICTED_ON);
    if (at_conviction < YOUNGEST) add_error(e, AGE_AT_CONVICTION_LESS_THAN_TEN, dates);
    if (counted(a, ITEM_AGE_AT_FIRST_SANCTION) > at_conviction)
        add_error(e, AGE_AT_FIRST_SANCTION_AFTER_CONVICTION, ages);
    if (age_at(a, ITEM_FOLLOW_UP) < YOUNGEST)
        add_item_error(e, FOLLOW_UP_BEFORE_BIRTH, ITEM_FOLLOW_UP_CALCULATED);
    if (has_weight || a->offence.ogrs3 != OGRS3_NO_GROUP) return;
    add_item_error(e,
                   a->offence.ogrs3_needs_exact ? NEED_DETAILS_OF_EXACT_OFFENCE
                                                : OFFENCE_CODE_MAPPING_NOT_FOUND,
                   ITEM_OFFENCE_CODE);
}

/* The sanctions that count: all, or as many as the limit lets. */
static int sanctions_counted(const struct assessment *a, struct date on, struct working *w)
{
    int total = counted(a, ITEM_TOTAL_SANCTIONS);
    int most = (int)working_number(w, &ogrs3_most_sanctions, on);
    return most > 0 && total > most ? most : total;
}

enum known ogrs3(const struct assessment *a, struct date on, int column,
                 const double *offence_weight, struct ogrs3_answer *answer, struct working *w)
{
    *answer = (struct ogrs3_answer){ .band = NO_LIKELIHOOD };
    check_answers(a, &answer->errors);
    if (answer->errors.count == 0) check_life(a, offence_weight != NULL, &answer->errors);
    errors_to_working(&answer->errors, w);
    if (answer->errors.count > 0) return UNKNOWN;
    if (column < 0) column = (int)working_number(w, &ogrs3_column_used, on);
    enum ogrs3_column used = column == OGRS3_PRECISE ? OGRS3_PRECISE : OGRS3_PAPER;
    struct ogrs3_life life = {
        .sex = says(a, ITEM_SEX, FEMALE) ? FEMALE : MALE,
        .age_at_conviction = age_at(a, ITEM_CONVICTED_ON),
        .age_at_first = counted(a, ITEM_AGE_AT_FIRST_SANCTION),
        .age_at_follow_up = age_at(a, ITEM_FOLLOW_UP),
        .sanctions = sanctions_counted(a, on, w),
        .offence = offence_weight ? *offence_weight : ogrs3_offences[a->offence.ogrs3][used],
    };
    return ogrs3_from_life(&life, used, answer, w);
}
