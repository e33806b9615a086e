/* failures.c -- counting failures to comply, and when they call for a review. */
#include "rules/failures.h"

#include "rules/law/enforcement.h"

#include <string.h>

static bool is_failure(const struct failure_contact *c, struct date from)
{
    return c->complied == NO && c->national_standards && date_known(c->on) &&
           (!date_known(from) || !date_before(c->on, from));
}

int failures_counted(const struct failure_contact *contacts, size_t count,
                     struct date sentenced_on, struct date breach_end)
{
    struct date from = date_later(sentenced_on, breach_end);
    int days = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_failure(&contacts[i], from)) continue;
        size_t earlier = 0;
        while (earlier < i && !(is_failure(&contacts[earlier], from) &&
                                date_same(contacts[earlier].on, contacts[i].on)))
            earlier++;
        days += earlier == i;
    }
    return days;
}

static bool is_release(const char *type)
{
    return type && strcmp(type, release_type) == 0;
}

/* What the enforcement action does; it is looked at only where the outcome
 * asks for one. */
static enum breach_type action_breach(const struct failure_facts *f)
{
    return f->has_outcome && f->action_required ? breach_type_of(f->action_type) : NOT_OF_BREACH;
}

static bool is_in_breach_on(const struct failure_facts *f)
{
    return f->in_breach || (date_known(f->breach_end) && date_before(f->contact_on, f->breach_end));
}

static bool reaches_limit(const struct failure_facts *f, int failures, struct date on,
                          struct working *w)
{
    if (!f->limit.known) return false;
    bool at_limit = working_number(w, &review_at_the_limit, on) != 0;
    return failures > f->limit.value || (at_limit && failures == f->limit.value);
}

/* Why no review is raised; NULL if one is. */
static const char *no_review(const struct failure_facts *f, int failures, struct date on,
                             struct working *w)
{
    if (!f->has_outcome || f->complied != NO) return "No failure to comply";
    if (action_breach(f) == STARTS_BREACH) return "The action starts breach itself";
    if (is_in_breach_on(f)) return "The event is in breach";
    if (!f->sentenced) return "Not sentenced";
    if (!reaches_limit(f, failures, on, w)) return "Below the limit of failures";
    return f->review_open ? "A review is open" : NULL;
}

enum known failures_review(const struct failure_facts *f, struct date on,
                           struct failure_finding *finding, struct working *w)
{
    *finding = (struct failure_finding){ .update_count = false };
    if (!f->national_standards) {
        finding->update_count = is_release(f->contact_type);
        working_step(w, "review", "", "no", "Not a contact of national standards", "R E.3");
        return KNOWN;
    }
    finding->update_count = action_breach(f) != ENDS_BREACH && f->counted != f->recorded;
    int failures = finding->update_count ? f->counted : f->recorded;
    const char *why = no_review(f, failures, on, w);
    finding->raise_review = !why;
    if (w) {
        working_step(w, "count", working_say(w, "%d recorded, %d now", f->recorded, f->counted),
                     finding->update_count ? "updated" : "as it was", "", "R E.3");
        working_step(w, "review", working_say(w, "%d failures", failures), why ? "no" : "yes",
                     why ? why : "", "R E.3");
    }
    return KNOWN;
}
