/* screens.h -- three screens whose points are public.
 *
 * LDS: learning disability and challenges. MST: maturity of men from 18 to 25.
 * OPD: the offender personality disorder pathway. A screen says whom to look
 * at more closely; it is no diagnosis. R A.8.3, A.8.4. */
#ifndef RULES_SCREENS_H
#define RULES_SCREENS_H

#include "rules/predictor.h"

struct learning_answer {
    struct maybe_int points;            /* 0-11; not known with an error */
    struct maybe_int score;             /* 0, 1 or 2; likewise */
    struct input_errors errors;
};

/* ASSUMED if an answer is missing and the screen counts it as 0. */
enum known learning_screen(const struct assessment *a, struct learning_answer *answer,
                           struct working *w);

struct maturity_answer {
    enum tri applicable;                /* NO: not a man of 18 to 25; NOT_KNOWN with an error */
    struct maybe_int points;            /* not known unless applicable */
    enum tri flag;                      /* a maturity need: YES from 10 points */
    struct input_errors errors;
};

/* Age is that on the day of the assessment. ASSUMED as above. */
enum known maturity_screen(const struct assessment *a, struct maturity_answer *answer,
                           struct working *w);

enum screen_result { NO_SCREEN_RESULT, SCREEN_IN, SCREEN_OUT };

struct personality_answer {
    bool checked;                       /* false if an error stopped it */
    enum screen_result result;
    enum tri override;                  /* asked for, where the screen says out; else NOT_KNOWN */
    int points;                         /* 0 if the gate was not passed */
    int indicators;                     /* men only */
    struct input_errors errors;
};

/* An override does not change the result: it is the officer's, beside it. */
enum known personality_screen(const struct assessment *a, struct personality_answer *answer,
                              struct working *w);

#endif
