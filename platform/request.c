/* request.c -- what came in, what goes out. */
#include "platform/request.h"

#include "base/fault.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static const char *value_of(const struct field_value *values, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(values[i].name, name) == 0) return values[i].value;
    return NULL;
}

const char *asked(const struct request *r, const char *name)
{
    return value_of(r->fields, r->field_count, name);
}

const char *asked_or(const struct request *r, const char *name, const char *otherwise)
{
    const char *value = asked(r, name);
    return value ? value : otherwise;
}

/* Digits, and a minus before them at most: nothing else that strtoll would take. */
static bool whole_number(const char *text, int64_t *n)
{
    char *end;
    if (!text || !isdigit((unsigned char)text[*text == '-'])) return false;
    errno = 0;
    *n = strtoll(text, &end, 10);
    return !errno && !*end;
}

int64_t asked_int(const struct request *r, const char *name, int64_t otherwise)
{
    int64_t n;
    return whole_number(asked(r, name), &n) ? n : otherwise;
}

const char *path_text(const struct request *r, const char *name)
{
    const char *value = value_of(r->path_values, r->path_value_count, name);
    if (!value) fault("%s has no {%s}", r->route->path, name);
    return value;
}

int64_t path_id(const struct request *r, const char *name)
{
    int64_t id;
    return whole_number(path_text(r, name), &id) && id > 0 ? id : 0;
}

void redirect(struct request *r, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    r->location = arena_vprint(r->work.arena, format, args);
    va_end(args);
    r->status = 303;
}

void not_found(struct request *r)
{
    r->status = 404;
}

void seen_rows(struct request *r, const char *what, const int64_t *ids, size_t count)
{
    struct out words = { 0 };
    out_print(&words, "%s:", what);
    for (size_t i = 0; i < count; i++)
        out_print(&words, " %lld", (long long)ids[i]);
    char *kept = arena_copy(r->work.arena, words.text, words.len);
    out_free(&words);
    struct subject own = { "account", r->work.reader.account_id };
    journal(&r->work, own, "saw rows", 0, kept);
}
