/* input_errors.c -- the names and the words of what can be wrong with an answer. */
#include "rules/predictor.h"

struct error_row {
    const char *name;
    const char *words;
};

static const struct error_row rows[INPUT_ERROR_TYPES] = {
    [NO_INPUT_ERROR] = { "", "" },
    [MISSING_MANDATORY_INPUT] = {
        "MISSING_MANDATORY_INPUT", "Answers that the predictor cannot do without are missing"
    },
    [MISSING_DYNAMIC_INPUT] = {
        "MISSING_DYNAMIC_INPUT", "Answers are missing, so the static version was used"
    },
    [TOTAL_SANCTIONS_LESS_THAN_ONE] = {
        "TOTAL_NUMBER_OF_SANCTIONS_LESS_THAN_ONE", "There must be at least one sanction"
    },
    [TOTAL_SANCTIONS_OUT_OF_RANGE] = {
        "TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE", "Sanctions must be between 1 and 999"
    },
    [VIOLENT_SANCTIONS_ABOVE_TOTAL] = {
        "VIOLENT_SANCTION_GREATER_THAN_TOTAL_SANCTIONS",
        "There cannot be more violent sanctions than sanctions"
    },
    [VIOLENT_SANCTIONS_OUT_OF_RANGE] = {
        "VIOLENT_SANCTION_OUT_OF_RANGE",
        "Violent sanctions must be between 0 and the number of sanctions"
    },
    [OFFENCE_CODE_INCORRECT_FORMAT] = {
        "OFFENCE_CODE_INCORRECT_FORMAT", "The offence code must have five digits"
    },
    [OFFENCE_CODE_MAPPING_NOT_FOUND] = {
        "OFFENCE_CODE_MAPPING_NOT_FOUND", "The model has no group for this offence code"
    },
    [NEED_DETAILS_OF_EXACT_OFFENCE] = {
        "NEED_DETAILS_OF_EXACT_OFFENCE",
        "This code stands for several groups: give the exact offence"
    },
    [AGE_AT_CONVICTION_LESS_THAN_TEN] = {
        "AGE_AT_CURRENT_CONVICTION_LESS_THAN_TEN",
        "The age at the current conviction is below ten"
    },
    [AGE_AT_FIRST_SANCTION_AFTER_CONVICTION] = {
        "AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION",
        "The first sanction cannot come after the current conviction"
    },
    [AGE_AT_FIRST_SANCTION_OUT_OF_RANGE] = {
        "AGE_AT_FIRST_SANCTION_OUT_OF_RANGE", "That is not an age at a first sanction"
    },
    [CONVICTION_BEFORE_BIRTH] = {
        "DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH",
        "The conviction is not after the date of birth"
    },
    [CONVICTION_LONG_AFTER_ASSESSMENT] = {
        "DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE",
        "The conviction is more than three months after the assessment"
    },
    [FOLLOW_UP_BEFORE_CONVICTION] = {
        "FOLLOW_UP_DATE_BEFORE_CONVICTION_DATE", "Follow-up cannot start before the conviction"
    },
    [FOLLOW_UP_BEFORE_BIRTH] = {
        "DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH",
        "Follow-up does not start after the date of birth"
    },
    [FOLLOW_UP_OUT_OF_RANGE] = {
        "DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE",
        "Nobody is followed up at the age of 110 or more"
    },
    [SEXUAL_OFFENDING_INCONSISTENT_INPUT] = {
        "SEXUAL_OFFENDING_INCONSISTENT_INPUT",
        "Never a sexual offence, it says, and yet some are counted"
    },
    [SEXUAL_OFFENDING_MISSING_COUNTS] = {
        "SEXUAL_OFFENDING_MISSING_COUNTS", "The counts of sexual offending are not complete"
    },
    [SEXUAL_PREDICTOR_NO_SANCTIONS] = {
        "SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS",
        "There is sexual offending, it says, and yet every count is 0"
    },
    [SEXUAL_PREDICTOR_INCONSISTENT_INPUT] = {
        "SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT",
        "Never a sexual offence, it says, and yet some are counted"
    },
    [SEXUAL_SANCTIONS_OUT_OF_RANGE] = {
        "TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE",
        "There cannot be more sexual sanctions than sanctions"
    },
    [LATEST_SEXUAL_OFFENCE_BEFORE_BIRTH] = {
        "DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH",
        "The latest sexual offence is not after the date of birth"
    },
    [LATEST_SEXUAL_OFFENCE_OUT_OF_RANGE] = {
        "DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE",
        "The age at the latest sexual offence is 110 or more"
    },
    [LDS_NOT_ENOUGH_FIELDS_PRESENT] = {
        "LDS_NOT_ENOUGH_FIELDS_PRESENT", "At least three of the four core answers are needed"
    },
    [DOMESTIC_ABUSE_INCONSISTENT_INPUT] = {
        "DOMESTIC_ABUSE_INCONSISTENT_INPUT",
        "No domestic abuse, it says, and yet whom it was against is answered"
    },
    [AGE_BELOW_EIGHTEEN] = {
        "AGE_AT_START_OF_FOLLOWUP_LESS_THAN_EIGHTEEN", "The predictor is for adults"
    },
    [COMPONENT_VALIDATION_ERROR] = {
        "COMPONENT_VALIDATION_ERROR", "One of the predictors that this one adds up has no score"
    },
};

static const struct error_row *row_of(enum input_error_type type)
{
    return &rows[type < INPUT_ERROR_TYPES ? type : NO_INPUT_ERROR];
}

const char *input_error_name(enum input_error_type type)
{
    return row_of(type)->name;
}

const char *input_error_words(enum input_error_type type)
{
    return row_of(type)->words;
}
