/* personality_screen.c -- the screen for the offender personality disorder pathway. */
#include "rules/law/screens.h"
#include "rules/screens.h"

#include <stddef.h>

static void check_answers(const struct assessment *a, struct input_errors *e)
{
    enum item wanted[10] = {
        ITEM_SEX, ITEM_ROSH_NOW, ITEM_ROSH_HIGHEST, ITEM_OFFENCE_CODE, ITEM_CUSTODIAL_SENTENCE
    };
    size_t n = 5;
    if (says(a, ITEM_SEX, FEMALE)) wanted[n++] = ITEM_MAPPA_ELIGIBLE;
    if (says_yes(a, ITEM_DOMESTIC_ABUSE)) {
        wanted[n++] = ITEM_DOMESTIC_ABUSE_OF_PARTNER;
        wanted[n++] = ITEM_DOMESTIC_ABUSE_OF_FAMILY;
    }
    wanted[n] = ITEM_NONE;
    add_if_missing(e, MISSING_MANDATORY_INPUT, a, wanted);
}

static void check_sense(const struct assessment *a, struct input_errors *e)
{
    static const enum item abuse[] = {
        ITEM_DOMESTIC_ABUSE, ITEM_DOMESTIC_ABUSE_OF_FAMILY, ITEM_DOMESTIC_ABUSE_OF_PARTNER,
        ITEM_NONE
    };
    bool against = answered(a, ITEM_DOMESTIC_ABUSE_OF_PARTNER) ||
                   answered(a, ITEM_DOMESTIC_ABUSE_OF_FAMILY);
    if (against && !says_yes(a, ITEM_DOMESTIC_ABUSE))
        add_error(e, DOMESTIC_ABUSE_INCONSISTENT_INPUT, abuse);
    if (!a->offence_code) return;
    if (!offence_code_well_formed(a->offence_code))
        add_item_error(e, OFFENCE_CODE_INCORRECT_FORMAT, ITEM_OFFENCE_CODE);
    else if (!a->offence.listed)
        add_item_error(e, OFFENCE_CODE_MAPPING_NOT_FOUND, ITEM_OFFENCE_CODE);
}

static bool is_high_rosh(const struct assessment *a)
{
    return says(a, ITEM_ROSH_NOW, ROSH_HIGH) || says(a, ITEM_ROSH_NOW, ROSH_VERY_HIGH);
}

/* Whether the person is looked at at all. */
static bool passes_gate(const struct assessment *a)
{
    if (says(a, ITEM_SEX, FEMALE)) return is_high_rosh(a) || says_yes(a, ITEM_MAPPA_ELIGIBLE);
    return is_high_rosh(a) && a->offence.violent_or_sexual && says_yes(a, ITEM_CUSTODIAL_SENTENCE);
}

/* None; one beside violence that is recorded anyway; two on its own. */
static int excessive_violence_points(const struct assessment *a)
{
    if (!says_yes(a, ITEM_EXCESSIVE_VIOLENCE)) return 0;
    return says_yes(a, ITEM_VIOLENCE_OR_THREAT) ? 1 : 2;
}

static int count_problems(const struct assessment *a, const enum item *items)
{
    int count = 0;
    for (; *items; items++) count += is_problem(a, *items);
    return count;
}

static int count_yes(const struct assessment *a, const enum item *items)
{
    int count = 0;
    for (; *items; items++) count += says_yes(a, *items);
    return count;
}

static int points_of_men(const struct assessment *a)
{
    static const enum item problems[] = {
        ITEM_FINANCIAL_OVER_RELIANCE, ITEM_MANIPULATIVE, ITEM_RECKLESSNESS, ITEM_IMPULSIVITY,
        ITEM_AGGRESSIVE_CONTROLLING, ITEM_NONE
    };
    static const enum item yes[] = { ITEM_VIOLENCE_OR_THREAT, ITEM_CHILDHOOD_BEHAVIOUR, ITEM_NONE };
    bool early = answered(a, ITEM_AGE_AT_FIRST_SANCTION) &&
                 counted(a, ITEM_AGE_AT_FIRST_SANCTION) <= PERSONALITY_EARLY_SANCTION;
    return early + excessive_violence_points(a) + says_no(a, ITEM_RECOGNISES_IMPACT) +
           count_problems(a, problems) + count_yes(a, yes);
}

