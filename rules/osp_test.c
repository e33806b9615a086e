/* osp_test.c -- sexual reoffending: by direct contact, and by images or indirect contact. */
#include "rules/osp.h"

#include "tools/test.h"

static const struct date on = { 2026, 6, 1 };

static void on_day(struct assessment *a, enum item i, int year, int month, int day)
{
    answer_item(a, i, date_number(date_of(year, month, day)));
}

/* A man of 60 at the start of follow-up with one non-contact offence: 2 points. */
static struct assessment a_man_with_one_offence(void)
{
    struct assessment a = { .offence_code = NULL };
    answer_item(&a, ITEM_SEX, MALE);
    answer_item(&a, ITEM_EVER_SEXUAL_OFFENCE, 1);
    answer_item(&a, ITEM_SEXUALLY_MOTIVATED, 1);
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 1);
    answer_item(&a, ITEM_SUPERVISION, IN_COMMUNITY);
    answer_item(&a, ITEM_CONTACT_ADULT_SANCTIONS, 0);
    answer_item(&a, ITEM_CONTACT_CHILD_SANCTIONS, 0);
    answer_item(&a, ITEM_NON_CONTACT_OFFENCES, 1);
    answer_item(&a, ITEM_INDECENT_IMAGE_SANCTIONS, 0);
    on_day(&a, ITEM_BORN, 1960, 1, 1);
    on_day(&a, ITEM_FOLLOW_UP, 2021, 6, 1);
    on_day(&a, ITEM_ASSESSED_ON, 2026, 5, 31);
    return a;
}

static int points(const struct assessment *a)
{
    struct osp_answer answer;
    CHECK_INT(osp_direct_contact(a, OSP_2021, on, &answer, NULL), KNOWN);
    CHECK(answer.points.known);
    return (int)answer.points.value;
}

TEST(each_kind_of_sanction_saturates_at_three)
{
    struct assessment plain = a_man_with_one_offence();
    CHECK_INT(points(&plain), 2);
    static const struct {
        enum item item;
        int each;
    } rows[] = { { ITEM_CONTACT_ADULT_SANCTIONS, 5 }, { ITEM_CONTACT_CHILD_SANCTIONS, 3 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int count = 1; count <= 5; count++) {
            struct assessment a = plain;
            answer_item(&a, rows[i].item, count);
            CHECK_INT(points(&a), 2 + rows[i].each * (count > 3 ? 3 : count));
        }
}

TEST(age_gives_fourteen_points_and_one_less_every_three_years)
{
    static const int rows[][2] = { { 16, 14 }, { 18, 14 }, { 20, 14 }, { 21, 13 }, { 23, 13 },
                                   { 24, 12 }, { 59, 1 }, { 60, 0 }, { 75, 0 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = a_man_with_one_offence();
        on_day(&a, ITEM_BORN, 2021 - rows[i][0], 6, 1);
        CHECK_INT(points(&a), 2 + rows[i][1]);
    }
}

TEST(age_at_the_latest_offence_counts_from_sixteen)
{
    static const int rows[][2] = { { 1975, 0 }, { 1976, 5 }, { 1977, 5 }, { 1978, 10 } };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = a_man_with_one_offence();
        on_day(&a, ITEM_LATEST_SEXUAL_OFFENCE_ON, rows[i][0], 1, 1);
        CHECK_INT(points(&a), 2 + rows[i][1]);
    }
}

TEST(a_second_sanction_and_a_stranger_add_points)
{
    struct assessment a = a_man_with_one_offence();
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 2);
    CHECK_INT(points(&a), 8);
    answer_item(&a, ITEM_STRANGER_VICTIM, 1);
    CHECK_INT(points(&a), 12);
    answer_item(&a, ITEM_STRANGER_VICTIM, 0);
    CHECK_INT(points(&a), 8);
}

/* A man with 24 points, in the medium band, and exactly five years at work. */
static struct assessment a_man_of_medium_band(void)
{
    struct assessment a = a_man_with_one_offence();
    answer_item(&a, ITEM_CONTACT_ADULT_SANCTIONS, 3);
    answer_item(&a, ITEM_CONTACT_CHILD_SANCTIONS, 2);
    on_day(&a, ITEM_LATEST_SEXUAL_OFFENCE_ON, 1975, 1, 1);
    return a;
}

static enum likelihood band(const struct assessment *a)
{
    struct osp_answer answer;
    CHECK_INT(osp_direct_contact(a, OSP_2021, on, &answer, NULL), KNOWN);
    return answer.band;
}

TEST(five_years_in_the_community_without_offence_lower_the_band)
{
    struct assessment a = a_man_of_medium_band();
    CHECK_INT(points(&a), 23);
    CHECK_INT(band(&a), LIKELIHOOD_MEDIUM);             /* the day before */
    on_day(&a, ITEM_ASSESSED_ON, 2026, 6, 1);
    CHECK_INT(band(&a), LIKELIHOOD_LOW);                /* the day */
    on_day(&a, ITEM_LATEST_OFFENCE_ON, 2021, 6, 2);
    CHECK_INT(band(&a), LIKELIHOOD_MEDIUM);
    on_day(&a, ITEM_LATEST_OFFENCE_ON, 2021, 6, 1);
    CHECK_INT(band(&a), LIKELIHOOD_LOW);
    answer_item(&a, ITEM_SUPERVISION, IN_CUSTODY);
    CHECK_INT(band(&a), LIKELIHOOD_MEDIUM);
}

