/* journal_walk.h -- going over many chains in little memory. For the journal alone. */
#ifndef PLATFORM_JOURNAL_WALK_H
#define PLATFORM_JOURNAL_WALK_H

#include "base/fault.h"
#include "platform/journal.sql.h"
#include "platform/work.h"

enum { AT_ONCE = 1000 };        /* rows of a batch */

/* Rows come in batches, each in an arena that is cleared for the next:
 *
 *     walk_begin(&walk, w);
 *     while (walk_on(&walk)) {
 *         struct chain_lines lines = chains_after(w->db, walk.kind, walk.id, AT_ONCE);
 *         ...
 *         walk_saw(&walk, &lines);
 *     }
 *     walk_end(&walk);
 */
struct walk {
    struct work *w;
    struct arena batch;
    struct fault_release release;
    const char *kind;           /* of the last chain seen; "" before the first */
    int64_t id;
    bool is_over;               /* the last batch was not full */
};

void walk_begin(struct walk *walk, struct work *w);
/* Begin the next batch, if there may be one. */
bool walk_on(struct walk *walk);
void walk_saw(struct walk *walk, const struct chain_lines *lines);
void walk_end(struct walk *walk);

#endif
