/* release_facts_json.c -- the facts of sentence dates, read from JSON. */
#include "app/working/release_json.h"

#include "app/working/facts.h"
#include "rules/law/release.h"

#include <string.h>

/* ---- words ---- */

static const char *const sentence_words[SENTENCE_KINDS] = {
    [SENTENCE_STANDARD] = "sds", [SENTENCE_EXTENDED] = "eds",
    [SENTENCE_SPECIAL_CUSTODIAL] = "sopc", [SENTENCE_DETENTION_AND_TRAINING] = "dto",
    [SENTENCE_FINE_DEFAULT] = "fine", [SENTENCE_SUPERVISION_BREACH] = "botus",
};

static const char *const recall_words[RECALL_KINDS] = {
    [RECALL_STANDARD] = "standard", [RECALL_14] = "ftr14", [RECALL_28] = "ftr28",
    [RECALL_56] = "ftr56",
};

static const char *const adjustment_words[ADJUSTMENT_KINDS] = {
    [ADJUST_REMAND] = "remand", [ADJUST_TAGGED_BAIL] = "tagged_bail",
    [ADJUST_RECALL_REMAND] = "recall_remand",
    [ADJUST_RECALL_TAGGED_BAIL] = "recall_tagged_bail", [ADJUST_UNLAWFULLY_AT_LARGE] = "ual",
    [ADJUST_ADDED] = "ada", [ADJUST_RESTORED] = "rada",
};

static const char *const movement_words[MOVEMENT_REASONS] = {
    [MOVED_FOR_SENTENCE] = "sentence", [MOVED_FOR_REMAND] = "remand",
    [MOVED_FOR_RECALL] = "recall_admission", [MOVED_FOR_CURFEW_RECALL] = "hdc_recall",
    [MOVED_FOR_REMOVAL_BREACH] = "ers_breach",
    [MOVED_FOR_FAILED_REMOVAL] = "failed_ers_removal", [RELEASED_TO_CURFEW] = "hdc",
    [RELEASED_FOR_REMOVAL] = "ers", [RELEASED_ON_PAROLE] = "parole",
    [RELEASED_FROM_END_OF_CUSTODY] = "ecsl", [RELEASED_CONDITIONALLY] = "crd",
    [RELEASED_TO_DETENTION_SUPERVISION] = "dto",
    [RELEASED_TO_IMMIGRATION_BAIL] = "immigration_bail",
    [RELEASED_AFTER_RECALL] = "recall_release",
};

static const struct {
    const char *word;
    enum exclusion exclusion;
} exclusion_words[] = {
    { "sexual", EXCLUDED_SEXUAL },
    { "violent", EXCLUDED_VIOLENT },
    { "domestic_abuse", EXCLUDED_DOMESTIC_ABUSE },
    { "national_security", EXCLUDED_NATIONAL_SECURITY },
    { "terrorism", EXCLUDED_TERRORISM },
    { "sexual_t3", EXCLUDED_SEXUAL_LATER },
    { "domestic_abuse_t3", EXCLUDED_DOMESTIC_ABUSE_LATER },
    { "murder_t3", EXCLUDED_MURDER_LATER },
    { "progression_model_schedule_13_part_3", EXCLUDED_SCHEDULE_13_PART_3 },
    { "sa2026_progression_model_schedule", EXCLUDED_PROGRESSION_SCHEDULE },
};

enum { EXCLUSION_WORDS = sizeof exclusion_words / sizeof *exclusion_words };

static unsigned exclusions_from(const json_t *in, const char **problem)
{
    unsigned found = 0;
    size_t i;
    json_t *word;
    json_array_foreach(fact_list(in, "exclusions", problem), i, word) {
        size_t at = 0;
        while (at < EXCLUSION_WORDS && json_is_string(word) &&
               strcmp(exclusion_words[at].word, json_string_value(word)) != 0)
            at++;
        if (at < EXCLUSION_WORDS && json_is_string(word)) found |= exclusion_words[at].exclusion;
        else *problem = "'exclusions' has a word that is not one";
    }
    return found;
}

