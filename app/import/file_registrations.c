/* file_registrations.c -- registrations; those about a victim go behind the wall. */
#include "app/import/target.h"

#include "app/flags/load.h"
#include "app/victims/load.h"

enum { REFERENCE, CRN, TYPE, LEVEL, CATEGORY, REGISTERED, REVIEW, ENDED };

static const struct field fields[] = {
    [REFERENCE]  = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [CRN]        = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [TYPE]       = { "type", CELL_CODE, COLUMN_MUST_BE, "register_types", "unknown_register" },
    [LEVEL]      = { "level", CELL_TEXT },
    [CATEGORY]   = { "category", CELL_TEXT },
    [REGISTERED] = { "registered", CELL_DATE },
    [REVIEW]     = { "review", CELL_DATE },
    [ENDED]      = { "ended", CELL_DATE, COLUMN_MUST_BE },
    { 0 },
};
static const struct span spans[] = { { REGISTERED, REVIEW }, { REGISTERED, ENDED }, { 0, 0 } };

static enum loaded store_victim_register(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    registration_withdraw(in->w, r->reference);
    return victim_register_load(in->w, (struct add_sent_victim_register){
        .subject = r->person_id, .type = v[TYPE].text, .registered = v[REGISTERED].on,
        .review = v[REVIEW].on, .ended = v[ENDED].on, .true_from = v[REGISTERED].on,
        .true_to = v[ENDED].on, .source_ref = r->reference, .disclosure = "never" });
}

static enum loaded store(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    const struct code *type = code_find(in->register_types, v[TYPE].text);
    if (type && type->is_victim) return store_victim_register(in, r);
    return registration_load(in->w, (struct add_sent_registration){
        .person = r->person_id, .type = v[TYPE].text, .level = v[LEVEL].text,
        .category = v[CATEGORY].text, .registered = v[REGISTERED].on, .review = v[REVIEW].on,
        .ended = v[ENDED].on, .doubt = row_doubt(r), .true_from = v[REGISTERED].on,
        .true_to = v[ENDED].on, .source_ref = r->reference,
        .disclosure = type ? type->disclosure : "review" });
}

static int64_t mark_gone(struct work *w, int64_t from, int64_t to, struct still_sent sent)
{
    return registrations_mark_gone(w, from, to, sent)
           + victim_registers_mark_gone(w, from, to, sent);
}

const struct target registrations_target = {
    .name = "registrations",
    .field = fields,
    .reference = REFERENCE, .crn = CRN, .event = NONE,
    .span = spans,
    .store = store,
    .mark_gone = mark_gone,
};
