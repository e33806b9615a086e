/* wire.c -- what a request must be like before anything is made of it. */
#include "platform/wire.h"

#include "base/utf8.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { LONGEST_TARGET = 4096 };

static bool is_token(const char *name)
{
    if (!name || !*name) return false;
    for (; *name; name++)
        if (!isalnum((unsigned char)*name) && !strchr("!#$%&'*+-.^_`|~", *name)) return false;
    return true;
}

static bool is_number(const char *value)
{
    return value && *value && strspn(value, "0123456789") == strlen(value) && strlen(value) < 12;
}

static bool has_control(const char *value)
{
    for (; value && *value; value++)
        if (((unsigned char)*value < 0x20 && *value != '\t') || *value == 0x7F) return true;
    return false;
}

void wire_look_at_header(struct wire_checks *c, const char *name, const char *value)
{
    if (!is_token(name)) c->has_odd_name = true;
    if (has_control(value)) c->has_odd_value = true;
    if (!name) return;
    if (strcasecmp(name, "Host") == 0) c->hosts++;
    if (strcasecmp(name, "Transfer-Encoding") == 0) c->transfers++;
    if (strcasecmp(name, "Content-Length") == 0) {
        c->lengths++;
        if (!is_number(value)) c->has_odd_length = true;
    }
}

const char *wire_complaint(const struct wire_checks *c, int *status)
{
    *status = 400;
    if (c->lengths > 1 || c->has_odd_length) return "The request says its length more than one way";
    if (c->lengths && c->transfers) return "The request says its length more than one way";
    if (c->transfers > 1) return "The request says its encoding more than once";
    if (c->hosts != 1) return "The request must name its host once";
    if (c->has_odd_name || c->has_odd_value) return "A header of the request is malformed";
    return NULL;
}

/* A path holds names and numbers: no control characters, no encoded slash. */
static char *decoded_path(struct arena *a, const char *s, size_t len)
{
    char *path = arena_take(a, len + 1);
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        char c = s[i];
        if (c == '%') {
            if (i + 2 >= len || hex_digit(s[i + 1]) < 0 || hex_digit(s[i + 2]) < 0) return NULL;
            c = (char)(hex_digit(s[i + 1]) << 4 | hex_digit(s[i + 2]));
            if (c == '/') return NULL;
            i += 2;
        }
        if ((unsigned char)c < 0x20 || c == 0x7F) return NULL;
        path[n++] = c;
    }
    return is_utf8(path, n) ? path : NULL;
}

const char *wire_read_target(struct exchange *x, const char *target, int *status)
{
    *status = 400;
    size_t path_len = strcspn(target, "?");
    if (strlen(target) > LONGEST_TARGET) {
        *status = 414;
        return "The address is too long";
    }
    x->request.path = decoded_path(&x->arena, target, path_len);
    if (!x->request.path || *target != '/') return "The address is malformed";
    if (!target[path_len]) return NULL;
    x->request.query = arena_text(&x->arena, target + path_len + 1);
    return read_form(x, x->request.query, strlen(x->request.query));
}

bool wire_is_cross_site(const char *fetch_site, const char *origin, const char *host)
{
    if (fetch_site)
        return strcmp(fetch_site, "same-origin") != 0 && strcmp(fetch_site, "none") != 0;
    if (!origin) return false;
    const char *named = strstr(origin, "://");
    return !named || !host || strcasecmp(named + 3, host) != 0;
}
