/* person.h -- a person's record, as every page about them begins. */
#ifndef APP_DESK_PERSON_H
#define APP_DESK_PERSON_H

#include "app/allocation/allocation.h"
#include "app/contacts/contacts.h"
#include "app/people/people.h"
#include "app/sentences/sentences.h"
#include "platform/banner.h"
#include "platform/request.h"
#include "platform/stream.h"

enum person_tab {
    TAB_OVERVIEW, TAB_STREAM, TAB_SENTENCE, TAB_CONTACTS, TAB_DETAILS, TAB_WORKING, TAB_LOOKED,
    TABS
};

struct person_view {
    struct request *request;
    const struct person_head *head;
    enum person_tab tab;
    const char *name, *born, *holder;   /* in words */
    struct banner_cells banner;
    struct fact_of_persons facts;
    struct instant since;       /* when the reader last looked; not known = never */
};

/* Everything above the tabs. NULL, with the answer already "not found", if there is
 * no such person that the reader may see. */
struct person_view *person_view(struct request *r, enum person_tab tab);

/* Fact of a kind that holds now, or NULL. */
const struct fact_of_person *person_fact_now(const struct person_view *v, const char *kind);

/* What rooms tell of a person, in the order of the page. */
extern const struct stream_source *const person_stream_sources[];
extern const struct banner_source *const person_banner_sources[];

/* ---- for templates ---- */
void person_tabs(struct out *o, const struct person_view *v);
void banner_cells(struct out *o, const struct person_view *v);
void stream_lines(struct out *o, const struct person_view *v, const struct stream_answer *a);
void held_facts(struct out *o, const struct person_view *v, const char *group);
/* Where the stream begins with this entry: its permanent address. */
const char *stream_from(const struct person_view *v, const struct stream_entry *e);
const char *cell_class(const struct banner_cell *c);

#endif
