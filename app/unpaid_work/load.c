/* load.c -- sessions of unpaid work, as a source sends them. */
#include "app/unpaid_work/load.h"

enum loaded session_load(struct work *w, struct add_sent_session session)
{
    session.id = new_key(w->now);
    int64_t added = add_sent_session(w->db, &session);
    return loaded_as(added, added ? supersede_session(w->db, session.source_ref, session.id) : 0);
}

int64_t sessions_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct session_refs held = sent_sessions(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct session_ref *s = &held.row[i];
        if (sent.is(sent.run, s->person_id, s->source_ref)) continue;
        mark_session_gone(w->db, s->person_id, s->session_on, s->session_id);
        gone++;
    }
    return gone;
}
