/* exchange.c -- one request and its answer on their way through the server. */
#include "platform/exchange.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

struct exchange *exchange_new(void)
{
    struct exchange *x = calloc(1, sizeof *x);
    if (!x) abort();            /* nothing can be answered without memory */
    x->request.work.arena = &x->arena;
    x->request.out = &x->body_out;
    x->request.query = "";
    exchange_reset(x);
    return x;
}

void exchange_free(struct exchange *x)
{
    out_free(&x->body_in);
    out_free(&x->body_out);
    arena_free(&x->arena);
    free(x);
}

void exchange_reset(struct exchange *x)
{
    struct request *r = &x->request;
    out_clear(&x->body_out);
    r->work.entries = NULL;
    r->work.entry_count = 0;
    r->status = 200;
    r->type = "text/html; charset=utf-8";
    r->location = r->cookie = r->file_name = NULL;
    r->refusal = ALLOWED;
    r->survives = NULL;
    x->is_done = false;
}

/* ---- routes ----------------------------------------------------------------------*/

/* Does "/people/42/stream" fit "/people/{person}/stream"? Notes the values. */
static bool path_fits(struct request *r, const char *pattern)
{
    const char *p = r->path;
    r->path_value_count = 0;
    while (*pattern) {
        if (*pattern != '{') {
            if (*pattern++ != *p++) return false;
            continue;
        }
        size_t name_len = strcspn(pattern, "}"), len = strcspn(p, "/");
        if (!len || r->path_value_count == MOST_PATH_VALUES) return false;
        r->path_values[r->path_value_count++] = (struct field_value){
            arena_copy(r->work.arena, pattern + 1, name_len - 1),
            arena_copy(r->work.arena, p, len),
        };
        pattern += name_len + 1;
        p += len;
    }
    return *p == '\0';
}

/* Fixed parts come before values, from the left: "/people/new" is not the person
 * "new". */
static bool is_more_exact(const struct route *a, const struct route *b)
{
    const char *x = a->path, *y = b->path;
    for (; *x && *y; x++, y++) {
        if (*x == '{' && *y == '{') {
            x += strcspn(x, "}");
            y += strcspn(y, "}");
        } else if (*x != *y) {
            break;
        }
    }
    return *y == '{' && *x != '{';
}

static const struct route *row_for(const struct house *h, struct request *r,
                                   bool *is_other_method)
{
    const struct route *found = NULL;
    const char *method = strcmp(r->method, "HEAD") == 0 ? "GET" : r->method;
    for (const struct route *const *table = h->routes; *table; table++)
        for (const struct route *row = *table; row->method; row++) {
            if (!path_fits(r, row->path)) continue;
            if (strcmp(row->method, method) != 0) *is_other_method = true;
            else if (!found || is_more_exact(row, found)) found = row;
        }
    if (found) path_fits(r, found->path);
    return found;
}

/* /cases.csv is the list at /cases, as CSV. */
static const struct route *list_behind(const struct house *h, struct request *r)
{
    static const char ending[] = ".csv";
    size_t len = strlen(r->path), end = sizeof ending - 1;
    bool ignored;
    if (len <= end || strcmp(r->path + len - end, ending) != 0) return NULL;
    const char *whole = r->path;
    r->path = arena_copy(r->work.arena, whole, len - end);
    const struct route *found = row_for(h, r, &ignored);
    r->wants_csv = found && found->list;
    if (r->wants_csv) return found;
    r->path = whole;
    return NULL;
}

const struct route *route_find(const struct house *h, struct request *r, bool *is_other_method)
{
    *is_other_method = false;
    if (!r->path_values)
        r->path_values = arena_take(r->work.arena, MOST_PATH_VALUES * sizeof *r->path_values);
    const struct route *found = row_for(h, r, is_other_method);
    return found || *is_other_method ? found : list_behind(h, r);
}

/* ---- what a form sends -----------------------------------------------------------*/

/* Decode one name or value. Carriage returns go; other control characters and
 * broken UTF-8 are not text: NULL. */
static char *decoded(struct arena *a, const char *s, size_t len)
{
    char *text = arena_take(a, len + 1);
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        char c = s[i] == '+' ? ' ' : s[i];
        if (s[i] == '%') {
            if (i + 2 >= len) return NULL;
            int high = hex_digit(s[i + 1]), low = hex_digit(s[i + 2]);
            if (high < 0 || low < 0) return NULL;
            c = (char)(high << 4 | low);
            i += 2;
        }
        if (c == '\r') continue;
        if ((unsigned char)c < 0x20 && c != '\n' && c != '\t') return NULL;
        if (c == 0x7F) return NULL;
        text[n++] = c;
    }
    return is_utf8(text, n) ? text : NULL;
}

const char *read_form(struct exchange *x, const char *text, size_t len)
{
    struct request *r = &x->request;
    size_t count = 0;
    struct field_value *fields = NULL;
    for (const char *end = text + len; text < end;) {
        const char *amp = memchr(text, '&', (size_t)(end - text));
        const char *stop = amp ? amp : end;
        const char *equals = memchr(text, '=', (size_t)(stop - text));
        const char *name_end = equals ? equals : stop;
        if (count == MOST_FIELDS_SENT) return "The form has too many fields";
        if (name_end > text) {
            const char *value = equals ? equals + 1 : stop;
            struct field_value *f = arena_push(&x->arena, &fields, &count, sizeof *f);
            f->name = decoded(&x->arena, text, (size_t)(name_end - text));
            f->value = decoded(&x->arena, value, (size_t)(stop - value));
            if (!f->name || !f->value) return "What was sent is not text in UTF-8";
        }
        text = stop + 1;
    }
    r->fields = fields;
    r->field_count = count;
    return NULL;
}
