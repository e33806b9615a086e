/* file_staff.c -- teams, offices, staff and their absences. */
#include "app/import/target.h"

#include "app/staff/load.h"

/* ---- teams ---- */

enum { TEAM_CODE, TEAM_NAME, TEAM_KIND, TEAM_UNIT, TEAM_UNIT_NAME, TEAM_PROVIDER, TEAM_OFFICE,
       TEAM_PO_POSTS, TEAM_PSO_POSTS, TEAM_FROM, TEAM_TO };

static const struct field team_fields[] = {
    [TEAM_CODE]      = { "code", CELL_TEXT, VALUE_MUST_BE },
    [TEAM_NAME]      = { "name", CELL_TEXT, COLUMN_MUST_BE },
    [TEAM_KIND]      = { "kind", CELL_TEXT },
    [TEAM_UNIT]      = { "unit_code", CELL_TEXT },
    [TEAM_UNIT_NAME] = { "unit_name", CELL_TEXT },
    [TEAM_PROVIDER]  = { "provider", CELL_TEXT },
    [TEAM_OFFICE]    = { "office", CELL_TEXT },
    [TEAM_PO_POSTS]  = { "po_posts", CELL_NUMBER },
    [TEAM_PSO_POSTS] = { "pso_posts", CELL_NUMBER },
    [TEAM_FROM]      = { "from", CELL_DATE },
    [TEAM_TO]        = { "to", CELL_DATE },
    { 0 },
};
static const struct span team_spans[] = { { TEAM_FROM, TEAM_TO }, { 0, 0 } };

static enum loaded store_team(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return team_load(in->w, &(struct add_sent_team){
        .team = known_or_new(&in->known.teams, r->reference, in->w->now),
        .code = r->reference, .name = v[TEAM_NAME].text, .kind = v[TEAM_KIND].text,
        .unit_code = v[TEAM_UNIT].text, .unit_name = v[TEAM_UNIT_NAME].text,
        .provider = v[TEAM_PROVIDER].text, .office = v[TEAM_OFFICE].text,
        .po_posts = v[TEAM_PO_POSTS].number, .pso_posts = v[TEAM_PSO_POSTS].number,
        .true_from = v[TEAM_FROM].on, .true_to = v[TEAM_TO].on,
        .source_ref = r->reference, .disclosure = "may" });
}

const struct target teams_target = {
    .name = "teams",
    .field = team_fields,
    .reference = TEAM_CODE, .crn = NONE, .event = NONE,
    .span = team_spans,
    .store = store_team,
    .mark_all_gone = teams_mark_gone,
};

/* ---- offices ---- */

enum { OFFICE_CODE, OFFICE_NAME, OFFICE_BUILDING, OFFICE_STREET, OFFICE_TOWN, OFFICE_POSTCODE,
       OFFICE_TELEPHONE, OFFICE_UNIT };

static const struct field office_fields[] = {
    [OFFICE_CODE]      = { "code", CELL_TEXT, VALUE_MUST_BE },
    [OFFICE_NAME]      = { "name", CELL_TEXT, COLUMN_MUST_BE },
    [OFFICE_BUILDING]  = { "building", CELL_TEXT },
    [OFFICE_STREET]    = { "street", CELL_TEXT },
    [OFFICE_TOWN]      = { "town", CELL_TEXT },
    [OFFICE_POSTCODE]  = { "postcode", CELL_TEXT },
    [OFFICE_TELEPHONE] = { "telephone", CELL_TEXT },
    [OFFICE_UNIT]      = { "unit_code", CELL_TEXT },
    { 0 },
};

static enum loaded store_office(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return office_load(in->w, &(struct add_sent_office){
        .office = known_or_new(&in->known.offices, r->reference, in->w->now),
        .code = r->reference, .name = v[OFFICE_NAME].text,
        .building = v[OFFICE_BUILDING].text, .street = v[OFFICE_STREET].text,
        .town = v[OFFICE_TOWN].text, .postcode = v[OFFICE_POSTCODE].text,
        .telephone = v[OFFICE_TELEPHONE].text, .unit_code = v[OFFICE_UNIT].text,
        .source_ref = r->reference, .disclosure = "may" });
}

