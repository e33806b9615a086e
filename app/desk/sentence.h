/* sentence.h -- what the court ordered, event by event, for the pages of a person. */
#ifndef APP_DESK_SENTENCE_H
#define APP_DESK_SENTENCE_H

#include "app/desk/person.h"

/* One event with what hangs on it, each thing already in words. */
struct ordered_line { const char *what, *detail, *doubt; bool is_open; };
struct ordered_lines { size_t count; struct ordered_line *row; };

struct ordered_event {
    const struct event_line *event;
    const char *title, *offence, *dates, *law_doubt, *doubt, *source;
    bool is_open;
    struct ordered_lines requirements, conditions;
};
struct ordered_events { size_t count; struct ordered_event *row; };

struct ordered {
    struct ordered_events events;       /* open ones first, then the latest first */
    size_t open_count;
};

struct ordered ordered_of(struct request *r, int64_t person_id);

struct overview {
    struct stream_answer stream;
    struct appointment_lines next;
    struct ordered ordered;
};

struct details {
    struct name_of_persons names;
    struct identifier_of_persons identifiers;
    struct address_of_persons addresses;
    struct duplicate_lines duplicates;
    struct holder_lines holders;
};

/* ---- for templates ---- */
const char *appointment_when(const struct person_view *v, const struct appointment_line *a);
const char *appointment_who(const struct person_view *v, const struct appointment_line *a);
const char *identifier_label(const char *kind);
const char *identifier_note(const struct identifier_of_person *i);
const char *address_period(const struct person_view *v, const struct address_of_person *d);
const char *address_label(const struct address_of_person *d);
const char *name_label(const struct name_of_person *n);
const char *duplicate_reason(const struct duplicate_line *d);
const char *stream_next(const struct person_view *v, const struct stream_answer *a);
void stream_rooms(struct out *o, const struct stream_ask *ask);
void stream_more(struct out *o, const struct person_view *v, const struct stream_ask *ask,
                 const struct stream_answer *a);

#endif
