/* screens.c -- the learning and the maturity screen. */
#include "rules/screens.h"

#include "rules/law/screens.h"

#include <stddef.h>

static const enum item learning_core[] = {
    ITEM_WORK_SKILLS, ITEM_READING_WRITING_NUMERACY, ITEM_LEARNING_DIFFICULTIES,
    ITEM_QUALIFICATIONS, ITEM_NONE
};

static int count_answered(const struct assessment *a, const enum item *items)
{
    int count = 0;
    for (; *items; items++) count += answered(a, *items);
    return count;
}

/* Too few core answers: the error names all four, whichever are missing. */
static void check_learning(const struct assessment *a, struct input_errors *e)
{
    bool detail = answered(a, ITEM_READING) || answered(a, ITEM_NUMERACY);
    if (detail && !answered(a, ITEM_READING_WRITING_NUMERACY))
        add_item_error(e, MISSING_MANDATORY_INPUT, ITEM_READING_WRITING_NUMERACY);
    if (count_answered(a, learning_core) < LEARNING_CORE_ANSWERS_NEEDED)
        add_error(e, LDS_NOT_ENOUGH_FIELDS_PRESENT, learning_core);
}

/* Name what the screen counts as 0 because nobody answered it. */
static enum known note_assumed(const struct assessment *a, const enum item *items,
                               struct working *w)
{
    enum known known = KNOWN;
    for (; *items; items++) {
        if (answered(a, *items)) continue;
        known = ASSUMED;
        if (w)
            working_assumed(w, working_say(w, "%s: not answered, counted as 0 by the screen",
                                           item_row(*items)->words));
    }
    return known;
}

enum known learning_screen(const struct assessment *a, struct learning_answer *answer,
                           struct working *w)
{
    static const enum item counted_items[] = {
        ITEM_NO_FIXED_ABODE, ITEM_WORK_SKILLS, ITEM_READING_WRITING_NUMERACY, ITEM_READING,
        ITEM_NUMERACY, ITEM_LEARNING_DIFFICULTIES, ITEM_QUALIFICATIONS, ITEM_NONE
    };
    *answer = (struct learning_answer){ .points = UNKNOWN_INT };
    check_learning(a, &answer->errors);
    errors_to_working(&answer->errors, w);
    if (answer->errors.count > 0) return UNKNOWN;
    int points = 0;
    for (const enum item *i = counted_items; *i; i++) points += counted(a, *i);
    int score = points >= LEARNING_SCORE_2_FROM ? 2 : points >= LEARNING_SCORE_1_FROM ? 1 : 0;
    answer->points = known_int(points);
    answer->score = known_int(score);
    if (w)
        working_step(w, "score", working_say(w, "%d points", points),
                     working_say(w, "%d", score), "0 to 2: 0; 3 or 4: 1; 5 or more: 2", "R A.8.3");
    return note_assumed(a, counted_items, w);
}

static const enum item maturity_items[] = {
    ITEM_PEER_GROUP_INFLUENCES, ITEM_CRIMINAL_ASSOCIATES, ITEM_RECKLESSNESS, ITEM_COPING,
    ITEM_ATTITUDE_TO_SELF, ITEM_IMPULSIVITY, ITEM_TEMPER, ITEM_PROBLEM_SOLVING, ITEM_AWARENESS,
    ITEM_UNDERSTANDS_OTHERS, ITEM_NONE
};

static bool is_outside_the_ages(const struct assessment *a)
{
    int age = age_at(a, ITEM_ASSESSED_ON);
    return age >= 0 && (age < MATURITY_YOUNGEST || age > MATURITY_OLDEST);
}

static void check_maturity(const struct assessment *a, struct input_errors *e)
{
    enum item wanted[13] = { ITEM_SEX, ITEM_BORN };
    size_t n = 2;
    if (count_answered(a, maturity_items) < MATURITY_ANSWERS_NEEDED)
        for (const enum item *i = maturity_items; *i; i++) wanted[n++] = *i;
    wanted[n] = ITEM_NONE;
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, wanted);
}

static enum known not_for_this_person(struct maturity_answer *answer, struct working *w)
{
    answer->applicable = NO;
    answer->flag = NO;
    working_step(w, "applicable", "", "not applicable", "For men from 18 to 25", "R A.8.3");
    return KNOWN;
}

enum known maturity_screen(const struct assessment *a, struct maturity_answer *answer,
                           struct working *w)
{
    *answer = (struct maturity_answer){ .points = UNKNOWN_INT };
    /* Age comes first: outside it, nothing else need be answered. */
    if (is_outside_the_ages(a)) return not_for_this_person(answer, w);
    check_maturity(a, &answer->errors);
    if (answer->errors.count == 0 && age_at(a, ITEM_ASSESSED_ON) < 0)
        add_item_error(&answer->errors, MISSING_MANDATORY_INPUT, ITEM_ASSESSED_ON);
    errors_to_working(&answer->errors, w);
    if (answer->errors.count > 0) return UNKNOWN;
    if (!says(a, ITEM_SEX, MALE)) return not_for_this_person(answer, w);

    int points = 0;
    for (const enum item *i = maturity_items; *i; i++) points += counted(a, *i);
    answer->applicable = YES;
    answer->points = known_int(points);
    answer->flag = points >= MATURITY_FLAG_FROM ? YES : NO;
    if (w)
        working_step(w, "points", "", working_say(w, "%d", points),
                     "A maturity need from 10 points", "R A.8.3");
    return note_assumed(a, maturity_items, w);
}
