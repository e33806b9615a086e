/* stream.c -- contacts on the stream. */
#include "app/contacts/contacts.h"

#include "app/staff/permissions.h"
#include "platform/words.h"

#include <string.h>

/* "Planned office visit: attended, complied". A code in no table is shown as it
 * came and said to be unknown. */
static const char *what_of(struct work *w, const struct contact_line *c)
{
    const char *type = c->type_name
        ? c->type_name : arena_print(w->arena, "Contact of unknown type %s", c->type_code);
    bool is_due = c->is_appointment.known && c->is_appointment.value
                  && date_before(c->contact_on, w->today);
    if (!*c->outcome_code)
        return is_due ? arena_print(w->arena, "%s: no outcome recorded", type) : type;
    const char *outcome = c->outcome_name
        ? c->outcome_name : arena_print(w->arena, "unknown outcome %s", c->outcome_code);
    return arena_print(w->arena, "%s: %s", type, outcome);
}

static const char *words_of(struct work *w, const struct contact_line *c)
{
    const char *note = c->long_note ? c->long_note : c->note;
    if (!*note) return NULL;
    return may(w, MAY_READ_NOTES) ? note : "The note is for those who work with the person.";
}

static struct stream_entry entry_of(struct work *w, const struct contact_line *c)
{
    struct date written = london_time(c->written_at).on;
    bool is_ours = strcmp(c->system, "here") == 0;
    return (struct stream_entry){
        .on = c->contact_on,
        .minute = c->minute,
        .id = c->contact_id,
        .room = contacts_stream.room,
        .what = what_of(w, c),
        .words = words_of(w, c),
        .doubt = c->doubt,
        .who = officer_words(w->arena, c->forename, c->surname, c->staff_code),
        .source = source_words(w->arena, c->system, c->as_of_on),
        .written_at = c->written_at,
        .is_late = is_ours && date_before(c->contact_on, written),
        .is_sensitive = c->is_sensitive,
        .is_future = date_before(w->today, c->contact_on),
        .is_gone = instant_known(c->gone_at),
    };
}

static struct stream_entries contacts_on_stream(struct work *w, int64_t person,
                                                const struct stream_page *page)
{
    struct stream_entries entries = { 0 };
    struct contact_lines lines =
        contacts_before(w->db, person, stream_day(page), stream_id(page), page->most);
    for (size_t i = 0; i < lines.count; i++) {
        struct stream_entry *e = arena_push(w->arena, &entries.row, &entries.count, sizeof *e);
        *e = entry_of(w, &lines.row[i]);
    }
    return entries;
}

const struct stream_source contacts_stream = {
    .room = "contact",
    .label = "Contacts and appointments",
    .before = contacts_on_stream,
};
