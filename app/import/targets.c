/* targets.c -- every file of an extract, in the order in which they are read. */
#include "app/import/target.h"

#include <string.h>

extern const struct target teams_target, offices_target, staff_target, absences_target,
    people_target, aliases_target, addresses_target, events_target, requirements_target,
    conditions_target, registrations_target, holders_target, contacts_target,
    work_sessions_target;

const struct target *const import_targets[] = {
    &teams_target, &offices_target, &staff_target, &absences_target, &people_target,
    &aliases_target, &addresses_target, &events_target, &requirements_target,
    &conditions_target, &registrations_target, &holders_target, &contacts_target,
    &work_sessions_target, NULL,
};

const struct target *target_named(const char *name)
{
    for (const struct target *const *t = import_targets; *t; t++)
        if (strcmp((*t)->name, name) == 0) return *t;
    return NULL;
}

int target_field(const struct target *t, const char *name)
{
    for (int i = 0; t->field[i].name; i++)
        if (strcmp(t->field[i].name, name) == 0) return i;
    return NONE;
}
