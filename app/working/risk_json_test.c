/* risk_json_test.c -- predictors asked in JSON. */
#include "app/working/codes.h"
#include "app/working/family.h"
#include "tools/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* The answer of a family, as compact JSON with keys in order; the problem if
 * there is none. Lives until the next call. */
static const char *asked(const char *family, const struct codes *codes, const char *facts)
{
    static char text[4096];
    const char *problem = NULL;
    json_t *input = json_loads(facts, 0, NULL);
    CHECK(input != NULL);
    json_t *answer = family_named(family)->find(input, codes, NULL, &problem);
    json_t *shown = answer ? answer : json_string(problem);
    size_t length = json_dumpb(shown, text, sizeof text - 1,
                               JSON_COMPACT | JSON_SORT_KEYS | JSON_ENCODE_ANY);
    text[length < sizeof text ? length : 0] = '\0';
    json_decref(shown);
    json_decref(input);
    return text;
}

TEST(errors_name_the_answers_as_the_assessment_service_does)
{
    CHECK_TEXT(asked("api_lds", NULL, "{\"hasProblemsWithReading\": true}"),
               "{\"errors\":[{\"fields\":[\"problemsWithReadingWritingNumeracy\"],"
               "\"type\":\"MISSING_MANDATORY_INPUT\"},{\"fields\":[\"workRelatedSkills\","
               "\"problemsWithReadingWritingNumeracy\",\"learningDifficulties\","
               "\"professionalOrVocationalQualifications\"],"
               "\"type\":\"LDS_NOT_ENOUGH_FIELDS_PRESENT\"}],\"ldsScore\":null,\"subTotal\":null}");
}

TEST(a_date_may_come_under_any_of_its_three_names)
{
    static const char *const names[] = { "dateAtStartOfFollowup", "dateAtStartOfFollowupCalculated",
                                         "dateAtStartOfFollowupUserInput" };
    for (size_t i = 0; i < 3; i++) {
        char facts[512];
        snprintf(facts, sizeof facts,
                 "{\"gender\":\"MALE\",\"dateOfBirth\":\"1985-06-15\","
                 "\"dateOfCurrentConviction\":\"2025-09-01\",\"%s\":\"2025-09-01\","
                 "\"totalNumberOfSanctionsForAllOffences\":2,\"ageAtFirstSanction\":30,"
                 "\"currentOffenceCode\":\"04600\"}",
                 names[i]);
        CHECK_TEXT(asked("ogrs3_worked", NULL, facts),
                   "{\"band\":\"LOW\",\"errors\":[],\"oneYearScore\":14,\"twoYearScore\":24}");
    }
}

TEST(an_answer_that_is_not_of_its_kind_is_a_problem_not_a_missing_answer)
{
    CHECK_TEXT(asked("api_mst", NULL, "{\"temperControl\":\"SOMETIMES\"}"),
               "\"an answer is not one of the words that its item takes\"");
    CHECK_TEXT(asked("api_mst", NULL, "{\"dateOfBirth\":\"2001-02-29\"}"),
               "\"a date must be like 2026-11-24\"");
    CHECK_TEXT(asked("api_mst", NULL, "{\"hasPeerGroupInfluences\":1}"),
               "\"a yes or no must be true or false\"");
    CHECK_TEXT(asked("compliance_status", NULL, "{}"), "\"'failureToComplyCount' is needed\"");
}

/* A woman of 40 without convictions before: the static predictors. */
static const char *const general_facts =
    "{\"gender\":\"FEMALE\",\"dateOfBirth\":\"1985-01-01\",\"assessmentDate\":\"2026-01-01\","
    "\"dateOfCurrentConviction\":\"2026-01-01\",\"totalNumberOfSanctionsForAllOffences\":1,"
    "\"ageAtFirstSanction\":41,\"dateAtStartOfFollowup\":\"2026-01-01\","
    "\"currentOffenceCode\":\"04600\"}";

static double general_score(const struct codes *codes)
{
    const char *problem = NULL;
    json_t *input = json_loads(general_facts, 0, NULL);
    json_t *answer = family_named("api_arp")->find(input, codes, NULL, &problem);
    double score = json_number_value(json_object_get(answer, "score"));
    json_decref(answer);
    json_decref(input);
    return score;
}

TEST(a_units_own_table_of_codes_stands_above_ours)
{
    char folder[] = "/tmp/probity-codes-XXXXXX", path[256];
    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/offence_codes_actuarial.csv", folder);
    FILE *file = fopen(path, "w");
    fputs("ho_code,actuarial_category_2026,ogrs3_group,ogrs3_error,snsv_group,snsv_vatp_group,"
          "opd_violence_sex\n"
          "04600,WELFARE_FRAUD,Fraud and forgery,,Welfare fraud,,false\n",
          file);
    fclose(file);
    struct arena a = { 0 };
    const char *problem = NULL;
    const struct codes *codes = codes_load(&a, folder, &problem);
    unlink(path);
    rmdir(folder);
    CHECK(codes != NULL);
    CHECK(general_score(codes) > 0);
    CHECK(general_score(codes) < general_score(NULL));      /* fraud, not theft */
    arena_free(&a);
}
