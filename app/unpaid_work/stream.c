/* stream.c -- sessions of unpaid work, on the stream and summed up. */
#include "app/unpaid_work/unpaid_work.h"

#include "platform/words.h"

static const char *hours_and_minutes(struct arena *a, int64_t minutes)
{
    int64_t hours = minutes / 60, rest = minutes % 60;
    if (!rest) return arena_print(a, "%lld h", (long long)hours);
    return arena_print(a, "%lld h %lld min", (long long)hours, (long long)rest);
}

const char *credited_words(struct arena *a, const struct credited *c)
{
    const char *sure = arena_print(a, "%s credited", hours_and_minutes(a, c->minutes));
    if (!c->in_doubt) return sure;
    return arena_print(a, "%s, and %s in doubt", sure, hours_and_minutes(a, c->in_doubt));
}

static const char *what_of(struct work *w, const struct session_line *s)
{
    const char *outcome = s->outcome_name ? s->outcome_name
        : *s->outcome_code ? arena_print(w->arena, "unknown outcome %s", s->outcome_code)
        : date_before(s->session_on, w->today) ? "no outcome recorded" : NULL;
    return outcome ? arena_print(w->arena, "Unpaid work: %s", outcome) : "Unpaid work";
}

static struct stream_entry entry_of(struct work *w, const struct session_line *s)
{
    const char *time = hours_and_minutes(w->arena, s->credited.value);
    const char *credit = s->credited.known ? arena_print(w->arena, ". %s credited", time) : "";
    return (struct stream_entry){
        .on = s->session_on,
        .minute = s->minute,
        .id = s->session_id,
        .room = unpaid_work_stream.room,
        .what = what_of(w, s),
        .words = arena_print(w->arena, "%s%s", s->project_name, credit),
        .doubt = s->doubt,
        .source = source_words(w->arena, s->system, s->as_of_on),
        .written_at = s->known_at,
        .is_future = date_before(w->today, s->session_on),
        .is_gone = instant_known(s->gone_at),
    };
}

static struct stream_entries sessions_on_stream(struct work *w, int64_t person,
                                                const struct stream_page *page)
{
    struct stream_entries entries = { 0 };
    struct session_lines lines =
        sessions_before(w->db, person, stream_day(page), stream_id(page), page->most);
    for (size_t i = 0; i < lines.count; i++) {
        struct stream_entry *e = arena_push(w->arena, &entries.row, &entries.count, sizeof *e);
        *e = entry_of(w, &lines.row[i]);
    }
    return entries;
}

const struct stream_source unpaid_work_stream = {
    .room = "session",
    .label = "Unpaid work",
    .before = sessions_on_stream,
};
