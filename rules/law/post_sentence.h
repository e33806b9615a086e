/* post_sentence.h -- dates of the law of supervision after sentence. */
#ifndef RULES_LAW_POST_SENTENCE_H
#define RULES_LAW_POST_SENTENCE_H

#include "rules/dated.h"

extern const struct dated_number post_sentence_supervision_repealed;
extern const struct dated_number post_sentence_months_limit;

#endif
