/* licence_kind.c -- which licence someone is to have, of which type, by which conditions. */
#include "rules/licence_kind.h"

#include "rules/law/licence_timing.h"
#include "rules/law/release.h"

#include <stddef.h>

static const char source[] = "L part D";

/* ---- type, conditions ---------------------------------------------------------------------- */

static enum licence_type type_by_dates(struct date expiry, struct date supervision_end)
{
    if (!date_known(expiry)) return date_known(supervision_end) ? LICENCE_PSS : LICENCE_TYPE_NONE;
    return date_before(expiry, supervision_end) ? LICENCE_AP_PSS : LICENCE_AP;
}

enum licence_type licence_type_of(struct date licence_expiry, struct date supervision_end,
                                  struct date on, struct working *w)
{
    enum licence_type type = type_by_dates(licence_expiry, supervision_end);
    if (!working_in_force(w, &supervision_repealed, on)) return type;
    return type == LICENCE_AP || type == LICENCE_AP_PSS ? LICENCE_AP : LICENCE_TYPE_NONE;
}

int licence_policy_version(struct date start, struct working *w)
{
    return (int)working_number(w, &licence_policy_tenths, start);
}

/* ---- eligibility --------------------------------------------------------------------------- */

static bool not_past(struct date d, struct date today)
{
    return date_known(d) && !date_before(d, today);
}

/* What stands against any licence. */
static const char *general_refusal(const struct licence_case *f, struct date today)
{
    if (f->has_died) return "The person has died";
    if (f->indeterminate) return "The sentence is indeterminate";
    if (!f->in_prison_or_restricted) return "The person is not in prison";
    if (f->breach_of_supervision) return "This is a term for breach of supervision";
    if (date_known(f->parole_eligibility) && date_before(today, f->parole_eligibility))
        return "Parole eligibility is still to come";
    if (licence_type_of(f->licence_expiry, f->supervision_end, today, NULL) == LICENCE_TYPE_NONE)
        return "There is no licence period";
    return NULL;
}

/* Released early by days, within the window that parole leaves open. */
static bool is_in_parole_window(const struct licence_case *f)
{
    struct date release = f->dates.conditional_release, confirmed = f->dates.confirmed_release;
    if (date_known(f->approved_parole) || !date_known(confirmed)) return false;
    int days = (int)number_on(&licence_parole_days, confirmed);
    return !date_before(confirmed, date_plus_days(release, -days)) &&
           !date_before(release, confirmed);
}

static const char *conditional_refusal(const struct licence_case *f, struct date today)
{
    struct date release = f->dates.conditional_release;
    if (!date_known(release)) return "There is no conditional release date";
    if (f->curfew_expected) return "Release on home detention curfew is expected";
    if (!not_past(release, today) && !licence_is_time_served(f->sentence_start, release, today))
        return "The conditional release date is past";
    if (date_known(f->parole_eligibility) && !is_in_parole_window(f))
        return "Release is for the Parole Board to say";
    return NULL;
}

static const char *curfew_refusal(const struct licence_case *f, struct date today)
{
    struct date release = f->dates.conditional_release;
    if (!date_known(release)) return "There is no conditional release date";
    int days = (int)number_on(&licence_curfew_days, today);
    if (date_before(release, date_plus_days(today, days)))
        return "Conditional release is too near for home detention curfew";
    return NULL;
}

static const char *recall_refusal(const struct licence_case *f, struct date today)
{
    struct date release = f->dates.post_recall_release;
    if (!not_past(release, today)) return "There is no post-recall release date to come";
    if (release_is_at_expiry(release, f->licence_expiry)) return "Release is when the licence ends";
    if (date_known(f->parole_eligibility) && date_known(f->approved_parole))
        return "Release is for the Parole Board to say";
    if (f->curfew_expected) return "Release on home detention curfew is expected";
    return NULL;
}

static enum licence_kind kind_of(const struct licence_case *f, struct date today,
                                 const char **refusal)
{
    if (f->curfew_expected) {
        *refusal = curfew_refusal(f, today);
        return LICENCE_CURFEW;
    }
    if (licence_is_recall(&f->dates, f->prison_says_recall)) {
        *refusal = recall_refusal(f, today);
        return LICENCE_RECALL;
    }
    *refusal = conditional_refusal(f, today);
    return LICENCE_CONDITIONAL;
}

enum known licence_eligibility(const struct licence_case *f, struct date today,
                               struct licence_eligibility *answer, struct working *w)
{
    *answer = (struct licence_eligibility){ 0 };
    if (!date_known(today)) {
        working_missing(w, "today");
        return UNKNOWN;
    }
    enum licence_kind kind = LICENCE_KIND_NOT_GIVEN;
    answer->refusal = general_refusal(f, today);
    if (!answer->refusal) kind = kind_of(f, today, &answer->refusal);
    if (!answer->refusal) answer->kind = kind;
    working_step(w, "licence", working_date(w, today),
                 answer->refusal ? "no licence is to be made" : "a licence is to be made",
                 answer->refusal ? answer->refusal : "", source);
    return KNOWN;
}
