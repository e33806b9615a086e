/* file_people.c -- people: one row becomes a person, names, numbers and facts. */
#include "app/import/target.h"

#include "app/people/load.h"
#include "platform/fold.h"
#include "rules/identifiers.h"

enum { CRN, PNC, CRO, NOMS, TITLE, FORENAME, MIDDLE_NAME, SURNAME, CALLED, BORN, GENDER,
       ETHNICITY, LANGUAGE, INTERPRETER, RESTRICTION, ROSH_LEVEL, MOBILE, EMAIL };

static const struct field fields[] = {
    [CRN]         = { "crn", CELL_TEXT, COLUMN_MUST_BE },
    [PNC]         = { "pnc", CELL_TEXT },
    [CRO]         = { "cro", CELL_TEXT },
    [NOMS]        = { "noms", CELL_TEXT },
    [TITLE]       = { "title", CELL_TEXT },
    [FORENAME]    = { "forename", CELL_TEXT, COLUMN_MUST_BE },
    [MIDDLE_NAME] = { "middle_name", CELL_TEXT },
    [SURNAME]     = { "surname", CELL_TEXT, COLUMN_MUST_BE },
    [CALLED]      = { "called", CELL_TEXT },
    [BORN]        = { "born", CELL_BIRTH, COLUMN_MUST_BE },
    [GENDER]      = { "gender", CELL_TEXT },
    [ETHNICITY]   = { "ethnicity", CELL_TEXT },
    [LANGUAGE]    = { "language", CELL_CODE, .codes = "languages" },
    [INTERPRETER] = { "interpreter", CELL_YES_NO },
    [RESTRICTION] = { "restriction", CELL_YES_NO },
    [ROSH_LEVEL]  = { "rosh_level", CELL_CODE, .codes = "rosh_levels" },
    [MOBILE]      = { "mobile", CELL_TEXT },
    [EMAIL]       = { "email", CELL_TEXT },
    { 0 },
};

/* ---- what may be wrong -----------------------------------------------------------*/

static void refer(struct import *in, struct row *r)
{
    struct identifier_check crn = identifier_check(IDENTIFIER_CRN, r->value[CRN].text, in->as_of);
    if (crn.state == IDENTIFIER_VALID)
        r->crn = r->reference = arena_text(r->arena, crn.canonical);
    else
        row_reject(r, "crn_malformed", "'%s' is no CRN: a letter and six digits",
                   r->value[CRN].text);
}

static void check_birth(struct import *in, struct row *r)
{
    const struct value *born = &r->value[BORN];
    if (!date_known(born->on))
        row_warn(r, "dob_missing", *born->text ? "the birth date '%s' cannot be read"
                                               : "there is no birth date%s", born->text);
    else if (date_before(in->as_of, born->on))
        row_warn(r, "dob_future", "the birth date %s has not come yet", born->text);
}

/* The first to have a key keeps it; whoever comes later with the same is told of. */
static const struct earlier *first_with(struct import *in, struct lookup *noted, const char *key)
{
    const int64_t *first = lookup_find(noted, key);
    if (first) return &in->earlier[*first];
    *lookup_at(noted, key) = (int64_t)in->earlier_rows - 1;
    return NULL;
}

static void check_pnc(struct import *in, struct row *r)
{
    struct identifier_check pnc = identifier_check(IDENTIFIER_PNC, r->value[PNC].text, in->as_of);
    if (pnc.state == IDENTIFIER_WRONG_LETTER || pnc.state == IDENTIFIER_MISSHAPEN)
        row_warn(r, "pnc_wrong_letter", "%s: '%s'", identifier_problem(&pnc), r->value[PNC].text);
    if (pnc.state != IDENTIFIER_VALID) return;
    const struct earlier *other = first_with(in, &in->noted[0], pnc.canonical);
    if (!other) return;
    row_warn(r, "same_pnc_other_crn", "%s has the PNC number %s too", other->crn, pnc.canonical);
    r->same_pnc = other->person_id;
}

static bool has_birth_date(const struct import *in, const struct row *r)
{
    struct date born = r->value[BORN].on;
    return date_known(born) && !date_before(in->as_of, born);
}

static void check_name_and_birth(struct import *in, struct row *r)
{
    if (!has_birth_date(in, r)) return;
    char born[DATE_TEXT];
    const char *name = arena_print(r->arena, "%s %s", r->value[FORENAME].text,
                                   r->value[SURNAME].text);
    const char *key = arena_print(r->arena, "%s %s", date_iso(r->value[BORN].on, born),
                                  fold_text(r->arena, name, FOLD_JOINED));
    const struct earlier *other = first_with(in, &in->noted[1], key);
    if (!other) return;
    row_warn(r, "same_name_and_dob", "%s has the same name and birth date", other->crn);
    r->same_name = other->person_id;
}

static void note_row(struct import *in, struct row *r)
{
    const int64_t *held = lookup_find(&in->known.people, r->crn);
    r->person_id = held ? *held : new_key(in->w->now);
    struct arena *memory = in->noted[0].arena;
    struct earlier *e = arena_push(memory, &in->earlier, &in->earlier_rows, sizeof *e);
    *e = (struct earlier){ arena_text(memory, r->crn), r->person_id };
}

static void check(struct import *in, struct row *r)
{
    note_row(in, r);
    check_birth(in, r);
    check_pnc(in, r);
    check_name_and_birth(in, r);
}

/* ---- storing ---------------------------------------------------------------------*/

/* "H" is high: the four levels are ours. What is none of them stays as it came. */
static const char *rosh_level(const struct import *in, const char *text)
{
    const struct code *level = code_find(in->rosh_levels, text);
    return level ? level->name : text;
}

static struct person_sent person_of(const struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    bool born = has_birth_date(in, r);
    return (struct person_sent){
        .crn = r->crn, .pnc = v[PNC].text, .cro = v[CRO].text, .noms = v[NOMS].text,
        .title = v[TITLE].text, .forename = v[FORENAME].text,
        .middle_name = v[MIDDLE_NAME].text, .surname = v[SURNAME].text,
        .called = v[CALLED].text, .born = born ? v[BORN].on : NO_DATE,
        .born_as_came = born ? "" : v[BORN].text, .gender = v[GENDER].text,
        .ethnicity = v[ETHNICITY].text, .language = v[LANGUAGE].text,
        .interpreter = v[INTERPRETER].text, .rosh_level = rosh_level(in, v[ROSH_LEVEL].text),
        .restriction = v[RESTRICTION].text, .is_restricted = v[RESTRICTION].answer != NO,
        .mobile = v[MOBILE].text, .email = v[EMAIL].text,
    };
}

static enum loaded store(struct import *in, const struct row *r)
{
    struct person_sent person = person_of(in, r);
    person.person_id = r->person_id;
    person.is_new = !lookup_find(&in->known.people, r->crn);
    enum loaded loaded = person_load(in->w, &person);
    if (person.is_new) *lookup_at(&in->known.people, r->crn) = r->person_id;
    if (r->same_pnc) people_notice_duplicate(in->w, r->person_id, r->same_pnc, "same_pnc");
    if (r->same_name)
        people_notice_duplicate(in->w, r->person_id, r->same_name, "same_name_and_birth");
    return loaded;
}

const struct target people_target = {
    .name = "people",
    .field = fields,
    .reference = CRN, .crn = NONE, .event = NONE,
    .refer = refer,
    .check = check,
    .store = store,
    .mark_all_gone = people_mark_gone,
};
