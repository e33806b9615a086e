/* import.c -- `probity import`: read a folder of extracts into the record. */
#include "app/import/import.h"
#include "base/fault.h"
#include "cli/command.h"
#include "cli/open.h"
#include "cli/options.h"
#include "platform/embedded.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MOST_TRIES = 5 };

static const struct option_row rows[] = {
    DB_OPTION,
    { "map", "NAME|FILE", "delius", "how the files and columns are called" },
    { "as-of", "DATE", NULL, "the day the extract speaks for; today if not said" },
    { "dry-run", NULL, NULL, "do everything and keep nothing" },
    { "report", "FILE", NULL, "where to write the reconciliation, as JSON" },
    { "codes", "DIR", NULL, "code tables of the unit's" },
    { 0 },
};

/* One asking, from the command line to the exit code. */
struct asked {
    struct import_request request;
    const char *report_path;
    struct work *work;
    struct out report;
    struct import_totals totals;
    int exit_code;
};

static int complain(int exit_code, const char *what)
{
    fprintf(stderr, "probity import: %s\n", what);
    return exit_code;
}

/* ---- what was asked --------------------------------------------------------------*/

static const char *read_text(struct arena *a, const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    struct out text = { 0 };
    char piece[4096];
    for (size_t n; (n = fread(piece, 1, sizeof piece, file));) out_bytes(&text, piece, n);
    fclose(file);
    const char *copy = arena_copy(a, text.text ? text.text : "", text.len);
    out_free(&text);
    return copy;
}

/* A map that is built in, by its name, or a file. */
static bool find_map(struct asked *a, const char *name)
{
    struct arena *arena = a->work->arena;
    a->request.map_name = name;
    a->request.map = embedded_text(arena_print(arena, "data/maps/%s.map", name));
    if (!a->request.map) a->request.map = read_text(arena, name);
    return a->request.map != NULL;
}

/* What is wrong with what was asked; NULL = nothing. */
static const char *understand(struct asked *a, const struct options *o)
{
    const char *day = option(o, "as-of");
    a->request.folder = o->words[0];
    a->request.codes_folder = option(o, "codes");
    a->request.is_dry = option_is_on(o, "dry-run");
    a->request.as_of = day ? date_from_iso(day, NULL) : a->work->today;
    a->report_path = option(o, "report");
    a->request.report = a->report_path ? &a->report : NULL;
    if (!date_known(a->request.as_of)) return "--as-of wants a date like 2026-11-20";
    if (!find_map(a, option(o, "map"))) return "there is no such map";
    return access(a->request.folder, R_OK | X_OK) ? strerror(errno) : NULL;
}

/* ---- what is shown ---------------------------------------------------------------*/

/* One line that is written over, on a terminal only. */
static void show_progress(void *unused, const struct import_progress *p)
{
    (void)unused;
    fprintf(stderr, "\r\033[K");
    if (!p->file) fprintf(stderr, "putting cases in order");
    else fprintf(stderr, "%-24s %9lld rows %3d %%", p->file, (long long)p->rows, p->percent);
}

static void show_totals(const struct asked *a)
{
    const struct import_totals *t = &a->totals;
    if (a->request.progress) fprintf(stderr, "\r\033[K");
    printf("%lld rows read from %lld files%s\n"
           "  added %lld, changed %lld, unchanged %lld, gone %lld\n"
           "  rejected %lld, warned %lld, duplicate %lld, conflicting %lld\n",
           (long long)t->read, (long long)t->files, a->request.is_dry ? " (nothing is kept)" : "",
           (long long)t->added, (long long)t->changed, (long long)t->unchanged, (long long)t->gone,
           (long long)t->rejected, (long long)t->warned, (long long)t->duplicate,
           (long long)t->conflicting);
    if (t->unreadable) printf("  %lld files could not be read: see the report\n",
                              (long long)t->unreadable);
}

static bool write_report(const struct asked *a)
{
    if (!a->report_path) return true;
    FILE *file = fopen(a->report_path, "wb");
    if (!file) return false;
    size_t written = fwrite(a->report.text, 1, a->report.len, file);
    return fclose(file) == 0 && written == a->report.len;
}

/* ---- the run ---------------------------------------------------------------------*/

static void run_import(void *arg)
{
    struct asked *a = arg;
    out_clear(&a->report);
    struct refusal no = import_folder(a->work, &a->request, &a->totals);
    if (refused(&no)) {
        a->exit_code = complain(ASKED_WRONGLY, no.line[0].sentence);
        return;
    }
    show_totals(a);
    if (!write_report(a)) a->exit_code = complain(COULD_NOT_RUN, "cannot write the report");
}

/* The run goes on from its last batch: as it was, where a database that is shared asks
 * for a transaction to be tried again; else row by row, so that a row which the database
 * refuses is rejected and stops nothing. */
static int run_with_patience(struct asked *a)
{
    const char *reason = NULL;
    for (int tries = 0; tries < MOST_TRIES; tries++) {
        reason = fault_guard(run_import, a);
        if (!reason) return a->exit_code;
        bool is_asked = db_wants_retry(a->work->db);
        if (!is_asked && a->request.is_careful) break;
        if (!is_asked) a->request.is_careful = true;
    }
    return complain(COULD_NOT_RUN, reason);
}

static int import(int argc, char **argv)
{
    struct options o;
    if (!options_read(&o, &import_command, argc, argv)) return ASKED_WRONGLY;
    if (o.word_count != 1) return complain(ASKED_WRONGLY, "name the folder of extracts");
    struct asked a = { .work = open_record(option(&o, "db")) };
    const char *problem = understand(&a, &o);
    if (isatty(STDERR_FILENO)) a.request.progress = show_progress;
    int exit_code = problem ? complain(ASKED_WRONGLY, problem) : run_with_patience(&a);
    close_record(a.work);
    out_free(&a.report);
    return exit_code;
}

const struct command import_command = {
    .name = "import",
    .summary = "read a folder of extracts into the record",
    .help =
        "usage: probity import DIR [--map NAME|FILE] [--as-of DATE] [--dry-run]\n"
        "                      [--report FILE] [--codes DIR] [--db FILE|URL]\n"
        "\n"
        "Reads the extracts in DIR. Every row is stored, or kept aside with the reason, or\n"
        "was there already: the counts of a run add up to the rows read. The same folder\n"
        "again changes nothing, and a run that was stopped goes on where it was.\n"
        "\n"
        "--map names how the files and columns are called: `delius`, which is built in, or\n"
        "a file like data/maps/delius.map, which describes the format.\n"
        "--as-of is the day the extract speaks for (2026-11-20); today, if it is not given.\n"
        "--dry-run does everything and keeps nothing.\n"
        "--report writes the reconciliation, and each row that was rejected, warned of or\n"
        "a duplicate, as JSON.\n"
        "--codes loads a folder of code tables (CSV with columns code and name) beside\n"
        "those that are built in.\n",
    .options = rows,
    .most_words = 1,
    .run = import,
};
