/* sentence_dates_explain.c -- how the dates came about, step by step. */
#include "rules/sentence_dates_inside.h"

static const char *day_words(struct working *w, int32_t day)
{
    return working_date(w, day == NO_DAY ? NO_DATE : date_from_number(day));
}

/* ---- a step for each aggregate ---- */

static const char *const shape_words[] = {
    [SINGLE] = "sentence", [CHAIN] = "consecutive sentences", [SINGLE_TERM] = "single term",
};

static const char *const kind_words[SENTENCE_KINDS] = {
    [SENTENCE_STANDARD] = "standard determinate",
    [SENTENCE_EXTENDED] = "extended",
    [SENTENCE_SPECIAL_CUSTODIAL] = "special custodial",
    [SENTENCE_DETENTION_AND_TRAINING] = "detention and training",
    [SENTENCE_FINE_DEFAULT] = "default term of a fine",
    [SENTENCE_SUPERVISION_BREACH] = "breach of top-up supervision",
};

static const char *const recall_words[RECALL_KINDS] = {
    [NOT_RECALLED] = "", [RECALL_STANDARD] = "; recalled", [RECALL_14] = "; recalled for 14 days",
    [RECALL_28] = "; recalled for 28 days", [RECALL_56] = "; recalled for 56 days",
};

/* "2 consecutive sentences (standard determinate)" */
static const char *aggregate_name(const struct timeline *t, const struct aggregate *a,
                                  struct working *w)
{
    enum sentence_kind kind = sentence_at(t, a, 0)->kind;
    const char *kinds = every_part(t, a, kind) ? kind_words[kind] : "of several kinds";
    if (a->shape != CHAIN) return working_say(w, "%s (%s)", shape_words[a->shape], kinds);
    return working_say(w, "%d %s (%s)", a->parts, shape_words[a->shape], kinds);
}

static const char *aggregate_inputs(const struct timeline *t, const struct aggregate *a,
                                    struct working *w)
{
    return working_say(w, "%s from %s, %d days%s", aggregate_name(t, a, w),
                       day_words(w, a->from), (int)a->to_expiry, recall_words[a->recall]);
}

static const char *aggregate_why(const struct aggregate *a, struct working *w)
{
    return working_say(w, "%d days to release; %d deducted, %d at large, %d added",
                       (int)a->to_release, (int)deductions_of(a),
                       (int)(a->days.at_large + a->days.at_large_after), (int)added_kept(a));
}

static const char *aggregate_source(const struct timeline *t, const struct aggregate *a)
{
    return any_part(t, a, SENTENCE_STANDARD) ? release_laws[a->law].source : "spec L A5-A7";
}

static void explain_aggregate(const struct timeline *t, const struct aggregate *a,
                              struct working *w)
{
    const char *result = working_say(w, "release %s, expiry %s", day_words(w, release_day(a)),
                                     day_words(w, expiry_of(a)));
    working_step(w, "sentence", aggregate_inputs(t, a, w), result, aggregate_why(a, w),
                 aggregate_source(t, a));
}

/* ---- a step for each tranche ---- */

static void explain_tranche(const struct timeline *t, enum tranched_law law, struct working *w)
{
    static const struct tranche_table *const tables[TRANCHED_LAWS] = {
        [TRANCHED_SDS40] = &sds40_tranches, [TRANCHED_PROGRESSION] = &progression_tranches,
        [TRANCHED_RECALL_56] = &recall_56_tranches,
    };
    const struct tranche_table *table = tables[law];
    int tranche = t->tranche[law];
    if (!tranche) return;
    int32_t longest = table->tranche[tranche - 1].longest;
    const char *unit = table->in_years ? "whole years" : "days";
    const char *inputs = "a sentence is longer than those of the tranches before";
    if (longest != ANY_LENGTH)
        inputs = working_say(w, "no sentence is longer than %d %s", (int)longest, unit);
    const char *result = working_say(w, "tranche %d, %s", tranche,
                                     day_words(w, t->tranche_on[law]));
    working_step(w, table->name, inputs, result,
                 "sentences imposed before the law began, laid end to end", table->source);
}

