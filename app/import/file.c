/* file.c -- one file of an extract, from its first line to what it no longer has. */
#include "app/import/file.h"

#include "app/import/value.h"
#include "base/fault.h"
#include "platform/csv.h"

#include <string.h>
#include <strings.h>

enum { USUAL_BATCH = 2000 };

/* ---- the file as a whole ---------------------------------------------------------*/

static void release_file(void *file_run)
{
    struct file_run *f = file_run;
    csv_close(f->csv);
    judge_forget(&f->judge);
    f->csv = NULL;
}

void file_keep_tally(struct file_run *f)
{
    put_import_file(f->run->work.db, &f->tally);
}

static void cannot_read(struct file_run *f, const char *problem)
{
    f->tally.problem = problem;
    f->tally.done = true;
    file_keep_tally(f);
}

/* Where a run was stopped, its counts go on. */
static void take_up(struct file_run *f, const struct import_file *held)
{
    f->dealt_with = held->lines_done;
    f->tally.lines_done = held->lines_done;
    f->tally.read = held->read;
    f->tally.added = held->added;
    f->tally.changed = held->changed;
    f->tally.unchanged = held->unchanged;
    f->tally.rejected = held->rejected;
    f->tally.warned = held->warned;
    f->tally.duplicate = held->duplicate;
    f->tally.conflicting = held->conflicting;
    f->tally.gone = held->gone;
}

void file_add_mark(struct file_run *f, const char *word)
{
    struct arena *a = &f->run->file;
    f->tally.marks = *f->tally.marks ? arena_print(a, "%s\n%s", f->tally.marks, word)
                                     : arena_text(a, word);
}

static void mark_file(struct file_run *f)
{
    if (f->survey.has_mark) file_add_mark(f, "byte_order_mark");
    if (f->survey.is_windows_1252) file_add_mark(f, "windows_1252_file");
    if (csv_crlf_rows(f->csv) && csv_lf_rows(f->csv)) file_add_mark(f, "mixed_line_endings");
}

/* ---- its columns -----------------------------------------------------------------*/

static int column_headed(const struct csv_row *header, const char *name)
{
    for (size_t i = 0; *name && i < header->cells; i++)
        if (strcasecmp(value_trimmed(header->cell[i]), name) == 0) return (int)i;
    return NONE;
}

static void find_column(struct file_run *f, const struct csv_row *header, int field)
{
    const struct field *d = &f->layout.target->field[field];
    const char *name = mapping_header(f->map, d->name);
    f->layout.at[field] = column_headed(header, name);
    if (d->cell == CELL_CODE)
        f->layout.codes[field] = code_table_named(&f->run->in.codes, d->codes);
    if (f->layout.at[field] != NONE) return;
    if (d->need != MAY_BE_ABSENT && !f->tally.problem[0])
        f->tally.problem =
            arena_print(&f->run->file, "it has no column '%s' for %s", name, d->name);
    else if (*name)
        file_add_mark(f, arena_print(&f->run->file, "missing_column %s", name));
}

/* Empty headings at the end are no columns. */
static size_t count_columns(const struct csv_row *header)
{
    size_t n = header->cells;
    while (n && !*value_trimmed(header->cell[n - 1])) n--;
    return n;
}

static bool read_header(struct file_run *f)
{
    const struct csv_row *header = csv_next(f->csv);
    if (!header || header->is_broken) {
        f->tally.problem = "its first line cannot be read";
        return false;
    }
    f->layout.columns = count_columns(header);
    for (int i = 0; f->layout.target->field[i].name; i++) find_column(f, header, i);
    return !f->tally.problem[0];
}

/* ---- its rows --------------------------------------------------------------------*/

static void store(struct file_run *f, struct row *r)
{
    enum loaded loaded = f->layout.target->store(&f->run->in, r);
    run_touch(f->run, r->person_id, loaded);
    if (loaded == LOADED_NEW) f->tally.added++;
    else if (loaded == LOADED_CHANGED) f->tally.changed++;
    else f->tally.unchanged++;
}

struct attempt { struct file_run *f; struct row *row; };

static void attempt_to_store(void *arg)
{
    const struct attempt *a = arg;
    store(a->f, a->row);
}

/* Whatever is wrong with it, it stops nothing but itself. */
static void store_carefully(struct file_run *f, struct row *r)
{
    struct db *db = f->run->work.db;
    struct attempt a = { f, r };
    db_savepoint(db);
    const char *reason = fault_guard(attempt_to_store, &a);
    if (!reason) {
        db_release(db);
        return;
    }
    if (db_wants_retry(db)) fault("%s", arena_text(r->arena, reason));
    row_reject(r, "not_storable", "%s", reason);
    db_undo_savepoint(db);
}

