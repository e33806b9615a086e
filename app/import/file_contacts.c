/* file_contacts.c -- contacts; those with or about a victim go behind the wall. */
#include "app/import/target.h"

#include "app/contacts/load.h"
#include "app/victims/load.h"

#include <string.h>

enum { REFERENCE, CRN, EVENT, TYPE, ON, START, END, OUTCOME, STAFF, TEAM, OFFICE, NOTE,
       SENSITIVE };

static const struct field fields[] = {
    [REFERENCE] = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [CRN]       = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [EVENT]     = { "event", CELL_TEXT },
    [TYPE]      = { "type", CELL_CODE, COLUMN_MUST_BE, "contact_types", "unknown_type" },
    [ON]        = { "date", CELL_DATE, VALUE_MUST_BE },
    [START]     = { "start", CELL_TIME },
    [END]       = { "end", CELL_TIME },
    [OUTCOME]   = { "outcome", CELL_CODE, COLUMN_MUST_BE, "contact_outcomes", "unknown_outcome" },
    [STAFF]     = { "staff", CELL_STAFF },
    [TEAM]      = { "team", CELL_TEAM },
    [OFFICE]    = { "office", CELL_TEXT },
    [NOTE]      = { "note", CELL_TEXT },
    [SENSITIVE] = { "sensitive", CELL_YES_NO },
    { 0 },
};
static const struct span spans[] = { { START, END }, { 0, 0 } };

static void check(struct import *in, struct row *r)
{
    const struct value *v = r->value;
    const struct staff_member *m = known_staff(&in->known, v[STAFF].text);
    if (m && date_known(m->last_on) && date_before(m->last_on, v[ON].on))
        row_warn(r, "staff_left", "%s had left before %s", v[STAFF].text, v[ON].text);
    if (*v[OUTCOME].text && date_before(in->as_of, v[ON].on))
        row_warn(r, "future_with_outcome", "it is to be on %s and has the outcome %s already",
                 v[ON].text, v[OUTCOME].text);
}

static enum loaded store_victim_contact(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    contact_withdraw(in->w, r->reference);
    return victim_contact_load(in->w, (struct add_sent_victim_contact){
        .subject = r->person_id, .on = v[ON].on, .minute = v[START].number,
        .type = v[TYPE].text, .outcome = v[OUTCOME].text, .staff = v[STAFF].text,
        .note = v[NOTE].text, .true_from = v[ON].on, .true_to = v[ON].on,
        .source_ref = r->reference, .disclosure = "never" });
}

/* Marked sensitive, or not marked at all: looked at before it is disclosed. */
static const char *disclosure_of(const struct code *type, bool is_sensitive)
{
    const char *of_type = type ? type->disclosure : "review";
    return is_sensitive && strcmp(of_type, "may") == 0 ? "review" : of_type;
}

static enum loaded store(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    const struct code *type = code_find(in->contact_types, v[TYPE].text);
    if (type && type->is_victim) return store_victim_contact(in, r);
    bool is_sensitive = v[SENSITIVE].answer != NO;
    return contact_load(in->w, (struct add_sent_contact){
        .person = r->person_id, .on = v[ON].on, .minute = v[START].number,
        .end_minute = v[END].number, .type = v[TYPE].text, .outcome = v[OUTCOME].text,
        .event = r->event_id, .staff = v[STAFF].text, .team = v[TEAM].text,
        .office = v[OFFICE].text, .sensitive = is_sensitive, .note = v[NOTE].text,
        .doubt = row_doubt(r), .true_from = v[ON].on, .true_to = v[ON].on,
        .source_ref = r->reference, .disclosure = disclosure_of(type, is_sensitive) });
}

static int64_t mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    return contacts_mark_gone(w, from, to, sent) + victim_contacts_mark_gone(w, from, to, sent);
}

const struct target contacts_target = {
    .name = "contacts",
    .field = fields,
    .reference = REFERENCE, .crn = CRN, .event = EVENT,
    .span = spans,
    .check = check,
    .store = store,
    .mark_gone = mark_gone,
};
