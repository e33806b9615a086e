/* needs.c -- how severe a criminogenic need is. */
#include "rules/needs.h"

#include <string.h>
#include <strings.h>

enum need_section need_section_named(const char *name)
{
    enum need_section s = 0;
    while (s < NEED_SECTIONS && strcmp(need_rows[s].name, name) != 0) s++;
    return s;
}

struct maybe_int need_answer_value(const char *stored)
{
    static const struct {
        const char *word;
        int value;
    } words[] = {
        { "Yes", 2 }, { "No", 0 }, { "Never", 0 }, { "Previous", 1 }, { "Previously", 1 },
        { "Currently", 2 },
    };
    if (!stored) return UNKNOWN_INT;
    if (*stored >= '0' && *stored <= '2') return known_int(*stored - '0');
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(stored, words[i].word) == 0) return known_int(words[i].value);
    return UNKNOWN_INT;
}

/* A question's value, cut to what a question can give. */
static int points(struct maybe_int value)
{
    if (!value.known || value.value < 0) return 0;
    return value.value > 2 ? 2 : (int)value.value;
}

static enum need_severity severity_of(const struct need_row *row, int score)
{
    if (score >= row->severe_from) return SEVERE_NEED;
    return score >= row->standard_from ? STANDARD_NEED : NO_NEED;
}

static void keep_steps(const struct need_row *row, const struct need_answer *answer,
                       struct working *w)
{
    static const char *const words[] = { "not known", "no need", "standard", "severe" };
    if (!w) return;
    working_step(w, "severity",
                 working_say(w, "%s: score %d", row->words, (int)answer->score.value),
                 words[answer->severity],
                 working_say(w, "Standard from %d, severe from %d", row->standard_from,
                             row->severe_from),
                 "R B.2");
}

enum known need_severity(enum need_section section,
                         const struct maybe_int values[MOST_NEED_QUESTIONS],
                         struct need_answer *answer, struct working *w)
{
    *answer = (struct need_answer){ .severity = NO_SEVERITY };
    if (section >= NEED_SECTIONS) return UNKNOWN;
    const struct need_row *row = &need_rows[section];
    int score = 0, missing = 0, questions = 0;
    while (questions < MOST_NEED_QUESTIONS && row->question[questions]) {
        score += points(values[questions]);
        missing += !values[questions].known;
        questions++;
    }
    for (int i = 0; w && i < questions; i++) {
        if (values[i].known) continue;
        if (missing == questions) working_missing(w, row->question[i]);
        else working_assumed(w, working_say(w, "%s: not answered, counted as 0", row->question[i]));
    }
    if (missing == questions) return UNKNOWN;
    answer->score = known_int(score);
    answer->severity = severity_of(row, score);
    keep_steps(row, answer, w);
    return missing > 0 ? ASSUMED : KNOWN;
}

enum tri strengths_need(enum strengths_area area, struct maybe_int score)
{
    if (area >= STRENGTHS_AREAS || !score.known) return NOT_KNOWN;
    return score.value > strengths_rows[area].no_need_up_to ? YES : NO;
}
