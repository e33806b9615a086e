/* run.c -- one run of the import: begun or taken up, batch by batch, to its end. */
#include "app/import/run.h"

#include "app/allocation/allocation.h"
#include "app/import/report.h"
#include "app/people/people.h"
#include "base/fault.h"
#include "platform/journal.h"
#include "platform/record.sql.h"

#include <string.h>

/* ---- batches ---------------------------------------------------------------------*/

static struct touch_person *touched(struct run *run, int64_t person_id)
{
    if (run->touches && run->touched[run->touches - 1].person == person_id)
        return &run->touched[run->touches - 1];
    struct touch_person *t = arena_push(&run->batch, &run->touched, &run->touches, sizeof *t);
    *t = (struct touch_person){ .run = run->run_id, .person = person_id };
    return t;
}

void run_touch(struct run *run, int64_t person_id, enum loaded loaded)
{
    if (!person_id || loaded == LOADED_SAME) return;
    struct touch_person *t = touched(run, person_id);
    if (loaded == LOADED_NEW) t->added++;
    else t->changed++;
}

void run_touch_gone(struct run *run, int64_t person_id)
{
    if (person_id) touched(run, person_id)->gone++;
}

void run_commit(struct run *run)
{
    for (size_t i = 0; i < run->touches; i++) touch_person(run->work.db, &run->touched[i]);
    journal_write(&run->work);
    run->touches = 0;
    if (!run->request->is_dry) db_commit(run->work.db);
    arena_clear(&run->batch);
    if (!run->request->is_dry) db_begin_write(run->work.db);
}

void run_tell(struct run *run, const char *file, int64_t rows, int percent)
{
    const struct import_progress p = { file, rows, percent };
    if (run->request->progress) run->request->progress(run->request->whom, &p);
}

/* ---- what is asked ---------------------------------------------------------------*/

/* Every section is a target of ours, and every column one of its fields. */
static const char *stray_section(struct arena *a, const struct mapped_file *f)
{
    const struct target *t = target_named(f->target);
    if (!t)
        return arena_print(a, "line %d of the map: there is no target '%s'", f->line, f->target);
    for (size_t i = 0; i < f->columns; i++)
        if (target_field(t, f->column[i].column) == NONE)
            return arena_print(a, "line %d of the map: %s has no column '%s'", f->column[i].line,
                               f->target, f->column[i].column);
    return NULL;
}

static const char *read_map(struct run *run)
{
    const char *problem;
    run->mapping = mapping_read(&run->keep, run->request->map, &problem);
    for (size_t i = 0; !problem && i < run->mapping.files; i++)
        problem = stray_section(&run->keep, &run->mapping.file[i]);
    return problem;
}

/* ---- begun or taken up -----------------------------------------------------------*/

/* What was read before the run was stopped is still what stands in the folder. */
static bool is_same_folder(struct run *run, int64_t run_id)
{
    struct import_files held = import_files(run->work.db, run_id);
    for (size_t i = 0; i < held.count; i++) {
        const char *path = arena_print(&run->batch, "%s/%s", run->request->folder,
                                       held.row[i].file);
        struct csv_survey now = csv_survey(path, (struct csv_settings){ 0 });
        if (strcmp(now.digest, held.row[i].digest) != 0) return false;
    }
    return true;
}

static void begin(struct run *run)
{
    struct work *w = &run->work;
    const struct import_request *q = run->request;
    run->run_id = new_key(w->now);
    w->source = new_key(w->now);
    add_source(w->db, w->source, "nDelius", "nightly extract", q->as_of);
    begin_run(w->db, &(struct begin_run){ .run = run->run_id, .source = w->source,
              .folder = q->folder, .mapping = q->map_name, .as_of = q->as_of });
}

static void begin_or_take_up(struct run *run)
{
    const struct import_request *q = run->request;
    const struct finished_run *before = last_finished_run(run->work.db);
    run->run_before = before ? before->run_id : 0;
    const struct stopped_run *stopped = stopped_run(run->work.db, q->folder, q->map_name, q->as_of);
    if (stopped && is_same_folder(run, stopped->run_id)) {
        run->run_id = stopped->run_id;
        run->work.source = stopped->source_id;
    } else {
        begin(run);
    }
    work_ready(&run->work);
}

/* ---- to its end ------------------------------------------------------------------*/

static const char *counts_in_words(struct arena *a, const struct touched_person *t)
{
    return arena_print(a, "%lld added, %lld changed, %lld gone", (long long)t->added,
                       (long long)t->changed, (long long)t->gone);
}

