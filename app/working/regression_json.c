/* regression_json.c -- ARP, VRP, SVRP and SNSV as JSON, with the terms of their sums. */
#include "app/working/assessment_json.h"
#include "app/working/facts.h"
#include "rules/reoffending.h"
#include "rules/snsv.h"

/* What a predictor calls a term, or the sum of several that follow one another. */
struct term_name {
    const char *name;
    enum regression_term first, last;
    bool dynamic_only;
};

#define TERM(name, term)       { name, term, term, false }
#define DYNAMIC(name, c)       { name, FIRST_DYNAMIC_TERM + (c) - FIRST_DYNAMIC, \
                                 FIRST_DYNAMIC_TERM + (c) - FIRST_DYNAMIC, true }

static const struct term_name snsv_terms[] = {
    TERM("twoYearInterceptWeight", TERM_CONSTANT),
    TERM("genderWeight", TERM_FEMALE),
    TERM("ageGenderPolynomialWeight", TERM_AGE),
    TERM("SNSVWeighting", TERM_OFFENCE),
    TERM("SNSVVATPWeight", TERM_VIOLENCE_KIND),
    TERM("totalNumberOfSanctionsForAllOffencesWeight", TERM_SANCTIONS),
    { "numberOfSanctionsWeight", TERM_FIRST, TERM_SECOND, false },
    TERM("secondSanctionCasesOnlyWeight", TERM_YEARS_TO_SECOND),
    TERM("threePlusSanctionWeight", TERM_COPAS),
    TERM("monthsSinceLastSanctionWeight", TERM_OFFENCE_FREE_MONTHS),
    { "violentHistoryWeight", TERM_NEVER_VIOLENT, TERM_ONCE_VIOLENT, false },
    TERM("violentSanctionsWeight", TERM_VIOLENT_SANCTIONS),
    TERM("violenceRateWeight", TERM_VIOLENCE_RATE),
    DYNAMIC("offenceInvolveCarryingOrUsingWeaponsWeight", CARRY_OR_USE_WEAPON),
    DYNAMIC("suitabilityOfAccommodationWeight", ACCOMMODATION_SUITABILITY),
    DYNAMIC("unemployedWeight", UNEMPLOYED),
    DYNAMIC("currentRelationshipWithPartner", RELATIONSHIP_QUALITY),
    DYNAMIC("chronicDrinkingProblemsWeight", CHRONIC_DRINKING),
    DYNAMIC("bingeDrinkingProblemsWeight", BINGE_DRINKING),
    DYNAMIC("impulsivityProblemsWeight", IMPULSIVITY),
    DYNAMIC("temperControlWeight", TEMPER),
    DYNAMIC("proCriminalAttitudesWeight", PRO_CRIMINAL_ATTITUDE),
    DYNAMIC("domesticViolenceWeight", DOMESTIC_ABUSE),
    { "previousConvictionsWeight", FIRST_DYNAMIC_TERM + PAST_OFFENCE - FIRST_DYNAMIC,
      REGRESSION_TERMS - 1, true },
    { 0 },
};

/* The predictors of 2026 name two terms of violence in two ways. */
static const struct term_name terms_2026[] = {
    TERM("twoYearInterceptWeight", TERM_CONSTANT),
    TERM("genderWeight", TERM_FEMALE),
    TERM("ageGenderPolynomialWeight", TERM_AGE),
    TERM("offenceGroupWeight", TERM_OFFENCE),
    TERM("totalNumberOfSanctionsForAllOffencesWeight", TERM_SANCTIONS),
    TERM("firstSanctionWeight", TERM_FIRST),
    TERM("secondSanctionWeight", TERM_SECOND),
    TERM("secondSanctionGapWeight", TERM_YEARS_TO_SECOND),
    TERM("copasScore", TERM_COPAS),
    TERM("offenceFreeMonthsWeight", TERM_OFFENCE_FREE_MONTHS),
    TERM("neverViolentWeight", TERM_NEVER_VIOLENT),
    TERM("onceViolentWeight", TERM_ONCE_VIOLENT),
    TERM("totalNumberOfViolentSanctionsWeight", TERM_VIOLENT_SANCTIONS),
    TERM("violentSanctionsWeight", TERM_VIOLENT_SANCTIONS),
    TERM("copasViolentOffencesScore", TERM_VIOLENCE_RATE),
    TERM("violenceRateWeight", TERM_VIOLENCE_RATE),
    { "totalWeight", TERM_CONSTANT, REGRESSION_TERMS - 1, false },
    DYNAMIC("offenceInvolveCarryingOrUsingWeaponsWeight", CARRY_OR_USE_WEAPON),
    DYNAMIC("suitableAccommodationWeight", ACCOMMODATION_SUITABILITY),
    DYNAMIC("suitabilityOfAccommodationWeight", ACCOMMODATION_SUITABILITY),
    DYNAMIC("unemployedWeight", UNEMPLOYED),
    DYNAMIC("currentRelationshipWithPartner", RELATIONSHIP_QUALITY),
    DYNAMIC("chronicDrinkingProblemsWeight", CHRONIC_DRINKING),
    DYNAMIC("bingeDrinkingProblemsWeight", BINGE_DRINKING),
    DYNAMIC("impulsivityProblemsWeight", IMPULSIVITY),
    DYNAMIC("temperControlWeight", TEMPER),
    DYNAMIC("proCriminalAttitudesWeight", PRO_CRIMINAL_ATTITUDE),
    DYNAMIC("domesticViolenceWeight", DOMESTIC_ABUSE),
    DYNAMIC("pastHomicideOffenceWeight", PAST_OFFENCE + PAST_HOMICIDE),
    DYNAMIC("pastWoundingGrievousBodilyHarmOffenceWeight", PAST_OFFENCE + PAST_WOUNDING),
    DYNAMIC("pastKidnappingOffenceWeight", PAST_OFFENCE + PAST_KIDNAPPING),
    DYNAMIC("pastFirearmsOffenceWeight", PAST_OFFENCE + PAST_FIREARMS),
    DYNAMIC("pastRobberyOffenceWeight", PAST_OFFENCE + PAST_ROBBERY),
    DYNAMIC("pastAggravatedBurglaryOffenceWeight", PAST_OFFENCE + PAST_AGGRAVATED_BURGLARY),
    DYNAMIC("pastNonFirearmWeaponOffenceWeight", PAST_OFFENCE + PAST_WEAPON),
    DYNAMIC("pastCriminalDamageOffenceWeight", PAST_OFFENCE + PAST_CRIMINAL_DAMAGE),
    DYNAMIC("pastArsonOffenceWeight", PAST_OFFENCE + PAST_ARSON),
    { 0 },
};

