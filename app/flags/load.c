/* load.c -- registrations, as a source sends them. */
#include "app/flags/load.h"

enum loaded registration_load(struct work *w, struct add_sent_registration registration)
{
    registration.id = new_key(w->now);
    int64_t added = add_sent_registration(w->db, &registration);
    return loaded_as(added, added ? supersede_registration(w->db, registration.source_ref,
                                                           registration.id) : 0);
}

void registration_withdraw(struct work *w, const char *source_ref)
{
    supersede_registration(w->db, source_ref, 0);
}

int64_t registrations_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct registration_refs held = sent_registrations(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct registration_ref *r = &held.row[i];
        if (sent.is(sent.run, r->person_id, r->source_ref)) continue;
        mark_registration_gone(w->db, r->person_id, r->registration_id);
        gone++;
    }
    return gone;
}
