/* osp.c -- sexual reoffending: by direct contact, and by images or indirect contact. */
#include "rules/osp.h"

#include <stddef.h>

static bool is_applicable(const struct assessment *a)
{
    return says(a, ITEM_SEX, MALE) && says_yes(a, ITEM_EVER_SEXUAL_OFFENCE);
}

static enum tri tri_of(bool yes)
{
    return yes ? YES : NO;
}

/* Women, and men who never committed a sexual offence: a score of 0 and no band. */
static enum known not_applicable(const struct assessment *a, bool history,
                                 struct osp_answer *answer, struct working *w)
{
    answer->band = LIKELIHOOD_NOT_APPLICABLE;
    answer->has_score = true;
    answer->female = tri_of(says(a, ITEM_SEX, FEMALE));
    answer->history = tri_of(history);
    working_step(w, "applicable", "", "not applicable",
                 "For men who have committed a sexual offence", "R A.8.1");
    return KNOWN;
}

static int points_for_count(const int points[OSP_COUNTS], const struct assessment *a, enum item i)
{
    int count = counted(a, i);
    return points[count < 0 ? 0 : count < OSP_COUNTS ? count : OSP_COUNTS - 1];
}

static int age_points(int age)
{
    if (age >= OSP_NO_AGE_POINTS_FROM) return 0;
    int years = age > OSP_YOUNGEST ? age - OSP_YOUNGEST : 0;
    return OSP_AGE_POINTS - years / OSP_YEARS_A_POINT;
}

/* A date that is not given counts as the youngest age (R A.8.1). */
static int latest_offence_points(int age)
{
    if (age < 16) return 0;
    return age < 18 ? OSP_LATEST_AT_16_OR_17 : OSP_LATEST_AT_18_OR_MORE;
}

static int add_up(const struct assessment *a, struct osp_answer *answer)
{
    int *term = answer->term, points = 0;
    term[OSP_ADULT] = points_for_count(osp_contact_adult, a, ITEM_CONTACT_ADULT_SANCTIONS);
    term[OSP_CHILD] = points_for_count(osp_contact_child, a, ITEM_CONTACT_CHILD_SANCTIONS);
    term[OSP_NON_CONTACT] = points_for_count(osp_non_contact, a, ITEM_NON_CONTACT_OFFENCES);
    term[OSP_AGE] = age_points(age_at(a, ITEM_FOLLOW_UP));
    term[OSP_AGE_AT_LATEST] = latest_offence_points(age_at(a, ITEM_LATEST_SEXUAL_OFFENCE_ON));
    term[OSP_SANCTIONS] = counted(a, ITEM_TOTAL_SANCTIONS) >= 2 ? OSP_SEVERAL_SANCTIONS : 0;
    term[OSP_STRANGER] = says_yes(a, ITEM_STRANGER_VICTIM) ? OSP_STRANGER_VICTIM : 0;
    for (size_t i = 0; i < OSP_TERMS; i++) points += term[i];
    return points;
}

/* Whole years from the day of that item to the assessment; `otherwise` if the
 * item's date is not given. */
static int years_since(const struct assessment *a, enum item i, int otherwise)
{
    struct date from = day_of(a, i), to = day_of(a, ITEM_ASSESSED_ON);
    if (!date_known(from)) return otherwise;
    return date_known(to) && date_before(from, to) ? date_age(from, to) : 0;
}

static bool long_without_offence(const struct assessment *a, int years)
{
    return !says(a, ITEM_SUPERVISION, IN_CUSTODY) &&
           years_since(a, ITEM_FOLLOW_UP, 0) >= years &&
           years_since(a, ITEM_LATEST_OFFENCE_ON, years) >= years &&
           years_since(a, ITEM_LATEST_SEXUAL_OFFENCE_ON, years) >= years;
}

static void keep_points(const struct osp_answer *answer, struct working *w)
{
    static const char *const names[OSP_TERMS] = {
        [OSP_ADULT] = "contact_adult",   [OSP_CHILD] = "contact_child",
        [OSP_NON_CONTACT] = "non_contact", [OSP_AGE] = "age",
        [OSP_AGE_AT_LATEST] = "age_at_latest_offence", [OSP_SANCTIONS] = "sanctions",
        [OSP_STRANGER] = "stranger_victim",
    };
    for (size_t i = 0; w && i < OSP_TERMS; i++)
        working_step(w, names[i], "", working_say(w, "%d points", answer->term[i]), "",
                     "R A.8.1");
}