TEST(a_reduction_changes_neither_points_nor_score)
{
    struct assessment a = a_man_of_medium_band();
    struct osp_answer before, after;
    osp_direct_contact(&a, OSP_2021, on, &before, NULL);
    on_day(&a, ITEM_ASSESSED_ON, 2030, 1, 1);
    osp_direct_contact(&a, OSP_2021, on, &after, NULL);
    CHECK_INT(before.reduced, NO);
    CHECK_INT(after.reduced, YES);
    CHECK_INT(after.hundredths, before.hundredths);
    CHECK_INT(after.points.value, before.points.value);
}

TEST(it_is_not_applicable_to_women_nor_to_who_never_offended)
{
    struct assessment a = a_man_with_one_offence();
    struct osp_answer answer;
    answer_item(&a, ITEM_SEX, FEMALE);
    CHECK_INT(osp_direct_contact(&a, OSP_2021, on, &answer, NULL), KNOWN);
    CHECK_INT(answer.band, LIKELIHOOD_NOT_APPLICABLE);
    CHECK_INT(answer.female, YES);
    CHECK(!answer.points.known);
    CHECK_INT(osp_images(&a, OSP_2021, &answer, NULL), KNOWN);
    CHECK_INT(answer.band, LIKELIHOOD_NOT_APPLICABLE);

    struct assessment never = { .offence_code = NULL };
    answer_item(&never, ITEM_SEX, MALE);
    answer_item(&never, ITEM_EVER_SEXUAL_OFFENCE, 0);
    CHECK_INT(osp_images(&never, OSP_2021, &answer, NULL), KNOWN);
    CHECK_INT(answer.band, LIKELIHOOD_NOT_APPLICABLE);
    CHECK_INT(answer.hundredths, 0);
    CHECK_INT(answer.history, NO);
}

TEST(counts_that_contradict_never_are_an_error)
{
    struct assessment a = a_man_with_one_offence();
    struct osp_answer answer;
    answer_item(&a, ITEM_EVER_SEXUAL_OFFENCE, 0);
    CHECK_INT(osp_direct_contact(&a, OSP_2021, on, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, SEXUAL_OFFENDING_INCONSISTENT_INPUT);
    CHECK(!answer.has_score);
    CHECK_INT(osp_direct_contact(&a, SRP_2026, on, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, SEXUAL_PREDICTOR_INCONSISTENT_INPUT);
    CHECK_INT(answer.errors.error[0].item[0], ITEM_EVER_SEXUAL_OFFENCE);
    CHECK_INT(answer.errors.error[0].item[1], ITEM_NON_CONTACT_OFFENCES);
}

TEST(counts_that_are_all_zero_are_not_counts)
{
    struct assessment a = a_man_with_one_offence();
    struct osp_answer answer;
    answer_item(&a, ITEM_NON_CONTACT_OFFENCES, 0);
    on_day(&a, ITEM_LATEST_SEXUAL_OFFENCE_ON, 2000, 1, 1);
    CHECK_INT(osp_images(&a, OSP_2021, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, SEXUAL_OFFENDING_MISSING_COUNTS);
    CHECK_INT(osp_direct_contact(&a, SRP_2026, on, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].type, SEXUAL_PREDICTOR_NO_SANCTIONS);
}

TEST(the_predictor_of_2026_wants_the_date_of_the_latest_offence)
{
    struct assessment a = a_man_with_one_offence();
    struct osp_answer answer;
    CHECK_INT(osp_direct_contact(&a, SRP_2026, on, &answer, NULL), UNKNOWN);
    CHECK_INT(answer.errors.error[0].item[0], ITEM_LATEST_SEXUAL_OFFENCE_ON);
    on_day(&a, ITEM_LATEST_SEXUAL_OFFENCE_ON, 1960, 1, 1);
    osp_direct_contact(&a, SRP_2026, on, &answer, NULL);
    CHECK_INT(answer.errors.error[0].type, LATEST_SEXUAL_OFFENCE_BEFORE_BIRTH);
    on_day(&a, ITEM_LATEST_SEXUAL_OFFENCE_ON, 2020, 1, 1);
    CHECK_INT(osp_direct_contact(&a, SRP_2026, on, &answer, NULL), KNOWN);
    CHECK_INT(answer.points.value, 12);
}

TEST(images_take_the_first_row_that_fits)
{
    static const struct {
        int images, child, adult, non_contact;
        int share_2021, share_2026;
        enum likelihood band;
    } rows[] = {
        { 2, 2, 0, 0, 1031, 1031, LIKELIHOOD_HIGH },
        { 1, 2, 0, 0, 333, 333, LIKELIHOOD_MEDIUM },
        { 0, 3, 0, 1, 93, 93, LIKELIHOOD_LOW },
        { 0, 1, 1, 0, 63, 63, LIKELIHOOD_LOW },
        { 0, 0, 1, 1, 28, 28, LIKELIHOOD_LOW },
        { 0, 0, 1, 0, 28, 0, LIKELIHOOD_LOW },
        { 0, 0, 0, 1, 28, 0, LIKELIHOOD_LOW },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = a_man_with_one_offence();
        struct osp_answer answer;
        answer_item(&a, ITEM_TOTAL_SANCTIONS, 9);
        answer_item(&a, ITEM_INDECENT_IMAGE_SANCTIONS, rows[i].images);
        answer_item(&a, ITEM_CONTACT_CHILD_SANCTIONS, rows[i].child);
        answer_item(&a, ITEM_CONTACT_ADULT_SANCTIONS, rows[i].adult);
        answer_item(&a, ITEM_NON_CONTACT_OFFENCES, rows[i].non_contact);
        CHECK_INT(osp_images(&a, OSP_2021, &answer, NULL), KNOWN);
        CHECK_INT(answer.hundredths, rows[i].share_2021);
        CHECK_INT(answer.band, rows[i].band);
        CHECK_INT(osp_images(&a, SRP_2026, &answer, NULL), KNOWN);
        CHECK_INT(answer.hundredths, rows[i].share_2026);
    }
}
