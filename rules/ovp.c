/* ovp.c -- OVP and OGP: violent, and general, reoffending by points. */
#include "rules/ovp.h"

#include "rules/law/ovp.h"

#include <stddef.h>

static const enum item ovp_mandatory[] = {
    ITEM_SEX, ITEM_BORN, ITEM_FOLLOW_UP_CALCULATED, ITEM_TOTAL_SANCTIONS, ITEM_VIOLENT_SANCTIONS,
    ITEM_RECOGNISES_IMPACT, ITEM_NO_FIXED_ABODE, ITEM_UNEMPLOYED, ITEM_ALCOHOL,
    ITEM_BINGE_DRINKING, ITEM_PSYCHIATRIC_TREATMENT, ITEM_TEMPER, ITEM_PRO_CRIMINAL_ATTITUDES,
    ITEM_NONE
};

static const enum item ogp_mandatory[] = {
    ITEM_NO_FIXED_ABODE, ITEM_UNEMPLOYED, ITEM_OFFENDING_ACTIVITIES, ITEM_DRUG_MISUSE,
    ITEM_DRUG_MOTIVATION, ITEM_PROBLEM_SOLVING, ITEM_AWARENESS, ITEM_UNDERSTANDS_OTHERS,
    ITEM_PRO_CRIMINAL_ATTITUDES, ITEM_OGRS3_TWO_YEAR, ITEM_NONE
};

/* The points of the last row that begins at or before `value`; -1 before the first. */
static int points_in(const struct points_row *rows, size_t count, int value)
{
    int points = -1;
    for (size_t i = 0; i < count && rows[i].from <= value; i++) points = rows[i].points;
    return points;
}

int ovp_violent_points(int violent_sanctions)
{
    return points_in(ovp_violent, OVP_VIOLENT_ROWS, violent_sanctions < 0 ? 0 : violent_sanctions);
}

int ovp_non_violent_points(int other_sanctions)
{
    return points_in(ovp_non_violent, OVP_NON_VIOLENT_ROWS,
                     other_sanctions < 0 ? 0 : other_sanctions);
}

int ovp_age_points(int age)
{
    return points_in(ovp_ages, OVP_AGE_ROWS, age);
}

/* Two and a half points a level, rounded up. */
int ovp_alcohol_points(int current_level, int binge_level)
{
    return (5 * (current_level + binge_level) + 1) / 2;
}

static int curve_percent(const struct points_curve *c, int points, int years)
{
    return whole_percent(logistic(c->slope * points - c->shift[years == 1 ? 0 : 1]));
}

int ovp_percent(int points, int years)
{
    return curve_percent(&ovp_curve, points, years);
}

enum likelihood ovp_band(int two_year_percent)
{
    return band_of(&ovp_bands, two_year_percent);
}

/* Add what an answer is worth, and say so. */
static void add_points(struct points_answer *answer, int points, const char *what,
                       struct working *w)
{
    answer->points += points;
    if (w) working_step(w, what, "", working_say(w, "%d points", points), "", "R A.7");
}

static enum known finish(struct points_answer *answer, const struct points_curve *curve,
                         const struct band_limits *bands, struct working *w)
{
    for (int year = 1; year <= 2; year++)
        answer->percent[year - 1] = curve_percent(curve, answer->points, year);
    answer->band = band_of(bands, answer->percent[1]);
    if (w)
        working_step(w, "result", working_say(w, "%d points", answer->points),
                     working_say(w, "%d %% in one year, %d %% in two: %s", answer->percent[0],
                                 answer->percent[1], likelihood_word(answer->band)),
                     "", "R A.7");
    return KNOWN;
}

static void add_record_points(const struct assessment *a, struct points_answer *answer,
                              struct working *w)
{
    int total = counted(a, ITEM_TOTAL_SANCTIONS), violent = counted(a, ITEM_VIOLENT_SANCTIONS);
    add_points(answer, total >= 1 ? OVP_ANY_SANCTION : 0, "any_sanction", w);
    add_points(answer, ovp_violent_points(violent), "violent_sanctions", w);
    add_points(answer, ovp_non_violent_points(total - violent), "other_sanctions", w);
    add_points(answer, ovp_age_points(age_at(a, ITEM_FOLLOW_UP)), "age", w);
    add_points(answer, says(a, ITEM_SEX, MALE) ? OVP_MALE : 0, "sex", w);
}

