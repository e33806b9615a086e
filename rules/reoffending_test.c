/* reoffending_test.c -- the predictors of 2026: all, violent and serious violent reoffending. */
#include "rules/reoffending.h"

#include "tools/test.h"

#include <math.h>

static const struct date on = { 2026, 6, 1 };

static void on_day(struct assessment *a, enum item i, int year, int month, int day)
{
    answer_item(a, i, date_number(date_of(year, month, day)));
}

/* A man of 30 sanctioned for the first time, for something violent; follow-up
 * has not begun. Nothing is assessed. */
static struct assessment a_first_timer(void)
{
    struct assessment a = { .offence_code = "00100", .offence = { .listed = true } };
    a.offence.category = CATEGORY_VIOLENCE_SUB_ABH;
    answer_item(&a, ITEM_SEX, MALE);
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 1);
    answer_item(&a, ITEM_VIOLENT_SANCTIONS, 1);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 30);
    on_day(&a, ITEM_BORN, 1995, 5, 1);
    on_day(&a, ITEM_CONVICTED_ON, 2026, 5, 1);
    on_day(&a, ITEM_FOLLOW_UP, 2026, 5, 1);
    on_day(&a, ITEM_ASSESSED_ON, 2026, 5, 1);
    return a;
}

/* The same man with every question of every predictor answered: no problems. */
static struct assessment a_first_timer_assessed(void)
{
    static const enum item items[] = {
        ITEM_WEAPON, ITEM_ACCOMMODATION, ITEM_UNEMPLOYED, ITEM_PARTNER_RELATIONSHIP,
        ITEM_DOMESTIC_ABUSE, ITEM_OFFENDING_ACTIVITIES, ITEM_DRUG_MOTIVATION, ITEM_ALCOHOL,
        ITEM_BINGE_DRINKING, ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_PRO_CRIMINAL_ATTITUDES,
        ITEM_PAST_OFFENCES,
    };
    struct assessment a = a_first_timer();
    for (size_t i = 0; i < sizeof items / sizeof *items; i++) answer_item(&a, items[i], 0);
    answer_item(&a, ITEM_RELATIONSHIP_STATUS, NO_RELATIONSHIP);
    return a;
}

static struct reoffending_answer score(enum reoffending_predictor p, const struct assessment *a)
{
    struct reoffending_answer answer;
    CHECK_INT(reoffending(p, a, on, VERSION_AS_ANSWERED, &answer, NULL), KNOWN);
    return answer;
}

static void check_near(double got, double want)
{
    CHECK(fabs(got - want) < 1e-9);
}

TEST(a_first_sanction_adds_its_constants)
{
    struct assessment a = a_first_timer();
    struct reoffending_answer r = score(VIOLENT_REOFFENDING, &a);
    CHECK_INT(r.version, STATIC_VERSION);
    check_near(r.sum.term[TERM_CONSTANT], 3.12324433235579);
    check_near(r.sum.term[TERM_FIRST], -1.90092364059771);
    check_near(r.sum.term[TERM_SANCTIONS], -0.0067658067744931);
    check_near(r.sum.term[TERM_ONCE_VIOLENT], 0.164824968220639);
    check_near(r.sum.term[TERM_VIOLENCE_RATE], 0.522272685793084 * log(1.0 / 31));
    check_near(r.sum.term[TERM_OFFENCE], 0.109809951520084);
    check_near(r.sum.term[TERM_COPAS] + r.sum.term[TERM_SECOND] + r.sum.term[TERM_FEMALE], 0);
    CHECK_INT(r.sum.hundredths, half_up(10000 / (1 + exp(-r.sum.total))));
}

TEST(a_second_sanction_adds_the_years_between)
{
    struct assessment a = a_first_timer();
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 2);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 21);
    answer_item(&a, ITEM_SEX, FEMALE);
    struct reoffending_answer r = score(ALL_REOFFENDING, &a);
    check_near(r.sum.term[TERM_SECOND], -3.06189212045904);
    check_near(r.sum.term[TERM_YEARS_TO_SECOND], 10 * -0.0427998315841607);
    check_near(r.sum.term[TERM_FEMALE], -2.95224200717183);
    check_near(r.sum.term[TERM_FIRST] + r.sum.term[TERM_COPAS], 0);
    check_near(r.sum.term[TERM_ONCE_VIOLENT] + r.sum.term[TERM_NEVER_VIOLENT], 0);
}

TEST(a_third_sanction_and_later_have_a_rate_and_in_arp_its_square)
{
    struct assessment a = a_first_timer();
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 3);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 21);
    double rate = log(3.0 / 36);
    struct reoffending_answer r = score(ALL_REOFFENDING, &a);
    check_near(r.sum.term[TERM_COPAS], rate * 1.55298303083717 + rate * rate * 0.129334968245905);
    r = score(SERIOUS_VIOLENT_REOFFENDING, &a);
    check_near(r.sum.term[TERM_COPAS], log(3.0 / 22) * 0.936944231003216);
}

