/* serious_reoffending_test.c -- SNSV, and the sums of serious violent and sexual reoffending. */
#include "rules/serious_reoffending.h"

#include "tools/test.h"

#include <math.h>

static const struct date on = { 2025, 6, 1 };

static void on_day(struct assessment *a, enum item i, int year, int month, int day)
{
    answer_item(a, i, date_number(date_of(year, month, day)));
}

/* Somebody of 40, sanctioned three times, once violently, never sexually. */
static struct assessment a_person(enum sex sex)
{
    struct assessment a = { .offence_code = "04600", .offence = { .listed = true } };
    a.offence.category = a.offence.snsv = CATEGORY_THEFT_NON_MOTOR;
    answer_item(&a, ITEM_SEX, sex);
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 3);
    answer_item(&a, ITEM_VIOLENT_SANCTIONS, 1);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 20);
    answer_item(&a, ITEM_SUPERVISION, IN_COMMUNITY);
    answer_item(&a, ITEM_EVER_SEXUAL_OFFENCE, 0);
    on_day(&a, ITEM_BORN, 1985, 1, 1);
    on_day(&a, ITEM_CONVICTED_ON, 2025, 1, 1);
    on_day(&a, ITEM_FOLLOW_UP, 2025, 1, 1);
    on_day(&a, ITEM_ASSESSED_ON, 2025, 1, 1);
    return a;
}

static void answer_dynamic(struct assessment *a)
{
    static const enum item items[] = {
        ITEM_WEAPON, ITEM_ACCOMMODATION, ITEM_UNEMPLOYED, ITEM_PARTNER_RELATIONSHIP, ITEM_ALCOHOL,
        ITEM_BINGE_DRINKING, ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_PRO_CRIMINAL_ATTITUDES,
        ITEM_PAST_OFFENCES, ITEM_DOMESTIC_ABUSE,
    };
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) answer_item(a, items[i], 0);
}

static void check_near(double got, double want)
{
    CHECK(fabs(got - want) < 1e-9);
}

TEST(snsv_is_dynamic_when_everything_is_answered_and_static_is_not_asked_for)
{
    struct assessment a = a_person(MALE);
    struct snsv_answer r;
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    CHECK_INT(r.version, STATIC_VERSION);
    CHECK_INT(r.errors.error[0].type, MISSING_DYNAMIC_INPUT);
    answer_dynamic(&a);
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    CHECK_INT(r.version, DYNAMIC_VERSION);
    CHECK_INT(r.errors.count, 0);
    answer_item(&a, ITEM_STATIC_WANTED, 1);
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    CHECK_INT(r.version, STATIC_VERSION);
    check_near(r.sum.term[TERM_COPAS], log(3.0 / 32) * 0.769213898314811);
}

TEST(snsv_asks_whom_abuse_was_against_only_where_there_was_some)
{
    struct assessment a = a_person(MALE);
    struct snsv_answer r;
    answer_dynamic(&a);
    answer_item(&a, ITEM_DOMESTIC_ABUSE, 1);
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    CHECK_INT(r.version, STATIC_VERSION);
    CHECK_INT(r.errors.error[0].item[0], ITEM_DOMESTIC_ABUSE_OF_PARTNER);
    answer_item(&a, ITEM_DOMESTIC_ABUSE_OF_PARTNER, 0);
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    check_near(r.sum.term[dynamic_term(DOMESTIC_ABUSE)], 0);
    answer_item(&a, ITEM_DOMESTIC_ABUSE_OF_PARTNER, 1);
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    check_near(r.sum.term[dynamic_term(DOMESTIC_ABUSE)], 0.0847839330659903);
}

