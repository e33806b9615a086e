/* words.h -- what the practice unit is put together from. All of it is invented. */
#ifndef APP_PRACTICE_WORDS_H
#define APP_PRACTICE_WORDS_H

#include "app/practice/dice.h"

const char *a_forename(struct dice *d, bool is_woman);
const char *a_surname(struct dice *d);
const char *a_street(struct dice *d);
const char *a_town(struct dice *d);
const char *an_employer(struct dice *d);
/* What an officer might write after an appointment. */
const char *a_note(struct dice *d);

#endif
