/* tier_json.h -- the tier families' JSON, in parts. */
#ifndef APP_WORKING_TIER_JSON_H
#define APP_WORKING_TIER_JSON_H

#include "app/working/family.h"
#include "rules/tier_v2.h"

enum { MOST_REGISTRATIONS = 256, MOST_CONVICTIONS = 64, MOST_REQUIREMENTS = 256 };

/* The register entries under `registrations`, read together. */
struct registered registered_from(const json_t *input, const char **problem);

/* Whether the `convictions` give a mandate for change. */
bool mandate_from(const json_t *input, const char **problem);

/* `as_of`, which a case cannot do without. */
struct date as_of_from(const json_t *input, const char **problem);

/* The place of an answer's word: NONE/NO/NEVER ... UNKNOWN/MISSING. */
enum need_answer need_answer_from(const json_t *answer, const char **problem);

/* The word of a complexity factor: "MENTAL_HEALTH" ...; NULL if out of range. */
const char *complexity_word(enum complexity_factor factor);
const char *rosh_word(enum rosh rosh);
extern const char *const rosh_words[ROSH_LEVELS];

/* One for each row of tier_families. */
typedef json_t *find_family(const json_t *input, const struct codes *codes, struct working *w,
                            const char **problem);
find_family find_tier_v2, find_tier_need_section, find_tier_women_factors, find_tier_code,
    find_tier_registrations, find_tier_enforcement_2021, find_tier_v3, find_tier_v3_case,
    find_tier_v3_provisional, find_tier_predictor_set, find_tier_sa2026;

#endif
