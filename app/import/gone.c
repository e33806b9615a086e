/* gone.c -- what is held and a file of tonight no longer has. */
#include "app/import/file.h"

static bool is_still_sent(void *file_run, int64_t person_id, const char *reference)
{
    struct file_run *f = file_run;
    if (judge_has_seen(&f->judge, reference)) return true;
    run_touch_gone(f->run, person_id);
    return false;
}

static int64_t stored_rows(int64_t added, int64_t changed, int64_t unchanged)
{
    return added + changed + unchanged;
}

/* A file with less than half of what it had is more likely a failed extract than
 * so many endings: nothing is then marked as gone, and the file says so. */
static bool has_shrunk(struct file_run *f)
{
    const struct import_file *before = import_file_named(f->run->work.db, f->run->run_before,
                                                         f->tally.file);
    if (!before) return false;
    int64_t now = stored_rows(f->tally.added, f->tally.changed, f->tally.unchanged);
    return 2 * now < stored_rows(before->added, before->changed, before->unchanged);
}

static void mark_people_gone(struct file_run *f, struct still_sent sent)
{
    struct work *w = &f->run->work;
    for (int64_t after = 0;;) {
        struct held_persons page = people_after(w->db, after);
        if (!page.count) return;
        after = page.row[page.count - 1].person_id;
        f->tally.gone += f->layout.target->mark_gone(w, page.row[0].person_id, after, sent);
        file_keep_tally(f);
        run_commit(f->run);
    }
}

void file_mark_gone(struct file_run *f)
{
    struct still_sent sent = { is_still_sent, f };
    if (!f->run->run_before) return;
    if (has_shrunk(f)) file_add_mark(f, "less_than_half_of_before");
    else if (f->layout.target->mark_gone) mark_people_gone(f, sent);
    else f->tally.gone += f->layout.target->mark_all_gone(&f->run->work, sent);
}
