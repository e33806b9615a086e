/* report.c -- the reconciliation of a run, as JSON. */
#include "app/import/report.h"

#include "app/import/codes.sql.h"
#include "app/import/run.sql.h"

#include <string.h>

static void put_text(struct out *to, const char *name, const char *text)
{
    out_print(to, "\"%s\":\"", name);
    out_json(to, text);
    out_raw(to, "\"");
}

/* A word a line. */
static void put_marks(struct out *to, const char *marks)
{
    out_raw(to, "\"marks\":[");
    for (const char *mark = marks; *mark;) {
        size_t len = strcspn(mark, "\n");
        char word[200];
        if (len >= sizeof word) len = sizeof word - 1;
        memcpy(word, mark, len);
        word[len] = '\0';
        out_raw(to, mark == marks ? "\"" : ",\"");
        out_json(to, word);
        out_raw(to, "\"");
        mark += strcspn(mark, "\n");
        mark += *mark == '\n';
    }
    out_raw(to, "]");
}

static void put_file(struct out *to, const struct import_file *f)
{
    out_raw(to, "{");
    put_text(to, "file", f->file);
    out_print(to, ",\"read\":%lld,\"stored\":%lld,\"added\":%lld,\"changed\":%lld,"
                  "\"unchanged\":%lld,\"rejected\":%lld,\"warned\":%lld,\"duplicate\":%lld,"
                  "\"conflicting\":%lld,\"gone\":%lld,",
              (long long)f->read, (long long)(f->added + f->changed + f->unchanged),
              (long long)f->added, (long long)f->changed, (long long)f->unchanged,
              (long long)f->rejected, (long long)f->warned, (long long)f->duplicate,
              (long long)f->conflicting, (long long)f->gone);
    put_marks(to, f->marks);
    out_raw(to, ",");
    if (*f->problem) put_text(to, "problem", f->problem);
    else out_raw(to, "\"problem\":null");
    out_raw(to, "}");
}

static void put_line(struct out *to, const char *file, const struct import_line *l)
{
    out_raw(to, "{");
    put_text(to, "file", file);
    out_print(to, ",\"line\":%lld,", (long long)l->line);
    put_text(to, "kind", l->kind);
    out_raw(to, ",");
    put_text(to, "verdict", l->verdict);
    out_raw(to, ",");
    put_text(to, "reason", l->reason);
    out_raw(to, "}");
}

/* In pages, so that a file of bad rows does not fill the memory. */
static void put_lines_of(struct work *w, int64_t run_id, const char *file, struct out *to,
                         bool *is_first)
{
    struct import_line last = { .line = 0, .kind = "" };
    for (;;) {
        struct import_lines page = import_lines(w->db, run_id, file, last.line, last.kind);
        if (!page.count) return;
        for (size_t i = 0; i < page.count; i++) {
            out_raw(to, *is_first ? "\n" : ",\n");
            put_line(to, file, &page.row[i]);
            *is_first = false;
        }
        last = page.row[page.count - 1];
    }
}

static void put_codes(struct work *w, struct out *to)
{
    struct code_to_maps codes = codes_to_map(w->db);
    for (size_t i = 0; i < codes.count; i++) {
        out_raw(to, i ? ",\n{" : "\n{");
        put_text(to, "table", codes.row[i].code_table);
        out_raw(to, ",");
        put_text(to, "code", codes.row[i].code);
        out_print(to, ",\"rows\":%lld}", (long long)codes.row[i].rows_seen);
    }
}

static void put_run(struct work *w, int64_t run_id, struct out *to)
{
    char day[DATE_TEXT];
    const struct import_run *run = import_run_numbered(w->db, run_id);
    out_print(to, "{\"run\":%lld,", (long long)run_id);
    put_text(to, "as_of", date_iso(run->as_of_on, day));
    out_raw(to, ",");
    put_text(to, "folder", run->folder);
    out_raw(to, ",");
    put_text(to, "map", run->mapping);
}

void report_write(struct work *w, int64_t run_id, struct out *to)
{
    struct import_files files = import_files(w->db, run_id);
    put_run(w, run_id, to);
    out_raw(to, ",\n\"files\":[");
    for (size_t i = 0; i < files.count; i++) {
        out_raw(to, i ? ",\n" : "\n");
        put_file(to, &files.row[i]);
    }
    out_raw(to, "],\n\"lines\":[");
    bool is_first = true;
    for (size_t i = 0; i < files.count; i++)
        put_lines_of(w, run_id, files.row[i].file, to, &is_first);
    out_raw(to, "],\n\"codes_to_map\":[");
    put_codes(w, to);
    out_raw(to, "]}\n");
}
