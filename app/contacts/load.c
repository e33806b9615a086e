/* load.c -- contacts and the kinds there are of them, as a source sends them. */
#include "app/contacts/load.h"

#include <string.h>

/* Longer notes would push the rows of a page of the stream apart. */
enum { LONGEST_NOTE_BESIDE_OTHERS = 1500 };

void contact_type_load(struct work *w, const struct put_contact_type *type)
{
    put_contact_type(w->db, type);
}

void contact_outcome_load(struct work *w, const struct put_contact_outcome *outcome)
{
    put_contact_outcome(w->db, outcome);
}

enum loaded contact_load(struct work *w, struct add_sent_contact contact)
{
    contact.id = new_key(w->now);
    contact.long_note = "";
    contact.too_long = strlen(contact.note) > LONGEST_NOTE_BESIDE_OTHERS;
    if (contact.too_long) {
        contact.long_note = contact.note;
        contact.note = "";
    }
    int64_t added = add_sent_contact(w->db, &contact);
    if (added && contact.too_long)
        add_long_note(w->db, contact.person, contact.id, contact.long_note);
    return loaded_as(added, added ? supersede_contact(w->db, contact.source_ref, contact.id) : 0);
}

void contact_withdraw(struct work *w, const char *source_ref)
{
    supersede_contact(w->db, source_ref, 0);
}

int64_t contacts_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct contact_refs held = sent_contacts(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct contact_ref *c = &held.row[i];
        if (sent.is(sent.run, c->person_id, c->source_ref)) continue;
        mark_contact_gone(w->db, c->person_id, c->contact_on, c->contact_id);
        gone++;
    }
    return gone;
}