/* Four areas, each counted once however much of it is there. */
static int indicators_of_men(const struct assessment *a)
{
    static const enum item mental_problems[] = { ITEM_PSYCHOLOGICAL, ITEM_PSYCHIATRIC, ITEM_NONE };
    static const enum item mental_yes[] = {
        ITEM_PSYCHIATRIC_HISTORY, ITEM_MENTAL_HEALTH_MEDICATION, ITEM_SPECIAL_HOSPITAL,
        ITEM_PSYCHIATRIC_TREATMENT, ITEM_OBSESSIVE_BEHAVIOUR, ITEM_NONE
    };
    static const enum item control_yes[] = {
        ITEM_ASSAULTED_STAFF, ITEM_ESCAPED, ITEM_CONTROL_ISSUES, ITEM_NONE
    };
    bool childhood = is_problem(a, ITEM_CHILDHOOD) || says_yes(a, ITEM_CHILDHOOD_BEHAVIOUR);
    bool mental = count_problems(a, mental_problems) + count_yes(a, mental_yes) > 0;
    bool control = is_problem(a, ITEM_ATTITUDE_TO_SUPERVISION) || count_yes(a, control_yes) > 0;
    return childhood + mental + says_yes(a, ITEM_SELF_HARM) + control;
}

static int points_of_women(const struct assessment *a)
{
    static const enum item yes[] = {
        ITEM_WEAPON, ITEM_VIOLENCE_OR_THREAT, ITEM_ARSON, ITEM_EMOTIONAL_MOTIVATION,
        ITEM_OFFENCE_LINKED_TO_RISK, ITEM_ACCOMMODATION_LINKED_TO_RISK,
        ITEM_RELATIONSHIPS_LINKED_TO_RISK, ITEM_EMOTIONS_LINKED_TO_RISK,
        ITEM_THINKING_LINKED_TO_RISK, ITEM_SELF_HARM, ITEM_NONE
    };
    static const enum item problems[] = {
        ITEM_CHILDHOOD, ITEM_COPING, ITEM_PSYCHOLOGICAL, ITEM_NONE
    };
    bool abuse = says_yes(a, ITEM_DOMESTIC_ABUSE) &&
                 (says_yes(a, ITEM_DOMESTIC_ABUSE_OF_PARTNER) ||
                  says_yes(a, ITEM_DOMESTIC_ABUSE_OF_FAMILY));
    return count_yes(a, yes) + excessive_violence_points(a) + abuse + count_problems(a, problems);
}

static bool says_in(const struct assessment *a, struct personality_answer *answer)
{
    if (says(a, ITEM_SEX, FEMALE)) {
        answer->points = points_of_women(a);
        return answer->points >= PERSONALITY_WOMEN_POINTS;
    }
    answer->points = points_of_men(a);
    answer->indicators = indicators_of_men(a);
    return answer->points >= PERSONALITY_MEN_POINTS ||
           answer->indicators >= PERSONALITY_MEN_INDICATORS;
}

enum known personality_screen(const struct assessment *a, struct personality_answer *answer,
                              struct working *w)
{
    *answer = (struct personality_answer){ .result = NO_SCREEN_RESULT };
    check_answers(a, &answer->errors);
    check_sense(a, &answer->errors);
    errors_to_working(&answer->errors, w);
    if (answer->errors.count > 0) return UNKNOWN;
    answer->checked = true;
    bool gate = passes_gate(a);
    answer->result = gate && says_in(a, answer) ? SCREEN_IN : SCREEN_OUT;
    if (answer->result == SCREEN_OUT && answered(a, ITEM_OVERRIDE_ASKED))
        answer->override = says_yes(a, ITEM_OVERRIDE_ASKED) ? YES : NO;
    if (w) {
        working_step(w, "gate", "", gate ? "passed" : "not passed",
                     "RoSH, the offence and the sentence decide who is looked at", "R A.8.4");
        working_step(w, "points",
                     working_say(w, "%d points, %d indicators", answer->points, answer->indicators),
                     answer->result == SCREEN_IN ? "in" : "out", "", "R A.8.4");
    }
    return KNOWN;
}
