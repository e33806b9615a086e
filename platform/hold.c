/* hold.c -- keeping a record as it was, because somebody may have to answer for it. */
#include "platform/hold.h"

#include "platform/journal.h"
#include "platform/secret.h"

#include <string.h>

enum { SHORTEST_REASON = 10 };

static struct refusal want_reason(const char *reason)
{
    if (reason && strlen(reason) >= SHORTEST_REASON) return ALLOWED;
    return refuse_field("reason", "Say what for, in a few words");
}

/* What the chain calls the sealing of a copy: its digest is a neutral fact, and cannot
 * be disposed of with the words. */
static const char *sealing_act(struct work *w, const char *digest)
{
    return arena_print(w->arena, "sealed copy %s", digest);
}

struct refusal hold_place(struct work *w, struct subject s, const char *reason, hold_copy *copy,
                          int64_t *hold_id)
{
    struct refusal no = want_reason(reason);
    if (refused(&no)) return no;
    const char *text = copy(w, s);
    if (!text) return refuse("There is no record to hold");

    char digest[DIGEST_TEXT];
    int64_t id = new_key(w->now);
    secret_digest(text, strlen(text), digest);
    add_hold(w->db, &(struct add_hold){
        .kind = s.kind, .subject = s.id, .hold = id, .reason = reason, .digest = digest });
    add_held_copy(w->db, id, text);
    journal(w, s, "placed hold", id, reason);
    journal(w, s, sealing_act(w, digest), id, NULL);
    *hold_id = id;
    return ALLOWED;
}

struct refusal hold_lift(struct work *w, struct subject s, int64_t hold_id, const char *reason)
{
    struct refusal no = want_reason(reason);
    if (refused(&no)) return no;
    if (!end_hold(w->db, s.kind, s.id, hold_id)) return refuse("That hold is not in force");
    journal(w, s, "lifted hold", hold_id, reason);
    return ALLOWED;
}

/* Is the copy what the hold says, and the hold what the chain says? */
static bool is_as_sealed(struct work *w, struct subject s, int64_t hold_id,
                         const struct held_copy *held)
{
    char digest[DIGEST_TEXT];
    secret_digest(held->copy, strlen(held->copy), digest);
    return strcmp(digest, held->copy_digest) == 0
           && sealing_link(w->db, s.kind, s.id, hold_id, sealing_act(w, digest)) != NULL;
}

struct refusal hold_open(struct work *w, struct subject s, int64_t hold_id, const char *reason,
                         const char **copy)
{
    struct refusal no = want_reason(reason);
    if (refused(&no)) return no;
    const struct held_copy *held = held_copy_of(w->db, s.kind, s.id, hold_id);
    if (!held) return refuse("There is no such hold");
    if (!is_as_sealed(w, s, hold_id, held))
        return refuse("The copy is not what was sealed: tell whoever keeps the record");
    journal(w, s, "opened held copy", hold_id, reason);
    *copy = held->copy;
    return ALLOWED;
}

bool is_held(struct work *w, struct subject s)
{
    return first_hold_on(w->db, s.kind, s.id) != NULL;
}

struct instant held_since(struct work *w, struct subject s)
{
    const struct first_hold *first = first_hold_on(w->db, s.kind, s.id);
    return first ? first->placed_at : NO_INSTANT;
}