/* ---- sentences ---- */

static int whole(const json_t *in, const char *key, const char **problem)
{
    int64_t n = fact_int_else(fact_int_at(in, key, problem, "a length must be in whole numbers"),
                              0);
    if (n < 0 || n > 1000000) *problem = "a length must be between 0 and 1,000,000";
    return (int)n;
}

static struct sentence_length length_from(const json_t *in, const char **problem)
{
    return (struct sentence_length){
        .years = whole(in, "years", problem), .months = whole(in, "months", problem),
        .weeks = whole(in, "weeks", problem), .days = whole(in, "days", problem),
    };
}

/* Sentences are numbered by the first line that has their id; one that nobody
 * has is -1. */
static int64_t number_of(const json_t *sentences, const char *id)
{
    size_t i;
    json_t *s;
    json_array_foreach(sentences, i, s) {
        const char *other = json_string_value(json_object_get(s, "id"));
        if (other && strcmp(other, id) == 0) return (int64_t)i + 1;
    }
    return -1;
}

static int64_t link_from(const json_t *in, const json_t *sentences, const char **problem)
{
    const json_t *first = json_array_get(fact_list(in, "consecutive_to", problem), 0);
    if (!first) return 0;
    if (json_is_string(first)) return number_of(sentences, json_string_value(first));
    *problem = "'consecutive_to' must be a list of ids";
    return 0;
}

static void read_recall(const json_t *in, struct imposed_sentence *s, const char **problem)
{
    const json_t *recall = fact_object(in, "recall", problem);
    if (!recall) return;
    s->recall = (enum recall_kind)fact_word(recall, "type", recall_words, NOT_RECALLED, problem);
    s->revoked_on = fact_date(recall, "revoked_on", problem);
    s->returned_on = fact_date(recall, "returned_on", problem);
}

static struct imposed_sentence sentence_from(const json_t *in, const json_t *sentences,
                                             const char **problem)
{
    int kind = fact_word(in, "type", sentence_words, -1, problem);
    const char *id = fact_text(in, "id", problem);
    bool extended = kind == SENTENCE_EXTENDED || kind == SENTENCE_SPECIAL_CUSTODIAL;
    if (kind < 0 || !id) *problem = "a sentence must have an 'id' and a 'type'";
    struct imposed_sentence s = {
        .id = id ? number_of(sentences, id) : -1,
        .kind = (enum sentence_kind)kind,
        .imposed_on = fact_date(in, "sentenced_at", problem),
        .offence_on = fact_date(in, "offence_committed_at", problem),
        .offence_code = fact_text(in, "offence_code", problem),
        .custodial = length_from(extended ? fact_object(in, "custodial", problem)
                                          : fact_object(in, "duration", problem), problem),
        .extension = length_from(fact_object(in, "extension", problem), problem),
        .consecutive_to = link_from(in, sentences, problem),
        .sds_plus = fact_yes(in, "sds_plus", problem),
        .sds_plus_eligible = fact_yes(in, "sds_plus_eligible", problem),
        .section_250 = fact_yes(in, "section_250", problem),
        .exclusions = exclusions_from(in, problem),
        .automatic_release = fact_yes(in, "automatic_release", problem),
        .under_18 = fact_yes(in, "under_18_sopc", problem),
        .supervision_breached = fact_date(in, "historic_tused", problem),
    };
    struct maybe_number pounds = fact_number(in, "fine_amount", problem);
    if (pounds.known && pounds.value > 0 && pounds.value < 1e13)
        s.fine_pence = (int64_t)(pounds.value * 100 + 0.5);
    read_recall(in, &s, problem);
    return s;
}

static void read_sentences(const json_t *input, struct release_input *r, const char **problem)
{
    const json_t *sentences = fact_list(input, "sentences", problem);
    size_t i;
    json_t *in;
    json_array_foreach(sentences, i, in) {
        if (i == MOST_SENTENCES) {
            *problem = "there are more than 64 sentences";
            return;
        }
        r->sentence[i] = sentence_from(in, sentences, problem);
    }
    r->facts.sentence = r->sentence;
    r->facts.sentences = json_array_size(sentences);
}