TEST(snsv_counts_no_months_in_custody)
{
    struct assessment a = a_person(FEMALE);
    struct snsv_answer r;
    on_day(&a, ITEM_ASSESSED_ON, 2026, 1, 1);
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    CHECK(r.sum.term[TERM_OFFENCE_FREE_MONTHS] < 0);
    answer_item(&a, ITEM_SUPERVISION, IN_CUSTODY);
    CHECK_INT(snsv(&a, on, &r, NULL), KNOWN);
    check_near(r.sum.term[TERM_OFFENCE_FREE_MONTHS], 0);
}

TEST(snsv_refuses_what_does_not_go_together)
{
    struct assessment a = a_person(MALE);
    struct snsv_answer r;
    answer_item(&a, ITEM_VIOLENT_SANCTIONS, 4);
    on_day(&a, ITEM_FOLLOW_UP, 2024, 12, 31);
    CHECK_INT(snsv(&a, on, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].type, VIOLENT_SANCTIONS_ABOVE_TOTAL);
    CHECK_INT(r.errors.error[1].type, FOLLOW_UP_BEFORE_CONVICTION);
    CHECK(!r.has_score);
}

TEST(a_sum_is_its_parts_each_of_two_decimals)
{
    struct assessment a = a_person(MALE);
    struct serious_answer r;
    CHECK_INT(rsr(&a, on, &r, NULL), KNOWN);
    CHECK_INT(r.hundredths, r.snsv.sum.hundredths);
    CHECK_INT(r.direct.band, LIKELIHOOD_NOT_APPLICABLE);
    CHECK_INT(csrp(&a, on, &r, NULL), KNOWN);
    CHECK_INT(r.hundredths, r.violent.sum.hundredths);
    CHECK_INT(r.history, NO);
}

TEST(a_man_with_a_sexual_offence_has_three_parts)
{
    struct assessment a = a_person(MALE);
    struct serious_answer r;
    answer_item(&a, ITEM_EVER_SEXUAL_OFFENCE, 1);
    answer_item(&a, ITEM_SEXUALLY_MOTIVATED, 0);
    answer_item(&a, ITEM_CONTACT_ADULT_SANCTIONS, 1);
    answer_item(&a, ITEM_CONTACT_CHILD_SANCTIONS, 0);
    answer_item(&a, ITEM_NON_CONTACT_OFFENCES, 1);
    answer_item(&a, ITEM_INDECENT_IMAGE_SANCTIONS, 0);
    on_day(&a, ITEM_LATEST_SEXUAL_OFFENCE_ON, 2010, 1, 1);
    CHECK_INT(csrp(&a, on, &r, NULL), KNOWN);
    CHECK_INT(r.images.hundredths, 28);
    CHECK(r.direct.hundredths > 0);
    CHECK_INT(r.hundredths, r.violent.sum.hundredths + r.direct.hundredths + 28);
}

TEST(a_woman_with_a_sexual_offence_adds_a_constant)
{
    struct assessment a = a_person(FEMALE);
    struct serious_answer without, with;
    CHECK_INT(csrp(&a, on, &without, NULL), KNOWN);
    answer_item(&a, ITEM_EVER_SEXUAL_OFFENCE, 1);
    CHECK_INT(csrp(&a, on, &with, NULL), KNOWN);
    CHECK_INT(with.hundredths, without.hundredths + 38);
    CHECK_INT(with.female, YES);
}

TEST(a_part_without_a_score_leaves_the_sum_without_one)
{
    struct assessment a = a_person(MALE);
    struct serious_answer r;
    struct working w;
    working_begin(&w);
    a.answer[ITEM_EVER_SEXUAL_OFFENCE] = UNKNOWN_INT;
    CHECK_INT(csrp(&a, on, &r, &w), UNKNOWN);
    CHECK(r.part_failed[DIRECT_CONTACT_PART]);
    CHECK(!r.part_failed[VIOLENCE_PART]);
    CHECK(!r.has_score);
    CHECK_INT(r.band, NO_LIKELIHOOD);
    CHECK_INT(r.errors.error[0].type, COMPONENT_VALIDATION_ERROR);
    CHECK(w.missing_count > 0);
}
