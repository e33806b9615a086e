/* assessment_json.c -- the answers of an assessment from JSON, and what predictors say as JSON. */
#include "app/working/assessment_json.h"

#include "app/working/codes.h"
#include "app/working/facts.h"

#include <string.h>

/* The words of each kind of answer, at the value that they stand for. */
static const char *const sexes[] = { [MALE] = "MALE", [FEMALE] = "FEMALE" };
static const char *const levels[] = { "NO_PROBLEMS", "SOME_PROBLEMS", "SIGNIFICANT_PROBLEMS" };
static const char *const supervisions[] = {
    [IN_COMMUNITY] = "COMMUNITY", [IN_CUSTODY] = "CUSTODY", [ON_REMAND] = "REMAND"
};
static const char *const statuses[] = {
    [LIVING_TOGETHER] = "IN_RELATIONSHIP_LIVING_TOGETHER",
    [NOT_LIVING_TOGETHER] = "IN_RELATIONSHIP_NOT_LIVING_TOGETHER",
    [NO_RELATIONSHIP] = "NOT_IN_RELATIONSHIP",
};
static const char *const awareness[] = { "YES", "SOMETIMES", "NO" };
static const char *const motivation[] = {
    "FULL_MOTIVATION", "PARTIAL_MOTIVATION", "NO_MOTIVATION"
};
static const char *const qualifications[] = { "ANY_QUALIFICATION", NULL, "NO_QUALIFICATIONS" };
static const char *const roshs[] = {
    [ROSH_LOW] = "LOW", [ROSH_MEDIUM] = "MEDIUM", [ROSH_HIGH] = "HIGH",
    [ROSH_VERY_HIGH] = "VERY_HIGH",
};
static const char *const versions[] = { "DYNAMIC", "STATIC" };
static const char *const past_offences[PAST_OFFENCES] = {
    [PAST_HOMICIDE] = "HOMICIDE",
    [PAST_WOUNDING] = "WOUNDING_GBH",
    [PAST_KIDNAPPING] = "KIDNAPPING",
    [PAST_FIREARMS] = "FIREARMS",
    [PAST_ROBBERY] = "ROBBERY",
    [PAST_AGGRAVATED_BURGLARY] = "AGGRAVATED_BURGLARY",
    [PAST_WEAPON] = "WEAPON",
    [PAST_CRIMINAL_DAMAGE] = "CRIMINAL_DAMAGE",
    [PAST_ARSON] = "ARSON",
};

#define WORDS(table) { table, (int)(sizeof(table) / sizeof *(table)) }

static const struct {
    const char *const *words;
    int count;
} words_of[] = {
    [KIND_SEX] = WORDS(sexes),
    [KIND_LEVEL] = WORDS(levels),
    [KIND_SUPERVISION] = WORDS(supervisions),
    [KIND_RELATIONSHIP] = WORDS(statuses),
    [KIND_AWARENESS] = WORDS(awareness),
    [KIND_MOTIVATION] = WORDS(motivation),
    [KIND_QUALIFICATIONS] = WORDS(qualifications),
    [KIND_ROSH] = WORDS(roshs),
    [KIND_VERSION] = WORDS(versions),
};

static void complain(const char **problem, const char *complaint)
{
    if (!*problem) *problem = complaint;
}

/* ---- reading ---- */

static void read_past_offences(struct assessment *a, const json_t *value, const char **problem)
{
    int64_t bits = 0;
    size_t i;
    json_t *member;
    if (!json_is_array(value)) complain(problem, "'previousConvictions' must be a list");
    json_array_foreach(value, i, member) {
        int place = word_index(json_string_value(member), past_offences, PAST_OFFENCES);
        if (place < 0) complain(problem, "a kind of past conviction is not one of the words");
        else bits |= (int64_t)1 << place;
    }
    answer_item(a, ITEM_PAST_OFFENCES, bits);
}

static void read_word(struct assessment *a, enum item i, const json_t *value,
                      const char **problem)
{
    enum item_kind kind = item_row(i)->kind;
    int place = word_index(json_string_value(value), words_of[kind].words, words_of[kind].count);
    if (place < 0) complain(problem, "an answer is not one of the words that its item takes");
    else answer_item(a, i, place);
}

static void read_whole_number(struct assessment *a, enum item i, const json_t *value,
                              const char **problem)
{
    double number = json_number_value(value);
    bool whole = json_is_number(value) && number >= -1e9 && number <= 1e9 &&
                 number == (double)(int64_t)number;
    if (whole) answer_item(a, i, (int64_t)number);
    else complain(problem, "a count or an age must be a whole number");
}

static void read_date(struct assessment *a, enum item i, const json_t *value,
                      const char **problem)
{
    struct date d = json_is_string(value) ? date_from_iso(json_string_value(value), NULL) : NO_DATE;
    if (date_known(d)) answer_item(a, i, date_number(d));
    else complain(problem, "a date must be like 2026-11-24");
}

