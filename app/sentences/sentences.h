/* sentences.h -- front door: what the court ordered, with the dates as they came. */
#ifndef APP_SENTENCES_SENTENCES_H
#define APP_SENTENCES_SENTENCES_H

#include "app/sentences/read.sql.h"
#include "platform/stream.h"
#include "rules/post_sentence.h"

bool event_is_open(const struct event_line *e, struct date on);

/* "ORA Community Order, 12 months"; "Before sentence"; that a code is unknown. */
const char *event_words(struct arena *a, const struct event_line *e);
const char *offence_words(struct arena *a, const struct event_line *e);
/* "12 months", "240 hours"; "none set" where there is none. */
const char *length_words(struct arena *a, struct maybe_int length, const char *unit);
const char *requirement_words(struct arena *a, const struct requirement_line *r);

/* What the rule of supervision after sentence is told of an event. */
struct post_sentence_facts event_post_sentence(const struct event_line *e, struct date today);

/* What the law of 2025-26 makes doubtful in an event ("Ended by law, please
 * check"), or NULL. */
const char *event_law_doubt(struct work *w, const struct event_line *e);

extern const struct stream_source sentences_stream;

#endif
