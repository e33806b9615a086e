/* computed_pages.c -- the page of working, which prints to one sheet. */
#include "app/desk/pages.h"

#include "app/desk/computed.h"
#include "app/desk/computed.html.h"
#include "platform/words.h"

#include <string.h>

void get_working(struct request *r)
{
    struct person_view *v = person_view(r, TAB_WORKING);
    if (!v) return;
    struct computeds all = computed_about(r, v->head->person_id);
    working_html(r->out, r, v, &all);
}

/* A step's name is a stable word for programs: "mappa_rosh". */
static const char *plain_name(const struct request *r, const char *name)
{
    char *plain = arena_text(r->work.arena, name);
    for (char *c = plain; *c; c++)
        if (*c == '_') *c = ' ';
    return plain;
}

void working_steps(struct out *o, const struct request *r, const struct working *w)
{
    for (size_t i = 0; i < w->steps; i++)
        working_step_html(o, &w->step[i], plain_name(r, w->step[i].name));
}

void working_names(struct out *o, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++)
        working_name_html(o, names[i]);
}

static const char *how_sure(enum certainty c)
{
    switch (c) {
    case VERIFIED: return "read in the source";
    case RECALLED: return "from memory of the source";
    default: return "uncertain";
    }
}

/* "24 months since 1 February 2015", "yes since 15 May 2026". */
static const char *value_words(const struct request *r, const struct used_number *u)
{
    struct arena *a = r->work.arena;
    if (!u->row) return "not yet in force";
    const char *since = day_words(a, u->row->since);
    if (strcmp(u->number->unit, "yes_no") == 0)
        return arena_print(a, "%s since %s", u->row->value ? "yes" : "no", since);
    return arena_print(a, "%lld %s since %s", (long long)u->row->value, u->number->unit, since);
}

void working_numbers(struct out *o, const struct request *r, const struct working *w)
{
    for (size_t i = 0; i < w->used_count; i++) {
        const struct used_number *u = &w->used[i];
        working_number_html(o, u->number->what, value_words(r, u), u->row ? u->row->source : "",
                            u->row ? how_sure(u->row->certainty) : "");
    }
}
