/* contact_recording.c -- whether a contact may be recorded as it was entered. */
#include "rules/contact_recording.h"

#include <stddef.h>

static const struct recording accepted = { NULL };

static struct recording refused(const char *why)
{
    return (struct recording){ why };
}

struct recording contact_type_accepts(const struct contact_type_facts *f)
{
    if (f->alert_wanted && !f->alert_allowed) return refused("This type takes no alert");
    if (f->credits_hours && !f->has_end_time) return refused("This type needs an end time");
    return accepted;
}

static bool is_acceptable_absence(enum tri attended, enum tri complied)
{
    return attended == NO && complied == YES;
}

struct recording contact_outcome_accepts(const struct contact_outcome_facts *f)
{
    if (!f->given) {
        bool overdue = f->outcome == FLAG_YES && date_before(f->on, f->today);
        return overdue ? refused("The appointment is past: an outcome is required") : accepted;
    }
    if (f->outcome == FLAG_BOTH) return refused("This type takes no outcome");
    if (date_before(f->today, f->on) && !is_acceptable_absence(f->attended, f->complied))
        return refused("Still to come: only an acceptable absence may be recorded");
    return accepted;
}

struct recording contact_location_accepts(const struct contact_location_facts *f)
{
    if (!f->given)
        return f->location == FLAG_YES ? refused("This type needs a location") : accepted;
    if (f->location == FLAG_NO) return refused("This type takes no location");
    return f->belongs_to_team ? accepted : refused("The team has no such location");
}

struct recording contact_clash_accepts(const struct contact_clash_facts *f)
{
    if (!f->attendance || !f->has_end_time || !date_before(f->today, f->on)) return accepted;
    return f->other_at_that_time ? refused("Another appointment is at that time") : accepted;
}

bool appointments_overlap(int start, int end, int other_start, int other_end)
{
    return start <= other_end && end >= other_start;
}

struct recording contact_level_accepts(const struct contact_level_facts *f)
{
    bool allowed = false;
    switch (f->level) {
    case LEVEL_OF_PERSON: allowed = f->person_level; break;
    case LEVEL_OF_EVENT:
        allowed = (f->is_cja_order && f->cja_level) || (f->is_legacy_order && f->legacy_level);
        break;
    case LEVEL_OF_REQUIREMENT: allowed = f->whole_order_level || f->category_listed; break;
    case LEVEL_OF_NSI: allowed = f->nsi_type_listed; break;
    }
    return allowed ? accepted : refused("This type does not belong at that level");
}

struct recording contact_action_accepts(const struct contact_action_facts *f,
                                        struct date *response_by)
{
    *response_by = NO_DATE;
    bool enforceable = f->has_outcome && f->complied == NO && f->enforceable;
    if (!enforceable)
        return f->given ? refused("The outcome is not one to enforce") : accepted;
    if (!f->action_required) return accepted;
    if (!f->given) return refused("The outcome requires an action");
    if (!f->known) return refused("There is no such action");
    if (f->response_days.known && date_known(f->today)) {
        int64_t days = f->response_days.value;
        *response_by = days < 0 || days > 3660 ? NO_DATE : date_plus_days(f->today, (int)days);
    }
    return accepted;
}

struct maybe_int hours_credited(bool credits_hours, enum tri attended, enum tri complied,
                                struct maybe_int start, struct maybe_int end)
{
    enum { MINUTES_A_DAY = 24 * 60 };
    if (!credits_hours || attended != YES || complied != YES) return UNKNOWN_INT;
    if (!start.known || !end.known || start.value < 0 || end.value > MINUTES_A_DAY)
        return UNKNOWN_INT;
    if (end.value < start.value) return UNKNOWN_INT;
    int64_t minutes = end.value - start.value;
    return known_int((minutes * 100 + 30) / 60);
}