/* What is derived from the facts of a case, made anew. */
static void put_cases_in_order(struct run *run)
{
    struct work *w = &run->work;
    for (int64_t after = 0;;) {
        struct held_persons page = people_after(w->db, after);
        if (!page.count) break;
        after = page.row[page.count - 1].person_id;
        allocation_refresh_case_lines(w, page.row[0].person_id, after);
        run_commit(run);
    }
    people_give_all_holder_passes(w);
    run_commit(run);
}

/* One link a person and run, however many rows. */
static void journal_people(struct run *run)
{
    struct work *w = &run->work;
    for (;;) {
        struct touched_persons page = touched_people(w->db, run->run_id);
        if (!page.count) return;
        for (size_t i = 0; i < page.count; i++)
            journal(w, (struct subject){ "person", page.row[i].person_id }, "imported",
                    run->run_id, counts_in_words(w->arena, &page.row[i]));
        forget_touched(w->db, run->run_id, page.row[page.count - 1].person_id);
        run_commit(run);
    }
}

static void journal_run(struct run *run, const struct import_totals *t)
{
    struct work *w = &run->work;
    const char *words = arena_print(
        w->arena, "%lld rows read: %lld added, %lld changed, %lld unchanged, %lld rejected",
        (long long)t->read, (long long)t->added, (long long)t->changed, (long long)t->unchanged,
        (long long)t->rejected);
    journal(w, (struct subject){ "import", run->run_id }, "imported", run->run_id, words);
}

static void add_up(struct run *run, struct import_totals *t)
{
    struct import_files files = import_files(run->work.db, run->run_id);
    *t = (struct import_totals){ .run_id = run->run_id, .files = (int64_t)files.count };
    for (size_t i = 0; i < files.count; i++) {
        const struct import_file *f = &files.row[i];
        t->read += f->read;
        t->added += f->added;
        t->changed += f->changed;
        t->unchanged += f->unchanged;
        t->rejected += f->rejected;
        t->warned += f->warned;
        t->duplicate += f->duplicate;
        t->conflicting += f->conflicting;
        t->gone += f->gone;
        t->unreadable += *f->problem != '\0';
    }
}

static void finish(struct run *run, struct import_totals *totals)
{
    run_tell(run, NULL, 0, 0);
    code_tables_write_unknown(&run->in.codes, &run->work);
    put_cases_in_order(run);
    journal_people(run);
    add_up(run, totals);
    journal_run(run, totals);
    finish_run(run->work.db, run->run_id);
    if (run->request->report) report_write(&run->work, run->run_id, run->request->report);
    run_commit(run);
}

/* Returns what is wrong with what was asked, or NULL. */
static const char *do_run(struct run *run, struct import_totals *totals)
{
    const char *problem = read_map(run);
    if (problem) return problem;
    db_begin_write(run->work.db);
    begin_or_take_up(run);
    code_tables_load(&run->in.codes, &run->work, &run->keep, run->request->codes_folder, &problem);
    if (problem) return arena_text(&run->keep, problem);
    run->in.contact_types = code_table_named(&run->in.codes, "contact_types");
    run->in.register_types = code_table_named(&run->in.codes, "register_types");
    run->in.rosh_levels = code_table_named(&run->in.codes, "rosh_levels");
    run_commit(run);
    known_load(&run->in.known, &run->work, &run->keep);
    for (const struct target *const *t = import_targets; *t; t++) file_import(run, *t);
    finish(run, totals);
    return NULL;
}

/* A run touches far more pages than a request: what it goes on working at stays in
 * memory, and the log of writes is folded in less often. */
static void make_room(struct db *db)
{
    if (db_is_postgres(db)) return;
    db_run(db, "PRAGMA cache_size = -131072");
    db_run(db, "PRAGMA wal_autocheckpoint = 8000");
}

static void release_run(void *arg)
{
    struct run *run = arg;
    db_rollback(run->work.db);
    arena_free(&run->batch);
    arena_free(&run->file);
    arena_free(&run->keep);
}

struct refusal import_folder(struct work *w, const struct import_request *request,
                             struct import_totals *totals)
{
    struct run run = { .request = request, .work = *w };
    run.work.arena = &run.batch;
    run.work.today = request->as_of;
    run.in = (struct import){ .w = &run.work, .as_of = request->as_of };
    work_ready(&run.work);
    make_room(w->db);

    struct fault_release release = { release_run, &run, NULL };
    fault_releases(&release);
    const char *problem = do_run(&run, totals);
    struct refusal refusal = problem ? refuse(arena_text(w->arena, problem)) : ALLOWED;
    fault_released(&release);
    release_run(&run);
    work_ready(w);
    return refusal;
}
