/* banner.c -- the questions about a person that the people room can answer. */
#include "app/people/people.h"

#include "platform/words.h"

#include <string.h>

enum { ADDRESS_STALE_DAYS = 90 };

static const struct fact_of_person *present_fact(const struct fact_of_persons *facts,
                                                 const char *kind, struct date on)
{
    for (size_t i = 0; i < facts->count; i++) {
        const struct fact_of_person *f = &facts->row[i];
        bool over = date_known(f->true_to_on) && date_before(f->true_to_on, on);
        if (strcmp(f->kind, kind) == 0 && !over) return f;
    }
    return NULL;
}

static const char *said(struct work *w, const struct fact_of_person *f)
{
    const char *source = source_words(w->arena, f->system, f->as_of_on);
    if (!date_known(f->true_from_on)) return arena_print(w->arena, "From %s.", source);
    return arena_print(w->arena, "Since %s, from %s.", day_words(w->arena, f->true_from_on),
                       source);
}

static void ask_rosh(struct work *w, const struct fact_of_persons *facts,
                     struct banner_cells *cells)
{
    const struct fact_of_person *f = present_fact(facts, "rosh_level", w->today);
    struct banner_cell cell = { LOUD_UNKNOWN, "Risk of serious harm (RoSH) level", "Never set",
                                "No level is recorded. Treat it as not known, not as low." };
    if (f && *f->value) {
        cell.answer = fact_value_words("rosh_level", f->value);
        bool is_high = strstr(cell.answer, "igh") != NULL;
        bool is_known = cell.answer != f->value;
        cell.loudness = !is_known ? LOUD_UNKNOWN : is_high ? LOUD_HIGH : LOUD_QUIET;
        cell.detail = said(w, f);
    }
    banner_add(w, cells, cell);
}

static void ask_address(struct work *w, int64_t person, struct banner_cells *cells)
{
    struct address_of_persons all = addresses_of(w->db, person);
    const struct address_of_person *d = main_address(&all, w->today);
    if (!d) {
        banner_add(w, cells, (struct banner_cell){ LOUD_UNKNOWN, "Address", "Not known",
            all.count ? "Earlier addresses are in Details; none is said to be the present one."
                      : "No address is recorded." });
        return;
    }
    int age = date_known(d->true_from_on) ? days_between(d->true_from_on, w->today) : 0;
    banner_add(w, cells, (struct banner_cell){
        age > ADDRESS_STALE_DAYS ? LOUD_STALE : LOUD_QUIET, "Address", address_words(w->arena, d),
        date_known(d->true_from_on)
            ? arena_print(w->arena, "Since %s, %s. Not confirmed here.",
                          day_words(w->arena, d->true_from_on),
                          ago_words(w->arena, d->true_from_on, w->today))
            : "Since when is not known." });
}

static void ask_staff_risk(struct work *w, const struct fact_of_persons *facts,
                           struct banner_cells *cells)
{
    const struct fact_of_person *f = present_fact(facts, "risk_to_staff", w->today);
    if (!f) return;     /* registrations answer it otherwise */
    banner_add(w, cells, (struct banner_cell){ LOUD_HIGH, "Risk to staff", f->value, said(w, f) });
}

static void ask_protective_orders(struct work *w, int64_t person, struct banner_cells *cells)
{
    struct protective_order_of_persons all = protective_orders_of(w->db, person);
    for (size_t i = 0; i < all.count; i++) {
        const struct protective_order_of_person *o = &all.row[i];
        if (date_known(o->true_to_on) && date_before(o->true_to_on, w->today)) continue;
        banner_add(w, cells, (struct banner_cell){ LOUD_HIGH, "Protective order", o->terms,
                   date_known(o->true_to_on)
                       ? arena_print(w->arena, "Until %s.", day_words(w->arena, o->true_to_on))
                       : "Until further order." });
    }
}

static void ask_birth(struct work *w, int64_t person, struct banner_cells *cells)
{
    const struct person_head *p = person_head(w->db, person);
    if (!p || date_known(p->birth_on)) return;
    banner_add(w, cells, (struct banner_cell){ LOUD_UNKNOWN, "Date of birth", "Not known",
                                               "No age is worked out." });
}

static void ask_people(struct work *w, int64_t person, struct banner_cells *cells)
{
    struct fact_of_persons facts = facts_of(w->db, person);
    ask_rosh(w, &facts, cells);
    ask_staff_risk(w, &facts, cells);
    ask_protective_orders(w, person, cells);
    ask_address(w, person, cells);
    ask_birth(w, person, cells);
}

const struct banner_source people_banner = { ask_people };
