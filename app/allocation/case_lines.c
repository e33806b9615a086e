/* case_lines.c -- each case in one line, for lists. */
#include "app/allocation/case_lines.h"

#include "app/allocation/case_lines.sql.h"
#include "app/allocation/unknowns.h"
#include "app/people/people.h"

#include <string.h>

/* Unknown stands among the high: before high itself and below very high only. */
static const struct rosh_rank { const char *level; int order; } rosh_ranks[] = {
    { "very high", 5 }, { "not known", 4 }, { "high", 3 }, { "medium", 2 }, { "low", 1 },
};
enum { ROSH_NOT_KNOWN = 1, ROSH_RANKS = sizeof rosh_ranks / sizeof *rosh_ranks };

static const struct rosh_rank *rank_of(const char *level)
{
    for (int i = 0; level && i < ROSH_RANKS; i++)
        if (strcmp(rosh_ranks[i].level, level) == 0) return &rosh_ranks[i];
    return &rosh_ranks[ROSH_NOT_KNOWN];
}

/* A day as lists sort it. */
static const char *day_or(struct arena *a, struct date day, const char *otherwise)
{
    char text[DATE_TEXT];
    return date_known(day) ? arena_text(a, date_iso(day, text)) : otherwise;
}

/* The first row of a person at or after *at in rows ordered by person; *at goes on
 * behind their last. NULL if there is none. */
static const struct case_event *last_event_of(const struct case_events *all, size_t *at,
                                              int64_t person)
{
    const struct case_event *found = NULL;
    for (; *at < all->count && all->row[*at].person_id <= person; ++*at)
        if (all->row[*at].person_id == person) found = &all->row[*at];
    return found;
}

static const struct case_contact *contacts_of(const struct case_contacts *all, size_t *at,
                                              int64_t person)
{
    while (*at < all->count && all->row[*at].person_id < person) ++*at;
    bool is_theirs = *at < all->count && all->row[*at].person_id == person;
    return is_theirs ? &all->row[*at] : NULL;
}

static struct case_knowledge knowledge_of(const struct case_person *p, const struct case_contact *c)
{
    return (struct case_knowledge){
        .has_rosh_level = rank_of(p->rosh) != &rosh_ranks[ROSH_NOT_KNOWN],
        .has_birth_date = date_known(p->birth_on),
        .has_main_address = p->addresses > 0,
        .police_asked = c->police_asked_on, .police_answered = c->police_answered_on,
        .care_asked = c->care_asked_on, .care_answered = c->care_answered_on,
    };
}

static const char *name_or_code(const char *name, const char *code)
{
    return name ? name : code;
}

static struct put_case_line line_of(struct work *w, const struct case_person *p,
                                    const struct case_event *e, const struct case_contact *c)
{
    const struct case_knowledge k = knowledge_of(p, c);
    const struct unknown_count unknown = unknowns_count(&k);
    const struct rosh_rank *rosh = rank_of(p->rosh);
    return (struct put_case_line){
        .person = p->person_id, .crn = p->crn, .born = p->birth_on, .name_order = p->name_order,
        .name = person_name_words(w->arena, p->forename, p->middle_name, p->surname),
        .staff = p->staff_code ? p->staff_code : "", .team = p->team_code ? p->team_code : "",
        .rosh = rosh->level, .rosh_order = rosh->order,
        .open = e || (p->staff_code && *p->staff_code),
        .sentence = e ? name_or_code(e->disposal_name, e->disposal_code) : "",
        .end_order = day_or(w->arena, e ? e->expected_end_on : NO_DATE, "9999-12-31"),
        .status = e ? name_or_code(e->custody_name, e->custody_code) : "",
        .next_order = day_or(w->arena, c->next_on, "9999-12-31"),
        .seen_order = day_or(w->arena, c->seen_on, "0000-00-00"),
        .unknowns = unknown.count, .unknown_words = unknown.first,
    };
}

int64_t allocation_refresh_case_lines(struct work *w, int64_t from, int64_t to)
{
    static const struct case_contact no_contact;
    struct case_persons people = case_people(w->db, from, to);
    struct case_events events = case_events(w->db, from, to);
    struct case_contacts contacts = case_contacts(w->db, from, to);
    size_t event_at = 0, contact_at = 0;
    int64_t changed = 0;
    for (size_t i = 0; i < people.count; i++) {
        const struct case_person *p = &people.row[i];
        const struct case_event *e = last_event_of(&events, &event_at, p->person_id);
        const struct case_contact *c = contacts_of(&contacts, &contact_at, p->person_id);
        struct put_case_line line = line_of(w, p, e, c ? c : &no_contact);
        changed += put_case_line(w->db, &line);
    }
    return changed;
}
