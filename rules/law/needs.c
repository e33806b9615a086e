/* needs.c -- the scored questions and thresholds of criminogenic needs.
 *
 * OASys sections: assess-risks-and-needs, ScoredSection (R B.2, verified).
 * Strengths and Needs: sentence-plan and assessment platform (R B.2, read). */
#include "rules/law/needs.h"

const struct need_row need_rows[NEED_SECTIONS] = {
    /* section, scored questions, standard from, severe from */
    [NEED_ACCOMMODATION] = {
        "Accommodation", "accommodation",
        { "noFixedAbodeOrTransient", "suitabilityOfAccommodation", "permanenceOfAccommodation",
          "locationOfAccommodation" },
        2, 7,
    },
    [NEED_EDUCATION_TRAINING_EMPLOYMENT] = {
        "EducationTrainingEmployability", "education, training and employment",
        { "unemployed", "employmentHistory", "workRelatedSkills", "attitudeToEmployment" },
        3, 7,
    },
    [NEED_RELATIONSHIPS] = {
        "Relationships", "relationships",
        { "relCloseFamily", "experienceOfChildhood", "prevCloseRelationships" },
        2, 5,
    },
    [NEED_LIFESTYLE] = {
        "LifestyleAndAssociates", "lifestyle and associates",
        { "regActivitiesEncourageOffending", "easilyInfluenced", "recklessness" },
        2, 5,
    },
    [NEED_DRUGS] = {
        "DrugMisuse", "drug misuse",
        { "currentDrugNoted", "levelOfUseOfMainDrug", "everInjectedDrugs",
          "motivationToTackleDrugMisuse", "drugsMajorActivity" },
        2, 8,
    },
    [NEED_ALCOHOL] = {
        "AlcoholMisuse", "alcohol misuse",
        { "currentUse", "bingeDrinking", "frequencyAndLevel", "alcoholTackleMotivation" },
        4, 7,
    },
    [NEED_THINKING] = {
        "ThinkingAndBehaviour", "thinking and behaviour",
        { "recogniseProblems", "problemSolvingSkills", "awarenessOfConsequences",
          "understandsViewsOfOthers" },
        4, 7,
    },
    [NEED_ATTITUDES] = {
        "Attitudes", "attitudes",
        { "proCriminalAttitudes", "attitudesTowardsSupervision",
          "attitudesTowardsCommunitySociety", "motivationToAddressBehaviour" },
        2, 7,
    },
};

const struct strengths_row strengths_rows[STRENGTHS_AREAS] = {
    /* area, no need up to, highest */
    [STRENGTHS_ACCOMMODATION] = { "accommodation", 1, 6 },
    [STRENGTHS_EMPLOYMENT] = { "employment and education", 1, 4 },
    [STRENGTHS_DRUGS] = { "drug use", 0, 8 },
    [STRENGTHS_ALCOHOL] = { "alcohol use", 1, 4 },
    [STRENGTHS_RELATIONSHIPS] = { "personal relationships and community", 1, 6 },
    [STRENGTHS_THINKING] = { "thinking, behaviours and attitudes", 2, 10 },
    [STRENGTHS_LIFESTYLE] = { "offending lifestyle", 1, 6 },
};
