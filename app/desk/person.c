/* person.c -- a person's record, as every page about them begins. */
#include "app/desk/person.h"

#include "app/desk/person.html.h"
#include "app/flags/flags.h"
#include "app/unpaid_work/unpaid_work.h"
#include "app/victims/victims.h"
#include "platform/look.h"
#include "platform/words.h"

#include <string.h>

const struct stream_source *const person_stream_sources[] = {
    &contacts_stream,
    &unpaid_work_stream,
    &sentences_stream,
    &flags_stream,
    &allocation_stream,
    NULL,
};

const struct banner_source *const person_banner_sources[] = {
    &people_banner,
    &flags_banner,
    &enquiries_banner,
    &victims_banner,
    NULL,
};

static const char *holder_words(struct work *w, int64_t person_id)
{
    const struct present_holder *h = present_holder(w->db, person_id);
    if (!h) return "Nobody holds the case";
    const char *officer = officer_words(w->arena, h->forename, h->surname, h->staff_code);
    const char *since = date_known(h->true_from_on)
        ? arena_print(w->arena, " since %s", day_words(w->arena, h->true_from_on)) : "";
    const char *team = h->team_name ? arena_print(w->arena, ", %s", h->team_name) : "";
    return arena_print(w->arena, "With %s%s%s", officer ? officer : "nobody", since, team);
}

static const char *born_words(struct work *w, const struct person_head *p)
{
    const char *age = age_words(w->arena, p->birth_on, w->today);
    if (!date_known(p->birth_on)) return "Date of birth not known";
    return arena_print(w->arena, "Born %s%s%s", day_words(w->arena, p->birth_on), age ? ", " : "",
                       age ? age : "");
}

struct person_view *person_view(struct request *r, enum person_tab tab)
{
    struct work *w = &r->work;
    const struct person_head *head = person_head(w->db, r->subject.id);
    if (!head) {
        not_found(r);
        return NULL;
    }
    struct person_view *v = arena_take(w->arena, sizeof *v);
    *v = (struct person_view){
        .request = r,
        .head = head,
        .tab = tab,
        .name = person_name_words(w->arena, head->forename, head->middle_name, head->surname),
        .born = born_words(w, head),
        .holder = holder_words(w, head->person_id),
        .banner = banner_read(w, person_banner_sources, head->person_id),
        .facts = facts_of(w->db, head->person_id),
        .since = look_before(w, r->subject),
    };
    return v;
}

const struct fact_of_person *person_fact_now(const struct person_view *v, const char *kind)
{
    struct date today = v->request->work.today;
    for (size_t i = 0; i < v->facts.count; i++) {
        const struct fact_of_person *f = &v->facts.row[i];
        bool over = date_known(f->true_to_on) && date_before(f->true_to_on, today);
        if (strcmp(f->kind, kind) == 0 && !over) return f;
    }
    return NULL;
}

/* ---- for templates ---------------------------------------------------------------*/

static const struct tab { const char *label, *path; } tabs[TABS] = {
    [TAB_OVERVIEW] = { "Overview", "" },
    [TAB_STREAM] = { "Stream", "/stream" },
    [TAB_SENTENCE] = { "Sentence", "/sentence" },
    [TAB_CONTACTS] = { "Contacts", "/contacts" },
    [TAB_DETAILS] = { "Details", "/details" },
    [TAB_WORKING] = { "Working", "/working" },
    [TAB_LOOKED] = { "Who looked", "/looked" },
};

void person_tabs(struct out *o, const struct person_view *v)
{
    for (int i = 0; i < TABS; i++) {
        struct url to = { arena_print(v->request->work.arena, "/people/%lld%s",
                                      (long long)v->head->person_id, tabs[i].path) };
        person_tab(o, to, tabs[i].label, i == (int)v->tab);
    }
}

const char *cell_class(const struct banner_cell *c)
{
    static const char *const classes[] = { "high", "unk", "fresh", "stale", "" };
    return classes[c->loudness];
}

void banner_cells(struct out *o, const struct person_view *v)
{
    for (size_t i = 0; i < v->banner.count; i++)
        banner_cell(o, &v->banner.row[i]);
}

const char *stream_from(const struct person_view *v, const struct stream_entry *e)
{
    char day[DATE_TEXT];
    return arena_print(v->request->work.arena, "%s.%lld", date_iso(e->on, day),
                       (long long)e->id + 1);
}

static const char *when_words(const struct person_view *v, const struct stream_entry *e)
{
    struct arena *a = v->request->work.arena;
    static const char short_month[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const char *time = e->minute.known
        ? arena_print(a, " %d:%02d", (int)e->minute.value / 60, (int)e->minute.value % 60) : "";
    return arena_print(a, "%.3s %d %.3s %d%s", weekday_name(date_weekday(e->on)), e->on.day,
                       short_month + 3 * (e->on.month - 1), e->on.year, time);
}

static const char *provenance(const struct person_view *v, const struct stream_entry *e)
{
    struct arena *a = v->request->work.arena;
    struct out words = { 0 };
    if (e->who) out_print(&words, "%s. ", e->who);
    if (e->source) out_print(&words, "%s", e->source);
    if (e->is_late)
        out_print(&words, ", written on %s", day_words(a, london_time(e->written_at).on));
    if (e->is_gone) out_raw(&words, ". No longer in the latest extract");
    const char *text = arena_copy(a, words.text, words.len);
    out_free(&words);
    return text;
}

/* New ones come first on the page, under a line of their own; the line between them
 * and what was seen before stands where the first seen entry does. */
void stream_lines(struct out *o, const struct person_view *v, const struct stream_answer *a)
{
    bool marks_new = a->new_count > 0, was_new = false;
    for (size_t i = 0; i < a->entries.count; i++) {
        const struct stream_entry *e = &a->entries.row[i];
        if (marks_new && e->is_new && !was_new) stream_since(o, v, v->since);
        if (marks_new && !e->is_new && was_new) stream_seen(o);
        was_new = e->is_new;
        stream_line(o, v, e, when_words(v, e), provenance(v, e));
    }
}

void held_facts(struct out *o, const struct person_view *v, const char *group)
{
    struct arena *a = v->request->work.arena;
    for (size_t i = 0; i < v->facts.count; i++) {
        const struct fact_of_person *f = &v->facts.row[i];
        const struct fact_kind *kind = fact_kind(f->kind);
        if (!kind || kind->is_hidden || strcmp(kind->group, group) != 0) continue;
        held_fact(o, kind->label, fact_words(f), f,
                  source_words(a, f->system, f->as_of_on));
    }
}
