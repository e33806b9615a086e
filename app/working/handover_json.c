/* handover_json.c -- handover from prison to community, as JSON. */
#include "app/working/family.h"

#include "app/working/facts.h"
#include "app/working/kinds_json.h"
#include "rules/handover.h"

#include <string.h>

static const char *const release_words[] = {
    [RELEASE_TED] = "ted", [RELEASE_THD] = "thd", [RELEASE_PED] = "ped",
    [RELEASE_ARD] = "ard", [RELEASE_CRD] = "crd",
};

static const char *const responsibility_words[] = {
    [CUSTODY_ONLY] = "custody_only", [CUSTODY_WITH_COM] = "custody_with_com",
    [COMMUNITY] = "community",
};

/* ---- earliest release ---------------------------------------------------------------------- */

static struct release_dates release_dates_from(const json_t *input, const char **problem)
{
    return (struct release_dates){
        .indeterminate = fact_yes(input, "is_indeterminate", problem),
        .tariff_expiry = fact_date(input, "tariff_date", problem),
        .target_hearing = fact_date(input, "target_hearing_date", problem),
        .parole_eligibility = fact_date(input, "parole_eligibility_date", problem),
        .automatic_release = fact_date(input, "automatic_release_date", problem),
        .conditional_release = fact_date(input, "conditional_release_date", problem),
    };
}

static json_t *earliest_release_json(const json_t *input, struct working *w, const char **problem)
{
    struct release_dates f = release_dates_from(input, problem);
    struct earliest_release release;
    earliest_release(&f, fact_date(input, "today", problem), &release, w);
    return json_pack("{s:o, s:o}", "earliest_release_type", json_text(release_words[release.type]),
                     "earliest_release_date", json_date(release.on));
}

/* ---- dates --------------------------------------------------------------------------------- */

static json_t *handover_date_json(const json_t *input, struct working *w, const char **problem)
{
    struct handover_dating f = {
        .sentence_start = fact_date(input, "sentence_start_date", problem),
        .earliest_release = fact_date(input, "earliest_release_date", problem),
        .has_parole_eligibility = fact_yes(input, "is_determinate_parole", problem),
        .indeterminate = fact_yes(input, "is_indeterminate", problem),
        .in_open_conditions = fact_yes(input, "in_open_conditions", problem),
        .early_allocation = fact_yes(input, "is_early_allocation", problem),
    };
    struct handover_day day;
    handover_day(&f, fact_date(input, "today", problem), &day, w);
    return json_pack("{s:o, s:o}", "handover_date", json_date(day.on), "reason",
                     day.reason == REASON_NONE ? json_null()
                                               : json_string(handover_reason_code(day.reason)));
}

static json_t *handover_start_json(const json_t *input, struct working *w, const char **problem)
{
    struct handover_start f = {
        .handover = fact_date(input, "handover_date", problem),
        .became_open = fact_date(input, "category_active_since_date", problem),
        .arrived_open = fact_date(input, "prison_arrival_date", problem),
        .sentence_start = fact_date(input, "sentence_start_date", problem),
        .indeterminate = fact_yes(input, "is_indeterminate", problem),
        .open_prison_rules = fact_yes(input, "open_prison_rules_apply", problem),
        .womens_prison = fact_yes(input, "in_womens_prison", problem),
    };
    return json_pack("{s:o}", "handover_start_date", json_date(handover_start_on(&f, w)));
}

/* ---- who holds the case -------------------------------------------------------------------- */

static json_t *responsibility_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    enum responsibility r = responsibility_on(fact_date(input, "today", problem),
                                              fact_date(input, "handover_date", problem),
                                              fact_date(input, "handover_start_date", problem));
    return json_pack("{s:s}", "responsibility", responsibility_words[r]);
}

/* What the operations on a whole case have in common. */
static struct handover_facts case_from(const json_t *input, const char **problem)
{
    return (struct handover_facts){
        .dating = {
            .sentence_start = fact_date(input, "sentence_start_date", problem),
            .indeterminate = fact_yes(input, "is_indeterminate", problem),
        },
        .mappa_level = fact_int(input, "mappa_level", problem),
        .additional_isp = fact_yes(input, "additional_isp", problem),
        .recalled = fact_yes(input, "recalled", problem),
        .immigration_case = fact_yes(input, "immigration_case", problem),
    };
}

static struct earliest_release release_from(const json_t *in, const char **problem)
{
    struct earliest_release release = {
        .type = (enum release_type)fact_word(in, "type", release_words, RELEASE_NONE, problem),
        .on = fact_date(in, "date", problem),
    };
    return release;
}

static json_t *override_json(const json_t *input, struct working *w, const char **problem)
{
    struct handover_facts f = case_from(input, problem);
    f.parole_refused = fact_yes(input, "parole_outcome_not_release", problem);
    f.hearing_far = fact_yes(input, "thd_12_or_more_months_away", problem);
    f.release = release_from(fact_object(input, "earliest_release", problem), problem);
    f.dating.has_parole_eligibility = f.release.type == RELEASE_PED;

    struct handover_answer answer;
    if (handover_find(&f, fact_date(input, "today", problem), &answer, w) == UNKNOWN)
        return json_pack("{s:n, s:n}", "responsibility", "has_handover_dates");
    return json_pack("{s:s, s:b}", "responsibility", responsibility_words[answer.responsibility],
                     "has_handover_dates", answer.by_dates);
}

static json_t *persona_json(const json_t *input, struct working *w, const char **problem)
{
    struct date today = fact_date(input, "today", problem);
    struct release_dates dates = release_dates_from(input, problem);
    const char *outcome = fact_text(input, "last_parole_outcome", problem);
    struct handover_facts f = case_from(input, problem);
    f.parole_refused = outcome && strcmp(outcome, "not_release") == 0;
    f.hearing_far = hearing_is_far(dates.target_hearing, today);
    f.dating.has_parole_eligibility = date_known(dates.parole_eligibility);
    earliest_release(&dates, today, &f.release, w);

    struct handover_answer answer;
    if (handover_find(&f, today, &answer, w) == UNKNOWN)
        return json_pack("{s:n, s:n}", "responsible_side", "handover_date");
    return json_pack("{s:s, s:o}", "responsible_side",
                     answer.responsibility == COMMUNITY ? "community" : "custody",
                     "handover_date", json_date(answer.handover));
}

static const struct rule_kind operations[] = {
    { "earliest_release",    earliest_release_json },
    { "handover_date",       handover_date_json },
    { "handover_start_date", handover_start_json },
    { "responsibility",      responsibility_json },
    { "override",            override_json },
    { "persona",             persona_json },
    { .kind = NULL },
};

static json_t *handover_json(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    (void)codes;
    return answer_by_kind(operations, "op", input, w, problem);
}

const struct rule_family handover_families[] = {
    { .name = "handover", .title = "Handover from prison to community",
      .source = "Offender management in custody: handover policy", .find = handover_json },
    { .name = NULL },
};
