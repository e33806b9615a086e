/* details.c -- names, numbers, addresses and appointments in words. */
#include "app/desk/sentence.h"

#include "app/desk/overview.html.h"

#include "base/typed.h"
#include "platform/words.h"

#include <string.h>

const char *appointment_when(const struct person_view *v, const struct appointment_line *a)
{
    char day[DATE_WORDS], time[TIME_WORDS];
    struct arena *m = v->request->work.arena;
    date_words(a->contact_on, day);
    if (!a->minute.known) return arena_text(m, day);
    return arena_print(m, "%s, %s", day, time_words((int)a->minute.value, time));
}

const char *appointment_who(const struct person_view *v, const struct appointment_line *a)
{
    struct arena *m = v->request->work.arena;
    const char *officer = officer_words(m, a->forename, a->surname, a->staff_code);
    return arena_print(m, "%s%s%s%s%s", a->type_name, officer ? ", with " : "",
                       officer ? officer : "", a->office_name ? ", " : "",
                       a->office_name ? a->office_name : "");
}

static const struct { const char *kind, *label; } identifier_labels[] = {
    { "pnc", "PNC number (police national computer)" },
    { "cro", "CRO number (criminal records office)" },
    { "noms", "NOMS number (prison)" },
    { "crn_previous", "Earlier CRN" },
};

const char *identifier_label(const char *kind)
{
    for (size_t i = 0; i < sizeof identifier_labels / sizeof *identifier_labels; i++)
        if (strcmp(identifier_labels[i].kind, kind) == 0) return identifier_labels[i].label;
    return kind;
}

const char *identifier_note(const struct identifier_of_person *i)
{
    return i->is_valid ? NULL : "Not a valid number: kept as it came";
}

/* The codes are nDelius's. */
const char *address_label(const struct address_of_person *d)
{
    if (strcmp(d->status, "M") == 0) return "Main";
    if (strcmp(d->status, "P") == 0) return "Previous";
    if (strcmp(d->status, "B") == 0) return "Bail";
    return *d->status ? d->status : "Not said";
}

const char *address_period(const struct person_view *v, const struct address_of_person *d)
{
    struct arena *m = v->request->work.arena;
    const char *from =
        date_known(d->true_from_on) ? day_words(m, d->true_from_on) : "not known when";
    if (!date_known(d->true_to_on)) return arena_print(m, "From %s", from);
    return arena_print(m, "From %s to %s", from, day_words(m, d->true_to_on));
}

const char *name_label(const struct name_of_person *n)
{
    if (strcmp(n->kind, "alias") == 0) return "Also uses";
    return strcmp(n->kind, "previous") == 0 ? "Earlier name" : "Name";
}

const char *duplicate_reason(const struct duplicate_line *d)
{
    return strcmp(d->reason, "same_pnc") == 0 ? "the same PNC number"
                                              : "the same name and date of birth";
}

/* ---- the stream's own links ------------------------------------------------------*/

const char *stream_next(const struct person_view *v, const struct stream_answer *a)
{
    const struct stream_entry *last = &a->entries.row[a->entries.count - 1];
    char day[DATE_TEXT];
    return arena_print(v->request->work.arena, "%s.%lld", date_iso(last->on, day),
                       (long long)last->id);
}

void stream_rooms(struct out *o, const struct stream_ask *ask)
{
    for (const struct stream_source *const *s = person_stream_sources; *s; s++)
        stream_room(o, (*s)->room, (*s)->label, strcmp(ask->room, (*s)->room) == 0);
}

void stream_more(struct out *o, const struct person_view *v, const struct stream_ask *ask,
                 const struct stream_answer *a)
{
    const char *tab = v->tab == TAB_CONTACTS ? "contacts" : "stream";
    stream_more_link(o, v, tab, stream_next(v, a), ask->words, ask->room);
}
