/* predictor.h -- what all predictors of reoffending share: bands, percents, errors.
 *
 * A predictor never gives a score beside an error that stops it. Score, band
 * and errors are three separate facts, and a missing answer is named. */
#ifndef RULES_PREDICTOR_H
#define RULES_PREDICTOR_H

#include "rules/assessment.h"
#include "rules/finding.h"

/* How likely, in the bands that predictors use. */
enum likelihood {
    NO_LIKELIHOOD,              /* no band, because no score */
    LIKELIHOOD_NOT_APPLICABLE,
    LIKELIHOOD_LOW, LIKELIHOOD_MEDIUM, LIKELIHOOD_HIGH, LIKELIHOOD_VERY_HIGH
};

/* The lowest value of each band above Low, in the predictor's own unit. A band
 * that a predictor does not have begins at NO_SUCH_BAND. */
struct band_limits {
    int medium, high, very_high;
};
enum { NO_SUCH_BAND = 1000000 };

enum likelihood band_of(const struct band_limits *limits, int value);

/* "low" ... "very high", "not applicable"; "none". */
const char *likelihood_word(enum likelihood b);

/* What can be wrong with what was answered. The names are the national
 * assessment service's (input_error_name). */
enum input_error_type {
    NO_INPUT_ERROR,
    MISSING_MANDATORY_INPUT,
    MISSING_DYNAMIC_INPUT,              /* a remark: the static version was used */
    TOTAL_SANCTIONS_LESS_THAN_ONE,
    TOTAL_SANCTIONS_OUT_OF_RANGE,
    VIOLENT_SANCTIONS_ABOVE_TOTAL,      /* the models until 2026 */
    VIOLENT_SANCTIONS_OUT_OF_RANGE,     /* the models of 2026 */
    OFFENCE_CODE_INCORRECT_FORMAT,
    OFFENCE_CODE_MAPPING_NOT_FOUND,
    NEED_DETAILS_OF_EXACT_OFFENCE,
    AGE_AT_CONVICTION_LESS_THAN_TEN,
    AGE_AT_FIRST_SANCTION_AFTER_CONVICTION,
    AGE_AT_FIRST_SANCTION_OUT_OF_RANGE,
    CONVICTION_BEFORE_BIRTH,
    CONVICTION_LONG_AFTER_ASSESSMENT,
    FOLLOW_UP_BEFORE_CONVICTION,
    FOLLOW_UP_BEFORE_BIRTH,
    FOLLOW_UP_OUT_OF_RANGE,
    SEXUAL_OFFENDING_INCONSISTENT_INPUT,
    SEXUAL_OFFENDING_MISSING_COUNTS,
    SEXUAL_PREDICTOR_NO_SANCTIONS,
    SEXUAL_PREDICTOR_INCONSISTENT_INPUT,
    SEXUAL_SANCTIONS_OUT_OF_RANGE,
    LATEST_SEXUAL_OFFENCE_BEFORE_BIRTH,
    LATEST_SEXUAL_OFFENCE_OUT_OF_RANGE,
    LDS_NOT_ENOUGH_FIELDS_PRESENT,
    DOMESTIC_ABUSE_INCONSISTENT_INPUT,
    AGE_BELOW_EIGHTEEN,                 /* ours: OVP has no points below 18 */
    COMPONENT_VALIDATION_ERROR,
    INPUT_ERROR_TYPES
};

enum { MOST_ERROR_ITEMS = 16, MOST_ERRORS = 12 };

struct input_error {
    enum input_error_type type;
    enum item item[MOST_ERROR_ITEMS];   /* which answers; ITEM_NONE ends a shorter list */
};

struct input_errors {
    struct input_error error[MOST_ERRORS];
    size_t count;
};

const char *input_error_name(enum input_error_type type);

/* A sentence for the page: what is wrong, in plain words. */
const char *input_error_words(enum input_error_type type);

/* Add an error about `items` (ends with ITEM_NONE; NULL = about none). */
void add_error(struct input_errors *e, enum input_error_type type, const enum item *items);
void add_item_error(struct input_errors *e, enum input_error_type type, enum item item);

/* Add an error of that type that names those of `items` that are not answered;
 * nothing if all are. True if it added one. */
bool add_if_missing(struct input_errors *e, enum input_error_type type,
                    const struct assessment *a, const enum item *items);

/* Whether anything stands in the way of a score: any error but the remark
 * MISSING_DYNAMIC_INPUT. */
bool errors_stop_score(const struct input_errors *e);

bool has_error(const struct input_errors *e, enum input_error_type type);

/* Write the errors to the working: missing answers by name, others as steps. */
void errors_to_working(const struct input_errors *e, struct working *w);

/* e^z / (1 + e^z), without overflow for any z. */
double logistic(double z);

/* A probability as a whole percent, half up, from 1 to 99: no predictor of
 * this kind says never or always. */
int whole_percent(double probability);

/* A probability as a percent with two decimals, half up, in hundredths of a
 * percent, at most 99.99 %. */
int hundredths_of_percent(double probability);

/* The nearest integer, halves up. */
int half_up(double value);

#endif
