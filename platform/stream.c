/* stream.c -- dated entries of any room on one timeline. */
#include "platform/stream.h"

#include "base/fault.h"
#include "platform/fold.h"

#include <string.h>

enum { MOST_SOURCES = 16, SEARCH_STEP = 200 };

struct date stream_day(const struct stream_page *p)
{
    return date_known(p->before_on) ? p->before_on : date_of(9999, 12, 31);
}

int64_t stream_id(const struct stream_page *p)
{
    return date_known(p->before_on) ? p->before_id : INT64_MAX;
}

static bool is_later(const struct stream_entry *a, const struct stream_entry *b)
{
    int days = date_compare(a->on, b->on);
    return days ? days > 0 : a->id > b->id;
}

static bool stands_before(const struct stream_entry *e, const struct stream_page *p)
{
    int days = date_compare(e->on, stream_day(p));
    return date_known(e->on) && (days < 0 || (days == 0 && e->id < stream_id(p)));
}

void stream_keep(struct work *w, struct stream_entries *kept, const struct stream_entry *e,
                 const struct stream_page *page)
{
    if (!stands_before(e, page)) return;
    size_t at = kept->count;
    if (at < (size_t)page->most) arena_push(w->arena, &kept->row, &kept->count, sizeof *kept->row);
    else if (is_later(e, &kept->row[--at])) kept->row[at] = *e;
    else return;
    for (; at && is_later(e, &kept->row[at - 1]); at--)
        kept->row[at] = kept->row[at - 1];
    kept->row[at] = *e;
}

/* One room's entries, read a page at a time, and where the merge stands in them. */
struct feed {
    const struct stream_source *source;
    struct stream_entries page;
    size_t at;
    struct stream_page next;
    bool is_dry;
};

static void fill(struct work *w, int64_t subject, struct feed *f)
{
    f->page = f->source->before(w, subject, &f->next);
    f->at = 0;
    f->is_dry = f->page.count < (size_t)f->next.most;
    if (!f->page.count) return;
    const struct stream_entry *last = &f->page.row[f->page.count - 1];
    f->next.before_on = last->on;
    f->next.before_id = last->id;
}

static const struct stream_entry *head(struct work *w, int64_t subject, struct feed *f)
{
    if (f->at == f->page.count && !f->is_dry) fill(w, subject, f);
    return f->at < f->page.count ? &f->page.row[f->at] : NULL;
}

/* The newest entry that no feed has given yet, or NULL. */
static const struct stream_entry *take_newest(struct work *w, int64_t subject, struct feed *feeds,
                                              size_t count)
{
    const struct stream_entry *newest = NULL;
    struct feed *from = NULL;
    for (size_t i = 0; i < count; i++) {
        const struct stream_entry *e = head(w, subject, &feeds[i]);
        if (!e || (newest && !is_later(e, newest))) continue;
        newest = e;
        from = &feeds[i];
    }
    if (from) from->at++;
    return newest;
}

static size_t open_feeds(struct feed feeds[static MOST_SOURCES],
                         const struct stream_source *const *sources, const struct stream_ask *ask,
                         int step)
{
    size_t count = 0;
    for (; *sources; sources++) {
        bool wanted = !ask->room || !*ask->room || strcmp(ask->room, (*sources)->room) == 0;
        if (!wanted) continue;
        if (count == MOST_SOURCES) fault("more than %d rooms on one stream", MOST_SOURCES);
        feeds[count] = (struct feed){ .source = *sources, .next = ask->page };
        feeds[count++].next.most = step;
    }
    return count;
}

/* Does what the entry says hold every word asked for, however it is written? */
static bool holds_words(struct work *w, const struct stream_entry *e, const char *folded)
{
    if (!*folded) return true;
    const char *text = fold_text(w->arena, arena_print(w->arena, "%s %s", e->what,
                                                       e->words ? e->words : ""), FOLD_USUAL);
    for (const char *word = folded; *word;) {
        size_t len = strcspn(word, " ");
        if (!strstr(text, arena_copy(w->arena, word, len))) return false;
        word += len + strspn(word + len, " ");
    }
    return true;
}

struct stream_answer stream_read(struct work *w, const struct stream_source *const *sources,
                                 const struct stream_ask *ask)
{
    struct stream_answer answer = { 0 };
    struct feed feeds[MOST_SOURCES];
    const char *folded = fold_text(w->arena, ask->words ? ask->words : "", FOLD_USUAL);
    size_t most = (size_t)ask->page.most, looked = 0;
    size_t count = open_feeds(feeds, sources, ask, *folded ? SEARCH_STEP : ask->page.most + 1);
    const struct stream_entry *e;
    while ((e = take_newest(w, ask->subject, feeds, count))) {
        if (++looked > MOST_SEARCHED) {
            answer.gave_up = true;
            break;
        }
        if (!holds_words(w, e, folded)) continue;
        if (answer.entries.count == most) {
            answer.has_more = true;
            break;
        }
        struct stream_entry *kept =
            arena_push(w->arena, &answer.entries.row, &answer.entries.count, sizeof *kept);
        *kept = *e;
        kept->is_new = instant_known(ask->since) && e->written_at.ms > ask->since.ms;
        answer.new_count += kept->is_new;
    }
    return answer;
}
