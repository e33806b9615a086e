/* release_json.h -- the facts of sentence dates, read from JSON. */
#ifndef APP_WORKING_RELEASE_JSON_H
#define APP_WORKING_RELEASE_JSON_H

#include "rules/sentence_dates.h"

#include <jansson.h>

enum { MOST_HOLIDAYS = 512 };

/* Room for what a case points to. */
struct release_input {
    struct imposed_sentence sentence[MOST_SENTENCES];
    struct sentence_adjustment adjustment[MOST_ADJUSTMENTS];
    struct prison_movement movement[MOST_MOVEMENTS];
    struct bank_holiday holiday[MOST_HOLIDAYS];
    struct calendar calendar;
    struct sentence_case facts;
};

/* Reads a case of the vocabulary's release/ folder; r->facts then points into r.
 * *problem says what is wrong with it, if anything. */
void release_input_read(struct release_input *r, const json_t *input, const char **problem);

#endif
