/* banner_test.c -- the loudest cell stands first. */
#include "platform/banner.h"

#include "tools/test.h"
#include "tools/world.h"

static void add(struct work *w, struct banner_cells *cells, enum loudness loudness,
                const char *question)
{
    banner_add(w, cells, (struct banner_cell){ loudness, question, "An answer", NULL });
}

static void ask_first(struct work *w, int64_t subject, struct banner_cells *cells)
{
    if (subject == 1) return;
    add(w, cells, LOUD_QUIET, "quiet 1");
    add(w, cells, LOUD_STALE, "stale");
    add(w, cells, LOUD_HIGH, "high 1");
}

static void ask_second(struct work *w, int64_t subject, struct banner_cells *cells)
{
    if (subject == 1) return;
    add(w, cells, LOUD_QUIET, "quiet 2");
    add(w, cells, LOUD_FRESH, "fresh");
    add(w, cells, LOUD_HIGH, "high 2");
    add(w, cells, LOUD_UNKNOWN, "unknown");
}

static const struct banner_source first = { ask_first }, second = { ask_second };
static const struct banner_source *const sources[] = { &first, &second, NULL };

TEST(what_is_not_known_stands_right_after_what_is_high)
{
    static const char *const order[] = { "high 1", "high 2", "unknown", "fresh", "stale",
                                         "quiet 1", "quiet 2" };
    enum { COUNT = sizeof order / sizeof *order };
    struct banner_cells cells = banner_read(a_world(), sources, 2);
    CHECK_INT(cells.count, COUNT);
    for (size_t i = 0; i < COUNT; i++)
        CHECK_TEXT(cells.row[i].question, order[i]);
}

TEST(a_banner_that_nobody_fills_is_empty)
{
    CHECK_INT(banner_read(a_world(), sources, 1).count, 0);
}
