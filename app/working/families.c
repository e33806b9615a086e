/* families.c -- every family of rules that can be asked by name. */
#include "app/working/families.h"

#include <string.h>

static const struct rule_family *const arrays[] = {
    basic_families,
    tier_families,
    workload_families,
    allocation_families,
    risk_families,
    needs_families,
    enforcement_families,
    release_families,
    recall_families,
    licence_families,
    handover_families,
    unpaid_work_families,
    programme_families,
    premises_families,
    services_families,
    inspection_families,
    sortition_families,
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
