/* file_sentences.c -- events, requirements and licence conditions. */
#include "app/import/target.h"

#include "app/sentences/load.h"

/* ---- events ---- */

enum { EVENT_CRN, EVENT_NUMBER, OFFENCE, DISPOSAL, EVENT_LENGTH, EVENT_UNIT, SENTENCED, COURT,
       EXPECTED_END, EVENT_TERMINATED, CUSTODY, RELEASE_DUE, RELEASED };

static const struct field event_fields[] = {
    [EVENT_CRN]        = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [EVENT_NUMBER]     = { "number", CELL_NUMBER, VALUE_MUST_BE },
    [OFFENCE]          = { "offence", CELL_CODE, .codes = "offences",
                           .if_unknown = "unknown_offence" },
    [DISPOSAL]         = { "disposal", CELL_CODE, .codes = "disposal_types",
                           .if_unknown = "unknown_disposal" },
    [EVENT_LENGTH]     = { "length", CELL_NUMBER },
    [EVENT_UNIT]       = { "length_unit", CELL_TEXT },
    [SENTENCED]        = { "sentenced", CELL_DATE, COLUMN_MUST_BE },
    [COURT]            = { "court", CELL_TEXT },
    [EXPECTED_END]     = { "expected_end", CELL_DATE },
    [EVENT_TERMINATED] = { "terminated", CELL_DATE, COLUMN_MUST_BE },
    [CUSTODY]          = { "custody", CELL_CODE, .codes = "custody_status" },
    [RELEASE_DUE]      = { "release_due", CELL_DATE },
    [RELEASED]         = { "released", CELL_DATE },
    { 0 },
};

/* A release may come before the sentence, after time on remand. */
static const struct span event_spans[] = {
    { SENTENCED, EXPECTED_END }, { SENTENCED, EVENT_TERMINATED }, { 0, 0 } };

static void refer_event(struct import *in, struct row *r)
{
    (void)in;
    char key[EVENT_KEY_TEXT];
    r->reference = arena_text(r->arena, known_event_key(r->crn, r->value[EVENT_NUMBER].number.value,
                                                        key));
}

/* Kept as it came; whoever adds up lengths sees the doubt. */
static void check_length(struct row *r, int field)
{
    struct maybe_int length = r->value[field].number;
    if (length.known && length.value < 0)
        row_warn(r, "negative_length", "the length %s is below nought", r->value[field].text);
}

static void check_event(struct import *in, struct row *r)
{
    (void)in;
    check_length(r, EVENT_LENGTH);
}

static enum loaded store_event(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    const int64_t *held = lookup_find(&in->known.events, r->reference);
    int64_t event = held ? *held : new_key(in->w->now);
    enum loaded loaded = event_load(in->w, &(struct add_sent_event){
        .person = r->person_id, .event = event,
        .number = v[EVENT_NUMBER].number.value, .offence = v[OFFENCE].text,
        .disposal = v[DISPOSAL].text, .length = v[EVENT_LENGTH].number,
        .length_unit = v[EVENT_UNIT].text, .sentenced = v[SENTENCED].on,
        .court = v[COURT].text, .expected_end = v[EXPECTED_END].on,
        .terminated = v[EVENT_TERMINATED].on, .custody = v[CUSTODY].text,
        .release_due = v[RELEASE_DUE].on, .released = v[RELEASED].on, .doubt = row_doubt(r),
        .true_from = v[SENTENCED].on, .true_to = v[EVENT_TERMINATED].on,
        .source_ref = r->reference, .disclosure = "may" });
    if (!held) *lookup_at(&in->known.events, r->reference) = event;
    return loaded;
}

const struct target events_target = {
    .name = "events",
    .field = event_fields,
    .reference = NONE, .crn = EVENT_CRN, .event = NONE,
    .span = event_spans,
    .refer = refer_event,
    .check = check_event,
    .store = store_event,
    .mark_gone = events_mark_gone,
};

/* ---- requirements ---- */

enum { REQUIREMENT_REFERENCE, REQUIREMENT_CRN, REQUIREMENT_EVENT, REQUIREMENT_MAIN,
       REQUIREMENT_SUB, REQUIREMENT_LENGTH, REQUIREMENT_UNIT, IMPOSED, COMMENCED,
       REQUIREMENT_TERMINATED, REQUIREMENT_WORDING };

