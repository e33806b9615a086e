/* journal_walk.c -- going over many chains in little memory. */
#include "platform/journal_walk.h"

#include <string.h>

static void forget(void *batch)
{
    arena_free(batch);
}

void walk_begin(struct walk *walk, struct work *w)
{
    *walk = (struct walk){ .w = w, .kind = "", .id = INT64_MIN };
    walk->release = (struct fault_release){ .undo = forget, .thing = &walk->batch };
    fault_releases(&walk->release);
}

bool walk_on(struct walk *walk)
{
    if (walk->is_over) return false;
    struct work inner = *walk->w;
    arena_clear(&walk->batch);
    inner.arena = &walk->batch;
    work_ready(&inner);
    return true;
}

/* The kind outlives its batch; there are few kinds. */
void walk_saw(struct walk *walk, const struct chain_lines *lines)
{
    walk->is_over = lines->count < AT_ONCE;
    if (walk->is_over) return;
    const struct chain_line *last = &lines->row[lines->count - 1];
    if (strcmp(last->subject_kind, walk->kind) != 0)
        walk->kind = arena_text(walk->w->arena, last->subject_kind);
    walk->id = last->subject_id;
}

void walk_end(struct walk *walk)
{
    fault_released(&walk->release);
    arena_free(&walk->batch);
    work_ready(walk->w);
}