static void report_complaints(struct file_run *f, const struct row *r)
{
    const char *verdict = r->fate == FATE_REJECTED ? "rejected"
                        : r->fate == FATE_DUPLICATE ? "duplicate" : "warned";
    if (!r->complaints) return;
    const char *text = arena_copy(r->arena, r->raw, r->raw_len);
    for (size_t i = 0; i < r->complaints; i++)
        add_import_line(f->run->work.db, &(struct add_import_line){
            .run = f->run->run_id, .file = f->tally.file, .line = r->line,
            .kind = r->complaint[i].kind, .verdict = verdict,
            .reason = r->complaint[i].reason, .row_text = text });
}

/* What becomes of it. */
static void settle(struct file_run *f, struct row *r)
{
    bool is_careful = f->run->request->is_careful;
    f->tally.read++;
    if (r->fate == FATE_STORED) (is_careful ? store_carefully : store)(f, r);
    if (r->fate == FATE_REJECTED) f->tally.rejected++;
    if (r->fate == FATE_DUPLICATE) f->tally.duplicate++;
    if (r->fate == FATE_CONFLICTING) f->tally.conflicting++;
    bool is_warned = r->fate == FATE_STORED || r->fate == FATE_CONFLICTING;
    if (is_warned && r->complaints) f->tally.warned++;
    report_complaints(f, r);
    f->tally.lines_done = r->line;
}

static int percent_done(const struct file_run *f)
{
    return (int)(100 * csv_bytes_done(f->csv) / f->survey.bytes);
}

static void end_batch(struct file_run *f)
{
    f->in_batch = 0;
    file_keep_tally(f);
    run_commit(f->run);
    run_tell(f->run, f->tally.file, f->tally.read, percent_done(f));
}

static void import_rows(struct file_run *f)
{
    int asked = f->run->request->batch_rows, batch = asked ? asked : USUAL_BATCH;
    for (const struct csv_row *csv; (csv = csv_next(f->csv));) {
        if (csv->is_blank) continue;
        struct row r = { .arena = &f->run->batch, .line = csv->line, .raw = csv->raw,
                         .raw_len = csv->raw_len };
        judge_row(&f->judge, csv, &r);
        if (csv->line > f->dealt_with) settle(f, &r);
        if (++f->in_batch == batch) end_batch(f);
    }
    end_batch(f);
}

/* ---- from the first line to the last ---------------------------------------------*/

static void import_open_file(struct file_run *f)
{
    if (!read_header(f)) {
        cannot_read(f, f->tally.problem);
        return;
    }
    import_rows(f);
    file_mark_gone(f);
    mark_file(f);
    f->tally.done = true;
    file_keep_tally(f);
}

/* The memory of a file's checks begins anew. */
static void forget_rows(struct run *run)
{
    arena_clear(&run->file);
    for (int i = 0; i < 2; i++) run->in.noted[i] = (struct lookup){ .arena = &run->file };
    run->in.earlier = NULL;
    run->in.earlier_rows = 0;
}

static void open_and_import(struct file_run *f, const char *path)
{
    struct fault_release release = { release_file, f, NULL };
    fault_releases(&release);
    f->csv = f->survey.problem ? NULL : csv_open(path, &f->survey);
    if (f->csv) import_open_file(f);
    else cannot_read(f, f->survey.problem ? f->survey.problem : "it cannot be opened");
    fault_released(&release);
    release_file(f);
}

void file_import(struct run *run, const struct target *target)
{
    const struct mapped_file *map = mapping_of(&run->mapping, target->name);
    if (!map || !*map->file) return;
    forget_rows(run);
    struct file_run f = {
        .run = run, .map = map,
        .layout = { .target = target, .month_first = map->month_first },
        .tally = { .run = run->run_id, .file = map->file, .marks = "", .problem = "" },
    };
    const char *path = arena_print(&run->keep, "%s/%s", run->request->folder, map->file);
    f.judge = (struct judge){ .in = &run->in, .layout = &f.layout };
    f.survey = csv_survey(path, map->csv);
    f.tally.digest = f.survey.digest;
    const struct import_file *held = import_file_named(run->work.db, run->run_id, map->file);
    if (held && held->is_done) return;
    if (held) take_up(&f, held);
    run_tell(run, map->file, 0, 0);
    open_and_import(&f, path);
    run_commit(run);
}
