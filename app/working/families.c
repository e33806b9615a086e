/* families.c -- every family of rules that can be asked by name. */
#include "app/working/families.h"

#include <string.h>

/* While the rules are being brought in, an array whose file is not there yet is
 * left out, so that the rest links. */
static const struct rule_family *const arrays[] = {
    basic_families,
#if __has_include("tier_json.c")
    tier_families,
#endif
#if __has_include("workload_json.c")
    workload_families,
#endif
#if __has_include("allocation_json.c")
    allocation_families,
#endif
#if __has_include("risk_json.c")
    risk_families,
#endif
#if __has_include("needs_json.c")
    needs_families,
#endif
#if __has_include("enforcement_json.c")
    enforcement_families,
#endif
#if __has_include("release_json.c")
    release_families,
#endif
#if __has_include("recall_json.c")
    recall_families,
#endif
#if __has_include("licence_json.c")
    licence_families,
#endif
#if __has_include("handover_json.c")
    handover_families,
#endif
#if __has_include("unpaid_work_json.c")
    unpaid_work_families,
#endif
#if __has_include("programme_json.c")
    programme_families,
#endif
#if __has_include("premises_json.c")
    premises_families,
#endif
#if __has_include("inspection_json.c")
    inspection_families,
#endif
#if __has_include("sortition_json.c")
    sortition_families,
#endif
#if __has_include("services_json.c")
    services_families,
#endif
    NULL,
};

const struct rule_family *family_number(size_t n)
{
    for (size_t i = 0; arrays[i]; i++)
        for (const struct rule_family *f = arrays[i]; f->name; f++)
            if (n-- == 0) return f;
    return NULL;
}

const struct rule_family *family_named(const char *name)
{
    const struct rule_family *f;
    for (size_t n = 0; (f = family_number(n)); n++)
        if (strcmp(f->name, name) == 0) return f;
    return NULL;
}
