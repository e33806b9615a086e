/* allocation_json.c -- the families of allocation as JSON. */
#include "app/working/facts.h"
#include "app/working/family.h"
#include "app/working/fits.h"
#include "rules/allocation.h"
#include "rules/workload.h"

#include <string.h>

enum { MOST_NAMED_STAFF = 128, MOST_REGIONS = 128, MOST_WEEKS = 64 };

/* ---- exclusion and restriction ---- */

struct lists {
    struct named_staff excluded[MOST_NAMED_STAFF], restricted[MOST_NAMED_STAFF];
    struct access_lists access;
};

static size_t staff_from(const json_t *list, struct named_staff staff[MOST_NAMED_STAFF],
                         const char **problem)
{
    size_t count = 0, i;
    json_t *in;
    json_array_foreach(list, i, in) {
        if (count == MOST_NAMED_STAFF) {
            *problem = "there are more staff in a list than can be read";
            break;
        }
        staff[count++] = (struct named_staff){ fact_text(in, "username", problem),
                                               fact_text(in, "staff_code", problem) };
    }
    return count;
}

static void read_lists(const json_t *input, struct lists *lists, const char **problem)
{
    lists->access = (struct access_lists){
        .excluded = lists->excluded,
        .excluded_count =
            staff_from(fact_list(input, "excluded_from", problem), lists->excluded, problem),
        .restricted = lists->restricted,
        .restricted_count =
            staff_from(fact_list(input, "restricted_to", problem), lists->restricted, problem),
    };
}

static json_t *find_access(const json_t *input, const struct codes *codes, struct working *w,
                           const char **problem)
{
    (void)codes;
    struct lists lists;
    read_lists(input, &lists, problem);
    const char *user = fact_text(input, "user", problem);
    bool known = fact_tri(input, "case_known", problem) != NO;
    if (*problem) return NULL;
    bool may = may_view(&lists.access, known, user, w);
    return json_pack("{s:b, s:b, s:b, s:b, s:b}",
                     "has_exclusion", lists.access.excluded_count > 0,
                     "has_restriction", lists.access.restricted_count > 0,
                     "limited_access", is_limited(&lists.access), "user_may_view", may,
                     "redacted_for_user", !may);
}

static bool is_in(const char *text, const json_t *list)
{
    size_t i;
    json_t *in;
    json_array_foreach(list, i, in)
        if (json_is_string(in) && strcmp(json_string_value(in), text) == 0) return true;
    return false;
}

static json_t *find_candidates(const json_t *input, const struct codes *codes, struct working *w,
                               const char **problem)
{
    (void)codes;
    struct lists lists;
    read_lists(input, &lists, problem);
    const json_t *unknown = fact_list(input, "unknown_staff", problem);
    const json_t *candidates = fact_list(input, "candidates", problem);
    if (*problem) return NULL;
    json_t *not_selectable = json_array(), *in;
    size_t i;
    json_array_foreach(candidates, i, in) {
        const char *code = json_string_value(in);
        bool may = code && may_be_chosen(&lists.access, code, !is_in(code, unknown));
        if (!may) json_array_append(not_selectable, in);
    }
    working_step(w, "candidates", working_say(w, "%zu candidates", json_array_size(candidates)),
                 working_say(w, "%zu not selectable", json_array_size(not_selectable)), "",
                 "hmpps-allocations, LaoService");
    return json_pack("{s:o}", "not_selectable", not_selectable);
}

static bool candidates_fit(const json_t *expected, const json_t *answer)
{
    return json_fits_but_set(expected, answer, "not_selectable");
}

/* ---- regions ---- */

static json_t *find_region_access(const json_t *input, const struct codes *codes,
                                  struct working *w, const char **problem)
{
    (void)codes;
    static const char *const words[] = { [REGION_ALLOWED] = "allowed", [REGION_DENIED] = "denied",
                                         [REGION_NOT_FOUND] = "not_found" };
    const char *subject = fact_text(input, "subject", problem);
    bool pdu = subject && strcmp(subject, "pdu") == 0;
    const char *region = pdu ? fact_text(input, "pdu_region", problem)
                             : fact_text(input, "case_region", problem);
    const char *own[MOST_REGIONS];
    size_t count = 0, i;
    json_t *in;
    json_array_foreach(fact_list(input, "user_regions", problem), i, in)
        if (count < MOST_REGIONS) own[count++] = json_string_value(in);
    if (*problem) return NULL;
    return json_pack("{s:s}", "outcome", words[region_access(region, own, count, w)]);
}