static const struct field requirement_fields[] = {
    [REQUIREMENT_REFERENCE]  = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [REQUIREMENT_CRN]        = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [REQUIREMENT_EVENT]      = { "event", CELL_TEXT, COLUMN_MUST_BE },
    [REQUIREMENT_MAIN]       = { "main", CELL_CODE, .codes = "requirement_categories",
                                 .if_unknown = "unknown_category" },
    [REQUIREMENT_SUB]        = { "sub", CELL_TEXT },
    [REQUIREMENT_LENGTH]     = { "length", CELL_NUMBER },
    [REQUIREMENT_UNIT]       = { "length_unit", CELL_TEXT },
    [IMPOSED]                = { "imposed", CELL_DATE },
    [COMMENCED]              = { "commenced", CELL_DATE, COLUMN_MUST_BE },
    [REQUIREMENT_TERMINATED] = { "terminated", CELL_DATE, COLUMN_MUST_BE },
    [REQUIREMENT_WORDING]    = { "wording", CELL_TEXT },
    { 0 },
};
static const struct span requirement_spans[] = {
    { IMPOSED, COMMENCED }, { IMPOSED, REQUIREMENT_TERMINATED },
    { COMMENCED, REQUIREMENT_TERMINATED }, { 0, 0 } };

static void check_requirement(struct import *in, struct row *r)
{
    (void)in;
    check_length(r, REQUIREMENT_LENGTH);
}

static enum loaded store_requirement(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return requirement_load(in->w, (struct add_sent_requirement){
        .person = r->person_id, .event = r->event_id.value, .main = v[REQUIREMENT_MAIN].text,
        .sub = v[REQUIREMENT_SUB].text, .length = v[REQUIREMENT_LENGTH].number,
        .length_unit = v[REQUIREMENT_UNIT].text, .imposed = v[IMPOSED].on,
        .commenced = v[COMMENCED].on, .terminated = v[REQUIREMENT_TERMINATED].on,
        .wording = v[REQUIREMENT_WORDING].text, .doubt = row_doubt(r),
        .true_from = v[IMPOSED].on, .true_to = v[REQUIREMENT_TERMINATED].on,
        .source_ref = r->reference, .disclosure = "may" });
}

const struct target requirements_target = {
    .name = "requirements",
    .field = requirement_fields,
    .reference = REQUIREMENT_REFERENCE, .crn = REQUIREMENT_CRN, .event = REQUIREMENT_EVENT,
    .needs_event = true,
    .span = requirement_spans,
    .check = check_requirement,
    .store = store_requirement,
    .mark_gone = requirements_mark_gone,
};

/* ---- licence conditions ---- */

enum { CONDITION_REFERENCE, CONDITION_CRN, CONDITION_EVENT, CONDITION_MAIN, CONDITION_SUB,
       STARTED, CONDITION_TERMINATED, CONDITION_WORDING };

static const struct field condition_fields[] = {
    [CONDITION_REFERENCE]  = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [CONDITION_CRN]        = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [CONDITION_EVENT]      = { "event", CELL_TEXT, COLUMN_MUST_BE },
    [CONDITION_MAIN]       = { "main", CELL_CODE, .codes = "licence_condition_categories",
                               .if_unknown = "unknown_category" },
    [CONDITION_SUB]        = { "sub", CELL_TEXT },
    [STARTED]              = { "started", CELL_DATE },
    [CONDITION_TERMINATED] = { "terminated", CELL_DATE, COLUMN_MUST_BE },
    [CONDITION_WORDING]    = { "wording", CELL_TEXT },
    { 0 },
};
static const struct span condition_spans[] = { { STARTED, CONDITION_TERMINATED }, { 0, 0 } };

static enum loaded store_condition(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return condition_load(in->w, (struct add_sent_condition){
        .person = r->person_id, .event = r->event_id.value, .main = v[CONDITION_MAIN].text,
        .sub = v[CONDITION_SUB].text, .started = v[STARTED].on,
        .terminated = v[CONDITION_TERMINATED].on, .wording = v[CONDITION_WORDING].text,
        .doubt = row_doubt(r), .true_from = v[STARTED].on,
        .true_to = v[CONDITION_TERMINATED].on, .source_ref = r->reference,
        .disclosure = "may" });
}

const struct target conditions_target = {
    .name = "conditions",
    .field = condition_fields,
    .reference = CONDITION_REFERENCE, .crn = CONDITION_CRN, .event = CONDITION_EVENT,
    .needs_event = true,
    .span = condition_spans,
    .store = store_condition,
    .mark_gone = conditions_mark_gone,
};
