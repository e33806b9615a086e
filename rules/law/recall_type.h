/* recall_type.h -- the questions and lengths of recall, as the law and its policy put them. */
#ifndef RULES_LAW_RECALL_TYPE_H
#define RULES_LAW_RECALL_TYPE_H

#include "rules/recall_type.h"

/* One question of the suitability form. */
struct recall_question_row {
    const char *code;           /* stable word for files and forms */
    const char *text;           /* as the officer is asked it */
    bool adult, youth;          /* which sentence groups are asked it */
};

/* By enum recall_question. */
extern const struct recall_question_row recall_question_rows[RECALL_QUESTIONS];

/* Are recalls of 56 days, and the questions above, the law? */
extern const struct dated_number recall_fifty_six_days;

/* Days of a fixed-term recall, counted from the day of return as day 1. */
extern const struct dated_number recall_days_adult_under_12_months;
extern const struct dated_number recall_days_adult_12_months_or_over;
extern const struct dated_number recall_days_youth_under_12_months;
extern const struct dated_number recall_days_youth_12_months_or_over;

#endif
