/* serious_reoffending.c -- the sums of serious violent and sexual reoffending. */
#include "rules/serious_reoffending.h"

#include <stddef.h>

/* What a woman with a sexual offence adds, in percent (R A.8). */
static const double female_sexual_percent = 0.383141762;

/* Hundredths of a percent: RSR has no very high band, CSRP splits Low. */
static const struct band_limits rsr_bands = { 300, 690, NO_SUCH_BAND };
static const struct band_limits csrp_bands = { 100, 300, 690 };

static bool is_female_with_sexual_offence(const struct assessment *a)
{
    return says(a, ITEM_SEX, FEMALE) && says_yes(a, ITEM_EVER_SEXUAL_OFFENCE);
}

static enum tri answered_tri(const struct assessment *a, enum item i, int64_t yes)
{
    if (!answered(a, i)) return NOT_KNOWN;
    return says(a, i, yes) ? YES : NO;
}

/* The sum of three percents of two decimals, if all parts have one. */
static enum known add_parts(const struct assessment *a, int violence,
                            const struct band_limits *bands, struct serious_answer *answer,
                            struct working *w)
{
    static const char *const names[SERIOUS_PARTS] = {
        [DIRECT_CONTACT_PART] = "direct contact", [IMAGES_PART] = "images and indirect contact",
        [VIOLENCE_PART] = "violence",
    };
    for (size_t i = 0; i < SERIOUS_PARTS; i++)
        if (answer->part_failed[i]) working_missing(w, names[i]);
    if (answer->errors.count > 0) return UNKNOWN;

    enum { MOST = 9999 };
    double female = is_female_with_sexual_offence(a) ? female_sexual_percent * 100 : 0;
    int sum = half_up(violence + answer->direct.hundredths + answer->images.hundredths + female);
    answer->has_score = true;
    answer->hundredths = sum > MOST ? MOST : sum;
    answer->band = band_of(bands, answer->hundredths);
    answer->female = answered_tri(a, ITEM_SEX, FEMALE);
    answer->history = answered_tri(a, ITEM_EVER_SEXUAL_OFFENCE, 1);
    if (w)
        working_step(w, "sum", working_say(w, "violence, direct contact, images%s",
                                           female > 0 ? ", woman with a sexual offence" : ""),
                     working_say(w, "%d.%02d %%, %s", answer->hundredths / 100,
                                 answer->hundredths % 100, likelihood_word(answer->band)),
                     "", "R A.8, A.9");
    return KNOWN;
}

static void note_failed_parts(struct serious_answer *answer)
{
    for (size_t i = 0; i < SERIOUS_PARTS; i++)
        if (answer->part_failed[i]) {
            add_error(&answer->errors, COMPONENT_VALIDATION_ERROR, NULL);
            return;
        }
}

enum known rsr(const struct assessment *a, struct date on, struct serious_answer *answer,
               struct working *w)
{
    *answer = (struct serious_answer){ .band = NO_LIKELIHOOD };
    bool *failed = answer->part_failed;
    failed[DIRECT_CONTACT_PART] =
        osp_direct_contact(a, OSP_2021, on, &answer->direct, w) == UNKNOWN;
    failed[IMAGES_PART] = osp_images(a, OSP_2021, &answer->images, w) == UNKNOWN;
    failed[VIOLENCE_PART] = snsv(a, on, &answer->snsv, w) == UNKNOWN;
    note_failed_parts(answer);
    answer->version = answer->snsv.version;
    return add_parts(a, answer->snsv.sum.hundredths, &rsr_bands, answer, w);
}

enum known csrp(const struct assessment *a, struct date on, struct serious_answer *answer,
                struct working *w)
{
    static const enum item mandatory[] = { ITEM_SEX, ITEM_EVER_SEXUAL_OFFENCE, ITEM_NONE };
    *answer = (struct serious_answer){ .band = NO_LIKELIHOOD };
    bool *failed = answer->part_failed;
    failed[DIRECT_CONTACT_PART] =
        osp_direct_contact(a, SRP_2026, on, &answer->direct, w) == UNKNOWN;
    failed[IMAGES_PART] = osp_images(a, SRP_2026, &answer->images, w) == UNKNOWN;
    failed[VIOLENCE_PART] = reoffending(SERIOUS_VIOLENT_REOFFENDING, a, on, VERSION_AS_ANSWERED,
                                        &answer->violent, w) == UNKNOWN;
    note_failed_parts(answer);
    add_if_missing(&answer->errors, MISSING_MANDATORY_INPUT, a, mandatory);
    answer->version = answer->violent.version;
    return add_parts(a, answer->violent.sum.hundredths, &csrp_bands, answer, w);
}
