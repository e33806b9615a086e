/* predictor.c -- what all predictors of reoffending share: bands, percents, errors. */
#include "rules/predictor.h"

#include <math.h>
#include <stddef.h>

enum likelihood band_of(const struct band_limits *limits, int value)
{
    if (value >= limits->very_high) return LIKELIHOOD_VERY_HIGH;
    if (value >= limits->high) return LIKELIHOOD_HIGH;
    if (value >= limits->medium) return LIKELIHOOD_MEDIUM;
    return LIKELIHOOD_LOW;
}

const char *likelihood_word(enum likelihood b)
{
    switch (b) {
    case NO_LIKELIHOOD: return "none";
    case LIKELIHOOD_NOT_APPLICABLE: return "not applicable";
    case LIKELIHOOD_LOW: return "low";
    case LIKELIHOOD_MEDIUM: return "medium";
    case LIKELIHOOD_HIGH: return "high";
    case LIKELIHOOD_VERY_HIGH: return "very high";
    }
    return "none";
}

void add_error(struct input_errors *e, enum input_error_type type, const enum item *items)
{
    if (e->count == MOST_ERRORS) return;
    struct input_error *error = &e->error[e->count++];
    *error = (struct input_error){ .type = type };
    for (size_t i = 0; items && items[i] != ITEM_NONE && i < MOST_ERROR_ITEMS; i++)
        error->item[i] = items[i];
}

void add_item_error(struct input_errors *e, enum input_error_type type, enum item item)
{
    add_error(e, type, (const enum item[]){ item, ITEM_NONE });
}

bool add_if_missing(struct input_errors *e, enum input_error_type type,
                    const struct assessment *a, const enum item *items)
{
    enum item missing[MOST_ERROR_ITEMS + 1] = { ITEM_NONE };
    size_t count = 0;
    for (size_t i = 0; items[i] != ITEM_NONE && count < MOST_ERROR_ITEMS; i++)
        if (!answered(a, items[i])) missing[count++] = items[i];
    if (count == 0) return false;
    add_error(e, type, missing);
    return true;
}

bool errors_stop_score(const struct input_errors *e)
{
    for (size_t i = 0; i < e->count; i++)
        if (e->error[i].type != MISSING_DYNAMIC_INPUT) return true;
    return false;
}

bool has_error(const struct input_errors *e, enum input_error_type type)
{
    for (size_t i = 0; i < e->count; i++)
        if (e->error[i].type == type) return true;
    return false;
}

void errors_to_working(const struct input_errors *e, struct working *w)
{
    if (!w) return;
    for (size_t i = 0; i < e->count; i++) {
        const struct input_error *error = &e->error[i];
        bool about_missing = error->type == MISSING_MANDATORY_INPUT ||
                             error->type == MISSING_DYNAMIC_INPUT ||
                             error->type == SEXUAL_OFFENDING_MISSING_COUNTS;
        for (size_t k = 0; about_missing && k < MOST_ERROR_ITEMS && error->item[k]; k++)
            working_missing(w, item_row(error->item[k])->words);
        working_step(w, "check_answers", "", input_error_name(error->type),
                     input_error_words(error->type), "R A.3, A.8, A.9");
    }
}

double logistic(double z)
{
    return z < 0 ? exp(z) / (1 + exp(z)) : 1 / (1 + exp(-z));
}

int half_up(double value)
{
    enum { FAR = 1000000000 };          /* keeps the cast defined; takes a NaN as -FAR */
    return (int)floor(fmax(-FAR, fmin(FAR, value)) + 0.5);
}

int whole_percent(double probability)
{
    int percent = half_up(probability * 100);
    return percent < 1 ? 1 : percent > 99 ? 99 : percent;
}

int hundredths_of_percent(double probability)
{
    enum { MOST = 9999 };
    int hundredths = half_up(probability * 10000);
    return hundredths > MOST ? MOST : hundredths;
}
