/* assessment.h -- the answers that predictors and screens draw on.
 *
 * An assessment and the record of convictions answer some 140 questions; each
 * predictor uses a dozen of them, many use the same. They are therefore one
 * set of facts, by item, and an item that was not answered is not known. What
 * a missing answer counts as is for each model to say, never for this file. */
#ifndef RULES_ASSESSMENT_H
#define RULES_ASSESSMENT_H

#include "base/date.h"
#include "base/maybe.h"
#include "rules/offence_group.h"
#include "rules/registrations.h"

enum item {
    ITEM_NONE,                          /* ends a list of items */

    /* The person and the dates. */
    ITEM_SEX,                           /* enum sex; the models know two */
    ITEM_BORN,
    ITEM_ASSESSED_ON,
    ITEM_CONVICTED_ON,                  /* current conviction */
    ITEM_FOLLOW_UP,                     /* community: order starts; custody: (earliest) release */
    ITEM_FOLLOW_UP_CALCULATED,          /* the same date, as some predictors' input calls it */
    ITEM_FOLLOW_UP_ENTERED,             /* likewise */
    ITEM_LATEST_OFFENCE_ON,
    ITEM_LATEST_SEXUAL_OFFENCE_ON,

    /* The record. Sanctions are occasions, the present one included. */
    ITEM_OFFENCE_CODE,                  /* known if `offence_code` is set */
    ITEM_TOTAL_SANCTIONS,
    ITEM_VIOLENT_SANCTIONS,
    ITEM_AGE_AT_FIRST_SANCTION,
    ITEM_SUPERVISION,                   /* enum supervision */
    ITEM_PAST_OFFENCES,                 /* bits of enum past_offence */
    ITEM_CUSTODIAL_SENTENCE,
    ITEM_MAPPA_ELIGIBLE,
    ITEM_EVER_SEXUAL_OFFENCE,
    ITEM_RISK_OF_SEXUAL_HARM,
    ITEM_SEXUALLY_MOTIVATED,            /* the current offence */
    ITEM_STRANGER_VICTIM,               /* of the current offence */
    ITEM_CONTACT_ADULT_SANCTIONS,
    ITEM_CONTACT_CHILD_SANCTIONS,
    ITEM_NON_CONTACT_OFFENCES,
    ITEM_INDECENT_IMAGE_SANCTIONS,

    /* The offence. */
    ITEM_WEAPON,
    ITEM_VIOLENCE_OR_THREAT,
    ITEM_EXCESSIVE_VIOLENCE,
    ITEM_ARSON,
    ITEM_EMOTIONAL_MOTIVATION,
    ITEM_OFFENCE_LINKED_TO_RISK,
    ITEM_RECOGNISES_IMPACT,             /* of offending on others */

    /* Accommodation, work and learning. */
    ITEM_NO_FIXED_ABODE,
    ITEM_ACCOMMODATION,                 /* suitability */
    ITEM_ACCOMMODATION_LINKED_TO_RISK,
    ITEM_UNEMPLOYED,
    ITEM_WORK_SKILLS,
    ITEM_READING_WRITING_NUMERACY,
    ITEM_READING,
    ITEM_NUMERACY,
    ITEM_LEARNING_DIFFICULTIES,
    ITEM_QUALIFICATIONS,                /* any 0, none 2 */

    /* Relationships. */
    ITEM_FAMILY_RELATIONSHIPS,
    ITEM_PARTNER_RELATIONSHIP,
    ITEM_PREVIOUS_RELATIONSHIPS,
    ITEM_RELATIONSHIP_STATUS,           /* enum relationship_status */
    ITEM_CHILDHOOD,                     /* experience of */
    ITEM_RELATIONSHIPS_LINKED_TO_RISK,
    ITEM_DOMESTIC_ABUSE,                /* evidence of */
    ITEM_DOMESTIC_ABUSE_OF_PARTNER,
    ITEM_DOMESTIC_ABUSE_OF_FAMILY,
    ITEM_FINANCIAL_OVER_RELIANCE,

    /* Lifestyle and associates. */
    ITEM_OFFENDING_ACTIVITIES,
    ITEM_EASILY_INFLUENCED,             /* by criminal associates */
    ITEM_CRIMINAL_ASSOCIATES,           /* influence from */
    ITEM_PEER_GROUP_INFLUENCES,
    ITEM_RECKLESSNESS,
    ITEM_MANIPULATIVE,                  /* or predatory behaviour */

    /* Drugs and alcohol. */
    ITEM_DRUG_MISUSE,
    ITEM_DRUG_MOTIVATION,               /* to tackle misuse: full 0, partial 1, none 2 */
    ITEM_HEROIN,
    ITEM_OTHER_OPIATES,
    ITEM_CRACK,
    ITEM_POWDER_COCAINE,
    ITEM_PRESCRIPTION_DRUGS,
    ITEM_BENZODIAZEPINES,
    ITEM_CANNABIS,
    ITEM_METHADONE,
    ITEM_STEROIDS,
    ITEM_KETAMINE,
    ITEM_SPICE,
    ITEM_HALLUCINOGENS,
    ITEM_SOLVENTS,
    ITEM_OTHER_DRUGS,
    ITEM_ALCOHOL,                       /* current use a problem */
    ITEM_BINGE_DRINKING,                /* excessive use in the last six months */

