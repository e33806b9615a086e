/* load.c -- people, their names, numbers and addresses, as a source sends them. */
#include "app/people/load.h"

#include "app/people/facts.h"
#include "app/people/name_keys.h"
#include "app/people/sight.sql.h"
#include "platform/journal.h"
#include "rules/identifiers.h"

#include <stddef.h>
#include <string.h>

/* ---- facts and numbers, one by one -----------------------------------------------*/

static const struct sent_fact {
    const char *kind;           /* of app/people/facts.c, which says what it may be used for */
    size_t at;                  /* in struct person_sent, a text */
} facts[] = {
    { "title",          offsetof(struct person_sent, title) },
    { "preferred_name", offsetof(struct person_sent, called) },
    { "birth_text",     offsetof(struct person_sent, born_as_came) },
    { "gender",         offsetof(struct person_sent, gender) },
    { "ethnicity",      offsetof(struct person_sent, ethnicity) },
    { "language",       offsetof(struct person_sent, language) },
    { "interpreter",    offsetof(struct person_sent, interpreter) },
    { "mobile",         offsetof(struct person_sent, mobile) },
    { "email",          offsetof(struct person_sent, email) },
    { "rosh_level",     offsetof(struct person_sent, rosh_level) },
    { "restriction",    offsetof(struct person_sent, restriction) },
};
enum { FACTS = sizeof facts / sizeof *facts };

static const struct sent_number {
    enum identifier_kind kind;
    const char *name;
    size_t at;
} numbers[] = {
    { IDENTIFIER_PNC,  "pnc",  offsetof(struct person_sent, pnc) },
    { IDENTIFIER_CRO,  "cro",  offsetof(struct person_sent, cro) },
    { IDENTIFIER_NOMS, "noms", offsetof(struct person_sent, noms) },
};
enum { NUMBERS = sizeof numbers / sizeof *numbers };

static const char *text_at(const struct person_sent *p, size_t at)
{
    return *(const char *const *)((const char *)p + at);
}

/* A value that is no longer given is superseded by nothing. */
static int64_t put_fact(struct work *w, const struct person_sent *p, const struct sent_fact *fact)
{
    const char *value = text_at(p, fact->at);
    int64_t id = *value ? new_key(w->now) : 0;
    bool added = *value && add_sent_fact(w->db, &(struct add_sent_fact){
        .person = p->person_id, .id = id, .kind = fact->kind, .value = value,
        .source_ref = p->crn, .disclosure = fact_kind(fact->kind)->disclosure });
    bool may_supersede = !p->is_new && (added || !*value);
    if (!may_supersede) return added;
    return added + supersede_fact(w->db, p->person_id, fact->kind, p->crn, id);
}

static bool add_number(struct work *w, const struct person_sent *p, const struct sent_number *n,
                       int64_t id)
{
    const char *value = text_at(p, n->at);
    struct identifier_check check = identifier_check(n->kind, value, w->today);
    bool is_valid = check.state == IDENTIFIER_VALID;
    return add_sent_identifier(w->db, &(struct add_sent_identifier){
        .person = p->person_id, .id = id, .kind = n->name, .value = value,
        .canonical = is_valid ? check.canonical : value, .valid = is_valid,
        .source_ref = p->crn, .disclosure = "may" });
}

static int64_t put_number(struct work *w, const struct person_sent *p, const struct sent_number *n)
{
    const char *value = text_at(p, n->at);
    int64_t id = *value ? new_key(w->now) : 0;
    bool added = *value && add_number(w, p, n, id);
    bool may_supersede = !p->is_new && (added || !*value);
    return added + (may_supersede ? supersede_identifier(w->db, p->person_id, n->name, p->crn, id)
                                  : 0);
}

/* ---- names -----------------------------------------------------------------------*/

/* Earlier names stay findable: their keys are kept. */
static enum loaded put_name(struct work *w, struct add_sent_name name, bool is_new)
{
    name.id = new_key(w->now);
    int64_t added = add_sent_name(w->db, &name);
    if (!added) return LOADED_SAME;
    struct name_keys keys = name_keys(w->arena, name.forename, name.middle_name, name.surname);
    for (size_t i = 0; i < keys.count; i++)
        add_name_key(w->db, keys.key[i], name.person, name.id);
    return loaded_as(added, is_new ? 0 : supersede_name(w->db, name.source_ref, name.id));
}

enum loaded alias_load(struct work *w, struct add_sent_name alias)
{
    alias.kind = "alias";
    return put_name(w, alias, false);
}

