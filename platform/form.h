/* form.h -- a form is described once, in a const table; from that it is drawn,
 * checked, and drawn again with what was typed and what to do about it.
 *
 *     static const struct field sign_in_fields[] = {
 *         { "username", "Username", .kind = FIELD_TEXT, .most = 60,
 *           .missing = "Enter your username" },
 *         { "password", "Password", .kind = FIELD_PASSWORD, .most = 200,
 *           .missing = "Enter your password" },
 *         { 0 },
 *     };
 */
#ifndef PLATFORM_FORM_H
#define PLATFORM_FORM_H

#include "base/maybe.h"
#include "platform/request.h"

enum field_kind {
    FIELD_TEXT = 1,     /* one line */
    FIELD_WORDS,        /* many lines */
    FIELD_DATE,         /* as people type it; said back in words */
    FIELD_PAST_DATE,    /* one that has happened */
    FIELD_TIME,
    FIELD_NUMBER,       /* whole, from .least to .most; .most 0 = no limit */
    FIELD_CHOICE,       /* one of .choices, as radio buttons */
    FIELD_SELECT,       /* one of .choices, as a list to choose from */
    FIELD_TICK,         /* "yes" or nothing */
    FIELD_PASSWORD,     /* never drawn again */
    FIELD_HIDDEN,
};

struct choice { const char *value, *label; };   /* value NULL ends */

struct field {
    const char *name;           /* NULL ends the table */
    const char *label;
    const char *hint;           /* NULL = none */
    enum field_kind kind;
    bool optional;
    int least, most;            /* of a number; most characters of a text (0 = 200) */
    const struct choice *choices;
    const char *missing;        /* what to do when it is empty: "Enter ..." */
    const char *wrong;          /* what to do when it cannot be read; NULL = by kind */
    const char *autocomplete;   /* of HTML; NULL = "off" */
    bool is_narrow;             /* drawn as wide as a number or a date */
};

/* What one field shows. */
struct field_view {
    const struct field *field;
    const char *value;          /* what was typed, or what is held; "" = nothing */
    const char *error;          /* NULL = none */
};

/* What a form starts from, when nothing has been typed: ends with name NULL. */
struct field_start { const char *name, *value; };

/* Check what was sent against the table: adds a line to r->refusal for each field
 * that is missing, too long, or not of its kind. True if all is well. */
bool form_check(struct request *r, const struct field *fields);

/* Add a refusal of one field by hand. */
void form_refuse(struct request *r, const char *field, const char *sentence);

/* What was sent, trimmed; "" if nothing. */
const char *form_text(const struct request *r, const char *name);
struct date form_date(const struct request *r, const char *name);
struct date form_past_date(const struct request *r, const char *name);
struct maybe_int form_time(const struct request *r, const char *name);
struct maybe_int form_number(const struct request *r, const char *name);
bool form_ticked(const struct request *r, const char *name);

struct field_view form_view(const struct request *r, const struct field *f,
                            const struct field_start *start);

/* For form.html: the answers of a choice, and whether this is the one given. */
bool field_has(const struct field_view *v, const struct choice *c);
void select_options(struct out *o, const struct field_view *v);
void radio_buttons(struct out *o, const struct field_view *v);

/* For templates: all fields, and what each form needs in secret (against forged
 * requests and double sending). `start` may be NULL. */
void form_fields(struct out *o, const struct request *r, const struct field *fields,
                 const struct field_start *start);
void form_secrets(struct out *o, const struct request *r);

/* The same, in one line, for the filters of a list. */
void form_filters(struct out *o, const struct request *r, const struct field *fields);

#endif