static void read_answer(struct assessment *a, enum item i, const json_t *value,
                        const char **problem)
{
    switch (item_row(i)->kind) {
    case KIND_COUNT: read_whole_number(a, i, value, problem); break;
    case KIND_YES_NO:
        if (!json_is_boolean(value)) complain(problem, "a yes or no must be true or false");
        else answer_item(a, i, json_is_true(value));
        break;
    case KIND_DATE: read_date(a, i, value, problem); break;
    case KIND_CODE:
        a->offence_code = json_string_value(value);
        if (!a->offence_code) complain(problem, "'currentOffenceCode' must be text");
        break;
    case KIND_PAST_OFFENCES: read_past_offences(a, value, problem); break;
    default: read_word(a, i, value, problem); break;
    }
}

static const char *code_column(const struct codes *codes, const char *code, const char *column)
{
    return codes_value(codes, "offence_codes_actuarial", "ho_code", code, column);
}

static bool is_text(const char *text, const char *wanted)
{
    return text && strcmp(text, wanted) == 0;
}

/* A unit's own table of codes, where it has the code, stands above ours: it may
 * be newer. Its kinds of violence (SNSV) follow from the category. */
static struct offence_groups offence_from(const struct codes *codes, const char *code)
{
    struct offence_groups ours = offence_groups_of(code);
    const char *category = code ? code_column(codes, code, "actuarial_category_2026") : NULL;
    if (!category) return ours;
    const char *group = code_column(codes, code, "ogrs3_group");
    const char *snsv = code_column(codes, code, "snsv_group");
    struct offence_groups loaded = {
        .listed = true,
        .category = category_named(category),
        .ogrs3 = group ? ogrs3_group_named(group) : OGRS3_NO_GROUP,
        .ogrs3_needs_exact = is_text(code_column(codes, code, "ogrs3_error"),
                                     "NEED_DETAILS_OF_EXACT_OFFENCE"),
        .violent_or_sexual = is_text(code_column(codes, code, "opd_violence_sex"), "true"),
    };
    if (snsv && *snsv) {
        bool most_serious = is_text(code_column(codes, code, "snsv_vatp_group"),
                                    "Firearms (most serious)");
        loaded.snsv = most_serious ? CATEGORY_FIREARMS_MOST_SERIOUS : loaded.category;
    }
    return loaded;
}

struct assessment assessment_from(const json_t *input, const struct codes *codes,
                                  const char **problem)
{
    struct assessment a = { .offence_code = NULL };
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)input, key, value) {
        enum item i = item_named(key);
        if (i != ITEM_NONE && !json_is_null(value)) read_answer(&a, i, value, problem);
    }
    a.offence = offence_from(codes, a.offence_code);
    return a;
}

struct date assessed_on(const struct assessment *a)
{
    struct date on = day_of(a, ITEM_ASSESSED_ON);
    return date_known(on) ? on : day_of(a, ITEM_CONVICTED_ON);
}

enum sex sex_from(const json_t *input, const char *key, const char **problem)
{
    int place = fact_word_at(input, key, sexes, SEXES, MALE, problem,
                             "a sex must be MALE or FEMALE");
    return place == FEMALE ? FEMALE : MALE;
}

/* ---- writing ---- */

static json_t *fields_json(const struct input_error *error)
{
    json_t *fields = json_array();
    for (size_t k = 0; k < MOST_ERROR_ITEMS && error->item[k] != ITEM_NONE; k++)
        json_array_append_new(fields, json_string(item_row(error->item[k])->name));
    return fields;
}

json_t *errors_json(const struct input_errors *e)
{
    json_t *list = json_array();
    for (size_t i = 0; i < e->count; i++)
        json_array_append_new(list, json_pack("{s:s, s:o}", "type",
                                              input_error_name(e->error[i].type), "fields",
                                              fields_json(&e->error[i])));
    return list;
}

json_t *error_types_json(const struct input_errors *e)
{
    json_t *list = json_array();
    for (size_t i = 0; i < e->count; i++)
        json_array_append_new(list, json_string(input_error_name(e->error[i].type)));
    return list;
}

json_t *likelihood_json(enum likelihood b)
{
    static const char *const names[] = {
        [LIKELIHOOD_NOT_APPLICABLE] = "NOT_APPLICABLE", [LIKELIHOOD_LOW] = "LOW",
        [LIKELIHOOD_MEDIUM] = "MEDIUM", [LIKELIHOOD_HIGH] = "HIGH",
        [LIKELIHOOD_VERY_HIGH] = "VERY_HIGH",
    };
    return json_text(b <= LIKELIHOOD_VERY_HIGH ? names[b] : NULL);
}

json_t *percent_json(bool has, int hundredths)
{
    return has ? json_real(hundredths / 100.0) : json_null();
}

json_t *tri_json(enum tri answer)
{
    return answer == NOT_KNOWN ? json_null() : json_boolean(answer == YES);
}
