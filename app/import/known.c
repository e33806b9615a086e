/* known.c -- who and what rows may refer to. */
#include "app/import/known.h"

#include "app/import/run.sql.h"
#include "app/people/load.h"
#include "app/sentences/load.h"
#include "app/staff/load.h"

#include <stdio.h>
#include <string.h>

const struct staff_member *known_staff(const struct known *k, const char *code)
{
    const int64_t *at = lookup_find(&k->staff, code);
    return at ? &k->member[*at] : NULL;
}

void known_put_staff(struct known *k, const char *code, struct staff_member member)
{
    const int64_t *at = lookup_find(&k->staff, code);
    if (at) {
        k->member[*at] = member;
        return;
    }
    *lookup_at(&k->staff, code) = (int64_t)k->members;
    struct staff_member *new_one = arena_push(k->staff.arena, &k->member, &k->members,
                                              sizeof *new_one);
    *new_one = member;
}

bool known_nobody(const char *staff_code)
{
    size_t len = strlen(staff_code);
    return !len || staff_code[len - 1] == 'U';
}

char *known_event_key(const char *crn, int64_t number, char key[static EVENT_KEY_TEXT])
{
    snprintf(key, EVENT_KEY_TEXT, "%.32s/%lld", crn, (long long)number);
    return key;
}

int64_t known_or_new(struct lookup *l, const char *key, struct instant now)
{
    int64_t *id = lookup_at(l, key);
    if (!*id) *id = new_key(now);
    return *id;
}

static void load_places_and_staff(struct known *k, struct work *w)
{
    struct sent_teams teams = sent_teams(w->db);
    for (size_t i = 0; i < teams.count; i++)
        *lookup_at(&k->teams, teams.row[i].code) = teams.row[i].team_id;
    struct sent_offices offices = sent_offices(w->db);
    for (size_t i = 0; i < offices.count; i++)
        *lookup_at(&k->offices, offices.row[i].code) = offices.row[i].office_id;
    struct sent_officers staff = sent_officers(w->db);
    for (size_t i = 0; i < staff.count; i++)
        known_put_staff(k, staff.row[i].code, (struct staff_member){
            staff.row[i].officer_id, staff.row[i].true_to_on });
}

static void load_people(struct known *k, struct work *w)
{
    struct sent_persons people = sent_people(w->db);
    for (size_t i = 0; i < people.count; i++)
        *lookup_at(&k->people, people.row[i].crn) = people.row[i].person_id;
}

/* Their reference is the key they are known by. */
static void load_events(struct known *k, struct work *w)
{
    for (int64_t after = 0;;) {
        struct held_persons page = people_after(w->db, after);
        if (!page.count) return;
        after = page.row[page.count - 1].person_id;
        struct event_refs events = sent_events(w->db, page.row[0].person_id, after);
        for (size_t i = 0; i < events.count; i++)
            if (*events.row[i].source_ref)
                *lookup_at(&k->events, events.row[i].source_ref) = events.row[i].event_id;
        arena_clear(w->arena);
    }
}

void known_load(struct known *k, struct work *w, struct arena *keep)
{
    *k = (struct known){ .people = { .arena = keep }, .events = { .arena = keep },
                         .teams = { .arena = keep }, .offices = { .arena = keep },
                         .staff = { .arena = keep } };
    load_places_and_staff(k, w);
    load_people(k, w);
    load_events(k, w);
}
