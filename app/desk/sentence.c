/* sentence.c -- what the court ordered, event by event. */
#include "app/desk/sentence.h"

#include "app/unpaid_work/unpaid_work.h"
#include "platform/words.h"

#include <stdlib.h>
#include <string.h>

static const char *date_part(struct arena *a, const char *so_far, const char *label, struct date d)
{
    if (!date_known(d)) return so_far;
    return arena_print(a, "%s%s%s %s", so_far, *so_far ? ". " : "", label, day_words(a, d));
}

/* Dates as they came; none of them is reckoned here (SAFEGUARDS 4). */
static const char *event_dates(struct arena *a, const struct event_line *e)
{
    const char *words = date_part(a, "", "Sentenced", e->sentenced_on);
    words = date_part(a, words, "Release expected", e->release_due_on);
    words = date_part(a, words, "Released", e->released_on);
    words = date_part(a, words, "Expected to end", e->expected_end_on);
    words = date_part(a, words, "Ended", e->terminated_on);
    return *words ? words : "No dates are recorded";
}

/* For unpaid work, what was credited under its event. */
static const char *done_so_far(struct work *w, int64_t person_id, const struct requirement_line *r)
{
    if (strcmp(r->main_code, "W") != 0) return "";
    const struct credited *c = minutes_credited(w->db, person_id, r->event_id);
    return arena_print(w->arena, ", %s", credited_words(w->arena, c));
}

static struct ordered_line requirement_line(struct work *w, int64_t person_id,
                                            const struct requirement_line *r)
{
    struct arena *a = w->arena;
    bool is_open = !date_known(r->terminated_on);
    const char *begun = date_known(r->commenced_on)
        ? arena_print(a, "begun %s", day_words(a, r->commenced_on)) : "not begun";
    const char *end = is_open ? "" : arena_print(a, ", ended %s", day_words(a, r->terminated_on));
    return (struct ordered_line){
        .what = requirement_words(a, r),
        .detail = arena_print(a, "%s, %s%s%s%s%s", length_words(a, r->length, r->length_unit),
                              begun, done_so_far(w, person_id, r), end, *r->wording ? ". " : "",
                              r->wording),
        .doubt = r->doubt,
        .is_open = is_open,
    };
}

static struct ordered_line condition_line(struct arena *a, const struct condition_line *c)
{
    bool is_open = !date_known(c->terminated_on);
    const char *name = c->main_name ? c->main_name
        : arena_print(a, "Condition of unknown kind %s", c->main_code);
    const char *dates = date_part(a, "", "From", c->started_on);
    return (struct ordered_line){
        .what = *c->wording ? c->wording : name,
        .detail = date_part(a, *c->wording ? arena_print(a, "%s. %s", name, dates) : dates, "ended",
                            c->terminated_on),
        .doubt = c->doubt,
        .is_open = is_open,
    };
}

static struct ordered_event begin_event(struct work *w, const struct event_line *e)
{
    struct arena *a = w->arena;
    return (struct ordered_event){
        .event = e,
        .title = event_words(a, e),
        .offence = offence_words(a, e),
        .dates = event_dates(a, e),
        .law_doubt = event_law_doubt(w, e),
        .doubt = e->doubt,
        .source = source_words(a, e->system, e->as_of_on),
        .is_open = event_is_open(e, w->today),
    };
}

static int open_then_latest(const void *a, const void *b)
{
    const struct ordered_event *x = a, *y = b;
    if (x->is_open != y->is_open) return x->is_open ? -1 : 1;
    int days = date_compare(y->event->sentenced_on, x->event->sentenced_on);
    return days ? days : (int)(y->event->number - x->event->number);
}

static void add_line(struct arena *a, struct ordered_lines *lines, struct ordered_line line)
{
    struct ordered_line *added = arena_push(a, &lines->row, &lines->count, sizeof *added);
    *added = line;
}

static void fill_event(struct work *w, int64_t person_id, struct ordered_event *e,
                       const struct requirement_lines *requirements,
                       const struct condition_lines *conditions)
{
    struct arena *a = w->arena;
    for (size_t i = 0; i < requirements->count; i++)
        if (requirements->row[i].event_id == e->event->event_id)
            add_line(a, &e->requirements, requirement_line(w, person_id, &requirements->row[i]));
    for (size_t i = 0; i < conditions->count; i++)
        if (conditions->row[i].event_id == e->event->event_id)
            add_line(a, &e->conditions, condition_line(a, &conditions->row[i]));
}

struct ordered ordered_of(struct request *r, int64_t person_id)
{
    struct work *w = &r->work;
    struct ordered all = { 0 };
    struct event_lines events = events_of(w->db, person_id);
    struct requirement_lines requirements = requirements_of(w->db, person_id);
    struct condition_lines conditions = conditions_of(w->db, person_id);
    for (size_t i = 0; i < events.count; i++) {
        struct ordered_event *e =
            arena_push(w->arena, &all.events.row, &all.events.count, sizeof *e);
        *e = begin_event(w, &events.row[i]);
        fill_event(w, person_id, e, &requirements, &conditions);
        all.open_count += e->is_open;
    }
    if (all.events.count)
        qsort(all.events.row, all.events.count, sizeof *all.events.row, open_then_latest);
    return all;
}
