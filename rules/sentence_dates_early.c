/* sentence_dates_early.c -- dates before release: home detention curfew, early removal. */
#include "rules/sentence_dates_inside.h"

/* ---- home detention curfew, CJA 2003 s246; spec L A8.6 ---- */

/* With time at large, without added days. */
static int32_t curfew_under(const struct curfew_scheme *scheme, const struct aggregate *a)
{
    int32_t quarter = share_of(a->custody, (struct share){ 1, 2 * a->custody_over });
    int32_t whole = share_of(a->custody, (struct share){ 1, a->custody_over });
    int32_t least = law_number(&curfew_least_quarter_days, a->from);
    int32_t days = whole < scheme->middle ? later(least, quarter)
                                          : a->to_release - scheme->last - 1;
    int32_t soonest = a->from + law_number(&curfew_least_days, a->from);
    return later(a->from + days - deductions_of(a), soonest) + a->days.at_large;
}

int32_t curfew_eligibility(const struct timeline *t, const struct aggregate *a)
{
    int32_t least = a->from + law_number(&curfew_least_days, a->from);
    int32_t custody = share_of(a->custody, (struct share){ 1, a->custody_over });
    if (first_release(a) < least || custody < law_number(&curfew_least_custody_days, a->from))
        return NO_DAY;

    const struct curfew_scheme *longer = &curfew_schemes[CURFEW_FROM_2025];
    int32_t since = date_number(longer->since);
    int32_t before = curfew_under(&curfew_schemes[CURFEW_FROM_2024], a);
    bool too_late = a->shape == CHAIN && parts_span(t, a, since);
    if (before < since && !too_late) return before + added_kept(a);
    return later(curfew_under(longer, a), since) + added_kept(a);
}

/* ---- early removal, CJA 2003 s260; spec L A8.7 ---- */

struct removal_days {
    int32_t on;                 /* all days counted */
    int32_t without_added;      /* to compare with the first day of the scheme */
};

static int32_t removal_limit(const struct removal_scheme *scheme, int32_t release)
{
    return months_later(release, -12 * scheme->years) - scheme->days;
}

static struct removal_days removal_under(const struct removal_scheme *scheme,
                                         const struct aggregate *a)
{
    int32_t release = a->to_parole ? parole_of(a) : first_release(a);
    int32_t days = a->to_parole ? a->to_parole : a->to_release;
    int32_t counted = a->days.at_large - deductions_of(a) + a->days.added - a->days.added_served;
    int32_t least = earlier(a->from + share_of(days, scheme->share) + counted, release);
    int32_t on = later(least, removal_limit(scheme, release));
    int32_t put_off = a->days.at_large + a->days.added;
    if (on - put_off < a->from) on = a->from + put_off;
    return (struct removal_days){ on, on - a->days.added };
}

static bool may_be_removed(const struct timeline *t, const struct aggregate *a)
{
    if (a->recall || is_bare_term(t, a)) return false;
    return !(a->shape == SINGLE && line_at(t, a, 0)->old_style);
}

int32_t removal_eligibility(const struct timeline *t, const struct aggregate *a)
{
    if (!may_be_removed(t, a)) return NO_DAY;
    const struct removal_scheme *newer = &removal_schemes[REMOVAL_FROM_THREE_TENTHS];
    int32_t since = date_number(newer->since);
    struct removal_days before = removal_under(&removal_schemes[REMOVAL_FROM_HALF], a);
    struct removal_days after = removal_under(newer, a);
    bool chain_spans = a->shape == CHAIN && parts_span(t, a, since);

    if (a->from < since && !chain_spans && before.without_added < since) return before.on;
    int32_t on = a->from >= since || chain_spans || after.without_added >= since
                     ? after.on : since + added_kept(a);
    bool kept = chain_spans && t->removal_before != NO_DAY;
    return kept ? later(on, t->removal_before) : on;
}
