/* stream.c -- who held the case, on the stream. */
#include "app/allocation/allocation.h"

#include "platform/words.h"

static struct stream_entry entry_of(struct work *w, const struct holder_line *h)
{
    const char *officer = officer_words(w->arena, h->forename, h->surname, h->staff_code);
    return (struct stream_entry){
        .on = h->true_from_on,
        .id = h->holding_id,
        .room = allocation_stream.room,
        .what = arena_print(w->arena, "Case given to %s", officer ? officer : "nobody"),
        .words = *h->reason ? h->reason : NULL,
        .source = source_words(w->arena, h->system, h->as_of_on),
        .written_at = h->known_at,
        .is_gone = instant_known(h->gone_at),
    };
}

static struct stream_entries allocation_on_stream(struct work *w, int64_t person,
                                                  const struct stream_page *page)
{
    struct stream_entries kept = { 0 };
    struct holder_lines all = holders_of(w->db, person);
    for (size_t i = 0; i < all.count; i++) {
        struct stream_entry e = entry_of(w, &all.row[i]);
        stream_keep(w, &kept, &e, page);
    }
    return kept;
}

const struct stream_source allocation_stream = {
    .room = "holder",
    .label = "Who holds the case",
    .before = allocation_on_stream,
};