/* ---- a step for each date ---- */

static const struct {
    const char *why, *source;
} date_reasons[SENTENCE_DATES] = {
    [CONDITIONAL_RELEASE] = { "the latest release; on licence", "CJA 2003 ss244-246A" },
    [AUTOMATIC_RELEASE] = { "the latest release; no licence is left", "CJA 2003 s243A" },
    [SENTENCE_AND_LICENCE_EXPIRY] = { "the latest expiry; the licence lasts as long",
                                      "CJA 2003 s249" },
    [SENTENCE_EXPIRY] = { "the latest expiry", "spec L A7" },
    [LICENCE_EXPIRY] = { "the latest licence expiry, before the sentence expires",
                         "CJA 2003 s249" },
    [EFFECTIVE_SENTENCE_END] = { "the latest expiry, before anything is added or deducted",
                                 "spec L A6" },
    [SUPERVISION_END] = { "twelve months from release, added days apart; later than the licence",
                          "CJA 2003 s256AA" },
    [PAROLE_ELIGIBILITY] = { "when the Parole Board may first release", "CJA 2003 ss244A, 246A" },
    [POST_RECALL_RELEASE] = { "the end of the recall", "CJA 2003 ss254-255BA" },
    [CURFEW_ELIGIBILITY] = { "home detention curfew, if found suitable", "CJA 2003 s246" },
    [REMOVAL_ELIGIBILITY] = { "early removal from the United Kingdom", "CJA 2003 s260" },
    [MID_TERM] = { "half of detention and training", "Sentencing Code s241" },
    [EARLY_TRANSFER] = { "one or two months before the middle", "Sentencing Code s241" },
    [LATE_TRANSFER] = { "one or two months after the middle", "Sentencing Code s241" },
};

static void explain_date(const struct result *r, enum sentence_date d, struct working *w)
{
    if (r->on[d] == NO_DAY) return;
    const char *why = r->defaulted & (1u << d) ? "under the new law, but not before the tranche"
                      : r->kept & (1u << d)    ? "as under the law before"
                                               : date_reasons[d].why;
    working_step(w, sentence_date_code(d), sentence_date_words(d), day_words(w, r->on[d]), why,
                 date_reasons[d].source);
}

/* ---- numbers of law, and doubts ---- */

static void note_numbers(const struct timeline *t, const struct result *r, struct working *w)
{
    for (size_t i = 0; i < t->facts->sentences; i++) {
        const struct imposed_sentence *s = &t->facts->sentence[i];
        if (s->kind != SENTENCE_STANDARD) continue;
        working_in_force(w, &legal_aid_act_2012, s->imposed_on);
        if (date_known(s->offence_on))
            working_in_force(w, &offender_rehabilitation_act_2014, s->offence_on);
    }
    struct date first = date_from_number(t->line[t->in_order[0]].imposed);
    if (r->on[SUPERVISION_END] != NO_DAY) working_number(w, &supervision_months, first);
    if (r->on[CURFEW_ELIGIBILITY] != NO_DAY) {
        working_number(w, &curfew_least_custody_days, first);
        working_number(w, &curfew_least_days, first);
        working_number(w, &curfew_least_quarter_days, first);
    }
}

void explain_dates(const struct timeline *t, const struct result *r,
             const struct sentence_answer *answer, struct working *w)
{
    for (size_t i = 0; i < t->count; i++)
        explain_aggregate(t, &t->aggregate[i], w);
    for (int law = 0; law < TRANCHED_LAWS; law++)
        explain_tranche(t, (enum tranched_law)law, w);
    for (int d = 0; d < SENTENCE_DATES; d++)
        explain_date(r, (enum sentence_date)d, w);
    for (int d = 0; d < SENTENCE_DOUBTS; d++)
        if (answer->doubts & (1u << d))
            working_step(w, "doubt", sentence_doubt_code((enum sentence_doubt)d),
                         "ask the prison", sentence_doubt_words((enum sentence_doubt)d),
                         "spec L A14");
    note_numbers(t, r, w);
}
