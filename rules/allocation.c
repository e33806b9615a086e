/* allocation.c -- who may see a case, who may allocate it, and who may hold it. */
#include "rules/allocation.h"

#include "rules/law/allocation.h"

#include <string.h>
#include <strings.h>

/* ---- exclusion and restriction ---- */

static bool is_named(const struct named_staff *list, size_t count, enum named_by by,
                     const char *name)
{
    for (size_t i = 0; name && i < count; i++) {
        const char *listed = by == BY_USER_NAME ? list[i].user_name : list[i].staff_code;
        if (listed && strcasecmp(listed, name) == 0) return true;
    }
    return false;
}

bool is_limited(const struct access_lists *lists)
{
    return lists->excluded_count || lists->restricted_count;
}

bool is_shut_out(const struct access_lists *lists, enum named_by by, const char *name)
{
    if (!name) return is_limited(lists);
    if (is_named(lists->excluded, lists->excluded_count, by, name)) return true;
    return lists->restricted_count &&
           !is_named(lists->restricted, lists->restricted_count, by, name);
}

bool may_view(const struct access_lists *lists, bool case_known, const char *user,
              struct working *w)
{
    bool may = case_known && !is_shut_out(lists, BY_USER_NAME, user);
    working_step(w, "may_view", working_say(w, "%zu excluded, %zu restricted to",
                                            lists->excluded_count, lists->restricted_count),
                 may ? "yes" : "no", case_known ? "" : "A case that is not known is shut to all",
                 "hmpps-allocations, LaoService");
    return may;
}

bool may_be_chosen(const struct access_lists *lists, const char *staff_code, bool staff_known)
{
    return staff_known && staff_code && !is_shut_out(lists, BY_STAFF_CODE, staff_code);
}

/* ---- regions ---- */

enum region_access region_access(const char *region, const char *const own[], size_t count,
                                 struct working *w)
{
    static const char *const names[] = { "allowed", "denied", "not found" };
    enum region_access access = region ? REGION_DENIED : REGION_NOT_FOUND;
    for (size_t i = 0; region && i < count; i++)
        if (own[i] && strcmp(own[i], region) == 0) access = REGION_ALLOWED;
    working_step(w, "region", working_say(w, "region %s, %zu of the user's",
                                          region ? region : "not known", count),
                 names[access], "", "hmpps-allocations, ValidateAccessService");
    return access;
}

enum known is_out_of_area(enum probation_status status, const char *allocating_region,
                          const char *managing_region, bool *out_of_area, struct working *w)
{
    bool managed = status == CURRENTLY_MANAGED;
    bool placed = allocating_region && managing_region;
    *out_of_area = managed && placed && strcmp(allocating_region, managing_region) != 0;
    if (managed && !placed)
        working_assumed(w, "the region of the managing team: not known, taken as this one");
    working_step(w, "out_of_area", managed ? "currently managed" : "not currently managed",
                 *out_of_area ? "yes" : "no", "", "hmpps-allocations, OutOfAreaTransferService");
    return managed && !placed ? ASSUMED : KNOWN;
}

/* ---- grade and tier ---- */

enum known grade_suits(enum grade grade, char protect_level, struct date on, bool *suits,
                       struct working *w)
{
    *suits = false;
    bool is_level = protect_level >= 'A' && protect_level <= 'D';
    bool is_decided = grade == GRADE_PO || grade == GRADE_PSO;
    if (!is_level) working_missing(w, "a protect level A to D");
    if (!is_decided) working_missing(w, "a grade that policy speaks of: PO or PSO");
    if (!is_level || !is_decided) return UNKNOWN;

    int64_t highest = working_number(w, &pso_highest_protect_level, on);
    *suits = grade == GRADE_PO || protect_level - 'A' + 1 >= highest;
    if (w)
        working_step(w, "grade_suits", working_say(w, "%s, protect level %c", grade_name(grade),
                                                   protect_level),
                     *suits ? "yes" : "no", "Policy; nothing enforces it", "hmpps-tier-ui, help");
    return KNOWN;
}

/* ---- too much for too long ---- */

enum known is_overloaded(const double weeks[], size_t count, struct date on, bool *overloaded,
                         struct working *w)
{
    int64_t above = working_number(w, &overload_percent, on);
    size_t in_a_row = (size_t)working_number(w, &overload_weeks, on);
    size_t excessive = 0;
    while (excessive < count && excessive < in_a_row &&
           weeks[count - 1 - excessive] > (double)above)
        excessive++;
    *overloaded = excessive == in_a_row;
    working_step(w, "overload", working_say(w, "%zu weeks in a row, the latest last", excessive),
                 *overloaded ? "yes" : "no", "", "Parliamentary question 172934 (2021)");
    if (excessive < count || *overloaded) return KNOWN;
    working_missing(w, "the weeks before");
    return UNKNOWN;
}
