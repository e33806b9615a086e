/* handover.c -- when a case passes from prison to community, and who holds it now. */
#include "rules/handover.h"

#include "rules/law/handover.h"

#include <stdlib.h>

static const char source[] = "L part B";

static const char *const reason_code[HANDOVER_REASONS] = {
    [REASON_NONE]               = "",
    [REASON_ADDITIONAL_ISP]     = "additional_isp",
    [REASON_RECALL_FAR_HEARING] = "recall_thd_over_12_months",
    [REASON_PAROLE_MAPPA_2_3]   = "parole_mappa_2_3",
    [REASON_FAR_HEARING]        = "thd_over_12_months",
    [REASON_RECALL]             = "recall_case",
    [REASON_IMMIGRATION]        = "immigration_case",
    [REASON_NO_RELEASE_DATE]    = "release_date_unknown",
    [REASON_EARLY_ALLOCATION]   = "early_allocation",
    [REASON_INDETERMINATE]      = "indeterminate",
    [REASON_INDETERMINATE_OPEN] = "indeterminate_open",
    [REASON_SHORT]              = "determinate_short",
    [REASON_PAROLE]             = "determinate_parole",
    [REASON_DETERMINATE]        = "determinate",
};

const char *handover_reason_code(enum handover_reason reason)
{
    return (unsigned)reason < HANDOVER_REASONS ? reason_code[reason] : "";
}

/* ---- earliest release ---------------------------------------------------------------------- */

static struct earliest_release named(enum release_type type, struct date on)
{
    return (struct earliest_release){ date_known(on) ? type : RELEASE_NONE, on };
}

static bool is_future(struct date d, struct date today)
{
    return date_known(d) && date_before(today, d);
}

/* Past dates still say something: the nearest to today stands. */
static struct earliest_release nearest(struct date tariff, struct date hearing, struct date today)
{
    if (!date_known(tariff)) return named(RELEASE_THD, hearing);
    if (!date_known(hearing)) return named(RELEASE_TED, tariff);
    return abs(days_between(hearing, today)) < abs(days_between(tariff, today))
               ? named(RELEASE_THD, hearing)
               : named(RELEASE_TED, tariff);
}

static struct earliest_release indeterminate_release(const struct release_dates *f,
                                                     struct date today)
{
    if (is_future(f->tariff_expiry, today)) return named(RELEASE_TED, f->tariff_expiry);
    if (is_future(f->target_hearing, today)) return named(RELEASE_THD, f->target_hearing);
    return nearest(f->tariff_expiry, f->target_hearing, today);
}

static struct earliest_release determinate_release(const struct release_dates *f)
{
    struct date automatic = f->automatic_release, conditional = f->conditional_release;
    if (date_known(f->parole_eligibility)) return named(RELEASE_PED, f->parole_eligibility);
    if (!date_known(automatic) || (date_known(conditional) && date_before(conditional, automatic)))
        return named(RELEASE_CRD, conditional);
    return named(RELEASE_ARD, automatic);
}

enum known earliest_release(const struct release_dates *f, struct date today,
                            struct earliest_release *answer, struct working *w)
{
    *answer = (struct earliest_release){ 0 };
    if (f->indeterminate && !date_known(today)) {
        working_missing(w, "today");
        return UNKNOWN;
    }
    *answer = f->indeterminate ? indeterminate_release(f, today) : determinate_release(f);
    if (answer->type == RELEASE_NONE) {
        working_missing(w, f->indeterminate ? "tariff expiry or target hearing date"
                                            : "release date");
        return UNKNOWN;
    }
    working_step(w, "earliest_release", f->indeterminate ? "indeterminate" : "determinate",
                 working_date(w, answer->on), "", source);
    return KNOWN;
}

/* ---- dates --------------------------------------------------------------------------------- */

static struct date months_before(struct date d, const struct dated_number *months, struct date on,
                                 struct working *w)
{
    return date_plus_months(d, -(int)working_number(w, months, on));
}