static void keep_result(const struct osp_answer *answer, struct working *w)
{
    if (!w) return;
    working_step(w, "result", "",
                 working_say(w, "%d.%02d %%, %s", answer->hundredths / 100,
                             answer->hundredths % 100, likelihood_word(answer->band)),
                 answer->reduced == YES ? "One band lower: years without offence" : "", "R A.8");
}

enum known osp_direct_contact(const struct assessment *a, enum osp_version version,
                              struct date on, struct osp_answer *answer, struct working *w)
{
    *answer = (struct osp_answer){ .band = NO_LIKELIHOOD };
    if (version == SRP_2026) osp_check_2026(a, true, &answer->errors);
    else osp_check_2021(a, true, &answer->errors);
    errors_to_working(&answer->errors, w);
    if (answer->errors.count > 0) return UNKNOWN;
    /* The predictor of 2021 reports no history where it does not apply. */
    bool history = version == SRP_2026 && says_yes(a, ITEM_EVER_SEXUAL_OFFENCE);
    if (!is_applicable(a)) return not_applicable(a, history, answer, w);

    int points = add_up(a, answer);
    answer->points = known_int(points);
    answer->has_score = true;
    answer->female = NO;
    answer->history = YES;
    answer->band = band_of(&osp_bands, points);
    if (points > 0) {
        answer->hundredths = hundredths_of_percent(logistic(osp_slope * points - osp_shift));
        int years = (int)working_number(w, &osp_reduction_years, on);
        bool lower = answer->band > LIKELIHOOD_LOW && long_without_offence(a, years);
        answer->reduced = tri_of(lower);
        if (lower) answer->band--;
    }
    keep_points(answer, w);
    keep_result(answer, w);
    return KNOWN;
}

static const struct osp_image_row *image_row(const struct assessment *a)
{
    int images = counted(a, ITEM_INDECENT_IMAGE_SANCTIONS);
    int child = counted(a, ITEM_CONTACT_CHILD_SANCTIONS);
    for (size_t i = 0; i < OSP_IMAGE_ROWS; i++)
        if (images >= osp_images_table[i].least_images && child >= osp_images_table[i].least_child)
            return &osp_images_table[i];
    bool none = counted(a, ITEM_CONTACT_ADULT_SANCTIONS) == 0 &&
                counted(a, ITEM_NON_CONTACT_OFFENCES) == 0;
    return none ? &osp_images_no_sanctions : &osp_images_otherwise;
}

/* 2026: without images or a child, a share only to who has both other kinds. */
static bool has_share_2026(const struct assessment *a)
{
    return counted(a, ITEM_INDECENT_IMAGE_SANCTIONS) > 0 ||
           counted(a, ITEM_CONTACT_CHILD_SANCTIONS) > 0 ||
           (counted(a, ITEM_CONTACT_ADULT_SANCTIONS) > 0 &&
            counted(a, ITEM_NON_CONTACT_OFFENCES) > 0);
}

enum known osp_images(const struct assessment *a, enum osp_version version,
                      struct osp_answer *answer, struct working *w)
{
    *answer = (struct osp_answer){ .band = NO_LIKELIHOOD };
    if (version == SRP_2026) osp_check_2026(a, false, &answer->errors);
    else osp_check_2021(a, false, &answer->errors);
    errors_to_working(&answer->errors, w);
    if (answer->errors.count > 0) return UNKNOWN;
    if (!is_applicable(a))
        return not_applicable(a, says_yes(a, ITEM_EVER_SEXUAL_OFFENCE), answer, w);

    const struct osp_image_row *row = image_row(a);
    int share = version == SRP_2026 && !has_share_2026(a) ? 0 : row->share;
    answer->hundredths = (share + 5) / 10;      /* per 100,000 to hundredths of a percent */
    answer->band = row->band;
    answer->has_score = true;
    answer->female = NO;
    answer->history = YES;
    keep_result(answer, w);
    return KNOWN;
}
