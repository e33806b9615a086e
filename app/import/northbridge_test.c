/* northbridge_test.c -- a whole unit's extract, against what its maker says of it.
 * The extract lies beside the tree; where it does not, there is nothing to test. */
#include "app/import/extracts_test.h"

#include "tools/test.h"
#include "tools/world.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define NORTHBRIDGE "../shared/extracts/northbridge"

static json_int_t number(const json_t *object, const char *name)
{
    return json_integer_value(json_object_get(object, name));
}

static const char *word(const json_t *object, const char *name)
{
    return json_string_value(json_object_get(object, name));
}

static void check_counts(struct work *w, const struct import_totals *t, const char *name,
                         const json_t *file)
{
    const struct import_file *f = file_of(w, t, name);
    CHECK_INT(f->read, number(file, "rows"));
    CHECK_INT(f->rejected, number(file, "reject"));
    CHECK_INT(f->warned, number(file, "warn"));
    CHECK_INT(f->duplicate, number(file, "duplicate_identical"));
    CHECK_INT(f->conflicting, number(file, "duplicate_conflicting"));
    CHECK_INT(f->added + f->changed + f->unchanged, number(file, "must_be_stored"));
    CHECK_TEXT(f->digest, word(file, "sha256"));
}

/* What the report should say of a mark: NULL = nothing. */
static const char *verdict_of(const json_t *mark)
{
    const char *expect = word(mark, "expect");
    if (strcmp(expect, "reject") == 0) return "rejected";
    if (strcmp(expect, "warn") == 0) return "warned";
    return strcmp(word(mark, "kind"), "duplicate_identical") == 0 ? "duplicate" : NULL;
}

static bool has_complaint(struct work *w, int64_t run_id, const json_t *mark, const char *verdict)
{
    struct import_lines lines = import_lines(w->db, run_id, word(mark, "file"),
                                             number(mark, "line") - 1, "\x7F");
    for (size_t i = 0; i < lines.count; i++)
        if (lines.row[i].line == number(mark, "line")
            && strcmp(lines.row[i].kind, word(mark, "kind")) == 0)
            return strcmp(lines.row[i].verdict, verdict) == 0;
    return false;
}

static int64_t check_marks(struct work *w, int64_t run_id, const json_t *marks)
{
    size_t i;
    int64_t complaints = 0;
    json_t *mark;
    json_array_foreach(marks, i, mark) {
        const char *verdict = verdict_of(mark);
        if (!verdict) continue;
        complaints++;
        bool has = has_complaint(w, run_id, mark, verdict);
        if (!has) print_error("%s:%lld %s\n", word(mark, "file"), (long long)number(mark, "line"),
                              word(mark, "kind"));
        CHECK(has);
    }
    return complaints;
}

static int64_t count_all_lines(struct work *w, int64_t run_id)
{
    int64_t count = 0;
    struct import_files files = import_files(w->db, run_id);
    for (size_t i = 0; i < files.count; i++) {
        struct import_line last = { .line = 0, .kind = "" };
        for (struct import_lines page;; last = page.row[page.count - 1]) {
            page = import_lines(w->db, run_id, files.row[i].file, last.line, last.kind);
            if (!page.count) break;
            count += (int64_t)page.count;
        }
    }
    return count;
}

static void check_against(struct work *w, const struct import_totals *t, const json_t *manifest)
{
    const char *name;
    json_t *file;
    json_object_foreach(json_object_get(manifest, "files"), name, file)
        check_counts(w, t, name, file);
    int64_t complaints = check_marks(w, t->run_id, json_object_get(manifest, "defects"));
    CHECK_INT(count_all_lines(w, t->run_id), complaints);
}

TEST(a_whole_unit_comes_out_as_its_maker_says_and_again_unchanged)
{
    if (access(NORTHBRIDGE, R_OK)) return;
    json_t *manifest = json_load_file(NORTHBRIDGE ".manifest.json", 0, NULL);
    CHECK(manifest != NULL);
    struct work *w = a_record();
    struct import_totals first = import_here(w, NORTHBRIDGE);
    check_against(w, &first, manifest);
    later(w, 1000);
    struct import_totals second = import_here(w, NORTHBRIDGE);
    CHECK_INT(second.unchanged, first.added);
    CHECK_INT(second.added + second.changed + second.gone, 0);
    check_against(w, &second, manifest);
    json_decref(manifest);
}
