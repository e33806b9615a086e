/* banner.h -- what stands at the top of a record, where unknown is as loud as high.
 *
 * Each room that can answer one of the questions fills one const row; the
 * composition lists the rows. The loudest cells come first. */
#ifndef PLATFORM_BANNER_H
#define PLATFORM_BANNER_H

#include "platform/work.h"

enum loudness { LOUD_HIGH, LOUD_UNKNOWN, LOUD_FRESH, LOUD_STALE, LOUD_QUIET };

struct banner_cell {
    enum loudness loudness;
    const char *question;       /* "Risk of serious harm" */
    const char *answer;         /* "High", "Never asked", "7 Tanner's Court" */
    const char *detail;         /* a sentence: who said so, when, how old; NULL = nothing */
};
struct banner_cells { size_t count; struct banner_cell *row; };

struct banner_source {
    /* Adds its cells; none if its question does not arise for this subject. */
    void (*ask)(struct work *w, int64_t subject, struct banner_cells *cells);
};

void banner_add(struct work *w, struct banner_cells *cells, struct banner_cell cell);

/* All cells, loudest first, otherwise in the order of the sources. */
struct banner_cells banner_read(struct work *w, const struct banner_source *const *sources,
                                int64_t subject);

#endif
