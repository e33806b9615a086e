/* stream.c -- sentences on the stream: passed, released, ended. */
#include "app/sentences/sentences.h"

#include "platform/words.h"

/* What each date of an event is called on the stream. */
enum moment { SENTENCED, RELEASED, TERMINATED, MOMENTS };

static struct date moment_of(const struct event_line *e, enum moment m)
{
    switch (m) {
    case SENTENCED: return e->sentenced_on;
    case RELEASED: return e->released_on;
    default: return e->terminated_on;
    }
}

static const char *what_of(struct work *w, const struct event_line *e, enum moment m)
{
    static const char *const verbs[] = { "Sentenced", "Released", "Ended" };
    return arena_print(w->arena, "%s: %s", verbs[m], event_words(w->arena, e));
}

static struct stream_entry entry_of(struct work *w, const struct event_line *e, enum moment m)
{
    return (struct stream_entry){
        .on = moment_of(e, m),
        .id = e->event_id,
        .room = sentences_stream.room,
        .what = what_of(w, e, m),
        .words = m != SENTENCED
            ? NULL : arena_print(w->arena, "%s. %s", offence_words(w->arena, e), e->court),
        .doubt = e->doubt,
        .source = source_words(w->arena, e->system, e->as_of_on),
        .written_at = e->known_at,
        .is_gone = instant_known(e->gone_at),
    };
}

static struct stream_entries sentences_on_stream(struct work *w, int64_t person,
                                                 const struct stream_page *page)
{
    struct stream_entries kept = { 0 };
    struct event_lines all = events_of(w->db, person);
    for (size_t i = 0; i < all.count; i++)
        for (enum moment m = 0; m < MOMENTS; m++) {
            struct stream_entry e = entry_of(w, &all.row[i], m);
            stream_keep(w, &kept, &e, page);
        }
    return kept;
}

const struct stream_source sentences_stream = {
    .room = "sentence",
    .label = "Sentences",
    .before = sentences_on_stream,
};
