/* house.c -- what the composition tells the platform of itself. */
#include "platform/house.h"

#include <stdio.h>
#include <string.h>

const struct role *house_role(const struct house *h, const char *name)
{
    for (const struct role *role = h->roles; role->name; role++)
        if (strcmp(role->name, name) == 0) return role;
    return NULL;
}

static bool path_has(const struct route *row, const char *name)
{
    char value[64];
    snprintf(value, sizeof value, "{%s}", name);
    return strstr(row->path, value) != NULL;
}

/* A bit of a role's 64, or one of the two that are none. */
static bool is_permission(int may)
{
    return may == MAY_ANYBODY || may == MAY_ANY_ACCOUNT || (may > 0 && may < 64);
}

static const char *row_complaint(const struct route *row)
{
    bool acts = strcmp(row->method, "POST") == 0, looks = strcmp(row->method, "GET") == 0;
    if (!acts && !looks) return "is neither a look nor an act";
    if (*row->path != '/') return "does not begin with /";
    if (!is_permission(row->may)) return "names no permission";
    if (!row->handle && !(looks && row->list)) return "has no handler";
    if (looks && row->prepare) return "prepares an act that it is not";
    if (row->about && !path_has(row, row->about))
        return "is about a subject that is not in its path";
    if (row->about && looks && !row->look) return "does not say what the journal calls a look";
    return NULL;
}

const char *house_complaint(const struct house *h, char text[static COMPLAINT_TEXT])
{
    for (const struct route *const *table = h->routes; *table; table++)
        for (const struct route *row = *table; row->method; row++) {
            const char *why = row_complaint(row);
            if (!why) continue;
            snprintf(text, COMPLAINT_TEXT, "%s %s %s", row->method, row->path, why);
            return text;
        }
    return NULL;
}
