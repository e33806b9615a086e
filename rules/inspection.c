/* inspection.c -- from answers on cases to the rating of a unit, as the inspectorate sums them. */
#include "rules/inspection.h"

#include "rules/law/inspection.h"

#include <stdlib.h>
#include <string.h>

static const char source[] = "S a.2";

static const char *const text_of_rating[RATINGS] = {
    [RATING_INADEQUATE]           = "Inadequate",
    [RATING_REQUIRES_IMPROVEMENT] = "Requires improvement",
    [RATING_GOOD]                 = "Good",
    [RATING_OUTSTANDING]          = "Outstanding",
};

const char *const key_question_code[KEY_QUESTIONS] = {
    [ENGAGE] = "engage", [SUPPORT_DESISTANCE] = "support_desistance",
    [KEEP_PEOPLE_SAFE] = "keep_other_people_safe",
};

const char *rating_text(enum rating r)
{
    return (unsigned)r < RATINGS ? text_of_rating[r] : "";
}

enum rating rating_of_text(const char *text)
{
    int r = 0;
    while (r < RATINGS && (!text || strcmp(text, text_of_rating[r]) != 0)) r++;
    return (enum rating)r;
}

/* ---- key question -------------------------------------------------------------------------- */

void case_counts_add(struct case_counts *counts, bool applicable, enum tri sufficient)
{
    if (!applicable || sufficient == NOT_KNOWN) return;
    counts->applicable++;
    counts->sufficient += sufficient == YES;
}

static bool counts_can_be(struct case_counts counts)
{
    return counts.applicable > 0 && counts.sufficient >= 0 &&
           counts.sufficient <= counts.applicable;
}

static int percent_of(struct case_counts counts)
{
    return (int)((200LL * counts.sufficient + counts.applicable) / (2LL * counts.applicable));
}

static enum rating band_of(int percent, struct date on)
{
    int r = RATING_OUTSTANDING;
    while (r > RATING_INADEQUATE && percent < number_on(&rating_percent_from[r], on)) r--;
    return (enum rating)r;
}

enum known rating_from_percent(int percent, struct date on, enum rating *rating,
                               struct working *w)
{
    *rating = RATING_INADEQUATE;
    if (percent < 0 || percent > 100) {
        working_missing(w, "per cent of cases");
        return UNKNOWN;
    }
    *rating = band_of(percent, on);
    working_number(w, &rating_percent_from[*rating], on);
    return KNOWN;
}

enum known rating_from_counts(struct case_counts counts, struct date on, int *percent,
                              enum rating *rating, struct working *w)
{
    *percent = 0;
    *rating = RATING_INADEQUATE;
    if (!counts_can_be(counts)) {
        working_missing(w, "applicable cases");
        return UNKNOWN;
    }
    *percent = percent_of(counts);
    enum known known = rating_from_percent(*percent, on, rating, w);
    if (w)
        working_step(w, "key_question",
                     working_say(w, "%d of %d sufficient", counts.sufficient, counts.applicable),
                     working_say(w, "%d%%: %s", *percent, rating_text(*rating)), "", source);
    return known;
}

/* ---- standard ------------------------------------------------------------------------------ */

/* The lowest known key question; KEY_QUESTIONS if several share the lowest. */
static enum key_question lowest(const struct maybe_int percent[KEY_QUESTIONS], int64_t *value)
{
    enum key_question driving = KEY_QUESTIONS;
    *value = INT64_MAX;
    for (int q = 0; q < KEY_QUESTIONS; q++) {
        if (!percent[q].known || percent[q].value > *value) continue;
        driving = percent[q].value == *value ? KEY_QUESTIONS : (enum key_question)q;
        *value = percent[q].value;
    }
    return driving;
}

static bool all_known(const struct maybe_int percent[KEY_QUESTIONS], struct working *w)
{
    bool all = true;
    for (int q = 0; q < KEY_QUESTIONS; q++) {
        if (percent[q].known && percent[q].value >= 0 && percent[q].value <= 100) continue;
        working_missing(w, key_question_code[q]);
        all = false;
    }
    return all;
}

