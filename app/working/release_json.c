/* release_json.c -- sentence dates as JSON. */
#include "app/working/release_json.h"

#include "app/working/facts.h"
#include "app/working/family.h"
#include "app/working/fits.h"

#include <stdio.h>

static json_t *dates_json(const struct sentence_answer *answer)
{
    json_t *dates = json_object();
    for (int d = 0; d < SENTENCE_DATES; d++)
        if (date_known(answer->on[d]))
            json_object_set_new(dates, sentence_date_code((enum sentence_date)d),
                                json_date(answer->on[d]));
    return dates;
}

static json_t *tranche_json(enum tranched_law law, int tranche)
{
    char text[32];
    const char *prefix = law == TRANCHED_RECALL_56 ? "ftr_56_" : "";
    snprintf(text, sizeof text, "%stranche_%d", prefix, tranche);
    return json_string(text);
}

static json_t *tranches_json(const struct sentence_answer *answer)
{
    static const char *const laws[TRANCHED_LAWS] = {
        [TRANCHED_SDS40] = "sds_40", [TRANCHED_PROGRESSION] = "sds_progression_model",
        [TRANCHED_RECALL_56] = "ftr_56",
    };
    json_t *tranches = json_object();
    for (int law = 0; law < TRANCHED_LAWS; law++)
        if (answer->tranche[law])
            json_object_set_new(tranches, laws[law],
                                tranche_json((enum tranched_law)law, answer->tranche[law]));
    return tranches;
}

static json_t *doubts_json(const struct sentence_answer *answer)
{
    json_t *codes = json_array();
    for (int d = 0; d < SENTENCE_DOUBTS; d++)
        if (answer->doubts & (1u << d))
            json_array_append_new(codes, json_string(sentence_doubt_code((enum sentence_doubt)d)));
    return codes;
}

static json_t *answer_json(const struct sentence_answer *answer)
{
    json_t *length = json_pack("{s:i, s:i, s:i}", "years", answer->length.years, "months",
                               answer->length.months, "days", answer->length.days);
    return json_pack("{s:o, s:o, s:b, s:b, s:o, s:o, s:o}", "dates", dates_json(answer),
                     "effective_sentence_length", length, "affected_by_sds40",
                     (int)answer->affected_by_sds40, "affected_by_progression_model",
                     (int)answer->affected_by_progression, "sds40_tranche",
                     tranche_json(TRANCHED_SDS40, answer->tranche[TRANCHED_SDS40]), "tranches",
                     tranches_json(answer), "validation_codes", doubts_json(answer));
}

static json_t *find_release(const json_t *input, const struct codes *codes, struct working *w,
                            const char **problem)
{
    (void)codes;
    struct release_input r;
    release_input_read(&r, input, problem);
    if (*problem) return NULL;
    struct sentence_answer answer;
    if (sentence_dates(&r.facts, &answer, w) != UNKNOWN) return answer_json(&answer);
    *problem = "the dates cannot be worked out: a fact is missing, or there are too many";
    return NULL;
}

/* The dates are complete: one that is not expected must not be there. */
static bool fits_release(const json_t *expected, const json_t *answer)
{
    const json_t *dates = json_object_get(expected, "dates");
    if (dates && !json_equal(dates, json_object_get(answer, "dates"))) return false;
    return json_fits_but_set(expected, answer, "validation_codes");
}

#define RELEASE_FAMILY(family, words)                                                             \
    { .name = family, .title = "Sentence dates: " words, .source = "spec L part A",               \
      .find = find_release, .fits = fits_release }

const struct rule_family release_families[] = {
    RELEASE_FAMILY("sds-single", "one standard determinate sentence"),
    RELEASE_FAMILY("sds-concurrent", "concurrent standard determinate sentences"),
    RELEASE_FAMILY("sds-consecutive", "consecutive standard determinate sentences"),
    RELEASE_FAMILY("sds40", "release at 40 % from 2024"),
    RELEASE_FAMILY("progression-model", "release under the progression model of 2026"),
    RELEASE_FAMILY("eds", "extended and special custodial sentences"),
    RELEASE_FAMILY("recall-standard", "standard recall"),
    RELEASE_FAMILY("recall-ftr", "fixed-term recall"),
    RELEASE_FAMILY("fine", "default terms of fines"),
    RELEASE_FAMILY("dto", "detention and training"),
    RELEASE_FAMILY("botus", "breach of top-up supervision"),
    RELEASE_FAMILY("validation", "cases that need the prison's word"),
    { 0 },
};