TEST(offence_free_months_stop_counting_at_thirty_six)
{
    struct assessment a = a_first_timer();
    on_day(&a, ITEM_ASSESSED_ON, 2029, 4, 30);
    struct reoffending_answer before = score(SERIOUS_VIOLENT_REOFFENDING, &a);
    on_day(&a, ITEM_ASSESSED_ON, 2029, 5, 1);
    struct reoffending_answer at = score(SERIOUS_VIOLENT_REOFFENDING, &a);
    on_day(&a, ITEM_ASSESSED_ON, 2032, 5, 1);
    struct reoffending_answer after = score(SERIOUS_VIOLENT_REOFFENDING, &a);
    CHECK(before.sum.term[TERM_OFFENCE_FREE_MONTHS] != at.sum.term[TERM_OFFENCE_FREE_MONTHS]);
    check_near(after.sum.term[TERM_OFFENCE_FREE_MONTHS], at.sum.term[TERM_OFFENCE_FREE_MONTHS]);
    on_day(&a, ITEM_FOLLOW_UP, 2040, 1, 1);     /* still to be released */
    check_near(score(VIOLENT_REOFFENDING, &a).sum.term[TERM_OFFENCE_FREE_MONTHS], 0);
}

TEST(follow_up_starts_at_the_conviction_if_no_other_day_is_given)
{
    struct assessment a = a_first_timer(), without = a;
    without.answer[ITEM_FOLLOW_UP] = UNKNOWN_INT;
    CHECK_INT(score(VIOLENT_REOFFENDING, &without).sum.hundredths,
              score(VIOLENT_REOFFENDING, &a).sum.hundredths);
}

TEST(one_missing_dynamic_answer_leaves_the_static_score_and_a_remark)
{
    struct assessment a = a_first_timer_assessed();
    CHECK_INT(score(VIOLENT_REOFFENDING, &a).version, DYNAMIC_VERSION);
    CHECK_INT(score(VIOLENT_REOFFENDING, &a).errors.count, 0);
    a.answer[ITEM_TEMPER] = UNKNOWN_INT;
    struct reoffending_answer r = score(VIOLENT_REOFFENDING, &a);
    CHECK_INT(r.version, STATIC_VERSION);
    CHECK_INT(r.errors.error[0].type, MISSING_DYNAMIC_INPUT);
    CHECK_INT(r.errors.error[0].item[0], ITEM_TEMPER);
    CHECK(r.has_score);
    CHECK_INT(score(ALL_REOFFENDING, &a).version, DYNAMIC_VERSION);   /* does not ask for it */
    struct reoffending_answer only;
    CHECK_INT(reoffending(VIOLENT_REOFFENDING, &a, on, ONLY_DYNAMIC, &only, NULL), UNKNOWN);
    CHECK(!only.has_score);
}

TEST(answers_multiply_their_coefficients)
{
    static const struct {
        enum item item;
        int value;
        enum coefficient coefficient;
        double effect;
    } rows[] = {
        { ITEM_UNEMPLOYED, 1, UNEMPLOYED, 2 * 0.0331815664323161 },
        { ITEM_ACCOMMODATION, 2, ACCOMMODATION_SUITABILITY, 2 * 0.105430245512805 },
        { ITEM_DOMESTIC_ABUSE, 1, DOMESTIC_ABUSE, 0.108473730672409 },
        { ITEM_KETAMINE, 1, OTHER_DRUGS, 0.150053208890266 },
        { ITEM_METHADONE, 1, METHADONE, 0.0576906845544844 },
        { ITEM_RELATIONSHIP_STATUS, LIVING_TOGETHER, LIVE_IN_RELATIONSHIP, -0.257910738309657 },
        { ITEM_HEROIN, 1, HEROIN, 0 },
        { ITEM_WEAPON, 1, CARRY_OR_USE_WEAPON, 0 },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct assessment a = a_first_timer_assessed();
        double before = score(VIOLENT_REOFFENDING, &a).sum.total;
        answer_item(&a, rows[i].item, rows[i].value);
        struct reoffending_answer r = score(VIOLENT_REOFFENDING, &a);
        check_near(r.sum.term[dynamic_term(rows[i].coefficient)], rows[i].effect);
        check_near(r.sum.total - before, rows[i].effect);
    }
}

TEST(the_quality_of_a_relationship_counts_twice_for_who_lives_in_it)
{
    struct assessment a = a_first_timer_assessed();
    answer_item(&a, ITEM_PARTNER_RELATIONSHIP, SIGNIFICANT_PROBLEM);
    struct reoffending_answer apart = score(ALL_REOFFENDING, &a);
    answer_item(&a, ITEM_RELATIONSHIP_STATUS, LIVING_TOGETHER);
    struct reoffending_answer together = score(ALL_REOFFENDING, &a);
    check_near(together.sum.total - apart.sum.total, -0.266331545877519 + 2 * 0.141655261924428);
}