static enum loaded put_own_name(struct work *w, const struct person_sent *p)
{
    return put_name(w, (struct add_sent_name){
        .person = p->person_id, .kind = "name", .title = p->title, .forename = p->forename,
        .middle_name = p->middle_name, .surname = p->surname, .born = p->born,
        .gender = p->gender, .source_ref = p->crn, .disclosure = "may" }, p->is_new);
}

/* ---- who may see them ------------------------------------------------------------*/

static const char sent_as_restricted[] = "restricted in the extract";

static void note_sight(struct work *w, const struct person_sent *p, const char *act)
{
    if (!p->is_new) journal(w, (struct subject){ "person", p->person_id }, act, 0, NULL);
}

/* Barred as a whole: passes are given to the officer and the senior once it is
 * known who they are (SAFEGUARDS 8). A closed record stays closed. */
static int64_t put_restriction(struct work *w, const struct person_sent *p)
{
    if (p->is_restricted) {
        if (!restrict_as_sent(w->db, p->person_id)) return 0;
        add_bar(w->db, p->person_id, 0, sent_as_restricted);
        note_sight(w, p, "restricted by import");
        return 1;
    }
    if (p->is_new || !open_as_sent(w->db, p->person_id, sent_as_restricted)) return 0;
    lift_bar(w->db, p->person_id, 0);
    note_sight(w, p, "opened by import");
    return 1;
}

/* ---- the person ------------------------------------------------------------------*/

static int64_t put_person(struct work *w, const struct person_sent *p)
{
    const char *order = name_order(w->arena, p->forename, p->middle_name, p->surname);
    if (!p->is_new)
        return change_sent_person(w->db, &(struct change_sent_person){
            .person = p->person_id, .forename = p->forename, .middle_name = p->middle_name,
            .surname = p->surname, .called = p->called, .born = p->born, .name_order = order });
    add_sent_person(w->db, &(struct add_sent_person){
        .person = p->person_id, .crn = p->crn, .forename = p->forename,
        .middle_name = p->middle_name, .surname = p->surname, .called = p->called,
        .born = p->born, .name_order = order, .sight = "open" });
    return 1;
}

enum loaded person_load(struct work *w, const struct person_sent *p)
{
    int64_t written = put_person(w, p) + (put_own_name(w, p) != LOADED_SAME);
    for (int i = 0; i < NUMBERS; i++) written += put_number(w, p, &numbers[i]);
    for (int i = 0; i < FACTS; i++) written += put_fact(w, p, &facts[i]);
    written += put_restriction(w, p);
    return p->is_new ? LOADED_NEW : written ? LOADED_CHANGED : LOADED_SAME;
}

enum loaded address_load(struct work *w, struct add_sent_address address)
{
    address.id = new_key(w->now);
    int64_t added = add_sent_address(w->db, &address);
    return loaded_as(added, added ? supersede_address(w->db, address.source_ref, address.id) : 0);
}

void people_notice_duplicate(struct work *w, int64_t person_id, int64_t other_id,
                             const char *reason)
{
    bool in_order = person_id < other_id;
    notice_duplicate(w->db, in_order ? person_id : other_id, in_order ? other_id : person_id,
                     reason);
}

/* ---- what is no longer sent ------------------------------------------------------*/

int64_t people_mark_gone(struct work *w, struct still_sent sent)
{
    int64_t gone = 0;
    struct sent_persons held = sent_people(w->db);
    for (size_t i = 0; i < held.count; i++) {
        const struct sent_person *p = &held.row[i];
        if (instant_known(p->gone_at) || sent.is(sent.run, p->person_id, p->crn)) continue;
        mark_person_gone(w->db, p->person_id);
        gone++;
    }
    return gone;
}

int64_t aliases_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct alias_refs held = sent_aliases(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct alias_ref *a = &held.row[i];
        if (sent.is(sent.run, a->person_id, a->source_ref)) continue;
        mark_name_gone(w->db, a->person_id, a->name_id);
        gone++;
    }
    return gone;
}

int64_t addresses_mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    int64_t gone = 0;
    struct address_refs held = sent_addresses(w->db, from, to);
    for (size_t i = 0; i < held.count; i++) {
        const struct address_ref *a = &held.row[i];
        if (sent.is(sent.run, a->person_id, a->source_ref)) continue;
        mark_address_gone(w->db, a->person_id, a->address_id);
        gone++;
    }
    return gone;
}