static struct handover_day determinate_day(const struct handover_dating *f, struct date on,
                                           struct working *w)
{
    int soon = (int)working_number(w, &handover_short_sentence_months, on);
    if (!date_before(date_plus_months(f->sentence_start, soon), f->earliest_release))
        return (struct handover_day){ NO_DATE, REASON_SHORT };
    if (f->has_parole_eligibility)
        return (struct handover_day){
            months_before(f->earliest_release, &handover_parole_months, on, w), REASON_PAROLE
        };
    struct date day = months_before(f->earliest_release, &handover_determinate_months, on, w);
    int days = (int)working_number(w, &handover_determinate_days, on);
    return (struct handover_day){ date_plus_days(day, -days), REASON_DETERMINATE };
}

static struct handover_day day_before_release(const struct handover_dating *f, struct date on,
                                              struct working *w)
{
    if (f->early_allocation)
        return (struct handover_day){
            months_before(f->earliest_release, &handover_early_allocation_months, on, w),
            REASON_EARLY_ALLOCATION
        };
    if (f->indeterminate)
        return (struct handover_day){
            months_before(f->earliest_release, &handover_indeterminate_months, on, w),
            f->in_open_conditions ? REASON_INDETERMINATE_OPEN : REASON_INDETERMINATE
        };
    return determinate_day(f, on, w);
}

enum known handover_day(const struct handover_dating *f, struct date on,
                        struct handover_day *answer, struct working *w)
{
    bool needs_start = !f->early_allocation && !f->indeterminate;
    *answer = (struct handover_day){ 0 };
    if (!date_known(f->earliest_release)) working_missing(w, "earliest release date");
    if (needs_start && !date_known(f->sentence_start)) working_missing(w, "sentence start date");
    if (!date_known(f->earliest_release) || (needs_start && !date_known(f->sentence_start)))
        return UNKNOWN;

    *answer = day_before_release(f, on, w);
    if (w)
        working_step(w, "handover_date",
                     working_say(w, "earliest release %s", working_date(w, f->earliest_release)),
                     answer->reason == REASON_SHORT ? "none: the community's at once"
                                                    : working_date(w, answer->on),
                     handover_reason_code(answer->reason), source);
    return KNOWN;
}

static struct date open_since(const struct handover_start *f)
{
    if (f->womens_prison) return f->became_open;
    if (!date_known(f->arrived_open) || !date_known(f->sentence_start)) return f->arrived_open;
    return date_later(f->arrived_open, f->sentence_start);
}

struct date handover_start_on(const struct handover_start *f, struct working *w)
{
    if (!f->indeterminate || !f->open_prison_rules) return f->handover;
    struct date open = open_since(f);
    if (!date_known(open) || !date_before(open, f->handover)) return f->handover;
    working_step(w, "handover_start", f->womens_prison ? "category became open" : "arrived",
                 working_date(w, open), "Open-prison rules", source);
    return open;
}

bool open_prison_rules_apply(const struct open_prison *f, struct working *w)
{
    if (f->womens_category_open) return true;
    if (!date_known(f->arrived)) return false;
    if (f->prescoed_welsh)
        return working_in_force(w, &handover_open_prison_rules_prescoed, f->arrived);
    return f->mens_open_prison && working_in_force(w, &handover_open_prison_rules, f->arrived);
}

/* ---- early allocation, prompts ------------------------------------------------------------- */

bool early_allocation_counts(const struct early_allocation *f, struct date today)
{
    if (!f->eligible && !f->accepted) return false;
    if (!date_known(f->decided) || !date_known(f->earliest_release)) return false;
    if (date_known(f->licence_expiry) && date_before(f->licence_expiry, today)) return false;
    struct date opens = months_before(f->earliest_release, &handover_early_window_months,
                                      f->decided, NULL);
    return !date_before(f->decided, opens) && !date_before(f->earliest_release, f->decided);
}

struct date handover_prompt_on(enum handover_prompt prompt, struct date handover,
                               struct date start)
{
    struct date from = prompt == PROMPT_DELIVERY_UNIT ? start : handover;
    if (!date_known(from)) return NO_DATE;
    switch (prompt) {
    case PROMPT_COMING:
        return date_plus_days(from, -7 * (int)number_on(&handover_prompt_weeks_before, from));
    case PROMPT_TODAY:
        return from;
    case PROMPT_UNALLOCATED:
        return date_plus_days(from, (int)number_on(&handover_prompt_days_unallocated, from));
    case PROMPT_DELIVERY_UNIT:
        return date_plus_days(from, (int)number_on(&handover_prompt_days_after_start, from));
    case HANDOVER_PROMPTS:
        break;
    }
    return NO_DATE;
}
