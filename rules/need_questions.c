/* need_questions.c -- the scored questions of each OASys section, and their answers as stored. */
#include "rules/need_questions.h"

#include <string.h>
#include <strings.h>

/* assess-risks-and-needs, ScoredSection. Parental responsibilities, impulsivity
 * and temper are shown with their sections and not scored. */
static const struct need_questions questions[NEED_SECTIONS] = {
    [NEED_ACCOMMODATION] = { "Accommodation",
        { "noFixedAbodeOrTransient", "suitabilityOfAccommodation", "permanenceOfAccommodation",
          "locationOfAccommodation" } },
    [NEED_EDUCATION_TRAINING_EMPLOYABILITY] = { "EducationTrainingEmployability",
        { "unemployed", "employmentHistory", "workRelatedSkills", "attitudeToEmployment" } },
    [NEED_RELATIONSHIPS] = { "Relationships",
        { "relCloseFamily", "experienceOfChildhood", "prevCloseRelationships" } },
    [NEED_LIFESTYLE_AND_ASSOCIATES] = { "LifestyleAndAssociates",
        { "regActivitiesEncourageOffending", "easilyInfluenced", "recklessness" } },
    [NEED_DRUG_MISUSE] = { "DrugMisuse",
        { "currentDrugNoted", "levelOfUseOfMainDrug", "everInjectedDrugs",
          "motivationToTackleDrugMisuse", "drugsMajorActivity" } },
    [NEED_ALCOHOL_MISUSE] = { "AlcoholMisuse",
        { "currentUse", "bingeDrinking", "frequencyAndLevel", "alcoholTackleMotivation" } },
    [NEED_THINKING_AND_BEHAVIOUR] = { "ThinkingAndBehaviour",
        { "recogniseProblems", "problemSolvingSkills", "awarenessOfConsequences",
          "understandsViewsOfOthers" } },
    [NEED_ATTITUDES] = { "Attitudes",
        { "proCriminalAttitudes", "attitudesTowardsSupervision",
          "attitudesTowardsCommunitySociety", "motivationToAddressBehaviour" } },
};

const struct need_questions *need_questions_of(enum need_section section)
{
    return &questions[section < NEED_SECTIONS ? section : NEED_FINANCE];
}

enum need_section need_section_named(const char *name)
{
    enum need_section s = 0;
    while (s < NEED_SECTIONS && (!questions[s].section || strcmp(questions[s].section, name)))
        s++;
    return s;
}

enum need_answer need_answer_of(const char *stored)
{
    static const struct {
        const char *word;
        enum need_answer answer;
    } words[] = {
        { "Yes", NEED_SCORES_2 },      { "No", NEED_SCORES_0 },
        { "Never", NEED_SCORES_0 },    { "Previous", NEED_SCORES_1 },
        { "Previously", NEED_SCORES_1 }, { "Currently", NEED_SCORES_2 },
    };
    if (!stored) return NEED_NOT_ANSWERED;
    if (*stored >= '0' && *stored <= '2') return NEED_SCORES_0 + (unsigned)(*stored - '0');
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcasecmp(stored, words[i].word) == 0) return words[i].answer;
    return NEED_NOT_ANSWERED;
}
