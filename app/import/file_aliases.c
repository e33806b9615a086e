/* file_aliases.c -- other names of people, and their addresses. */
#include "app/import/target.h"

#include "app/people/load.h"

/* ---- aliases ---- */

enum { ALIAS_REFERENCE, ALIAS_CRN, ALIAS_FORENAME, ALIAS_SURNAME, ALIAS_BORN, ALIAS_GENDER };

static const struct field alias_fields[] = {
    [ALIAS_REFERENCE] = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [ALIAS_CRN]       = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [ALIAS_FORENAME]  = { "forename", CELL_TEXT },
    [ALIAS_SURNAME]   = { "surname", CELL_TEXT, COLUMN_MUST_BE },
    [ALIAS_BORN]      = { "born", CELL_DATE },
    [ALIAS_GENDER]    = { "gender", CELL_TEXT },
    { 0 },
};

static enum loaded store_alias(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return alias_load(in->w, (struct add_sent_name){
        .person = r->person_id, .title = "", .forename = v[ALIAS_FORENAME].text,
        .middle_name = "", .surname = v[ALIAS_SURNAME].text, .born = v[ALIAS_BORN].on,
        .gender = v[ALIAS_GENDER].text, .source_ref = r->reference, .disclosure = "may" });
}

const struct target aliases_target = {
    .name = "aliases",
    .field = alias_fields,
    .reference = ALIAS_REFERENCE, .crn = ALIAS_CRN, .event = NONE,
    .store = store_alias,
    .mark_gone = aliases_mark_gone,
};

/* ---- addresses ---- */

enum { ADDRESS_REFERENCE, ADDRESS_CRN, STATUS, NO_ABODE, BUILDING, NUMBER, STREET, TOWN,
       POSTCODE, FROM, TO };

static const struct field address_fields[] = {
    [ADDRESS_REFERENCE] = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [ADDRESS_CRN]       = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [STATUS]            = { "status", CELL_CODE, .codes = "address_status" },
    [NO_ABODE]          = { "no_abode", CELL_YES_NO },
    [BUILDING]          = { "building", CELL_TEXT },
    [NUMBER]            = { "number", CELL_TEXT },
    [STREET]            = { "street", CELL_TEXT },
    [TOWN]              = { "town", CELL_TEXT },
    [POSTCODE]          = { "postcode", CELL_TEXT, COLUMN_MUST_BE },
    [FROM]              = { "from", CELL_DATE },
    [TO]                = { "to", CELL_DATE },
    { 0 },
};
static const struct span address_spans[] = { { FROM, TO }, { 0, 0 } };

static enum loaded store_address(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return address_load(in->w, (struct add_sent_address){
        .person = r->person_id, .status = v[STATUS].text, .no_abode = v[NO_ABODE].answer == YES,
        .building = v[BUILDING].text, .number = v[NUMBER].text, .street = v[STREET].text,
        .town = v[TOWN].text, .postcode = v[POSTCODE].text, .true_from = v[FROM].on,
        .true_to = v[TO].on, .source_ref = r->reference, .disclosure = "may" });
}

const struct target addresses_target = {
    .name = "addresses",
    .field = address_fields,
    .reference = ADDRESS_REFERENCE, .crn = ADDRESS_CRN, .event = NONE,
    .span = address_spans,
    .store = store_address,
    .mark_gone = addresses_mark_gone,
};
