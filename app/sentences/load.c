/* load.c -- events, requirements and licence conditions, as a source sends them. */
#include "app/sentences/load.h"

enum loaded event_load(struct work *w, const struct add_sent_event *event)
{
    int64_t added = add_sent_event(w->db, event);
    return loaded_as(added, added ? supersede_event(w->db, event->person, event->event) : 0);
}

enum loaded requirement_load(struct work *w, struct add_sent_requirement requirement)
{
    requirement.id = new_key(w->now);
    int64_t added = add_sent_requirement(w->db, &requirement);
    return loaded_as(added, added ? supersede_requirement(w->db, requirement.source_ref,
                                                          requirement.id) : 0);
}

enum loaded condition_load(struct work *w, struct add_sent_condition condition)
{
    condition.id = new_key(w->now);
    int64_t added = add_sent_condition(w->db, &condition);
    return loaded_as(added, added ? supersede_condition(w->db, condition.source_ref, condition.id)
                                  : 0);
}

int64_t events_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct event_refs held = sent_events(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct event_ref *e = &held.row[i];
        bool is_ours = *e->source_ref && !instant_known(e->gone_at);
        if (!is_ours || sent.is(sent.run, e->person_id, e->source_ref)) continue;
        mark_event_gone(w->db, e->person_id, e->event_id);
        gone++;
    }
    return gone;
}

int64_t requirements_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct requirement_refs held = sent_requirements(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct requirement_ref *r = &held.row[i];
        if (sent.is(sent.run, r->person_id, r->source_ref)) continue;
        mark_requirement_gone(w->db, r->person_id, r->requirement_id);
        gone++;
    }
    return gone;
}

int64_t conditions_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct condition_refs held = sent_conditions(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct condition_ref *c = &held.row[i];
        if (sent.is(sent.run, c->person_id, c->source_ref)) continue;
        mark_condition_gone(w->db, c->person_id, c->condition_id);
        gone++;
    }
    return gone;
}
