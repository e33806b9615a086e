/* load.c -- what a source sends with and about victims, kept behind the wall. */
#include "app/victims/load.h"

enum loaded victim_contact_load(struct work *w, struct add_sent_victim_contact contact)
{
    contact.id = new_key(w->now);
    int64_t added = add_sent_victim_contact(w->db, &contact);
    return loaded_as(added, added ? supersede_victim_contact(w->db, contact.source_ref, contact.id)
                                  : 0);
}

enum loaded victim_register_load(struct work *w, struct add_sent_victim_register entry)
{
    entry.id = new_key(w->now);
    int64_t added = add_sent_victim_register(w->db, &entry);
    return loaded_as(added, added ? supersede_victim_register(w->db, entry.source_ref, entry.id)
                                  : 0);
}

int64_t victim_contacts_mark_gone(struct work *w, int64_t from, int64_t to,
                                  struct still_sent sent)
{
    int64_t gone = 0;
    struct victim_contact_refs held = sent_victim_contacts(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct victim_contact_ref *c = &held.row[i];
        if (sent.is(sent.run, c->subject_id, c->source_ref)) continue;
        mark_victim_contact_gone(w->db, c->subject_id, c->contact_id);
        gone++;
    }
    return gone;
}

int64_t victim_registers_mark_gone(struct work *w, int64_t from, int64_t to,
                                   struct still_sent sent)
{
    int64_t gone = 0;
    struct victim_register_refs held = sent_victim_registers(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct victim_register_ref *r = &held.row[i];
        if (sent.is(sent.run, r->subject_id, r->source_ref)) continue;
        mark_victim_register_gone(w->db, r->subject_id, r->register_id);
        gone++;
    }
    return gone;
}
