/* recall_json.c -- which recall is mandatory, as JSON. */
#include "app/working/family.h"

#include "app/working/facts.h"
#include "rules/law/recall_type.h"
#include "rules/recall_type.h"

static const char *const group_words[RECALL_GROUPS] = {
    [RECALL_UNDECIDED] = "none",      [RECALL_ADULT] = "adult_sds",
    [RECALL_YOUTH] = "youth_sds",     [RECALL_EXTENDED] = "extended",
    [RECALL_INDETERMINATE] = "indeterminate",
};

static const char *const new_offence_words[] = {
    [NEW_OFFENCE_NONE] = "no",        [NEW_OFFENCE_ONLY_CHARGED] = "only_charged",
    [NEW_OFFENCE_CONVICTED] = "charged_and_convicted",
};

static const char *const kind_words[RECALL_KINDS] = {
    [NO_RECALL] = "no_recall", [FIXED_TERM_RECALL] = "fixed_term", [STANDARD_RECALL] = "standard",
};

static struct recall_facts facts_from(const json_t *input, const char **problem)
{
    struct recall_facts f = {
        .group = (enum recall_group)fact_word(input, "sentence_group", group_words,
                                              RECALL_UNDECIDED, problem),
        .new_offence = (enum new_offence)fact_word(input, "new_offence", new_offence_words,
                                                   NEW_OFFENCE_NOT_ANSWERED, problem),
    };
    for (int i = 0; i < RECALL_QUESTIONS; i++)
        f.answer[i] = fact_tri_at(input, recall_question_rows[i].code, problem,
                                  "a question is answered true or false");
    return f;
}

static json_t *offers_json(const struct recall_offer *offer)
{
    json_t *list = json_array();
    for (int i = 0; i < RECALL_KINDS; i++)
        if (offer->may_offer[i]) json_array_append_new(list, json_string(kind_words[i]));
    return list;
}

/* The questions are those of the day the law began, unless a day is given. */
static json_t *recall_type_json(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    struct recall_facts f = facts_from(input, problem);
    struct date on = fact_date(input, "as_of", problem);
    if (*problem) return NULL;
    if (!date_known(on)) on = recall_fifty_six_days.since[0].since;

    struct recall_offer offer;
    recall_offer(&f, on, &offer, w);
    return json_pack("{s:b, s:b, s:b, s:b, s:o}",
                     "ftr_mandatory", offer.mandatory == FIXED_TERM_RECALL,
                     "standard_mandatory", offer.mandatory == STANDARD_RECALL,
                     "ftr_discretionary", offer.fixed_term_discretionary,
                     "always_emergency", offer.always_emergency,
                     "may_offer", offers_json(&offer));
}

const struct rule_family recall_families[] = {
    { .name = "recall-type", .title = "Recall: which kind may be offered, and which is mandatory",
      .source = "CJA 2003 s255BA; recall decision policy of 31 March 2026",
      .find = recall_type_json },
    { .name = NULL },
};
