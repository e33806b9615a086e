/* out.c -- the growing text that a page, a CSV or a JSON answer is written to. */
#include "base/out.h"

#include "base/fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_SIZE = 32 * 1024 };

static char *room_for(struct out *o, size_t len)
{
    if (o->size - o->len < len) {
        size_t size = o->size ? o->size : FIRST_SIZE;
        while (size - o->len < len)
            size *= 2;
        char *bigger = realloc(o->text, size);
        if (!bigger) fault("out of memory: a page of %zu bytes", size);
        o->text = bigger;
        o->size = size;
    }
    return o->text + o->len;
}

void out_bytes(struct out *o, const char *bytes, size_t len)
{
    if (!len) return;
    memcpy(room_for(o, len), bytes, len);
    o->len += len;
}

void out_raw(struct out *o, const char *ours)
{
    out_bytes(o, ours, strlen(ours));
}

void out_print(struct out *o, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    if (len < 0) fault("bad format: %s", format);
    vsnprintf(room_for(o, (size_t)len + 1), (size_t)len + 1, format, again);
    o->len += (size_t)len;
    va_end(again);
    va_end(args);
}

static const char *html_entity(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

/* Most text has nothing to escape: find the next character that has, and copy
 * what stands before it in one piece. */
void out_html(struct out *o, const char *text)
{
    while (text && *text) {
        size_t plain = strcspn(text, "&<>\"'");
        out_bytes(o, text, plain);
        text += plain;
        if (*text) out_raw(o, html_entity(*text++));
    }
}

static bool is_plain_in_url(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || c == '-' || c == '_' || c == '.' || c == '~';
}

void out_url(struct out *o, const char *text)
{
    for (; text && *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (is_plain_in_url(c)) out_bytes(o, text, 1);
        else out_print(o, "%%%02X", c);
    }
}

void out_json(struct out *o, const char *text)
{
    for (; text && *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\') out_print(o, "\\%c", c);
        else if (c < 0x20) out_print(o, "\\u%04x", c);
        else out_bytes(o, text, 1);
    }
}

void out_clear(struct out *o)
{
    o->len = 0;
}

void out_free(struct out *o)
{
    free(o->text);
    *o = (struct out){ 0 };
}

void out_show_text(struct out *o, const char *text)
{
    out_html(o, text);
}

void out_show_int(struct out *o, int64_t n)
{
    char digits[24];
    out_bytes(o, digits, (size_t)snprintf(digits, sizeof digits, "%lld", (long long)n));
}

void out_show_count(struct out *o, size_t n)
{
    char digits[24];
    out_bytes(o, digits, (size_t)snprintf(digits, sizeof digits, "%zu", n));
}

void out_show_maybe(struct out *o, struct maybe_int n)
{
    if (n.known) out_show_int(o, n.value);
    else out_raw(o, "not known");
}

void out_show_date(struct out *o, struct date d)
{
    if (!date_known(d)) out_raw(o, "not known");
    else out_print(o, "%d %s %d", d.day, month_name(d.month), d.year);
}

void out_show_instant(struct out *o, struct instant t)
{
    if (!instant_known(t)) {
        out_raw(o, "not known");
        return;
    }
    struct local_time local = london_time(t);
    int hour = local.minute / 60;
    out_show_date(o, local.on);
    out_print(o, ", %d:%02d%s", hour % 12 ? hour % 12 : 12, local.minute % 60,
              hour < 12 ? "am" : "pm");
}

void out_show_markup(struct out *o, struct markup m)
{
    if (m.html) out_raw(o, m.html);
}

void out_show_url(struct out *o, struct url u)
{
    out_html(o, u.text);
}
