/* banner.c -- what stands at the top of a record, loudest first. */
#include "platform/banner.h"

void banner_add(struct work *w, struct banner_cells *cells, struct banner_cell cell)
{
    struct banner_cell *added = arena_push(w->arena, &cells->row, &cells->count, sizeof *added);
    *added = cell;
}

/* A sort that keeps equals in their order: there are a dozen cells at most. */
static void loudest_first(struct banner_cells *cells)
{
    for (size_t i = 1; i < cells->count; i++) {
        struct banner_cell cell = cells->row[i];
        size_t at = i;
        for (; at && cells->row[at - 1].loudness > cell.loudness; at--)
            cells->row[at] = cells->row[at - 1];
        cells->row[at] = cell;
    }
}

struct banner_cells banner_read(struct work *w, const struct banner_source *const *sources,
                                int64_t subject)
{
    struct banner_cells cells = { 0 };
    for (; *sources; sources++)
        (*sources)->ask(w, subject, &cells);
    loudest_first(&cells);
    return cells;
}
