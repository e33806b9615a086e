/* file_work_sessions.c -- sessions of unpaid work and the minutes credited. */
#include "app/import/target.h"

#include "app/unpaid_work/load.h"

enum { REFERENCE, CRN, EVENT, PROJECT, PROJECT_NAME, PROJECT_KIND, ON, START, END, OUTCOME,
       MINUTES };

static const struct field fields[] = {
    [REFERENCE]    = { "reference", CELL_TEXT, VALUE_MUST_BE },
    [CRN]          = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [EVENT]        = { "event", CELL_TEXT, COLUMN_MUST_BE },
    [PROJECT]      = { "project", CELL_TEXT },
    [PROJECT_NAME] = { "project_name", CELL_TEXT },
    [PROJECT_KIND] = { "project_kind", CELL_CODE, .codes = "project_kinds",
                       .if_unknown = "unknown_type" },
    [ON]           = { "date", CELL_DATE, VALUE_MUST_BE },
    [START]        = { "start", CELL_TIME },
    [END]          = { "end", CELL_TIME },
    [OUTCOME]      = { "outcome", CELL_CODE, COLUMN_MUST_BE, "contact_outcomes",
                       "unknown_outcome" },
    [MINUTES]      = { "minutes", CELL_NUMBER, COLUMN_MUST_BE },
    { 0 },
};
static const struct span spans[] = { { START, END }, { 0, 0 } };

/* Minutes are kept as they came, and not used in sums without a decision. */
static void check_minutes(struct row *r)
{
    const struct value *v = r->value;
    struct maybe_int start = v[START].number, end = v[END].number, minutes = v[MINUTES].number;
    if (!minutes.known) return;
    if (minutes.value < 0)
        row_warn(r, "negative_length", "the minutes %s are below nought", v[MINUTES].text);
    bool has_length = start.known && end.known && end.value >= start.value;
    if (has_length && minutes.value > end.value - start.value)
        row_warn(r, "minutes_exceed_duration", "%s minutes are credited for %lld", v[MINUTES].text,
                 (long long)(end.value - start.value));
}

static void check(struct import *in, struct row *r)
{
    const struct value *v = r->value;
    check_minutes(r);
    if (*v[OUTCOME].text && date_before(in->as_of, v[ON].on))
        row_warn(r, "future_with_outcome", "it is to be on %s and has the outcome %s already",
                 v[ON].text, v[OUTCOME].text);
}

static enum loaded store(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return session_load(in->w, (struct add_sent_session){
        .person = r->person_id, .on = v[ON].on, .event = r->event_id.value,
        .project = v[PROJECT].text, .project_name = v[PROJECT_NAME].text,
        .project_kind = v[PROJECT_KIND].text, .minute = v[START].number,
        .end_minute = v[END].number, .outcome = v[OUTCOME].text,
        .credited = v[MINUTES].number, .doubt = row_doubt(r), .true_from = v[ON].on,
        .true_to = v[ON].on, .source_ref = r->reference, .disclosure = "may" });
}

const struct target work_sessions_target = {
    .name = "work_sessions",
    .field = fields,
    .reference = REFERENCE, .crn = CRN, .event = EVENT,
    .needs_event = true,
    .span = spans,
    .check = check,
    .store = store,
    .mark_gone = sessions_mark_gone,
};
