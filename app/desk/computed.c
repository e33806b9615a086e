/* computed.c -- what is worked out about a person, from the facts that are held. */
#include "app/desk/computed.h"

#include "app/flags/flags.h"
#include "rules/post_sentence.h"
#include "rules/registrations.h"
#include "rules/tier_v3.h"

#include <string.h>

static struct computed *add(struct request *r, struct computeds *all, const char *title)
{
    struct computed *c = arena_push(r->work.arena, &all->row, &all->count, sizeof *c);
    c->title = title;
    c->working = arena_take(r->work.arena, sizeof *c->working);
    working_begin(c->working);
    return c;
}

/* ---- tier ------------------------------------------------------------------------*/

static struct registered registers_in_force(struct request *r, int64_t person_id)
{
    struct registration *entries = NULL;
    size_t count = 0;
    struct registration_lines all = registrations_of(r->work.db, person_id);
    for (size_t i = 0; i < all.count; i++) {
        const struct registration_line *line = &all.row[i];
        if (!registration_in_force(line, r->work.today)) continue;
        struct registration *e = arena_push(r->work.arena, &entries, &count, sizeof *e);
        *e = (struct registration){ line->type_code, line->level_code, line->category_code,
                                    line->registered_on };
    }
    return registrations_read(entries, count);
}

/* The level of the person's own row; the more cautious of the two counts. */
static enum rosh level_held(struct request *r, int64_t person_id, enum rosh registered)
{
    enum rosh held = ROSH_NOT_RECORDED;
    struct fact_of_persons facts = facts_of(r->work.db, person_id);
    for (size_t i = 0; i < facts.count; i++)
        for (enum rosh level = ROSH_LOW; level < ROSH_LEVELS; level++)
            if (strcmp(facts.row[i].kind, "rosh_level") == 0
                && strcmp(facts.row[i].value, rosh_name(level)) == 0)
                held = level;
    return held > registered ? held : registered;
}

static void note_events(struct tier_v3_facts *f, const struct event_lines *events,
                        struct date today)
{
    for (size_t i = 0; i < events->count; i++) {
        const struct event_line *e = &events->row[i];
        if (event_is_open(e, today) && *e->disposal_code) f->has_active_event = true;
        f->latest_release_on = date_later(f->latest_release_on, e->released_on);
    }
}

/* No predictor's score comes with an extract: the rule says what that means. */
static void add_tier(struct request *r, int64_t person_id, const struct event_lines *events,
                     struct computeds *all)
{
    struct registered said = registers_in_force(r, person_id);
    struct tier_v3_facts f = {
        .rosh = level_held(r, person_id, said.rosh),
        .mappa_category = said.mappa_category,
        .lifer_ipp = said.lifer_ipp,
        .domestic_abuse = said.domestic_abuse,
        .stalking = said.stalking,
        .child_protection = said.child_protection,
    };
    note_events(&f, events, r->work.today);
    struct computed *c = add(r, all, "Tier, model V3");
    struct tier_v3_answer answer;
    enum known known = tier_v3(&f, r->work.today, &answer, c->working);
    c->answer = known == UNKNOWN ? "Not known" : tier_name(answer.tier);
    c->means = known == UNKNOWN
        ? arena_print(r->work.arena, "Predictor scores are missing. What is known makes it at "
                      "least %s.", tier_name(answer.at_least) ? tier_name(answer.at_least) : "G")
        : known == ASSUMED ? "Provisional: a score or level that is missing today could raise it."
                           : "From the facts that are held today.";
}

/* ---- supervision after sentence --------------------------------------------------*/

static void add_post_sentence(struct request *r, const struct event_line *e,
                              struct computeds *all)
{
    struct post_sentence_facts f = event_post_sentence(e, r->work.today);
    if (!f.is_in_status || !f.is_open) return;
    struct computed *c = add(r, all, arena_print(r->work.arena, "Supervision after sentence, "
                             "event %lld", (long long)e->number));
    enum post_sentence_answer answer;
    post_sentence_find(&f, r->work.today, &answer, c->working);
    c->answer = answer == POST_SENTENCE_STANDS ? "Stands" : "Ended by law, please check";
    c->means = "Nothing is ended by the program: the officer decides.";
}

struct computeds computed_about(struct request *r, int64_t person_id)
{
    struct computeds all = { 0 };
    struct event_lines events = events_of(r->work.db, person_id);
    add_tier(r, person_id, &events, &all);
    for (size_t i = 0; i < events.count; i++)
        add_post_sentence(r, &events.row[i], &all);
    return all;
}