enum known standard_find(const struct maybe_int percent[KEY_QUESTIONS], struct date on,
                         struct standard_answer *answer, struct working *w)
{
    int64_t value;
    *answer = (struct standard_answer){ .driving = lowest(percent, &value) };
    if (value < 0 || value > 100) {
        all_known(percent, w);
        return UNKNOWN;
    }
    rating_from_percent((int)value, on, &answer->rating, w);
    if (w)
        working_step(w, "standard", working_say(w, "lowest key question %d%%", (int)value),
                     rating_text(answer->rating),
                     answer->driving == KEY_QUESTIONS ? "several key questions share it"
                                                      : key_question_code[answer->driving],
                     source);
    if (answer->rating == RATING_INADEQUATE) return KNOWN;
    return all_known(percent, w) ? KNOWN : UNKNOWN;
}

/* ---- discretion ---------------------------------------------------------------------------- */

static bool near_boundary(int percent, struct date on, struct working *w)
{
    int64_t points = working_number(w, &inspection_discretion_points, on);
    for (int r = RATING_REQUIRES_IMPROVEMENT; r < RATINGS; r++)
        if (llabs(percent - number_on(&rating_percent_from[r], on)) <= points) return true;
    return false;
}

static bool one_case_decides(struct case_counts counts, struct date on)
{
    enum rating now = band_of(percent_of(counts), on);
    for (int change = -1; change <= 1; change += 2) {
        struct case_counts other = { counts.applicable, counts.sufficient + change };
        if (counts_can_be(other) && band_of(percent_of(other), on) != now) return true;
    }
    return false;
}

bool discretion_is_open(const struct discretion_facts *f, struct date on, struct working *w)
{
    if (near_boundary(f->driving_percent, on, w)) return true;
    if (!counts_can_be(f->driving)) return false;
    return f->driving.applicable <= working_number(w, &inspection_discretion_few_cases, on) ||
           one_case_decides(f->driving, on);
}

struct rated rating_with_discretion(const struct discretion_facts *f, enum rating decided,
                                    const char *reason, struct date on)
{
    struct rated rated = { .computed = f->computed, .final = f->computed };
    bool has_reason = reason && *reason;
    if ((unsigned)decided >= RATINGS || decided == f->computed || !has_reason) return rated;
    if (!discretion_is_open(f, on, NULL)) return rated;
    rated.final = decided;
    rated.discretion_applied = true;
    rated.reason = reason;
    return rated;
}

/* ---- unit ---------------------------------------------------------------------------------- */

static enum rating overall_band(const struct inspection_programme *programme, int64_t score)
{
    int r = RATING_OUTSTANDING;
    while (r > RATING_INADEQUATE && score < programme->from[r]) r--;
    return (enum rating)r;
}

enum known overall_from_score(int max_score, int64_t score, struct overall_answer *answer,
                              struct working *w)
{
    const struct inspection_programme *programme = inspection_programme_of(max_score);
    *answer = (struct overall_answer){ 0 };
    if (!programme || score < 0 || score > max_score) {
        working_missing(w, programme ? "score" : "programme of inspection");
        return UNKNOWN;
    }
    answer->score = known_int(score);
    answer->rating = overall_band(programme, score);
    if (w)
        working_step(w, "overall", working_say(w, "%d of %d", (int)score, max_score),
                     rating_text(answer->rating), programme->code, programme->source);
    return KNOWN;
}

static bool is_rating(struct maybe_int standard)
{
    return standard.known && standard.value >= RATING_INADEQUATE &&
           standard.value <= RATING_OUTSTANDING;
}

enum known overall_from_standards(int max_score, const struct maybe_int *standard, size_t count,
                                  struct overall_answer *answer, struct working *w)
{
    const struct inspection_programme *programme = inspection_programme_of(max_score);
    int64_t score = 0, open = programme ? programme->standards : 0;
    *answer = (struct overall_answer){ 0 };
    for (size_t i = 0; i < count; i++) {
        if (!is_rating(standard[i])) continue;
        score += standard[i].value;
        open--;
    }
    if (open == 0 && programme) return overall_from_score(max_score, score, answer, w);
    if (open > 0) {
        answer->rating = overall_band(programme, score);
        if (overall_band(programme, score + RATING_OUTSTANDING * open) == answer->rating) {
            working_step(w, "overall", "some standards not known", rating_text(answer->rating),
                         "Every score still possible has this rating", programme->source);
            return KNOWN;
        }
    }
    *answer = (struct overall_answer){ 0 };
    working_missing(w, programme ? "ratings of all standards" : "programme of inspection");
    return UNKNOWN;
}
