/* look.c -- when a reader last looked at a subject. */
#include "platform/look.h"

#include "platform/session.sql.h"

enum { ONE_SITTING_MS = 30 * 60 * 1000 };

static bool is_same_sitting(const struct work *w, const struct last_look *last)
{
    return w->now.ms - last->looked_at.ms <= ONE_SITTING_MS;
}

struct instant look_before(struct work *w, struct subject subject)
{
    const struct last_look *last =
        last_look(w->db, w->reader.account_id, subject.kind, subject.id);
    if (!last) return NO_INSTANT;
    return is_same_sitting(w, last) ? last->before_at : last->looked_at;
}

void look_note(struct work *w, struct subject subject)
{
    int64_t reader = w->reader.account_id;
    const struct last_look *last = last_look(w->db, reader, subject.kind, subject.id);
    if (!last) add_last_look(w->db, reader, subject.kind, subject.id);
    else move_last_look(w->db, reader, subject.kind, subject.id, !is_same_sitting(w, last));
}
