/* assessment_items.c -- what each item is called, and what kind of answer it takes. */
#include "rules/assessment.h"

static const struct item_row rows[ITEMS] = {
    [ITEM_NONE] = { KIND_COUNT, "", "nothing" },
    [ITEM_SEX] = { KIND_SEX, "gender", "sex" },
    [ITEM_BORN] = { KIND_DATE, "dateOfBirth", "date of birth" },
    [ITEM_ASSESSED_ON] = { KIND_DATE, "assessmentDate", "date of assessment" },
    [ITEM_CONVICTED_ON] = { KIND_DATE, "dateOfCurrentConviction", "date of current conviction" },
    [ITEM_FOLLOW_UP] = { KIND_DATE, "dateAtStartOfFollowup", "date follow-up starts" },
    [ITEM_FOLLOW_UP_CALCULATED] = {
        KIND_DATE, "dateAtStartOfFollowupCalculated", "date follow-up starts"
    },
    [ITEM_FOLLOW_UP_ENTERED] = {
        KIND_DATE, "dateAtStartOfFollowupUserInput", "date follow-up starts"
    },
    [ITEM_LATEST_OFFENCE_ON] = { KIND_DATE, "mostRecentOffenceDate", "date of latest offence" },
    [ITEM_LATEST_SEXUAL_OFFENCE_ON] = {
        KIND_DATE, "dateOfMostRecentSexualOffence", "date of latest sexual offence"
    },

    /* The record. */
    [ITEM_OFFENCE_CODE] = { KIND_CODE, "currentOffenceCode", "code of current offence" },
    [ITEM_TOTAL_SANCTIONS] = {
        KIND_COUNT, "totalNumberOfSanctionsForAllOffences", "number of sanctions"
    },
    [ITEM_VIOLENT_SANCTIONS] = {
        KIND_COUNT, "totalNumberOfViolentSanctions", "number of violent sanctions"
    },
    [ITEM_AGE_AT_FIRST_SANCTION] = { KIND_COUNT, "ageAtFirstSanction", "age at first sanction" },
    [ITEM_SUPERVISION] = { KIND_SUPERVISION, "supervisionStatus", "community, custody or remand" },
    [ITEM_PAST_OFFENCES] = {
        KIND_PAST_OFFENCES, "previousConvictions", "kinds of past conviction"
    },
    [ITEM_CUSTODIAL_SENTENCE] = { KIND_YES_NO, "hasCustodialSentence", "custodial sentence" },
    [ITEM_MAPPA_ELIGIBLE] = { KIND_YES_NO, "isEligibleForMappa", "eligible for MAPPA" },
    [ITEM_EVER_SEXUAL_OFFENCE] = {
        KIND_YES_NO, "hasEverCommittedSexualOffence", "ever committed a sexual offence"
    },
    [ITEM_RISK_OF_SEXUAL_HARM] = { KIND_YES_NO, "isARiskOfSexualHarm", "risk of sexual harm" },
    [ITEM_SEXUALLY_MOTIVATED] = {
        KIND_YES_NO, "isCurrentOffenceSexuallyMotivated", "current offence sexually motivated"
    },
    [ITEM_STRANGER_VICTIM] = {
        KIND_YES_NO, "isCurrentOffenceAgainstVictimStranger", "victim a stranger"
    },
    [ITEM_CONTACT_ADULT_SANCTIONS] = {
        KIND_COUNT, "totalContactAdultSexualSanctions", "contact adult sexual sanctions"
    },
    [ITEM_CONTACT_CHILD_SANCTIONS] = {
        KIND_COUNT, "totalContactChildSexualSanctions", "contact child sexual sanctions"
    },
    [ITEM_NON_CONTACT_OFFENCES] = {
        KIND_COUNT, "totalNonContactSexualOffences", "non-contact sexual offences"
    },
    [ITEM_INDECENT_IMAGE_SANCTIONS] = {
        KIND_COUNT, "totalIndecentImageSanctions", "indecent image sanctions"
    },

    /* The offence. */
    [ITEM_WEAPON] = {
        KIND_YES_NO, "didOffenceInvolveCarryingOrUsingWeapon", "weapon carried or used"
    },
    [ITEM_VIOLENCE_OR_THREAT] = {
        KIND_YES_NO, "didOffenceInvolveViolenceOrThreatOfViolence", "violence or threat of it"
    },
    [ITEM_EXCESSIVE_VIOLENCE] = {
        KIND_YES_NO, "didOffenceInvolveExcessiveUseOfViolence", "excessive violence"
    },
    [ITEM_ARSON] = { KIND_YES_NO, "didOffenceInvolveArson", "arson" },
    [ITEM_EMOTIONAL_MOTIVATION] = {
        KIND_YES_NO, "offenceMotivationEmotionalState", "emotional state as motivation"
    },
    [ITEM_OFFENCE_LINKED_TO_RISK] = {
        KIND_YES_NO, "isAnalysisOfOffenceIssuesLinkedToRisk", "offence analysis linked to risk"
    },
    [ITEM_RECOGNISES_IMPACT] = {
        KIND_YES_NO, "doesRecogniseImpactOfOffendingOnOthers", "recognises impact on others"
    },

    /* Accommodation, work and learning. */
    [ITEM_NO_FIXED_ABODE] = {
        KIND_YES_NO, "isCurrentlyOfNoFixedAbodeOrTransientAccommodation", "no fixed abode"
    },
    [ITEM_ACCOMMODATION] = {
        KIND_LEVEL, "suitabilityOfAccommodation", "suitability of accommodation"
    },
    [ITEM_ACCOMMODATION_LINKED_TO_RISK] = {
        KIND_YES_NO, "hasAccommodationIssuesLinkedToRisk", "accommodation linked to risk"
    },
    [ITEM_UNEMPLOYED] = { KIND_YES_NO, "isUnemployed", "unemployed" },
    [ITEM_WORK_SKILLS] = { KIND_LEVEL, "workRelatedSkills", "work-related skills" },
    [ITEM_READING_WRITING_NUMERACY] = {
        KIND_LEVEL, "problemsWithReadingWritingNumeracy", "reading, writing, numeracy"
    },
    [ITEM_READING] = { KIND_YES_NO, "hasProblemsWithReading", "problems with reading" },
    [ITEM_NUMERACY] = { KIND_YES_NO, "hasProblemsWithNumeracy", "problems with numeracy" },
    [ITEM_LEARNING_DIFFICULTIES] = { KIND_LEVEL, "learningDifficulties", "learning difficulties" },
    [ITEM_QUALIFICATIONS] = {
        KIND_QUALIFICATIONS, "professionalOrVocationalQualifications", "qualifications"
    },

    /* Relationships. */
    [ITEM_FAMILY_RELATIONSHIPS] = {
        KIND_LEVEL, "currentRelationshipWithFamilyMembers", "relationship with family"
    },
    [ITEM_PARTNER_RELATIONSHIP] = {
        KIND_LEVEL, "currentRelationshipWithPartner", "relationship with partner"
    },
    [ITEM_PREVIOUS_RELATIONSHIPS] = {
        KIND_LEVEL, "previousCloseRelationships", "previous close relationships"
    },
    [ITEM_RELATIONSHIP_STATUS] = {
        KIND_RELATIONSHIP, "currentRelationshipStatus", "relationship status"
    },
    [ITEM_CHILDHOOD] = { KIND_LEVEL, "experienceOfChildhood", "experience of childhood" },
    [ITEM_RELATIONSHIPS_LINKED_TO_RISK] = {
        KIND_YES_NO, "relationshipIssuesLinkedToRisk", "relationships linked to risk"
    },
    [ITEM_DOMESTIC_ABUSE] = {
        KIND_YES_NO, "evidenceOfDomesticAbuse", "evidence of domestic abuse"
    },
    [ITEM_DOMESTIC_ABUSE_OF_PARTNER] = {
        KIND_YES_NO, "domesticAbuseAgainstPartner", "domestic abuse against partner"
    },
    [ITEM_DOMESTIC_ABUSE_OF_FAMILY] = {
        KIND_YES_NO, "domesticAbuseAgainstFamily", "domestic abuse against family"
    },
    [ITEM_FINANCIAL_OVER_RELIANCE] = {
        KIND_LEVEL, "overRelianceOnOthersForFinancialSupport", "over-reliance on others for money"
    },

    /* Lifestyle and associates. */
    [ITEM_OFFENDING_ACTIVITIES] = {
        KIND_LEVEL, "regularOffendingActivities", "activities that encourage offending"
    },
    [ITEM_EASILY_INFLUENCED] = {
        KIND_LEVEL, "easilyInfluencedByCriminalAssociates", "easily influenced"
    },
    [ITEM_CRIMINAL_ASSOCIATES] = {
        KIND_LEVEL, "influenceFromCriminalAssociates", "influence from criminal associates"
    },
    [ITEM_PEER_GROUP_INFLUENCES] = {
        KIND_YES_NO, "hasPeerGroupInfluences", "peer-group influences"
    },
    [ITEM_RECKLESSNESS] = { KIND_LEVEL, "recklessnessAndRiskTakingBehaviour", "recklessness" },
    [ITEM_MANIPULATIVE] = {
        KIND_LEVEL, "manipulativeOrPredatoryBehaviour", "manipulative or predatory behaviour"
    },

    /* Drugs and alcohol. */
    [ITEM_DRUG_MISUSE] = { KIND_LEVEL, "currentDrugMisuse", "current drug misuse" },
    [ITEM_DRUG_MOTIVATION] = {
        KIND_MOTIVATION, "motivationToTackleDrugMisuse", "motivation to tackle drug misuse"
    },
    [ITEM_HEROIN] = { KIND_YES_NO, "hasHeroinUsage", "heroin" },
    [ITEM_OTHER_OPIATES] = { KIND_YES_NO, "hasOtherOpiateUsage", "other opiates" },
    [ITEM_CRACK] = { KIND_YES_NO, "hasCrackCocaineUsage", "crack cocaine" },
    [ITEM_POWDER_COCAINE] = { KIND_YES_NO, "hasPowderCocaineUsage", "powder cocaine" },
    [ITEM_PRESCRIPTION_DRUGS] = {
        KIND_YES_NO, "hasMisusedPrescriptionDrugUsage", "misused prescription drugs"
    },
    [ITEM_BENZODIAZEPINES] = { KIND_YES_NO, "hasBenzodiazepinesUsage", "benzodiazepines" },
    [ITEM_CANNABIS] = { KIND_YES_NO, "hasCannabisUsage", "cannabis" },
    [ITEM_METHADONE] = { KIND_YES_NO, "hasMethadoneUsage", "methadone" },
    [ITEM_STEROIDS] = { KIND_YES_NO, "hasSteroidsUsage", "steroids" },
    [ITEM_KETAMINE] = { KIND_YES_NO, "hasKetamineUsage", "ketamine" },
    [ITEM_SPICE] = { KIND_YES_NO, "hasSpiceUsage", "spice" },
    [ITEM_HALLUCINOGENS] = { KIND_YES_NO, "hasHallucinogensUsage", "hallucinogens" },
    [ITEM_SOLVENTS] = { KIND_YES_NO, "hasSolventsUsage", "solvents" },
    [ITEM_OTHER_DRUGS] = { KIND_YES_NO, "hasOtherDrugsUsage", "other drugs" },
    [ITEM_ALCOHOL] = { KIND_LEVEL, "currentAlcoholUseProblems", "current alcohol use" },
    [ITEM_BINGE_DRINKING] = { KIND_LEVEL, "excessiveAlcoholUse", "binge drinking" },

    /* Emotional wellbeing. */
    [ITEM_COPING] = { KIND_LEVEL, "difficultiesCoping", "difficulties coping" },
    [ITEM_PSYCHOLOGICAL] = { KIND_LEVEL, "currentPsychologicalProblems", "psychological problems" },
    [ITEM_PSYCHIATRIC] = { KIND_LEVEL, "currentPsychiatricProblems", "psychiatric problems" },
    [ITEM_PSYCHIATRIC_TREATMENT] = {
        KIND_YES_NO, "hasCurrentPsychiatricTreatment", "current psychiatric treatment"
    },
    [ITEM_PSYCHIATRIC_HISTORY] = {
        KIND_YES_NO, "hasHistoryOfPsychiatricTreatment", "history of psychiatric treatment"
    },
    [ITEM_MENTAL_HEALTH_MEDICATION] = {
        KIND_YES_NO, "hasBeenOnMedicationForMentalHealthProblems", "mental health medication"
    },
    [ITEM_SPECIAL_HOSPITAL] = {
        KIND_YES_NO, "hasEverBeenInSpecialHospitalOrRegionalSecureUnit", "secure hospital or unit"
    },
    [ITEM_SELF_HARM] = {
        KIND_YES_NO, "hasSelfHarmOrAttemptedSuicide", "self-harm or attempted suicide"
    },
    [ITEM_ATTITUDE_TO_SELF] = { KIND_LEVEL, "attitudesTowardsSelf", "attitude to self" },
    [ITEM_CHILDHOOD_BEHAVIOUR] = {
        KIND_YES_NO, "isEvidenceOfChildhoodBehaviouralProblems", "childhood behavioural problems"
    },
    [ITEM_OBSESSIVE_BEHAVIOUR] = {
        KIND_YES_NO, "hasDisplayedObsessiveBehaviourLinkedToOffending", "obsessive behaviour"
    },
    [ITEM_EMOTIONS_LINKED_TO_RISK] = {
        KIND_YES_NO, "areEmotionalIssuesLinkedToRisk", "emotional issues linked to risk"
    },

    /* Thinking, behaviour and attitudes. */
    [ITEM_IMPULSIVITY] = { KIND_LEVEL, "impulsivityProblems", "impulsivity" },
    [ITEM_TEMPER] = { KIND_LEVEL, "temperControl", "temper control" },
    [ITEM_AGGRESSIVE_CONTROLLING] = {
        KIND_LEVEL, "controllingOrAggressiveBehaviour", "controlling or aggressive behaviour"
    },
    [ITEM_PROBLEM_SOLVING] = { KIND_LEVEL, "problemSolvingSkills", "problem-solving skills" },
    [ITEM_AWARENESS] = { KIND_AWARENESS, "awarenessOfConsequences", "awareness of consequences" },
    [ITEM_UNDERSTANDS_OTHERS] = {
        KIND_LEVEL, "understandsOtherPeoplesViews", "understands others' views"
    },
    [ITEM_THINKING_LINKED_TO_RISK] = {
        KIND_YES_NO, "areThinkingAndBehaviourIssuesLinkedToRisk", "thinking linked to risk"
    },
    [ITEM_PRO_CRIMINAL_ATTITUDES] = {
        KIND_LEVEL, "proCriminalAttitudes", "pro-criminal attitudes"
    },
    [ITEM_ATTITUDE_TO_SUPERVISION] = {
        KIND_LEVEL, "attitudeTowardsSupervisionOrLicence", "attitude to supervision"
    },
    [ITEM_HOSTILE_ORIENTATION] = { KIND_LEVEL, "hostileOrientation", "hostile orientation" },
    [ITEM_SEXUAL_PREOCCUPATION] = { KIND_LEVEL, "sexualPreoccupation", "sexual preoccupation" },
    [ITEM_SEXUAL_INTERESTS] = {
        KIND_LEVEL, "offenceRelatedSexualInterests", "offence-related sexual interests"
    },
    [ITEM_EMOTIONAL_CONGRUENCE] = {
        KIND_LEVEL, "emotionalCongruenceWithChildren", "emotional congruence with children"
    },

    /* Conduct in custody and under supervision. */
    [ITEM_ASSAULTED_STAFF] = {
        KIND_YES_NO, "hasAssaultedOrThreatenedStaff", "assaulted or threatened staff"
    },
    [ITEM_ESCAPED] = { KIND_YES_NO, "hasEscapedOrAbsconded", "escaped or absconded" },
    [ITEM_CONTROL_ISSUES] = { KIND_YES_NO, "hasControlIssues", "control issues" },

    /* Levels given by others, and what was asked for. */
    [ITEM_ROSH_NOW] = { KIND_ROSH, "overallRiskForAssessment", "RoSH level of this assessment" },
    [ITEM_ROSH_HIGHEST] = { KIND_ROSH, "highestRiskLevelOverAllAssessments", "highest RoSH level" },
    [ITEM_SARA_PARTNER] = { KIND_ROSH, "saraRiskToPartner", "SARA: partner" },
    [ITEM_SARA_OTHERS] = { KIND_ROSH, "saraRiskToOthers", "SARA: others" },
    [ITEM_OGRS3_TWO_YEAR] = { KIND_COUNT, "ogrs3TwoYear", "OGRS3 within two years" },
    [ITEM_OVERRIDE_ASKED] = { KIND_YES_NO, "applyOPDOverride", "override asked for" },
    [ITEM_STATIC_WANTED] = { KIND_VERSION, "snsvStaticOrDynamic", "static version wanted" },
};

const struct item_row *item_row(enum item i)
{
    return &rows[i > ITEM_NONE && i < ITEMS ? i : ITEM_NONE];
}
