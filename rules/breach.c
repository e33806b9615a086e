/* breach.c -- whether an event is in breach, as its contacts say. */
#include "rules/breach.h"

#include "rules/law/enforcement.h"

#include <string.h>

static bool is_listed(const char *const *list, const char *type)
{
    for (; type && *list; list++)
        if (strcmp(*list, type) == 0) return true;
    return false;
}

enum breach_type breach_type_of(const char *contact_type)
{
    if (is_listed(breach_start_types, contact_type)) return STARTS_BREACH;
    return is_listed(breach_end_types, contact_type) ? ENDS_BREACH : NOT_OF_BREACH;
}

static bool is_after(struct moment a, struct moment b)
{
    int days = date_compare(a.on, b.on);
    return days > 0 || (days == 0 && a.second > b.second);
}

static struct breach_change unchanged(const struct breach_facts *f)
{
    return (struct breach_change){ .in_breach = f->in_breach, .breach_end = f->breach_end };
}

/* A breach starts unless one that is recorded ended later. */
static void start_breach(const struct breach_facts *f, struct breach_change *change)
{
    struct moment recorded = { .on = f->breach_end };
    if (date_known(recorded.on) && !is_after(f->contact, recorded)) return;
    if (date_known(f->latest_end.on) && !is_after(f->contact, f->latest_end)) return;
    change->changed = true;
    change->in_breach = true;
}

static void end_breach(const struct breach_facts *f, bool keeps_mark, struct breach_change *change)
{
    bool started = date_known(f->latest_start.on);
    bool same_day = started && date_same(f->latest_start.on, f->contact.on) &&
                    is_listed(same_day_end_types, f->contact_type);
    *change = (struct breach_change){
        .changed = true,
        .in_breach = keeps_mark && started && is_after(f->contact, f->latest_start) && !same_day,
        .breach_end = f->contact.on,
        .recount = true,
        .failures = f->failures,
    };
}

static void keep_step(const struct breach_facts *f, const struct breach_change *change,
                      struct working *w)
{
    if (!w) return;
    working_step(w, "breach", working_say(w, "contact %s", f->contact_type ? f->contact_type : ""),
                 !change->changed    ? "no change"
                 : change->in_breach ? "in breach"
                                     : "not in breach",
                 "", "R E.4");
}

enum known breach_on_insert(const struct breach_facts *f, struct date on,
                            struct breach_change *change, struct working *w)
{
    *change = unchanged(f);
    switch (breach_type_of(f->contact_type)) {
    case NOT_OF_BREACH: break;
    case STARTS_BREACH: start_breach(f, change); break;
    case ENDS_BREACH:
        end_breach(f, working_number(w, &breach_end_keeps_mark, on) != 0, change);
        break;
    }
    keep_step(f, change, w);
    return KNOWN;
}

enum known breach_on_update(const struct breach_facts *f, struct breach_change *change,
                            struct working *w)
{
    *change = unchanged(f);
    bool started = date_known(f->latest_start.on);
    bool ended = started && is_after(f->latest_end, f->latest_start);
    struct date end = ended ? f->latest_end.on : NO_DATE;
    if (breach_type_of(f->contact_type) != NOT_OF_BREACH &&
        (started != f->in_breach || !date_same(end, f->breach_end)))
        *change = (struct breach_change){
            .changed = true, .in_breach = started, .breach_end = end,
            .recount = true, .failures = f->failures,
        };
    keep_step(f, change, w);
    return KNOWN;
}