static json_t *terms_json(const struct term_name *names, const struct regression *r,
                          enum version version)
{
    json_t *terms = json_object();
    for (; names->name; names++) {
        if (names->dynamic_only && version == STATIC_VERSION) continue;
        double sum = 0;
        for (enum regression_term i = names->first; i <= names->last; i++) sum += r->term[i];
        json_object_set_new(terms, names->name, json_real(sum));
    }
    return terms;
}

static const char *version_name(enum version version)
{
    return version == STATIC_VERSION ? "STATIC" : "DYNAMIC";
}

static json_t *find_reoffending(enum reoffending_predictor p, const json_t *input,
                                const struct codes *codes, struct working *w,
                                const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct reoffending_answer answer;
    reoffending(p, &a, assessed_on(&a), VERSION_AS_ANSWERED, &answer, w);
    bool has = answer.has_score;
    json_t *out = json_object();
    json_object_set_new(out, "band", likelihood_json(answer.band));
    json_object_set_new(out, "score", percent_json(has, answer.sum.hundredths));
    json_object_set_new(out, "type", json_text(has ? version_name(answer.version) : NULL));
    json_object_set_new(out, "featureValues",
                        has ? terms_json(terms_2026, &answer.sum, answer.version) : json_null());
    json_object_set_new(out, "errors", errors_json(&answer.errors));
    return out;
}

json_t *find_arp(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    return find_reoffending(ALL_REOFFENDING, input, codes, w, problem);
}

json_t *find_vrp(const json_t *input, const struct codes *codes, struct working *w,
                 const char **problem)
{
    return find_reoffending(VIOLENT_REOFFENDING, input, codes, w, problem);
}

json_t *find_svrp(const json_t *input, const struct codes *codes, struct working *w,
                  const char **problem)
{
    return find_reoffending(SERIOUS_VIOLENT_REOFFENDING, input, codes, w, problem);
}

json_t *find_regression(const json_t *input, const struct codes *codes, struct working *w,
                        const char **problem)
{
    static const struct {
        const char *name;
        enum reoffending_predictor predictor;
        enum version_wanted version;
    } wanted[] = {
        { "arpStatic", ALL_REOFFENDING, ONLY_STATIC },
        { "arpDynamic", ALL_REOFFENDING, ONLY_DYNAMIC },
        { "vrpStatic", VIOLENT_REOFFENDING, ONLY_STATIC },
        { "vrpDynamic", VIOLENT_REOFFENDING, ONLY_DYNAMIC },
        { "svrpStatic", SERIOUS_VIOLENT_REOFFENDING, ONLY_STATIC },
        { "svrpDynamic", SERIOUS_VIOLENT_REOFFENDING, ONLY_DYNAMIC },
    };
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    json_t *out = json_object();
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
        struct reoffending_answer answer;
        reoffending(wanted[i].predictor, &a, assessed_on(&a), wanted[i].version, &answer, w);
        json_object_set_new(out, wanted[i].name,
                            percent_json(answer.has_score, answer.sum.hundredths));
    }
    return out;
}

json_t *find_snsv(const json_t *input, const struct codes *codes, struct working *w,
                  const char **problem)
{
    struct assessment a = assessment_from(input, codes, problem);
    if (*problem) return NULL;
    struct snsv_answer answer;
    snsv(&a, assessed_on(&a), &answer, w);
    bool has = answer.has_score;
    json_t *out = json_object();
    json_object_set_new(out, "band", json_null());
    json_object_set_new(out, "score", percent_json(has, answer.sum.hundredths));
    json_object_set_new(out, "type", json_text(has ? version_name(answer.version) : NULL));
    json_object_set_new(out, "featureValues",
                        has ? terms_json(snsv_terms, &answer.sum, answer.version) : json_null());
    json_object_set_new(out, "errors", errors_json(&answer.errors));
    return out;
}
