/* explain.c -- a person says what a code means that is in no table of ours. */
#include "app/import/explain.h"

#include "app/contacts/load.h"
#include "app/flags/load.h"
#include "app/import/codes.h"
#include "app/import/codes.sql.h"
#include "app/import/read.sql.h"
#include "app/victims/load.h"
#include "platform/journal.h"

#include <string.h>

static bool is_in(const struct code_line *c, const char *table)
{
    return strcmp(c->code_table, table) == 0;
}

/* ---- behind the wall -------------------------------------------------------------*/

/* What is moved keeps the source that it came from. */
static void from_source(struct work *w, int64_t source_id)
{
    w->source = source_id;
    work_ready(w);
}

static void note_moved(struct work *w, int64_t person_id)
{
    journal(w, (struct subject){ "person", person_id }, "corrected an import", 0, NULL);
}

static void move_contacts(struct work *w, const char *code)
{
    struct sent_as_contacts all = contacts_sent_as(w->db, code);
    for (size_t i = 0; i < all.count; i++) {
        const struct sent_as_contact *c = &all.row[i];
        from_source(w, c->source_id);
        contact_withdraw(w, c->source_ref);
        victim_contact_load(w, (struct add_sent_victim_contact){
            .subject = c->person_id, .on = c->contact_on, .minute = c->minute,
            .type = c->type_code, .outcome = c->outcome_code, .staff = c->staff_code,
            .note = c->note, .true_from = c->contact_on, .true_to = c->contact_on,
            .source_ref = c->source_ref, .disclosure = "never" });
        note_moved(w, c->person_id);
    }
}

static void move_registrations(struct work *w, const char *code)
{
    struct sent_as_registrations all = registrations_sent_as(w->db, code);
    for (size_t i = 0; i < all.count; i++) {
        const struct sent_as_registration *r = &all.row[i];
        from_source(w, r->source_id);
        registration_withdraw(w, r->source_ref);
        victim_register_load(w, (struct add_sent_victim_register){
            .subject = r->person_id, .type = r->type_code, .registered = r->registered_on,
            .review = r->review_on, .ended = r->ended_on, .true_from = r->registered_on,
            .true_to = r->ended_on, .source_ref = r->source_ref, .disclosure = "never" });
        note_moved(w, r->person_id);
    }
}

static bool is_about_victim(struct work *w, const struct code_line *c, const char *known_code)
{
    struct code_tables all;
    code_tables_read(&all, w, w->arena);
    const struct code *meant = code_find(code_table_named(&all, c->code_table), known_code);
    return meant && meant->is_victim;
}

/* Until it was explained it stood with everything else about the person. */
static void move_behind_wall(struct work *w, const struct code_line *c)
{
    int64_t source = w->source;
    if (is_in(c, "contact_types")) move_contacts(w, c->code);
    if (is_in(c, "register_types")) move_registrations(w, c->code);
    from_source(w, source);
}

/* ---- what a kind of contact or an outcome brings with it -------------------------*/

static void put_type_like(struct work *w, const struct code_line *c, const char *name,
                          const struct contact_type_meant *like)
{
    contact_type_load(w, &(struct put_contact_type){
        .code = c->code, .name = name, .appointment = like->is_appointment, .about = like->about,
        .victim = like->is_victim, .enquiry = like->is_enquiry, .disclosure = like->disclosure });
}

static void put_outcome_like(struct work *w, const struct code_line *c, const char *name,
                             const struct contact_outcome_meant *like)
{
    contact_outcome_load(w, &(struct put_contact_outcome){
        .code = c->code, .name = name, .attended = like->attended, .complied = like->complied,
        .acceptable = like->acceptable });
}

/* `known_code` NULL = it is like no other. */
static void put_like(struct work *w, const struct code_line *c, const char *name,
                     const char *known_code)
{
    static const struct contact_type_meant plain_type = { .about = "about",
                                                          .disclosure = "review" };
    static const struct contact_outcome_meant plain_outcome = { "", "", "" };
    const char *like = known_code ? known_code : "";
    put_code(w->db, c->code_table, c->code, name);
    if (is_in(c, "contact_types")) {
        const struct contact_type_meant *t = contact_type_meant(w->db, like);
        put_type_like(w, c, name, t ? t : &plain_type);
    }
    if (is_in(c, "contact_outcomes")) {
        const struct contact_outcome_meant *o = contact_outcome_meant(w->db, like);
        put_outcome_like(w, c, name, o ? o : &plain_outcome);
    }
}

static void note_meaning(struct work *w, const struct code_line *c, const char *words)
{
    journal(w, (struct subject){ "code", c->code_id }, "explained a code", 0,
            arena_print(w->arena, "%s %s: %s", c->code_table, c->code, words));
}

/* ---- the two answers -------------------------------------------------------------*/

static bool stands_for_itself(struct work *w, const char *table, const char *code)
{
    struct meanings all = meanings_in(w->db, table);
    for (size_t i = 0; i < all.count; i++)
        if (strcmp(all.row[i].code, code) == 0) return true;
    return false;
}

struct refusal code_means(struct work *w, int64_t code_id, const char *known_code)
{
    const struct code_line *c = code_listed(w->db, code_id);
    if (!c) return refuse("There is no such code to map");
    if (strcmp(known_code, c->code) == 0 || !stands_for_itself(w, c->code_table, known_code))
        return refuse_field("means", "Select the code that it means");
    const struct other_code *other = other_with_meaning(w->db, code_id, c->code_table, c->code);
    if (other)
        return refuse(arena_print(w->arena, "%s means this code: map that one first", other->code));
    const char *name = code_meant(w->db, c->code_table, known_code)->name;
    map_code(w->db, code_id, known_code);
    put_like(w, c, name, known_code);
    if (is_about_victim(w, c, known_code)) move_behind_wall(w, c);
    note_meaning(w, c, arena_print(w->arena, "means %s, %s", known_code, name));
    return ALLOWED;
}

struct refusal code_named(struct work *w, int64_t code_id, const char *name)
{
    const struct code_line *c = code_listed(w->db, code_id);
    if (!c) return refuse("There is no such code to map");
    if (!*name) return refuse_field("name", "Enter what the code is called here");
    map_code(w->db, code_id, c->code);
    put_like(w, c, name, NULL);
    note_meaning(w, c, arena_print(w->arena, "is called %s", name));
    return ALLOWED;
}
