/* post_sentence.c -- dates of the law of supervision after sentence. */
#include "rules/law/post_sentence.h"

const struct dated_number post_sentence_supervision_repealed = {
    .name = "post_sentence_supervision_repealed",
    .what = "Supervision after the end of a sentence is repealed and has ended",
    .unit = "yes_no",
    .since = {
        /* The text is certain, the day is not: "about late April to mid May 2026". */
        { { 2026, 5, 15 }, 1, "Sentencing Act 2026 s34, by SI 2026/402 reg 2", UNCERTAIN },
    },
};

const struct dated_number post_sentence_months_limit = {
    .name = "post_sentence_months_limit",
    .what = "Sentences of this many months or more never had supervision after sentence",
    .unit = "months",
    .since = {
        { { 2015, 2, 1 }, 24, "CJA 2003 s256AA, inserted by Offender Rehabilitation Act 2014 s2",
          RECALLED },
    },
};
