/* person_pages.c -- the pages about one person. */
#include "app/desk/pages.h"

#include "app/desk/overview.html.h"
#include "app/desk/person.h"
#include "app/desk/sentence.h"

#include <stdlib.h>
#include <string.h>

enum { OVERVIEW_ENTRIES = 12, STREAM_ENTRIES = 50, NEXT_APPOINTMENTS = 5 };

void get_person(struct request *r)
{
    struct person_view *v = person_view(r, TAB_OVERVIEW);
    if (!v) return;
    struct stream_ask ask = {
        .subject = v->head->person_id,
        .page = { .before_on = date_plus_days(r->work.today, 1), .most = OVERVIEW_ENTRIES },
        .since = v->since,      /* what is still to come stands beside, under Next */
    };
    struct overview page = {
        .stream = stream_read(&r->work, person_stream_sources, &ask),
        .next = appointments_from(r->work.db, v->head->person_id, r->work.today, NEXT_APPOINTMENTS),
        .ordered = ordered_of(r, v->head->person_id),
    };
    overview_html(r->out, r, v, &page);
}

/* "2026-11-24.4711": where a page of the stream begins. */
static struct stream_page asked_page(const struct request *r)
{
    struct stream_page page = { .most = STREAM_ENTRIES };
    const char *rest = NULL;
    page.before_on = date_from_iso(asked_or(r, "before", ""), &rest);
    if (date_known(page.before_on) && *rest == '.') page.before_id = strtoll(rest + 1, NULL, 10);
    return page;
}

static void show_stream(struct request *r, enum person_tab tab, const char *only_room)
{
    struct person_view *v = person_view(r, tab);
    if (!v) return;
    struct stream_ask ask = {
        .subject = v->head->person_id,
        .room = only_room ? only_room : asked_or(r, "room", ""),
        .words = asked_or(r, "words", ""),
        .page = asked_page(r),
        .since = v->since,
    };
    struct stream_answer answer = stream_read(&r->work, person_stream_sources, &ask);
    stream_html(r->out, r, v, &ask, &answer);
}

void get_stream(struct request *r)
{
    show_stream(r, TAB_STREAM, NULL);
}

void get_contacts(struct request *r)
{
    show_stream(r, TAB_CONTACTS, contacts_stream.room);
}

void get_sentence(struct request *r)
{
    struct person_view *v = person_view(r, TAB_SENTENCE);
    if (!v) return;
    struct ordered all = ordered_of(r, v->head->person_id);
    sentence_html(r->out, r, v, &all);
}

void get_details(struct request *r)
{
    struct person_view *v = person_view(r, TAB_DETAILS);
    if (!v) return;
    struct details d = {
        .names = names_of(r->work.db, v->head->person_id),
        .identifiers = identifiers_of(r->work.db, v->head->person_id),
        .addresses = addresses_of(r->work.db, v->head->person_id),
        .duplicates = duplicates_of(r->work.db, v->head->person_id),
        .holders = holders_of(r->work.db, v->head->person_id),
    };
    details_html(r->out, r, v, &d);
}
