/* stream_test.c -- entries of several rooms on one timeline. */
#include "platform/stream.h"

#include "tools/test.h"
#include "tools/world.h"

#include <string.h>

enum { MOST_ENTRIES = 3000 };

/* A room with entries of its own, newest first. */
struct made_up { struct stream_entry row[MOST_ENTRIES]; size_t count; };
static struct made_up notes, visits;

static struct stream_entries page_of(struct work *w, const struct made_up *m,
                                     const struct stream_page *page)
{
    struct stream_entries kept = { 0 };
    for (size_t i = 0; i < m->count; i++)
        stream_keep(w, &kept, &m->row[i], page);
    return kept;
}

static struct stream_entries notes_before(struct work *w, int64_t subject,
                                          const struct stream_page *page)
{
    CHECK_INT(subject, 42);
    return page_of(w, &notes, page);
}

static struct stream_entries visits_before(struct work *w, int64_t subject,
                                           const struct stream_page *page)
{
    CHECK_INT(subject, 42);
    return page_of(w, &visits, page);
}

static const struct stream_source note_source = { "note", "Notes", notes_before };
static const struct stream_source visit_source = { "visit", "Visits", visits_before };
static const struct stream_source *const sources[] = { &note_source, &visit_source, NULL };

static void add(struct made_up *m, const char *day, int64_t id, const char *what)
{
    m->row[m->count++] = (struct stream_entry){
        .on = date_from_iso(day, NULL), .id = id, .room = m == &notes ? "note" : "visit",
        .what = what };
}

static struct work *a_world_of_two_rooms(void)
{
    notes.count = visits.count = 0;
    add(&notes, "2026-11-20", 5, "Note five");
    add(&visits, "2026-11-22", 1, "Visit one");
    add(&visits, "2026-11-20", 7, "Visit seven");
    add(&notes, "2026-11-23", 2, "Note two");
    add(&notes, "2026-11-20", 9, "Note nine");
    return a_world();
}

/* The ids of what was answered, as "2 1 9". */
static const char *ids(struct work *w, const struct stream_answer *a)
{
    const char *text = "";
    for (size_t i = 0; i < a->entries.count; i++)
        text = arena_print(w->arena, "%s%s%lld", text, *text ? " " : "",
                           (long long)a->entries.row[i].id);
    return text;
}

static struct stream_answer read_most(struct work *w, int most)
{
    return stream_read(w, sources, &(struct stream_ask){ .subject = 42, .page.most = most });
}

TEST(entries_of_all_rooms_stand_newest_first_and_by_id_within_a_day)
{
    struct work *w = a_world_of_two_rooms();
    struct stream_answer a = read_most(w, 10);
    CHECK_TEXT(ids(w, &a), "2 1 9 7 5");
    CHECK(!a.has_more);
}

TEST(a_stream_says_whether_there_is_more)
{
    struct work *w = a_world_of_two_rooms();
    struct stream_answer a = read_most(w, 5);
    CHECK(!a.has_more);
    a = read_most(w, 4);
    CHECK(a.has_more);
    CHECK_TEXT(ids(w, &a), "2 1 9 7");
}

TEST(each_page_goes_on_where_the_last_one_ended_even_within_a_day)
{
    struct work *w = a_world_of_two_rooms();
    const char *all = "";
    struct stream_ask ask = { .subject = 42, .page.most = 1 };
    for (int pages = 0; pages < 6; pages++) {
        struct stream_answer a = stream_read(w, sources, &ask);
        CHECK_INT(a.entries.count, pages < 5);
        if (!a.entries.count) break;
        all = arena_print(w->arena, "%s %s", all, ids(w, &a));
        ask.page.before_on = a.entries.row[0].on;
        ask.page.before_id = a.entries.row[0].id;
    }
    CHECK_TEXT(all, " 2 1 9 7 5");
}

TEST(pages_of_many_entries_miss_none_and_repeat_none)
{
    struct work *w = a_world_of_two_rooms();
    notes.count = visits.count = 0;
    for (int i = 0; i < 500; i++)
        add(i % 3 ? &notes : &visits, i % 2 ? "2026-01-02" : "2026-01-01", i + 1, "x");
    struct stream_ask ask = { .subject = 42, .page.most = 7 };
    int64_t seen = 0, sum = 0;
    for (bool more = true; more;) {
        struct stream_answer a = stream_read(w, sources, &ask);
        for (size_t i = 0; i < a.entries.count; i++, seen++)
            sum += a.entries.row[i].id;
        more = a.has_more;
        ask.page.before_on = a.entries.row[a.entries.count - 1].on;
        ask.page.before_id = a.entries.row[a.entries.count - 1].id;
    }
    CHECK_INT(seen, 500);
    CHECK_INT(sum, 500 * 501 / 2);
}

