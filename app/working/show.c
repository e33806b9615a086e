/* show.c -- a finding and how it was reached, as JSON and as prose. */
#include "app/working/show.h"

#include "app/working/facts.h"

#include <inttypes.h>
#include <stdlib.h>

const char *finding_certainty(const struct working *w)
{
    if (w->missing_count) return "unknown";
    return w->assumed_count ? "assumed" : "known";
}

const char *certainty_name(enum certainty c)
{
    static const char *const names[] = {
        [VERIFIED] = "verified", [RECALLED] = "recalled", [UNCERTAIN] = "uncertain",
    };
    return (unsigned)c < sizeof names / sizeof *names ? names[c] : "uncertain";
}

/* ---- as JSON ---- */

static json_t *names_json(const char *const names[], size_t count)
{
    json_t *list = json_array();
    for (size_t i = 0; i < count; i++)
        json_array_append_new(list, json_string(names[i]));
    return list;
}

static json_t *steps_json(const struct working *w)
{
    json_t *list = json_array();
    for (size_t i = 0; i < w->steps; i++) {
        const struct step *s = &w->step[i];
        json_array_append_new(list, json_pack("{s:s, s:s, s:s, s:s, s:s}", "name", s->name,
                                              "inputs", s->inputs, "result", s->result,
                                              "why", s->why, "source", s->source));
    }
    return list;
}

static json_t *number_json(const struct used_number *used)
{
    const struct dated_value *row = used->row ? used->row : &used->number->since[0];
    return json_pack("{s:s, s:s, s:s, s:I, s:o, s:s?, s:s, s:b}", "name", used->number->name,
                     "what", used->number->what, "unit", used->number->unit,
                     "value", (json_int_t)row->value, "since", json_date(row->since),
                     "source", row->source, "certainty", certainty_name(row->certainty),
                     "in_force", used->row != NULL);
}

static json_t *numbers_json(const struct working *w)
{
    json_t *list = json_array();
    for (size_t i = 0; i < w->used_count; i++)
        json_array_append_new(list, number_json(&w->used[i]));
    return list;
}

json_t *finding_json(const struct rule_family *family, json_t *answer, const struct working *w)
{
    json_t *finding = json_pack("{s:s, s:s, s:O, s:o, s:o, s:o, s:o}", "family", family->name,
                                "finding", finding_certainty(w), "answer", answer,
                                "missing", names_json(w->missing, w->missing_count),
                                "assumed", names_json(w->assumed, w->assumed_count),
                                "steps", steps_json(w), "numbers", numbers_json(w));
    if (w->truncated) json_object_set_new(finding, "truncated", json_true());
    return finding;
}

/* ---- as prose ---- */

static void say_answer(struct out *o, const json_t *answer)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)answer, key, value) {
        char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
        const char *plain = json_string_value(value);
        out_print(o, "  %s: %s\n", key,
                  json_is_null(value) ? "no value" : plain ? plain : text ? text : "");
        free(text);
    }
}

static void say_names(struct out *o, const char *heading, const char *const names[], size_t count)
{
    if (count) out_print(o, "\n%s\n", heading);
    for (size_t i = 0; i < count; i++) out_print(o, "  - %s\n", names[i]);
}

static void say_steps(struct out *o, const struct working *w)
{
    if (w->steps) out_print(o, "\nHow this was found\n");
    for (size_t i = 0; i < w->steps; i++) {
        const struct step *s = &w->step[i];
        out_print(o, "  %zu. %s: %s%s%s\n", i + 1, s->name, s->inputs, *s->inputs ? " -> " : "",
                  s->result);
        if (*s->why) out_print(o, "     %s\n", s->why);
        if (*s->source) out_print(o, "     (%s)\n", s->source);
    }
    if (w->truncated) out_print(o, "  The working was too long to be kept whole.\n");
}

static void say_numbers(struct out *o, const struct working *w)
{
    if (w->used_count) out_print(o, "\nLaw and policy used\n");
    for (size_t i = 0; i < w->used_count; i++) {
        const struct dated_number *n = w->used[i].number;
        const struct dated_value *row = w->used[i].row ? w->used[i].row : &n->since[0];
        char since[DATE_TEXT];
        out_print(o, "  - %s: %" PRId64 " %s, since %s%s (%s; %s)\n", n->what, row->value,
                  n->unit, date_iso(row->since, since), w->used[i].row ? "" : ", not yet in force",
                  row->source ? row->source : "no source", certainty_name(row->certainty));
    }
}

static const char *certainty_sentence(const struct working *w)
{
    if (w->missing_count) return "There is no certain answer: facts are missing.";
    if (w->assumed_count) return "The answer rests on what the model assumes of missing facts.";
    return "The answer stands on known facts.";
}

void finding_prose(struct out *o, const struct rule_family *family, const json_t *answer,
                   const struct working *w)
{
    out_print(o, "%s\n  (%s)\n\n%s\n", family->title, family->source, certainty_sentence(w));
    say_answer(o, answer);
    say_names(o, "Not known", w->missing, w->missing_count);
    say_names(o, "Assumed", w->assumed, w->assumed_count);
    say_steps(o, w);
    say_numbers(o, w);
}
