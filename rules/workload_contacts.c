/* workload_contacts.c -- work done on someone else's case, and whose a case is. */
#include "rules/workload_contacts.h"

#include "rules/law/workload.h"

#include <string.h>

bool same_officer(struct officer a, struct officer b)
{
    return a.staff && b.staff && a.team && b.team && strcmp(a.staff, b.staff) == 0 &&
           strcmp(a.team, b.team) == 0;
}

enum contact_credit contact_credit(struct officer officer, struct officer done_by,
                                   struct officer case_manager)
{
    bool did_it = same_officer(officer, done_by);
    bool manages = same_officer(officer, case_manager);
    if (did_it == manages) return CONTACT_NOBODYS;
    return did_it ? CONTACT_DONE_FOR_OTHERS : CONTACT_DONE_BY_OTHERS;
}

int64_t contact_points(const char *code)
{
    for (const struct support_contact *c = support_contacts; code && c->code; c++)
        if (strcmp(c->code, code) == 0) return c->points;
    return 0;
}

bool contact_still_counts(struct date contact_on, struct date on, struct working *w)
{
    int days = (int)working_number(w, &contact_adjustment_days, on);
    bool counts = date_known(contact_on) && days_between(on, contact_on) + days > 0;
    if (w)
        working_step(w, "contact_counts", working_say(w, "contact of %s",
                                                      working_date(w, contact_on)),
                     counts ? "yes" : "no", "Until seven days after its date",
                     "wmt-worker, staging-adjustments-mapper");
    return counts;
}

bool in_caseload(struct officer officer, const struct case_holding *c, struct working *w)
{
    bool holds = same_officer(officer, c->overnight_manager);
    for (size_t i = 0; i < c->records && !holds; i++)
        holds = c->record[i].active && same_officer(officer, c->record[i].officer);
    bool counts = holds && c->details_known;
    if (!c->details_known) working_missing(w, "the tier and the type of the case");
    working_step(w, "in_caseload", holds ? "the officer holds the case" : "another's case",
                 counts ? "yes" : "no",
                 holds && !c->details_known ? "Without tier and type it is not counted" : "",
                 "hmpps-workload, GetCombinedCaseload");
    return counts;
}
