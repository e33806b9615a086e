/* judge.c -- all that can be told of a row without writing. */
#include "app/import/judge.h"

#include "app/import/value.h"

#include <string.h>

static void find_person(struct judge *j, struct row *r)
{
    int field = j->layout->target->crn;
    if (field == NONE || r->fate == FATE_REJECTED) return;
    char *crn = arena_text(r->arena, r->value[field].text);
    for (char *c = crn; *c; c++)
        if (*c >= 'a' && *c <= 'z') *c = (char)(*c - 'a' + 'A');
    r->crn = crn;
    const int64_t *id = lookup_find(&j->in->known.people, crn);
    if (id) r->person_id = *id;
    else row_reject(r, "unknown_crn", "nobody with the CRN '%s' is on record", crn);
}

static void find_event(struct judge *j, struct row *r)
{
    int field = j->layout->target->event;
    if (field == NONE || r->fate == FATE_REJECTED) return;
    bool needed = j->layout->target->needs_event;
    const char *text = r->value[field].text;
    if (!*text && !needed) return;
    struct maybe_int number;
    char key[EVENT_KEY_TEXT];
    value_number(text, &number);
    const int64_t *id = !number.known ? NULL
        : lookup_find(&j->in->known.events, known_event_key(r->crn, number.value, key));
    if (id) r->event_id = known_int(*id);
    else (needed ? row_reject : row_warn)(r, "unknown_event", "%s has no event '%s'", r->crn, text);
}

static void find_reference(struct judge *j, struct row *r)
{
    const struct target *t = j->layout->target;
    if (r->fate == FATE_REJECTED) return;
    if (t->refer) t->refer(j->in, r);
    else r->reference = r->value[t->reference].text;
}

static uint64_t hash_cells(const struct csv_row *csv, size_t columns)
{
    uint64_t hash = 0;
    for (size_t i = 0; i < columns; i++) {
        const char *text = value_trimmed(csv->cell[i]);
        hash = seen_hash(hash, text, strlen(text));
    }
    return hash;
}

/* The first row with a key stands. What is doubtful in another is its own affair. */
static void compare_with_seen(struct judge *j, const struct csv_row *csv, struct row *r)
{
    if (r->fate == FATE_REJECTED) return;
    enum seen_as as = seen_note(&j->seen, r->reference, hash_cells(csv, j->layout->columns));
    if (as == SEEN_FIRST) return;
    r->complaints = 0;
    r->fate = as == SEEN_IDENTICAL ? FATE_DUPLICATE : FATE_CONFLICTING;
    if (as == SEEN_IDENTICAL) row_warn(r, "duplicate_identical", "the same row was there before");
    else row_warn(r, "duplicate_conflicting", "another row with the key %s was there before",
                  r->reference);
}

/* A row that cannot be stored may still say which one it is. */
static void note_refused(struct judge *j, const struct csv_row *csv)
{
    int field = j->layout->target->reference;
    int at = field == NONE ? NONE : j->layout->at[field];
    if (at == NONE || (size_t)at >= csv->cells) return;
    seen_note(&j->refused, value_trimmed(csv->cell[at]), 0);
}

static void judge_cells(struct judge *j, const struct csv_row *csv, struct row *r)
{
    cells_read(j->in, j->layout, csv, r);
    find_person(j, r);
    find_event(j, r);
    find_reference(j, r);
    compare_with_seen(j, csv, r);
}

void judge_row(struct judge *j, const struct csv_row *csv, struct row *r)
{
    const struct target *t = j->layout->target;
    if (cells_fit(j->layout, csv, r)) judge_cells(j, csv, r);
    if (r->fate == FATE_REJECTED) note_refused(j, csv);
    if (r->fate == FATE_STORED && t->check) t->check(j->in, r);
}

bool judge_has_seen(const struct judge *j, const char *reference)
{
    return seen_has(&j->seen, reference) || seen_has(&j->refused, reference);
}

void judge_forget(struct judge *j)
{
    seen_free(&j->seen);
    seen_free(&j->refused);
}