    /* Emotional wellbeing. */
    ITEM_COPING,
    ITEM_PSYCHOLOGICAL,
    ITEM_PSYCHIATRIC,
    ITEM_PSYCHIATRIC_TREATMENT,         /* current */
    ITEM_PSYCHIATRIC_HISTORY,
    ITEM_MENTAL_HEALTH_MEDICATION,
    ITEM_SPECIAL_HOSPITAL,
    ITEM_SELF_HARM,
    ITEM_ATTITUDE_TO_SELF,
    ITEM_CHILDHOOD_BEHAVIOUR,           /* evidence of behavioural problems in childhood */
    ITEM_OBSESSIVE_BEHAVIOUR,           /* linked to offending */
    ITEM_EMOTIONS_LINKED_TO_RISK,

    /* Thinking, behaviour and attitudes. */
    ITEM_IMPULSIVITY,
    ITEM_TEMPER,
    ITEM_AGGRESSIVE_CONTROLLING,
    ITEM_PROBLEM_SOLVING,
    ITEM_AWARENESS,                     /* of consequences: yes 0, sometimes 1, no 2 */
    ITEM_UNDERSTANDS_OTHERS,
    ITEM_THINKING_LINKED_TO_RISK,
    ITEM_PRO_CRIMINAL_ATTITUDES,
    ITEM_ATTITUDE_TO_SUPERVISION,
    ITEM_HOSTILE_ORIENTATION,
    ITEM_SEXUAL_PREOCCUPATION,
    ITEM_SEXUAL_INTERESTS,              /* offence-related */
    ITEM_EMOTIONAL_CONGRUENCE,          /* with children */

    /* Conduct in custody and under supervision. */
    ITEM_ASSAULTED_STAFF,
    ITEM_ESCAPED,
    ITEM_CONTROL_ISSUES,

    /* Levels given by others, and what was asked for. */
    ITEM_ROSH_NOW,                      /* enum rosh: this assessment */
    ITEM_ROSH_HIGHEST,                  /* over all assessments */
    ITEM_SARA_PARTNER,                  /* enum rosh as the SARA gives it */
    ITEM_SARA_OTHERS,
    ITEM_OGRS3_TWO_YEAR,                /* percent, for the predictors that build on it */
    ITEM_OVERRIDE_ASKED,                /* of the personality screen */
    ITEM_STATIC_WANTED,                 /* yes: the static version whatever is answered; no: only
                                         * the dynamic one */

    ITEMS
};

enum item_kind {
    KIND_COUNT, KIND_YES_NO, KIND_LEVEL, KIND_DATE, KIND_CODE, KIND_SEX, KIND_SUPERVISION,
    KIND_PAST_OFFENCES, KIND_RELATIONSHIP, KIND_AWARENESS, KIND_MOTIVATION, KIND_QUALIFICATIONS,
    KIND_ROSH, KIND_VERSION
};

enum sex { MALE, FEMALE, SEXES };
enum supervision { IN_COMMUNITY, IN_CUSTODY, ON_REMAND };
enum problem { NO_PROBLEM, SOME_PROBLEM, SIGNIFICANT_PROBLEM };
enum relationship_status { LIVING_TOGETHER, NOT_LIVING_TOGETHER, NO_RELATIONSHIP };

/* In the order in which the predictors list them. */
enum past_offence {
    PAST_HOMICIDE, PAST_WOUNDING, PAST_KIDNAPPING, PAST_FIREARMS, PAST_ROBBERY,
    PAST_AGGRAVATED_BURGLARY, PAST_WEAPON, PAST_CRIMINAL_DAMAGE, PAST_ARSON, PAST_OFFENCES
};

struct assessment {
    struct maybe_int answer[ITEMS];     /* by item; a date as its date_number */
    const char *offence_code;           /* as given, well formed or not; NULL = not given */
    struct offence_groups offence;      /* what the code stands for in each model */
};

struct item_row {
    enum item_kind kind;
    const char *name;                   /* as the national assessment service writes it */
    const char *words;                  /* "temper control" */
};

/* The row of an item; that of ITEM_NONE for anything that is not one. */
const struct item_row *item_row(enum item i);

/* The item of that name, or ITEM_NONE. */
enum item item_named(const char *name);

void answer_item(struct assessment *a, enum item i, int64_t value);

bool answered(const struct assessment *a, enum item i);

/* Answered, and with that value. */
bool says(const struct assessment *a, enum item i, int64_t value);
bool says_yes(const struct assessment *a, enum item i);
bool says_no(const struct assessment *a, enum item i);

/* Some or significant problems. */
bool is_problem(const struct assessment *a, enum item i);

/* The answer as a model counts it where it says that no answer counts 0. Cut
 * to -9,999..9,999, so that sums of it cannot run over. */
int counted(const struct assessment *a, enum item i);

/* The date answered; NO_DATE if none. */
struct date day_of(const struct assessment *a, enum item i);

/* Whole years of age on the day of that item; -1 if either date is not known
 * or the day is on or before the day of birth. */
int age_at(const struct assessment *a, enum item i);

#endif
