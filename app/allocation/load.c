/* load.c -- who holds a case, as a source sends it. */
#include "app/allocation/load.h"

enum loaded holder_load(struct work *w, struct add_sent_holder holder)
{
    holder.id = new_key(w->now);
    int64_t added = add_sent_holder(w->db, &holder);
    return loaded_as(added, added ? supersede_holder(w->db, holder.source_ref, holder.id) : 0);
}

int64_t holders_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct holder_refs held = sent_holders(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct holder_ref *h = &held.row[i];
        if (sent.is(sent.run, h->person_id, h->source_ref)) continue;
        add_gone_holder(w->db, h->person_id, h->holding_id, new_key(w->now));
        supersede_gone_holder(w->db, h->person_id, h->holding_id);
        gone++;
    }
    return gone;
}
