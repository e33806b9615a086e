/* predictor_test.c -- what all predictors of reoffending share. */
#include "rules/predictor.h"

#include "tools/test.h"

#include <math.h>

TEST(a_percent_is_rounded_half_up_and_never_nothing_or_all)
{
    CHECK_INT(whole_percent(0), 1);
    CHECK_INT(whole_percent(0.0149), 1);
    CHECK_INT(whole_percent(0.125), 13);
    CHECK_INT(whole_percent(0.1249), 12);
    CHECK_INT(whole_percent(1), 99);
    CHECK_INT(hundredths_of_percent(0.00125), 13);
    CHECK_INT(hundredths_of_percent(0.5), 5000);
    CHECK_INT(hundredths_of_percent(1), 9999);
    CHECK_INT(half_up(2.5), 3);
    CHECK_INT(half_up(-2.5), -2);
}

TEST(the_logistic_curve_has_no_end)
{
    CHECK(fabs(logistic(0) - 0.5) < 1e-15);
    CHECK(logistic(-1e6) >= 0 && logistic(-1e6) < 1e-9);
    CHECK(logistic(1e6) <= 1 && logistic(1e6) > 1 - 1e-9);
    CHECK(fabs(logistic(2) + logistic(-2) - 1) < 1e-15);
}

TEST(a_band_without_a_limit_is_never_reached)
{
    static const struct band_limits limits = { 300, 690, NO_SUCH_BAND };
    CHECK_INT(band_of(&limits, 299), LIKELIHOOD_LOW);
    CHECK_INT(band_of(&limits, 300), LIKELIHOOD_MEDIUM);
    CHECK_INT(band_of(&limits, 690), LIKELIHOOD_HIGH);
    CHECK_INT(band_of(&limits, 9999), LIKELIHOOD_HIGH);
    CHECK_TEXT(likelihood_word(LIKELIHOOD_VERY_HIGH), "very high");
}

TEST(a_remark_does_not_stop_a_score)
{
    struct input_errors e = { .count = 0 };
    CHECK(!errors_stop_score(&e));
    add_item_error(&e, MISSING_DYNAMIC_INPUT, ITEM_TEMPER);
    CHECK(!errors_stop_score(&e));
    add_item_error(&e, OFFENCE_CODE_INCORRECT_FORMAT, ITEM_OFFENCE_CODE);
    CHECK(errors_stop_score(&e));
    CHECK(has_error(&e, MISSING_DYNAMIC_INPUT));
    CHECK(!has_error(&e, MISSING_MANDATORY_INPUT));
}

TEST(errors_name_missing_answers_and_keep_others_as_steps)
{
    static const enum item wanted[] = { ITEM_TEMPER, ITEM_COPING, ITEM_NONE };
    struct assessment a = { .offence_code = NULL };
    struct input_errors e = { .count = 0 };
    struct working w;
    working_begin(&w);
    answer_item(&a, ITEM_COPING, NO_PROBLEM);
    CHECK(add_if_missing(&e, MISSING_MANDATORY_INPUT, &a, wanted));
    answer_item(&a, ITEM_TEMPER, NO_PROBLEM);
    CHECK(!add_if_missing(&e, MISSING_MANDATORY_INPUT, &a, wanted));
    errors_to_working(&e, &w);
    CHECK_INT(w.missing_count, 1);
    CHECK_TEXT(w.missing[0], "temper control");
    CHECK_TEXT(working_find(&w, "check_answers")->result, "MISSING_MANDATORY_INPUT");
}

TEST(every_kind_of_error_has_a_name_and_words)
{
    for (enum input_error_type t = NO_INPUT_ERROR + 1; t < INPUT_ERROR_TYPES; t++) {
        CHECK(input_error_name(t)[0] != '\0');
        CHECK(input_error_words(t)[0] != '\0');
    }
    CHECK_TEXT(input_error_name(INPUT_ERROR_TYPES), "");
}
