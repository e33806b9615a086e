/* inspection.h -- from answers on cases to the rating of a unit, as the inspectorate sums them.
 *
 * A case question is answered yes, no or not applicable for each case; the
 * share of yes among the applicable rates a key question; the lowest key
 * question rates its standard; the sum over the standards rates the unit.
 *
 * A panel may depart from a standard's rating. What was computed stays as it
 * was: the discretion stands beside it with its reason.
 * Source: HMI Probation, as far as published (S a.2). */
#ifndef RULES_INSPECTION_H
#define RULES_INSPECTION_H

#include "base/maybe.h"
#include "rules/finding.h"

enum rating {
    RATING_INADEQUATE = 0, RATING_REQUIRES_IMPROVEMENT, RATING_GOOD, RATING_OUTSTANDING, RATINGS
};

/* "Requires improvement"; "" for what is not a rating. And back: RATINGS = none. */
const char *rating_text(enum rating r);
enum rating rating_of_text(const char *text);

/* ---- key question -------------------------------------------------------------------------- */

struct case_counts { int applicable, sufficient; };

/* One case more. A question that does not apply, or is not answered, counts nowhere. */
void case_counts_add(struct case_counts *counts, bool applicable, enum tri sufficient);

/* Whole per cent, half up. UNKNOWN if no case was applicable, or the counts
 * cannot be. */
enum known rating_from_counts(struct case_counts counts, struct date on, int *percent,
                              enum rating *rating, struct working *w);

/* The rating of a percentage, 0-100. */
enum known rating_from_percent(int percent, struct date on, enum rating *rating,
                               struct working *w);

/* ---- standard ------------------------------------------------------------------------------ */

enum key_question { ENGAGE = 0, SUPPORT_DESISTANCE, KEEP_PEOPLE_SAFE, KEY_QUESTIONS };
extern const char *const key_question_code[KEY_QUESTIONS];

struct standard_answer {
    enum rating rating;             /* as computed */
    enum key_question driving;      /* the lowest known; KEY_QUESTIONS = several share it */
};

/* The rating of the lowest key question. A question that is not known may be
 * lower still: the answer is then KNOWN only if it could not fall further, else
 * UNKNOWN with the rating it has so far. */
enum known standard_find(const struct maybe_int percent[KEY_QUESTIONS], struct date on,
                         struct standard_answer *answer, struct working *w);

/* ---- discretion ---------------------------------------------------------------------------- */

struct discretion_facts {
    enum rating computed;
    int driving_percent;
    struct case_counts driving;     /* cases behind it; all zero = not known */
};

/* May a panel depart from the computed rating? Near a boundary, where one case
 * would decide, or on a very small sample. */
bool discretion_is_open(const struct discretion_facts *f, struct date on, struct working *w);

struct rated {
    enum rating computed, final;
    bool discretion_applied;
    const char *reason;             /* NULL unless applied */
};

/* The rating with a panel's decision beside it. The decision is not applied
 * without a reason, nor where discretion is not open: `final` is then the
 * computed rating. */
struct rated rating_with_discretion(const struct discretion_facts *f, enum rating decided,
                                    const char *reason, struct date on);

/* ---- unit ---------------------------------------------------------------------------------- */

enum { MOST_STANDARDS = 16 };

struct overall_answer {
    struct maybe_int score;
    enum rating rating;
};

/* By the bands of the programme whose standards add to at most `max_score`
 * (3 for each). UNKNOWN for a programme or score that is not known. */
enum known overall_from_score(int max_score, int64_t score, struct overall_answer *answer,
                              struct working *w);

/* `standard` holds ratings 0-3 of the first `count` standards; what is missing
 * of the programme's number is not known. KNOWN also without a score, if every
 * score still possible has the same rating. */
enum known overall_from_standards(int max_score, const struct maybe_int *standard, size_t count,
                                  struct overall_answer *answer, struct working *w);

#endif
