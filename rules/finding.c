/* finding.c -- how a rule shows its working. */
#include "rules/finding.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void working_begin(struct working *w)
{
    if (!w) return;
    w->steps = w->missing_count = w->assumed_count = w->used_count = w->text_len = 0;
    w->truncated = false;
}

const char *working_say(struct working *w, const char *format, ...)
{
    if (!w) return "";
    char *at = w->text + w->text_len;
    size_t room = sizeof w->text - w->text_len;
    va_list args;
    va_start(args, format);
    int len = vsnprintf(at, room, format, args);
    va_end(args);
    if (len < 0 || (size_t)len >= room) {
        w->truncated = true;
        if (room) *at = '\0';
        return room ? at : "";
    }
    w->text_len += (size_t)len + 1;
    return at;
}

const char *working_date(struct working *w, struct date d)
{
    if (!date_known(d)) return "not known";
    return working_say(w, "%d %s %d", d.day, month_name(d.month), d.year);
}

void working_step(struct working *w, const char *name, const char *inputs, const char *result,
                  const char *why, const char *source)
{
    if (!w) return;
    if (w->steps == MOST_STEPS) {
        w->truncated = true;
        return;
    }
    w->step[w->steps++] = (struct step){ name, inputs, result, why, source };
}

static void add_named(struct working *w, const char **list, size_t *count, const char *fact)
{
    for (size_t i = 0; i < *count; i++)
        if (strcmp(list[i], fact) == 0) return;
    if (*count == MOST_NAMED) w->truncated = true;
    else list[(*count)++] = fact;
}

void working_missing(struct working *w, const char *fact)
{
    if (w) add_named(w, w->missing, &w->missing_count, fact);
}

void working_assumed(struct working *w, const char *fact_and_value)
{
    if (w) add_named(w, w->assumed, &w->assumed_count, fact_and_value);
}

static void note_used(struct working *w, const struct dated_number *n, struct date on)
{
    if (!w) return;
    const struct dated_value *row = dated_row(n, on);
    for (size_t i = 0; i < w->used_count; i++)
        if (w->used[i].number == n && w->used[i].row == row) return;
    if (w->used_count == MOST_NUMBERS) w->truncated = true;
    else w->used[w->used_count++] = (struct used_number){ n, row };
}

int64_t working_number(struct working *w, const struct dated_number *n, struct date on)
{
    note_used(w, n, on);
    return number_on(n, on);
}

bool working_in_force(struct working *w, const struct dated_number *n, struct date on)
{
    note_used(w, n, on);
    return in_force(n, on);
}

const struct step *working_find(const struct working *w, const char *name)
{
    for (size_t i = 0; i < w->steps; i++)
        if (strcmp(w->step[i].name, name) == 0) return &w->step[i];
    return NULL;
}
