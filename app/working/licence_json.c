/* licence_json.c -- when a licence starts, and its hard stop, as JSON. */
#include "app/working/family.h"

#include "app/working/calendar_json.h"
#include "app/working/facts.h"
#include "app/working/kinds_json.h"
#include "rules/licence_kind.h"
#include "rules/licence_timing.h"

#include <string.h>

static const struct { const char *word; enum licence_kind kind; } kind_words[] = {
    { "crd", LICENCE_CONDITIONAL },     { "prrd", LICENCE_RECALL },
    { "fixed_term", LICENCE_RECALL },   { "standard", LICENCE_RECALL },
    { "hdc", LICENCE_CURFEW },          { "time_served", LICENCE_TIME_SERVED },
};

static enum licence_kind kind_named(const char *word, const char **problem)
{
    if (!word) return LICENCE_KIND_NOT_GIVEN;
    for (size_t i = 0; i < sizeof kind_words / sizeof *kind_words; i++)
        if (strcmp(word, kind_words[i].word) == 0) return kind_words[i].kind;
    if (!*problem) *problem = "there is no such kind of licence";
    return LICENCE_KIND_NOT_GIVEN;
}

static json_t *date_answer(struct date d)
{
    return json_pack("{s:o}", "date", json_date(d));
}

static json_t *yes_answer(bool value)
{
    return json_pack("{s:b}", "value", value);
}

/* What most operations read. */
struct timing {
    struct calendar_input own;
    const struct calendar *calendar;
    struct date today, start, release;
    enum licence_kind kind;
};

static void read_timing(struct timing *t, const json_t *input, const char **problem)
{
    t->calendar = calendar_from_input(&t->own, input, problem);
    t->today = fact_date(input, "today", problem);
    t->start = fact_date(input, "licence_start_date", problem);
    t->release = fact_date(input, "release_date", problem);
    t->kind = kind_named(fact_text(input, "kind", problem), problem);
}

/* ---- operations ---------------------------------------------------------------------------- */

static struct licence_start_facts start_facts_from(const json_t *input, const char **problem)
{
    static const char *const statuses[LEGAL_STATUSES] = {
        [LEGAL_SENTENCED] = "sentenced", [LEGAL_IMMIGRATION_DETAINEE] = "immigration_detainee",
        [LEGAL_REMAND] = "remand", [LEGAL_CONVICTED_UNSENTENCED] = "convicted_unsentenced",
    };
    return (struct licence_start_facts){
        .kind = kind_named(fact_text(input, "licence_kind", problem), problem),
        .status = (enum legal_status)fact_word(input, "legal_status", statuses, LEGAL_SENTENCED,
                                               problem),
        .is_is91 = fact_yes(input, "is_is91", problem),
        .dates = {
            .conditional_release = fact_date(input, "conditional_release_date", problem),
            .confirmed_release = fact_date(input, "confirmed_release_date", problem),
            .post_recall_release = fact_date(input, "post_recall_release_date", problem),
            .curfew_actual = fact_date(input, "hdc_actual_date", problem),
            .curfew_eligibility = fact_date(input, "hdc_eligibility_date", problem),
        },
    };
}

static json_t *start_json(const json_t *input, struct working *w, const char **problem)
{
    struct timing t;
    read_timing(&t, input, problem);
    struct licence_start_facts f = start_facts_from(input, problem);
    return date_answer(licence_start_on(&f, t.calendar, w));
}

static json_t *together_json(const json_t *input, struct working *w, const char **problem)
{
    struct timing t;
    struct licence_timing days;
    read_timing(&t, input, problem);
    struct licence_start_facts f = start_facts_from(input, problem);
    licence_timing_find(&f, t.today, t.calendar, &days, w);
    return json_pack("{s:o, s:o, s:o, s:o, s:b}", "licence_start_date", json_date(days.start),
                     "hard_stop_date", json_date(days.hard_stop),
                     "hard_stop_warning_date", json_date(days.warning),
                     "earliest_release_date", json_date(days.earliest_release),
                     "in_hard_stop", days.in_hard_stop);
}

static json_t *hard_stop_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    return date_answer(licence_hard_stop_on(t.start, t.kind, t.calendar));
}

static json_t *warning_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    return date_answer(licence_warning_on(t.start, t.kind, t.calendar));
}

static json_t *in_hard_stop_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    return yes_answer(licence_in_hard_stop(t.start, t.kind, t.today, t.calendar));
}

static json_t *time_out_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    return date_answer(licence_time_out_by(t.today, t.calendar));
}

static json_t *imminent_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    return yes_answer(licence_is_imminent(t.start, t.today, t.calendar));
}

static json_t *earliest_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    struct date curfew = fact_date(input, "hdc_actual_date", problem);
    return date_answer(earliest_release_on(t.start, curfew, t.calendar));
}

static json_t *early_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    return yes_answer(may_release_early(t.release, t.calendar));
}

static json_t *late_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct timing t;
    read_timing(&t, input, problem);
    return yes_answer(licence_allocation_is_late(t.release, t.today, t.calendar));
}

static json_t *at_expiry_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    struct date expiry = fact_date(input, "licence_expiry_date", problem);
    return yes_answer(release_is_at_expiry(fact_date(input, "release_date", problem), expiry));
}

static json_t *time_served_json(const json_t *input, struct working *w, const char **problem)
{
    (void)w;
    return yes_answer(licence_is_time_served(
        fact_date(input, "sentence_start_date", problem),
        fact_date(input, "conditional_release_date", problem),
        fact_date(input, "today", problem)));
}

static json_t *policy_json(const json_t *input, struct working *w, const char **problem)
{
    struct date start = fact_date(input, "licence_start_date", problem);
    int tenths = licence_policy_version(start, w);
    return json_pack("{s:o}", "policy_version", json_sprintf("%d.%d", tenths / 10, tenths % 10));
}

static const struct rule_kind operations[] = {
    { "licence_start_date",         start_json },
    { "timing",                     together_json },
    { "hard_stop_date",             hard_stop_json },
    { "hard_stop_warning_date",     warning_json },
    { "in_hard_stop",               in_hard_stop_json },
    { "timeout_cutoff",             time_out_json },
    { "due_in_two_working_days",    imminent_json },
    { "earliest_release_date",      earliest_json },
    { "eligible_for_early_release", early_json },
    { "late_allocation_warning",    late_json },
    { "release_at_led",             at_expiry_json },
    { "time_served",                time_served_json },
    { "policy_version",             policy_json },
    { .kind = NULL },
};

static json_t *licence_timing_json(const json_t *input, const struct codes *codes,
                                   struct working *w, const char **problem)
{
    (void)codes;
    return answer_by_kind(operations, "op", input, w, problem);
}

const struct rule_family licence_families[] = {
    { .name = "licence-timing", .title = "Licence: when it starts, and until when it can be made",
      .source = "Create and vary a licence service", .find = licence_timing_json },
    { .name = NULL },
};