const struct target offices_target = {
    .name = "offices",
    .field = office_fields,
    .reference = OFFICE_CODE, .crn = NONE, .event = NONE,
    .store = store_office,
    .mark_all_gone = offices_mark_gone,
};

/* ---- staff ---- */

enum { STAFF_CODE, STAFF_FORENAME, STAFF_SURNAME, STAFF_GRADE, STAFF_TEAM, STAFF_HOURS,
       STAFF_FROM, STAFF_TO, STAFF_EMAIL };

static const struct field staff_fields[] = {
    [STAFF_CODE]     = { "code", CELL_TEXT, VALUE_MUST_BE },
    [STAFF_FORENAME] = { "forename", CELL_TEXT },
    [STAFF_SURNAME]  = { "surname", CELL_TEXT, COLUMN_MUST_BE },
    [STAFF_GRADE]    = { "grade", CELL_TEXT },
    [STAFF_TEAM]     = { "team", CELL_TEAM },
    [STAFF_HOURS]    = { "hours", CELL_HUNDREDTHS },
    [STAFF_FROM]     = { "from", CELL_DATE },
    [STAFF_TO]       = { "to", CELL_DATE },
    [STAFF_EMAIL]    = { "email", CELL_TEXT },
    { 0 },
};
static const struct span staff_spans[] = { { STAFF_FROM, STAFF_TO }, { 0, 0 } };

/* Known from here on, to the absences and to everybody who has a case. */
static void check_staff(struct import *in, struct row *r)
{
    const struct staff_member *known = known_staff(&in->known, r->reference);
    known_put_staff(&in->known, r->reference, (struct staff_member){
        .officer_id = known ? known->officer_id : new_key(in->w->now),
        .last_on = r->value[STAFF_TO].on });
}

static enum loaded store_staff(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return officer_load(in->w, &(struct add_sent_officer){
        .officer = known_staff(&in->known, r->reference)->officer_id,
        .code = r->reference, .forename = v[STAFF_FORENAME].text,
        .surname = v[STAFF_SURNAME].text, .grade = v[STAFF_GRADE].text,
        .team = v[STAFF_TEAM].text, .hours = v[STAFF_HOURS].number,
        .email = v[STAFF_EMAIL].text, .true_from = v[STAFF_FROM].on,
        .true_to = v[STAFF_TO].on, .source_ref = r->reference, .disclosure = "may" });
}

const struct target staff_target = {
    .name = "staff",
    .field = staff_fields,
    .reference = STAFF_CODE, .crn = NONE, .event = NONE,
    .span = staff_spans,
    .check = check_staff,
    .store = store_staff,
    .mark_all_gone = officers_mark_gone,
};

/* ---- absences: when, never why ---- */

enum { ABSENCE_REFERENCE, ABSENCE_STAFF, ABSENCE_FROM, ABSENCE_TO };

static const struct field absence_fields[] = {
    [ABSENCE_REFERENCE] = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [ABSENCE_STAFF]     = { "staff", CELL_STAFF, VALUE_MUST_BE },
    [ABSENCE_FROM]      = { "from", CELL_DATE, VALUE_MUST_BE },
    [ABSENCE_TO]        = { "to", CELL_DATE },
    { 0 },
};
static const struct span absence_spans[] = { { ABSENCE_FROM, ABSENCE_TO }, { 0, 0 } };

static enum loaded store_absence(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return absence_load(in->w, (struct add_sent_absence){
        .officer = known_staff(&in->known, v[ABSENCE_STAFF].text)->officer_id,
        .from = v[ABSENCE_FROM].on, .to = v[ABSENCE_TO].on,
        .true_from = v[ABSENCE_FROM].on, .true_to = v[ABSENCE_TO].on,
        .source_ref = r->reference, .disclosure = "never" });
}

const struct target absences_target = {
    .name = "absences",
    .field = absence_fields,
    .reference = ABSENCE_REFERENCE, .crn = NONE, .event = NONE,
    .span = absence_spans,
    .store = store_absence,
    .mark_all_gone = absences_mark_gone,
};
