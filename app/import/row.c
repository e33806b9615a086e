/* row.c -- one row of an extract: what is wrong with it, and what becomes of it. */
#include "app/import/row.h"

#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

bool row_has(const struct row *r, const char *kind)
{
    for (size_t i = 0; i < r->complaints; i++)
        if (strcmp(r->complaint[i].kind, kind) == 0) return true;
    return false;
}

void row_warn(struct row *r, const char *kind, const char *format, ...)
{
    bool is_rejected = r->fate == FATE_REJECTED;
    if (is_rejected || r->complaints == MOST_COMPLAINTS || row_has(r, kind)) return;
    va_list args;
    va_start(args, format);
    r->complaint[r->complaints++] = (struct complaint){
        kind, arena_vprint(r->arena, format, args) };
    va_end(args);
}

void row_reject(struct row *r, const char *kind, const char *format, ...)
{
    if (r->fate == FATE_REJECTED) return;
    va_list args;
    va_start(args, format);
    r->complaint[0] = (struct complaint){ kind, arena_vprint(r->arena, format, args) };
    va_end(args);
    r->complaints = 1;
    r->fate = FATE_REJECTED;
}

const char *row_doubt(const struct row *r)
{
    if (!r->complaints) return "";
    size_t len = 1;
    for (size_t i = 0; i < r->complaints; i++) len += strlen(r->complaint[i].kind) + 2;
    char *words = arena_take(r->arena, len), *to = words;
    for (size_t i = 0; i < r->complaints; i++) {
        if (i) to = stpcpy(to, ", ");
        for (const char *c = r->complaint[i].kind; *c; c++) *to++ = *c == '_' ? ' ' : *c;
    }
    return words;
}