static const char *region_of(const json_t *regions, const char *team)
{
    return team ? json_string_value(json_object_get(regions, team)) : NULL;
}

static json_t *find_out_of_area(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    static const char *const words[] = {
        [NEW_TO_PROBATION] = "NEW_TO_PROBATION", [PREVIOUSLY_MANAGED] = "PREVIOUSLY_MANAGED",
        [CURRENTLY_MANAGED] = "CURRENTLY_MANAGED",
    };
    int status = fact_word(input, "probation_status", words, NEW_TO_PROBATION, problem);
    const json_t *regions = fact_object(input, "team_region", problem);
    const char *allocating = fact_text(input, "allocating_team", problem);
    const char *managing = fact_text(input, "community_manager_team", problem);
    if (*problem) return NULL;
    bool out_of_area;
    is_out_of_area((enum probation_status)status, region_of(regions, allocating),
                   region_of(regions, managing), &out_of_area, w);
    return json_pack("{s:b}", "out_of_area_transfer", out_of_area);
}

/* ---- own families: grade and tier, overload ---- */

/* {as_of, grade, tier} -> {suits} */
static json_t *find_grade_suits(const json_t *input, const struct codes *codes, struct working *w,
                                const char **problem)
{
    (void)codes;
    static const char *const grades[] = { [GRADE_PO] = "PO", [GRADE_PSO] = "PSO",
                                          [GRADE_SPO] = "SPO", [GRADE_TPO] = "TPO" };
    int grade = fact_word(input, "grade", grades, GRADE_DMY, problem);
    const char *tier = fact_text(input, "tier", problem);
    struct date on = fact_date(input, "as_of", problem);
    if (*problem) return NULL;
    bool suits;
    char level = tier_number(tier) > UNTIERED ? *tier : '\0';
    enum known known = grade_suits((enum grade)grade, level, on, &suits, w);
    return json_pack("{s:o}", "suits", known ? json_boolean(suits) : json_null());
}

/* {as_of, weeks[] percentages, the latest last} -> {overloaded} */
static json_t *find_overload(const json_t *input, const struct codes *codes, struct working *w,
                             const char **problem)
{
    (void)codes;
    double weeks[MOST_WEEKS];
    size_t count = 0, i;
    json_t *in;
    struct date on = fact_date(input, "as_of", problem);
    json_array_foreach(fact_list(input, "weeks", problem), i, in) {
        if (!json_is_number(in) || count == MOST_WEEKS) {
            *problem = "'weeks' must be a list of at most 64 percentages";
            break;
        }
        weeks[count++] = json_number_value(in);
    }
    if (*problem) return NULL;
    bool overloaded;
    enum known known = is_overloaded(weeks, count, on, &overloaded, w);
    return json_pack("{s:o}", "overloaded", known ? json_boolean(overloaded) : json_null());
}

const struct rule_family allocation_families[] = {
    { "alloc_lao_user", "May a user see a limited case", "hmpps-allocations, LaoService",
      find_access, NULL },
    { "alloc_lao_list", "May a user see a limited case in a list",
      "hmpps-allocations, LaoService", find_access, NULL },
    { "alloc_lao_candidates", "Who may not be chosen for a limited case",
      "hmpps-allocations, LaoService", find_candidates, candidates_fit },
    { "alloc_region_access", "May a user allocate in a region",
      "hmpps-allocations, ValidateAccessService", find_region_access, NULL },
    { "alloc_out_of_area", "Must a case be transferred first",
      "hmpps-allocations, OutOfAreaTransferService", find_out_of_area, NULL },
    { "alloc_grade_suits", "Should an officer of this grade hold a case of this tier",
      "hmpps-tier-ui, help page", find_grade_suits, NULL },
    { "alloc_overload", "Has a workload been excessive for too long",
      "Parliamentary question 172934 (2021)", find_overload, NULL },
    { 0 },
};
