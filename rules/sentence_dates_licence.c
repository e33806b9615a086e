/* sentence_dates_licence.c -- when a licence and the supervision after it end. */
#include "rules/sentence_dates_inside.h"

/* A chain of sentences for offences before and after 2015: the licence is half
 * the later ones, from release. */
static int32_t licence_of_mix(const struct timeline *t, const struct aggregate *a)
{
    struct sentence_length later_ones = { 0 };
    for (size_t p = 0; p < a->parts; p++)
        if (line_at(t, a, p)->after_2015)
            later_ones = length_plus(later_ones, sentence_at(t, a, p)->custodial);
    return first_release(a) + term_days(&later_ones, a->from) / 2 -
           a->days.added_unused_licence;
}

/* Old scheme, one year to four: three quarters of the sentence. */
static int32_t licence_of_old_style(const struct aggregate *a)
{
    int32_t beyond_custody = deductions_of(a) - a->to_release;
    if (a->recall || beyond_custody < 0) beyond_custody = 0;
    return a->from + share_of(a->to_expiry, three_quarters) + beyond_custody +
           a->days.at_large - deductions_of(a) - 1;
}

int32_t licence_expiry(const struct timeline *t, const struct aggregate *a)
{
    unsigned gets = gets_now(t, a);
    if (gets & SLED) return expiry_of(a);
    if (!(gets & LED)) return NO_DAY;
    return mixes_2015(t, a) ? licence_of_mix(t, a) : licence_of_old_style(a);
}

/* Deductions beyond the custodial part shorten the licence only once there is
 * a recall; at first release it ran longer by them. */
int32_t licence_expiry_at_first_release(const struct timeline *t, const struct aggregate *a)
{
    int32_t end = licence_expiry(t, a);
    int32_t off = deductions_of(a) - a->days.at_large - a->days.added + a->days.added_served;
    if (end == NO_DAY || off <= 0 || off <= a->to_release) return end;
    return end + off - a->to_release;
}

/* CJA 2003 s256AA: twelve months from release, added days apart. */
static int32_t supervision_end(const struct timeline *t, const struct aggregate *a)
{
    if (a->shape == SINGLE && is_supervision_breach(t, a))
        return day_of(sentence_at(t, a, 0)->supervision_breached);
    bool due = !t->facts->regime.supervision_repealed && (gets_now(t, a) & TUSED) &&
               a->to_expiry - a->to_release < 365 && without_added(a) >= t->eighteen_on;
    if (!due) return NO_DAY;
    int32_t release = released_at_once(a) ? a->from : without_added(a);
    return months_later(release, law_number(&supervision_months, a->from)) +
           a->days.at_large_after;
}

void settle_dates(const struct timeline *t, struct aggregate *a)
{
    a->supervision_end = supervision_end(t, a);
    a->curfew = gets_now(t, a) & HDCED ? curfew_eligibility(t, a) : NO_DAY;
    a->removal = t->facts->want_removal ? removal_eligibility(t, a) : NO_DAY;
}