TEST(several_other_drugs_count_once)
{
    struct assessment a = a_first_timer_assessed();
    answer_item(&a, ITEM_SPICE, 1);
    double one = score(ALL_REOFFENDING, &a).sum.total;
    answer_item(&a, ITEM_SOLVENTS, 1);
    answer_item(&a, ITEM_OTHER_DRUGS, 1);
    check_near(score(ALL_REOFFENDING, &a).sum.total, one);
}

TEST(each_kind_of_past_conviction_adds_its_own)
{
    struct assessment a = a_first_timer_assessed();
    answer_item(&a, ITEM_PAST_OFFENCES, 1 << PAST_ARSON | 1 << PAST_HOMICIDE);
    struct reoffending_answer r = score(SERIOUS_VIOLENT_REOFFENDING, &a);
    check_near(r.sum.term[dynamic_term(PAST_OFFENCE + PAST_HOMICIDE)], 0.355308819798017);
    check_near(r.sum.term[dynamic_term(PAST_OFFENCE + PAST_ARSON)], 0.0073649024927637);
    check_near(r.sum.term[dynamic_term(PAST_OFFENCE + PAST_ROBBERY)], 0);
}

TEST(what_cannot_be_is_named_in_the_order_of_each_predictor)
{
    struct assessment a = a_first_timer();
    struct reoffending_answer r;
    answer_item(&a, ITEM_TOTAL_SANCTIONS, 0);
    answer_item(&a, ITEM_AGE_AT_FIRST_SANCTION, 31);
    a.offence_code = "0010X";
    on_day(&a, ITEM_CONVICTED_ON, 2026, 4, 30);         /* still 30 */
    CHECK_INT(reoffending(VIOLENT_REOFFENDING, &a, on, VERSION_AS_ANSWERED, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].type, TOTAL_SANCTIONS_OUT_OF_RANGE);
    CHECK_INT(r.errors.error[1].type, VIOLENT_SANCTIONS_OUT_OF_RANGE);
    CHECK_INT(r.errors.error[2].type, OFFENCE_CODE_INCORRECT_FORMAT);
    CHECK_INT(r.errors.error[3].type, AGE_AT_FIRST_SANCTION_AFTER_CONVICTION);
    CHECK_INT(r.band, NO_LIKELIHOOD);
    CHECK(!r.has_score);
    reoffending(ALL_REOFFENDING, &a, on, VERSION_AS_ANSWERED, &r, NULL);
    CHECK_INT(r.errors.error[0].type, AGE_AT_FIRST_SANCTION_AFTER_CONVICTION);
}

TEST(a_conviction_may_follow_the_assessment_by_three_months)
{
    struct assessment a = a_first_timer();
    struct reoffending_answer r;
    on_day(&a, ITEM_CONVICTED_ON, 2026, 8, 1);
    CHECK_INT(reoffending(ALL_REOFFENDING, &a, on, VERSION_AS_ANSWERED, &r, NULL), KNOWN);
    on_day(&a, ITEM_CONVICTED_ON, 2026, 8, 2);
    CHECK_INT(reoffending(ALL_REOFFENDING, &a, on, VERSION_AS_ANSWERED, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].type, CONVICTION_LONG_AFTER_ASSESSMENT);
}

TEST(a_code_without_a_category_has_no_score)
{
    struct assessment a = a_first_timer();
    struct reoffending_answer r;
    a.offence.category = CATEGORY_NOT_KNOWN;
    CHECK_INT(reoffending(ALL_REOFFENDING, &a, on, VERSION_AS_ANSWERED, &r, NULL), UNKNOWN);
    CHECK_INT(r.errors.error[0].type, OFFENCE_CODE_MAPPING_NOT_FOUND);
}

TEST(the_working_of_a_sum_names_its_terms_and_its_numbers)
{
    struct assessment a = a_first_timer_assessed();
    struct reoffending_answer r;
    struct working w;
    working_begin(&w);
    answer_item(&a, ITEM_TEMPER, SOME_PROBLEM);
    CHECK_INT(reoffending(VIOLENT_REOFFENDING, &a, on, VERSION_AS_ANSWERED, &r, &w), KNOWN);
    CHECK(working_find(&w, "first_sanction") != NULL);
    CHECK(working_find(&w, "copas_rate") == NULL);
    CHECK_TEXT(working_find(&w, "assessed_answer")->inputs, "temper control");
    CHECK_TEXT(working_find(&w, "band")->inputs, "dynamic");
    CHECK_INT(w.used_count, 1);
    CHECK(!w.truncated);
}
