/* file_holders.c -- who holds a case, and who held it before. */
#include "app/import/target.h"

#include "app/allocation/load.h"

enum { CRN, STAFF, TEAM, FROM, TO, REASON };

static const struct field fields[] = {
    [CRN]    = { "crn", CELL_TEXT, VALUE_MUST_BE },
    [STAFF]  = { "staff", CELL_STAFF, COLUMN_MUST_BE },
    [TEAM]   = { "team", CELL_TEAM },
    [FROM]   = { "from", CELL_DATE },
    [TO]     = { "to", CELL_DATE, COLUMN_MUST_BE },
    [REASON] = { "reason", CELL_TEXT },
    { 0 },
};
static const struct span spans[] = { { FROM, TO }, { 0, 0 } };

/* These rows have no key: all that is in it is its reference. */
static void refer(struct import *in, struct row *r)
{
    (void)in;
    const struct value *v = r->value;
    r->reference = arena_print(r->arena, "%s|%s|%s|%s|%s|%s", r->crn, v[STAFF].text,
                               v[TEAM].text, v[FROM].text, v[TO].text, v[REASON].text);
}

static bool has_ended(const struct row *r)
{
    return *r->value[TO].text != '\0';
}

/* The first row without an end stays the present holder's until someone decides. */
static void check(struct import *in, struct row *r)
{
    const struct value *v = r->value;
    const struct staff_member *m = known_staff(&in->known, v[STAFF].text);
    bool both_known = m && date_known(m->last_on) && date_known(v[FROM].on);
    if (both_known && date_before(m->last_on, v[FROM].on))
        row_warn(r, "staff_left", "%s had left before %s", v[STAFF].text, v[FROM].text);
    if (has_ended(r)) return;
    int64_t *current = lookup_at(&in->noted[0], r->crn);
    if (*current) row_warn(r, "two_current_officers", "another row without an end is on line %lld",
                           (long long)*current);
    else *current = r->line;
}

static enum loaded store(struct import *in, const struct row *r)
{
    const struct value *v = r->value;
    return holder_load(in->w, (struct add_sent_holder){
        .person = r->person_id, .staff = known_nobody(v[STAFF].text) ? "" : v[STAFF].text,
        .team = v[TEAM].text, .reason = v[REASON].text,
        .current = !has_ended(r) && !row_has(r, "two_current_officers"),
        .true_from = v[FROM].on, .true_to = v[TO].on, .source_ref = r->reference,
        .disclosure = "may" });
}

const struct target holders_target = {
    .name = "holders",
    .field = fields,
    .reference = NONE, .crn = CRN, .event = NONE,
    .span = spans,
    .refer = refer,
    .check = check,
    .store = store,
    .mark_gone = holders_mark_gone,
};