/* ---- days that count, movements, bank holidays ---- */

static void read_adjustments(const json_t *input, struct release_input *r, const char **problem)
{
    const json_t *list = fact_list(input, "adjustments", problem);
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in) {
        int kind = fact_word(in, "type", adjustment_words, -1, problem);
        int64_t days = fact_int_or(in, "days", 0, problem);
        if (i == MOST_ADJUSTMENTS) *problem = "there are more than 256 adjustments";
        else if (kind < 0) *problem = "an adjustment must have a 'type'";
        else if (days < -100000 || days > 100000) *problem = "'days' is out of range";
        if (*problem) return;
        r->adjustment[i] = (struct sentence_adjustment){
            .kind = (enum adjustment_kind)kind,
            .applies_from = fact_date(in, "applies_from", problem),
            .days = (int)days,
            .first = fact_date(in, "from", problem),
            .last = fact_date(in, "to", problem),
        };
    }
    r->facts.adjustment = r->adjustment;
    r->facts.adjustments = json_array_size(list);
}

static void read_movements(const json_t *input, struct release_input *r, const char **problem)
{
    static const char *const directions[] = { "in", "out" };
    const json_t *list = fact_list(input, "movements", problem);
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in) {
        int reason = fact_word(in, "reason", movement_words, -1, problem);
        if (i == MOST_MOVEMENTS) *problem = "there are more than 128 movements";
        else if (reason < 0) *problem = "a movement must have a 'reason'";
        if (*problem) return;
        r->movement[i] = (struct prison_movement){
            .on = fact_date(in, "date", problem),
            .out = fact_word(in, "direction", directions, 0, problem) == 1,
            .reason = (enum movement_reason)reason,
        };
    }
    r->facts.movement = r->movement;
    r->facts.movements = json_array_size(list);
}

static void read_calendar(const json_t *input, struct release_input *r, const char **problem)
{
    const json_t *list = fact_list(input, "bank_holidays", problem);
    size_t i;
    json_t *day;
    json_array_foreach(list, i, day) {
        if (i == MOST_HOLIDAYS) *problem = "there are more than 512 bank holidays";
        if (*problem) return;
        r->holiday[i] = (struct bank_holiday){ .on = date_from_iso(json_string_value(day), NULL) };
        if (!date_known(r->holiday[i].on)) *problem = "'bank_holidays' must be dates";
    }
    r->calendar = (struct calendar){ .holiday = r->holiday, .count = json_array_size(list) };
    r->facts.calendar = list ? &r->calendar : NULL;
}

static struct release_regime regime_from(const json_t *in, const char **problem)
{
    return (struct release_regime){
        .sds40 = fact_yes(in, "sds40", problem),
        .progression = fact_yes(in, "progression_model", problem),
        .supervision_repealed = fact_yes(in, "pss_repealed", problem),
        .curfew_repealed = fact_yes(in, "hdc_repealed", problem),
        .adult_curfew_suspended = fact_yes(in, "adult_hdc_suspended", problem),
        .removal_snapshot = fact_yes(in, "ersed_pre_ers30_snapshot", problem),
    };
}

void release_input_read(struct release_input *r, const json_t *input, const char **problem)
{
    r->facts = (struct sentence_case){ 0 };
    const json_t *person = fact_object(input, "offender", problem);
    r->facts.born_on = fact_date(person, "date_of_birth", problem);
    r->facts.active_sex_offender = fact_yes(person, "active_sex_offender", problem);
    r->facts.regime = regime_from(fact_object(input, "regime", problem), problem);
    r->facts.want_removal = fact_yes(input, "calculate_ersed", problem);
    r->facts.returned_to_custody = fact_date(input, "returned_to_custody_on", problem);
    read_sentences(input, r, problem);
    read_adjustments(input, r, problem);
    read_movements(input, r, problem);
    read_calendar(input, r, problem);
}
