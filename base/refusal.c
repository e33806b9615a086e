/* refusal.c -- "no", with a sentence for the person who asked. */
#include "base/refusal.h"

#include <string.h>

struct refusal refuse(const char *sentence)
{
    return refuse_field(NULL, sentence);
}

struct refusal refuse_field(const char *field, const char *sentence)
{
    struct refusal r = ALLOWED;
    refusal_add(&r, field, sentence);
    return r;
}

void refusal_add(struct refusal *r, const char *field, const char *sentence)
{
    if (r->count == MOST_REFUSALS) return;
    r->line[r->count++] = (struct refusal_line){ field, sentence };
}

bool refused(const struct refusal *r)
{
    return r->count > 0;
}

const char *refusal_for(const struct refusal *r, const char *field)
{
    for (size_t i = 0; i < r->count; i++)
        if (r->line[i].field && strcmp(r->line[i].field, field) == 0) return r->line[i].sentence;
    return NULL;
}
