/* form.c -- a form is described once: drawn, checked, and drawn again. */
#include "platform/form.h"

#include "base/typed.h"
#include "base/utf8.h"
#include "platform/form.html.h"
#include "platform/secret.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { USUAL_MOST = 200 };

const char *form_text(const struct request *r, const char *name)
{
    const char *text = asked_or(r, name, "");
    while (isspace((unsigned char)*text)) text++;
    size_t len = strlen(text);
    while (len && isspace((unsigned char)text[len - 1])) len--;
    return arena_copy(r->work.arena, text, len);
}

struct date form_date(const struct request *r, const char *name)
{
    return typed_date(form_text(r, name), r->work.today);
}

struct date form_past_date(const struct request *r, const char *name)
{
    return typed_past_date(form_text(r, name), r->work.today);
}

struct maybe_int form_time(const struct request *r, const char *name)
{
    return typed_time(form_text(r, name));
}

struct maybe_int form_number(const struct request *r, const char *name)
{
    const char *text = form_text(r, name);
    char *end;
    errno = 0;
    int64_t n = strtoll(text, &end, 10);
    return *text && !*end && !errno ? known_int(n) : UNKNOWN_INT;
}

bool form_ticked(const struct request *r, const char *name)
{
    return strcmp(asked_or(r, name, ""), "yes") == 0;
}

/* ---- checking --------------------------------------------------------------------*/

static bool is_choice(const struct field *f, const char *value)
{
    for (const struct choice *c = f->choices; c && c->value; c++)
        if (strcmp(c->value, value) == 0) return true;
    return false;
}

static const char *wrong_number(const struct request *r, const struct field *f)
{
    struct maybe_int n = form_number(r, f->name);
    if (!n.known) return arena_print(r->work.arena, "%s must be a whole number", f->label);
    if (n.value >= f->least && (!f->most || n.value <= f->most)) return NULL;
    if (!f->most) return arena_print(r->work.arena, "%s must be %d or more", f->label, f->least);
    return arena_print(r->work.arena, "%s must be from %d to %d", f->label, f->least, f->most);
}

static const char *too_long(const struct request *r, const struct field *f, const char *value)
{
    size_t most = (size_t)(f->most ? f->most : USUAL_MOST);
    if (utf8_count(value) <= most) return NULL;
    return arena_print(r->work.arena, "%s must be %zu characters or fewer", f->label, most);
}

/* What is wrong with a value that is there, or NULL. */
static const char *wrong(const struct request *r, const struct field *f, const char *value)
{
    switch (f->kind) {
    case FIELD_DATE:
        if (date_known(form_date(r, f->name))) return NULL;
        return f->wrong ? f->wrong : "Enter a date such as 17/5/2027, 17 may or tomorrow";
    case FIELD_PAST_DATE:
        if (date_known(form_past_date(r, f->name))) return NULL;
        return f->wrong ? f->wrong : "Enter a date up to today, such as 17/5/1987";
    case FIELD_TIME:
        if (form_time(r, f->name).known) return NULL;
        return f->wrong ? f->wrong : "Enter a time such as 9, 10:30 or 4pm";
    case FIELD_NUMBER: return wrong_number(r, f);
    case FIELD_CHOICE:
    case FIELD_SELECT:
        if (is_choice(f, value)) return NULL;
        return f->missing ? f->missing : "Select one of the answers";
    case FIELD_TICK: return strcmp(value, "yes") == 0 ? NULL : "Tick the box or leave it";
    default: return too_long(r, f, value);
    }
}

void form_refuse(struct request *r, const char *field, const char *sentence)
{
    refusal_add(&r->refusal, field, sentence);
}

bool form_check(struct request *r, const struct field *fields)
{
    for (const struct field *f = fields; f->name; f++) {
        const char *value = form_text(r, f->name);
        const char *why = *value      ? wrong(r, f, value)
                          : f->optional ? NULL
                          : f->missing  ? f->missing
                                        : arena_print(r->work.arena, "Enter: %s", f->label);
        if (why) form_refuse(r, f->name, why);
    }
    return !refused(&r->refusal);
}

/* ---- drawing ---------------------------------------------------------------------*/

static const char *started_with(const struct field_start *start, const char *name)
{
    for (; start && start->name; start++)
        if (strcmp(start->name, name) == 0) return start->value ? start->value : "";
    return "";
}

/* What was typed, else what the form starts from; but a box that somebody has unticked
 * is not sent, and stays so. */
static const char *value_shown(const struct request *r, const struct field *f,
                               const struct field_start *start)
{
    const char *typed = asked(r, f->name);
    bool was_sent = strcmp(r->method, "POST") == 0;
    if (f->kind == FIELD_PASSWORD) return "";
    if (typed) return typed;
    return f->kind == FIELD_TICK && was_sent ? "" : started_with(start, f->name);
}

struct field_view form_view(const struct request *r, const struct field *f,
                            const struct field_start *start)
{
    return (struct field_view){
        .field = f,
        .value = value_shown(r, f, start),
        .error = refusal_for(&r->refusal, f->name),
    };
}

bool field_has(const struct field_view *v, const struct choice *c)
{
    return strcmp(v->value, c->value) == 0;
}

void select_options(struct out *o, const struct field_view *v)
{
    for (const struct choice *c = v->field->choices; c && c->value; c++)
        select_option(o, v, c);
}

/* The first button has the field's own name as id: the error summary leads there. */
void radio_buttons(struct out *o, const struct field_view *v)
{
    int64_t n = 0;
    for (const struct choice *c = v->field->choices; c && c->value; c++)
        radio_button(o, v, c, n++);
}

static void draw(struct out *o, const struct field_view *v)
{
    switch (v->field->kind) {
    case FIELD_WORDS: field_words(o, v); break;
    case FIELD_CHOICE: field_choice(o, v); break;
    case FIELD_SELECT: field_select(o, v); break;
    case FIELD_TICK: field_tick(o, v); break;
    case FIELD_HIDDEN: field_hidden(o, v); break;
    case FIELD_PASSWORD: field_password(o, v); break;
    case FIELD_DATE:
    case FIELD_PAST_DATE: field_date(o, v); break;
    default: field_line(o, v);
    }
}

void form_fields(struct out *o, const struct request *r, const struct field *fields,
                 const struct field_start *start)
{
    for (const struct field *f = fields; f->name; f++) {
        struct field_view v = form_view(r, f, start);
        draw(o, &v);
    }
}

void form_filters(struct out *o, const struct request *r, const struct field *fields)
{
    for (const struct field *f = fields; f->name; f++) {
        struct field_view v = form_view(r, f, NULL);
        if (f->kind == FIELD_SELECT) filter_select(o, &v);
        else filter_line(o, &v);
    }
}

void form_secrets(struct out *o, const struct request *r)
{
    char key[TOKEN_TEXT];
    form_secret_fields(o, r->session.form_token ? r->session.form_token : "", secret_token(key));
}
