/* sentences.c -- what the court ordered, in words. */
#include "app/sentences/sentences.h"

#include <string.h>

/* The custody status of post-sentence supervision is nDelius's P. */
static const char post_sentence_code[] = "P";

bool event_is_open(const struct event_line *e, struct date on)
{
    return !date_known(e->terminated_on) || date_before(on, e->terminated_on);
}

static const struct unit { const char *code, *one, *many; int per_year; } units[] = {
    { "D", "day", "days", 365 },
    { "W", "week", "weeks", 52 },
    { "M", "month", "months", 12 },
    { "Y", "year", "years", 1 },
    { "H", "hour", "hours", 0 },
};
enum { UNITS = sizeof units / sizeof *units };

static const struct unit *unit_named(const char *code)
{
    for (int i = 0; i < UNITS; i++)
        if (strcmp(units[i].code, code) == 0) return &units[i];
    return NULL;
}

const char *length_words(struct arena *a, struct maybe_int length, const char *code)
{
    if (!length.known) return "none set";
    const struct unit *unit = unit_named(code);
    const char *words = !unit ? code : length.value == 1 ? unit->one : unit->many;
    return arena_print(a, "%lld %s", (long long)length.value, words);
}

const char *event_words(struct arena *a, const struct event_line *e)
{
    if (!*e->disposal_code) return "Before sentence";
    const char *name = e->disposal_name
        ? e->disposal_name : arena_print(a, "Sentence of unknown kind %s", e->disposal_code);
    if (!e->length.known) return name;
    return arena_print(a, "%s, %s", name, length_words(a, e->length, e->length_unit));
}

const char *offence_words(struct arena *a, const struct event_line *e)
{
    if (e->offence_name) return e->offence_name;
    return *e->offence_code ? arena_print(a, "Offence of unknown code %s", e->offence_code)
                            : "Offence not recorded";
}

const char *requirement_words(struct arena *a, const struct requirement_line *r)
{
    const char *name = r->main_name
        ? r->main_name : arena_print(a, "Requirement of unknown kind %s", r->main_code);
    return r->sub_name ? arena_print(a, "%s: %s", name, r->sub_name) : name;
}

static struct maybe_int months_of(const struct event_line *e)
{
    const struct unit *unit = unit_named(e->length_unit);
    if (!e->length.known || !unit || !unit->per_year) return UNKNOWN_INT;
    return known_int(e->length.value * 12 / unit->per_year);
}

struct post_sentence_facts event_post_sentence(const struct event_line *e, struct date today)
{
    return (struct post_sentence_facts){
        .is_in_status = strcmp(e->custody_code, post_sentence_code) == 0,
        .is_open = event_is_open(e, today),
        .months = months_of(e),
    };
}

const char *event_law_doubt(struct work *w, const struct event_line *e)
{
    struct post_sentence_facts f = event_post_sentence(e, w->today);
    enum post_sentence_answer answer;
    post_sentence_find(&f, w->today, &answer, NULL);
    switch (answer) {
    case POST_SENTENCE_ENDED_BY_LAW:
        return "Ended by law, please check: supervision after sentence was repealed by Sentencing "
               "Act 2026 s34.";
    case POST_SENTENCE_NEVER_APPLIED:
        return "Ended by law, please check: a sentence of two years or more never had supervision "
               "after it (CJA 2003 s256AA), and it was repealed by Sentencing Act 2026 s34.";
    default: return NULL;
    }
}