static void add_assessed_points(const struct assessment *a, struct points_answer *answer,
                                struct working *w)
{
    bool recognises = says_yes(a, ITEM_RECOGNISES_IMPACT);
    add_points(answer, recognises ? 0 : OVP_NO_RECOGNITION_OF_IMPACT, "impact", w);
    add_points(answer, says_yes(a, ITEM_NO_FIXED_ABODE) ? OVP_NO_FIXED_ABODE : 0,
               "no_fixed_abode", w);
    add_points(answer, says_yes(a, ITEM_UNEMPLOYED) ? OVP_UNEMPLOYED : 0, "unemployed", w);
    add_points(answer,
               ovp_alcohol_points(counted(a, ITEM_ALCOHOL), counted(a, ITEM_BINGE_DRINKING)),
               "alcohol", w);
    bool treated = says_yes(a, ITEM_PSYCHIATRIC_TREATMENT);
    add_points(answer, treated ? OVP_PSYCHIATRIC_TREATMENT : 0, "psychiatric_treatment", w);
    add_points(answer, OVP_EACH_LEVEL_OF_TEMPER * counted(a, ITEM_TEMPER), "temper", w);
    add_points(answer, OVP_EACH_LEVEL_OF_ATTITUDES * counted(a, ITEM_PRO_CRIMINAL_ATTITUDES),
               "attitudes", w);
}

enum known ovp(const struct assessment *a, struct points_answer *answer, struct working *w)
{
    *answer = (struct points_answer){ .band = NO_LIKELIHOOD };
    struct input_errors *e = &answer->errors;
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, ovp_mandatory);
    if (answered(a, ITEM_TOTAL_SANCTIONS) && counted(a, ITEM_TOTAL_SANCTIONS) < 1)
        add_item_error(e, TOTAL_SANCTIONS_LESS_THAN_ONE, ITEM_TOTAL_SANCTIONS);
    if (e->count == 0 && counted(a, ITEM_VIOLENT_SANCTIONS) > counted(a, ITEM_TOTAL_SANCTIONS))
        add_item_error(e, VIOLENT_SANCTIONS_ABOVE_TOTAL, ITEM_VIOLENT_SANCTIONS);
    if (e->count == 0 && ovp_age_points(age_at(a, ITEM_FOLLOW_UP)) < 0)
        add_item_error(e, AGE_BELOW_EIGHTEEN, ITEM_FOLLOW_UP_CALCULATED);
    errors_to_working(e, w);
    if (e->count > 0) return UNKNOWN;
    add_record_points(a, answer, w);
    add_assessed_points(a, answer, w);
    return finish(answer, &ovp_curve, &ovp_bands, w);
}

static int level_points(const struct assessment *a, enum item i)
{
    int level = counted(a, i);
    return level >= NO_PROBLEM && level <= SIGNIFICANT_PROBLEM ? ogp_level_points[level] : 0;
}

/* Halves up, in whole numbers: 0.6 of the percent, 3.75 a level, 5/6 a level. */
static void add_ogp_points(const struct assessment *a, struct points_answer *answer,
                           struct working *w)
{
    int ogrs3 = counted(a, ITEM_OGRS3_TWO_YEAR);
    int drugs = counted(a, ITEM_DRUG_MISUSE) + counted(a, ITEM_DRUG_MOTIVATION);
    int thinking = counted(a, ITEM_PROBLEM_SOLVING) + counted(a, ITEM_AWARENESS) +
                   counted(a, ITEM_UNDERSTANDS_OTHERS);
    add_points(answer, (6 * ogrs3 + 5) / 10, "ogrs3", w);
    add_points(answer, says_yes(a, ITEM_NO_FIXED_ABODE) ? OGP_NO_FIXED_ABODE : 0,
               "no_fixed_abode", w);
    add_points(answer, says_yes(a, ITEM_UNEMPLOYED) ? OGP_UNEMPLOYED : 0, "unemployed", w);
    add_points(answer, level_points(a, ITEM_OFFENDING_ACTIVITIES), "activities", w);
    add_points(answer, (15 * drugs + 2) / 4, "drugs", w);
    add_points(answer, (5 * thinking + 3) / 6, "thinking", w);
    add_points(answer, level_points(a, ITEM_PRO_CRIMINAL_ATTITUDES), "attitudes", w);
}

enum known ogp(const struct assessment *a, struct points_answer *answer, struct working *w)
{
    *answer = (struct points_answer){ .band = NO_LIKELIHOOD };
    add_if_missing(&answer->errors, MISSING_MANDATORY_INPUT, a, ogp_mandatory);
    errors_to_working(&answer->errors, w);
    if (answer->errors.count > 0) return UNKNOWN;
    add_ogp_points(a, answer, w);
    return finish(answer, &ogp_curve, &ogp_bands, w);
}
