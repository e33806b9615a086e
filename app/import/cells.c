/* cells.c -- the cells of a row become values, as the fields of its target say. */
#include "app/import/cells.h"

#include "app/import/value.h"

#include <string.h>

enum { LONGEST_CODE = 100 };

/* ---- columns ---------------------------------------------------------------------*/

static bool are_empty(char *const *cell, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (*value_trimmed(cell[i])) return false;
    return true;
}

bool cells_fit(const struct layout *l, const struct csv_row *csv, struct row *r)
{
    if (csv->is_broken || csv->cells < l->columns) {
        const char *kind = csv->ends_file ? "cut_off_last_row" : "short_row";
        if (csv->is_broken) row_reject(r, kind, "a quotation mark is not closed");
        else row_reject(r, kind, "%zu columns where there should be %zu", csv->cells, l->columns);
        return false;
    }
    if (are_empty(csv->cell, l->columns, csv->cells)) return true;
    row_reject(r, "too_many_columns", "%zu columns where there should be %zu", csv->cells,
               l->columns);
    return false;
}

/* ---- one cell --------------------------------------------------------------------*/

static void read_date(const struct layout *l, const struct field *f, struct value *v,
                      struct row *r)
{
    enum reading reading = value_date(v->text, l->month_first, &v->on);
    if (reading == READ_WITH_DOUBT)
        row_warn(r, "date_two_digit_year", "%s '%s' has a year of two digits: read as %d", f->name,
                 v->text, v->on.year);
    if (f->cell == CELL_BIRTH || date_known(v->on)) return;
    if (f->need == VALUE_MUST_BE)
        row_reject(r, "date_impossible", *v->text ? "%s '%s' is no date" : "%s is empty%s", f->name,
                   v->text);
    else if (reading == READ_NOT)
        row_warn(r, "date_impossible", "%s '%s' is no date", f->name, v->text);
}

static void read_time(const struct field *f, struct value *v, struct row *r)
{
    enum reading reading = value_time(v->text, &v->number);
    if (reading == READ_WITH_DOUBT)
        row_warn(r, "time_unpadded", "%s '%s' is read as %02d:%02d", f->name, v->text,
                 (int)v->number.value / 60, (int)v->number.value % 60);
    if (reading == READ_NOT)
        row_warn(r, "time_impossible", "%s '%s' is no time", f->name, v->text);
}

static void read_number(const struct field *f, struct value *v, struct row *r)
{
    enum reading reading = f->cell == CELL_NUMBER ? value_number(v->text, &v->number)
                                                  : value_hundredths(v->text, &v->number);
    if (f->need == VALUE_MUST_BE && reading != READ_WELL)
        row_reject(r, "id_missing", *v->text ? "%s '%s' is no number" : "%s is empty%s", f->name,
                   v->text);
    else if (reading == READ_NOT)
        row_warn(r, "number_unreadable", "%s '%s' is no number", f->name, v->text);
}

static void read_code(const struct field *f, struct code_table *codes, const struct value *v,
                      struct row *r)
{
    if (!*v->text || code_find(codes, v->text)) return;
    bool is_code = strlen(v->text) <= LONGEST_CODE;     /* and not what has strayed there */
    if (is_code) ++*lookup_at(&codes->unknown, v->text);
    if (f->if_unknown)
        row_warn(r, f->if_unknown, "%s '%s' is in no table of codes", f->name, v->text);
}

static void read_staff(const struct import *in, const struct field *f, const struct value *v,
                       struct row *r)
{
    if (f->need == VALUE_MUST_BE ? known_staff(&in->known, v->text) != NULL
                                 : known_nobody(v->text) || known_staff(&in->known, v->text))
        return;
    (f->need == VALUE_MUST_BE ? row_reject : row_warn)(
        r, "unknown_staff", "nobody on the staff has the code '%s'", v->text);
}

static void read_team(const struct import *in, const struct value *v, struct row *r)
{
    if (*v->text && !lookup_find(&in->known.teams, v->text))
        row_warn(r, "unknown_team", "no team has the code '%s'", v->text);
}

static void read_cell(struct import *in, const struct layout *l, int field, struct row *r)
{
    const struct field *f = &l->target->field[field];
    struct value *v = &r->value[field];
    switch (f->cell) {
    case CELL_DATE:
    case CELL_BIRTH:   read_date(l, f, v, r); break;
    case CELL_TIME:    read_time(f, v, r); break;
    case CELL_NUMBER:
    case CELL_HUNDREDTHS: read_number(f, v, r); break;
    case CELL_YES_NO:  value_yes_no(v->text, &v->answer); break;
    case CELL_CODE:    read_code(f, l->codes[field], v, r); break;
    case CELL_STAFF:   read_staff(in, f, v, r); break;
    case CELL_TEAM:    read_team(in, v, r); break;
    case CELL_TEXT:
        if (f->need == VALUE_MUST_BE && !*v->text)
            row_reject(r, "id_missing", "%s is empty", f->name);
        break;
    }
}

/* ---- the row ---------------------------------------------------------------------*/

static bool ends_before_start(const struct field *f, const struct value *from,
                              const struct value *to)
{
    if (f->cell == CELL_TIME)
        return from->number.known && to->number.known && to->number.value < from->number.value;
    return date_known(from->on) && date_known(to->on) && date_before(to->on, from->on);
}

static void check_spans(const struct target *t, struct row *r)
{
    for (const struct span *s = t->span; s && s->to; s++) {
        const struct value *from = &r->value[s->from], *to = &r->value[s->to];
        if (ends_before_start(&t->field[s->from], from, to))
            row_warn(r, "end_before_start", "%s %s is before %s %s", t->field[s->to].name, to->text,
                     t->field[s->from].name, from->text);
    }
}

static void check_bytes(const struct csv_row *csv, struct row *r)
{
    if (csv->had_nul) row_warn(r, "nul_byte", "a byte 0 stands in it, shown as U+FFFD");
    if (csv->had_bad_bytes)
        row_warn(r, "invalid_bytes", "bytes that are no text stand in it, shown as U+FFFD");
}

void cells_read(struct import *in, const struct layout *l, const struct csv_row *csv,
                struct row *r)
{
    check_bytes(csv, r);
    for (int i = 0; l->target->field[i].name; i++) {
        int at = l->at[i];
        r->value[i] = (struct value){ .text = at == NONE ? "" : value_trimmed(csv->cell[at]) };
        read_cell(in, l, i, r);
    }
    check_spans(l->target, r);
}
