/* find_view.c -- how an answer of Find is said. */
#include "app/desk/find_view.h"

#include "app/desk/find.html.h"
#include "app/people/people.h"
#include "platform/words.h"

#include <string.h>

void find_results(struct out *o, const struct request *r, const struct find_answer *a)
{
    for (size_t i = 0; i < a->count; i++)
        find_result(o, r, &a->found[i]);
}

const char *find_count_words(const struct request *r, const struct find_answer *a)
{
    struct arena *m = r->work.arena;
    if (!*a->typed) return "";
    if (!a->count) return arena_print(m, "Nobody is recorded under %s", a->typed);
    if (a->has_more)
        return arena_print(m, "More than %d people: type more of the name, or a date of birth",
                           MOST_FOUND);
    return arena_print(m, "%s, best match first",
                       count_of(m, (int64_t)a->count, "person", "people"));
}

const char *found_name(const struct request *r, const struct found_line *p)
{
    return person_name_words(r->work.arena, p->forename, p->middle_name, p->surname);
}

const char *found_born(const struct request *r, const struct found_line *p)
{
    struct arena *m = r->work.arena;
    const char *age = age_words(m, p->birth_on, r->work.today);
    if (!date_known(p->birth_on)) return "date of birth not known";
    return age ? arena_print(m, "born %s, %s", day_words(m, p->birth_on), age)
               : arena_print(m, "born %s", day_words(m, p->birth_on));
}

const char *found_because(const struct request *r, const struct found *f)
{
    struct arena *m = r->work.arena;
    const struct name_line *n = f->other_name;
    const char *name = n ? person_name_words(m, n->forename, n->middle_name, n->surname) : NULL;
    switch (f->by) {
    case FOUND_BY_OTHER_NAME:
        return arena_print(m, "Matches by %s %s.",
                           strcmp(n->kind, "alias") ? "an earlier name," : "alias", name);
    case FOUND_BY_BIRTH_SLIP: return "Born on a date that is a slip of the pen away.";
    case FOUND_BY_SOUND:
        return name ? arena_print(m, "Sounds like, by alias %s.", name) : "Sounds like it.";
    default: return NULL;
    }
}

/* One sentence after the other, each only if there is something to say. */
const char *found_detail(const struct request *r, const struct found *f)
{
    struct arena *m = r->work.arena;
    const struct found_line *p = f->person;
    bool has_called = *p->called && strcmp(p->called, p->forename);
    const char *called = has_called ? arena_print(m, "Likes to be called %s. ", p->called) : "";
    const char *sentence = p->sentence && *p->sentence ? arena_print(m, "%s. ", p->sentence)
                           : "No open sentence. ";
    const char *officer = officer_words(m, p->officer_forename, p->officer_surname, p->staff_code);
    const char *with = officer ? arena_print(m, "With %s. ", officer) : "With nobody yet. ";
    bool is_booked = p->next_order && strcmp(p->next_order, "9999-12-31");
    const char *next = is_booked
        ? arena_print(m, "Next %s.", day_words(m, date_from_iso(p->next_order, NULL))) : "";
    return arena_print(m, "%s%s%s%s", called, sentence, with, next);
}

const char *letter_words(const struct request *r, const struct number_problem *p)
{
    return arena_print(r->work.arena, "%c", p->right_letter);
}

void rosh_chip(struct out *o, const char *rosh)
{
    if (!rosh || strcmp(rosh, "not known") == 0) found_chip(o, "unk", "RoSH level not known");
    else found_chip(o, strstr(rosh, "high") ? "high" : "", rosh);
}

/* Four things are called risk: beside a name, the chip says which. */
void found_chips(struct out *o, const struct found *f)
{
    const char *rosh = f->person->rosh;
    if (!rosh || strcmp(rosh, "not known") == 0) rosh_chip(o, rosh);
    else found_rosh(o, strstr(rosh, "high") ? "high" : "", rosh);
    if (f->person->unknown_words && *f->person->unknown_words)
        found_chip(o, "unk", f->person->unknown_words);
}

struct url person_url(const struct request *r, int64_t person_id)
{
    return (struct url){ arena_print(r->work.arena, "/people/%lld", (long long)person_id) };
}

struct url find_url(const struct request *r, const char *typed)
{
    struct out o = { 0 };
    out_raw(&o, "/find?q=");
    out_url(&o, typed);
    struct url u = { arena_copy(r->work.arena, o.text, o.len) };
    out_free(&o);
    return u;
}