TEST(one_room_can_be_read_alone)
{
    struct work *w = a_world_of_two_rooms();
    struct stream_ask ask = { .subject = 42, .page.most = 10, .room = "visit" };
    struct stream_answer a = stream_read(w, sources, &ask);
    CHECK_TEXT(ids(w, &a), "1 7");
    ask.room = "";
    a = stream_read(w, sources, &ask);
    CHECK_INT(a.entries.count, 5);
    ask.room = "letters";
    a = stream_read(w, sources, &ask);
    CHECK_INT(a.entries.count, 0);
}

TEST(an_entry_without_a_date_is_on_no_page)
{
    struct work *w = a_world_of_two_rooms();
    add(&notes, "", 11, "Undated");
    struct stream_answer a = read_most(w, 10);
    CHECK_TEXT(ids(w, &a), "2 1 9 7 5");
}

/* ---- searching -------------------------------------------------------------------*/

static const struct { const char *words, *ids; } searches[] = {
    { "", "3 2 1" },
    { "   ", "3 2 1" },
    { "...", "3 2 1" },         /* marks alone ask for nothing */
    { "cafe", "3" },
    { "CAF\xC3\x89", "3" },
    { "renee cafe", "3" },
    { "cafe renee", "3" },
    { "renee office", "" },
    { "ren", "3 1" },
    { "flat", "2" },            /* in what was written, not in what it is called */
    { "zebra", "" },
};

TEST(a_search_wants_every_word_in_any_order_with_or_without_accents)
{
    struct work *w = a_world_of_two_rooms();
    notes.count = visits.count = 0;
    add(&notes, "2026-11-01", 1, "Ren rang");
    add(&visits, "2026-11-02", 2, "Office visit");
    visits.row[0].words = "Talked about the flat.";
    add(&notes, "2026-11-03", 3, "Met Ren\xC3\xA9" "e at the caf\xC3\xA9");
    for (size_t i = 0; i < sizeof searches / sizeof *searches; i++) {
        struct stream_ask ask = { .subject = 42, .page.most = 10, .words = searches[i].words };
        struct stream_answer a = stream_read(w, sources, &ask);
        CHECK_TEXT(ids(w, &a), searches[i].ids);
        CHECK(!a.gave_up);
    }
}

TEST(a_search_looks_beyond_one_page_of_a_room)
{
    struct work *w = a_world_of_two_rooms();
    add(&notes, "2019-01-01", 99, "The needle");
    for (int i = 0; i < 2000; i++)
        add(&notes, "2020-01-01", 1000 + i, "hay");
    struct stream_ask ask = { .subject = 42, .page.most = 10, .words = "needle" };
    struct stream_answer a = stream_read(w, sources, &ask);
    CHECK_TEXT(ids(w, &a), "99");
    CHECK(!a.has_more);
}

/* A room that never ends. */
static struct stream_entries hay_before(struct work *w, int64_t subject,
                                        const struct stream_page *page)
{
    (void)subject;
    struct stream_entries e = { .count = (size_t)page->most };
    e.row = arena_take(w->arena, e.count * sizeof *e.row);
    for (size_t i = 0; i < e.count; i++)
        e.row[i] = (struct stream_entry){ .on = date_of(2020, 1, 1), .room = "hay", .what = "hay",
                                          .id = stream_id(page) - 1 - (int64_t)i };
    return e;
}

TEST(a_search_without_end_gives_up_and_says_so)
{
    static const struct stream_source hay = { "hay", "Hay", hay_before };
    static const struct stream_source *const only_hay[] = { &hay, NULL };
    struct stream_ask ask = { .subject = 42, .page.most = 10, .words = "needle" };
    struct stream_answer a = stream_read(a_world(), only_hay, &ask);
    CHECK(a.gave_up);
    CHECK_INT(a.entries.count, 0);
}

/* ---- since one last looked -------------------------------------------------------*/

TEST(what_came_to_be_known_after_the_last_look_is_new)
{
    struct work *w = a_world_of_two_rooms();
    struct instant since = w->now;
    notes.row[0].written_at = since;
    notes.row[1].written_at = instant_plus_ms(since, 1);
    visits.row[0].written_at = instant_plus_ms(since, -1);
    struct stream_ask ask = { .subject = 42, .page.most = 10, .since = since };
    struct stream_answer a = stream_read(w, sources, &ask);
    CHECK_INT(a.new_count, 1);
    CHECK(a.entries.row[0].is_new);     /* note two, the second that was added */
    CHECK(!a.entries.row[1].is_new);
    ask.since = NO_INSTANT;
    CHECK_INT(stream_read(w, sources, &ask).new_count, 0);
}
