/* defects_test.c -- every defect of an extract leads to what it should, and the
 * rest is stored without complaint. */
#include "app/import/extracts_test.h"

#include "platform/csv.h"
#include "platform/embedded.h"
#include "tools/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The line of the last run with this file, line and kind; NULL if there is none. */
static const struct import_line *line_of(struct work *w, int64_t run_id, const char *file,
                                         int64_t line, const char *kind)
{
    struct import_lines lines = import_lines(w->db, run_id, file, line - 1, "\x7F");
    for (size_t i = 0; i < lines.count; i++)
        if (lines.row[i].line == line && strcmp(lines.row[i].kind, kind) == 0) return &lines.row[i];
    return NULL;
}

/* expected.csv of a folder has every line that is to be complained of. */
static int64_t check_complaints(struct work *w, int64_t run_id, const char *folder)
{
    int64_t count = 0;
    const char *path = arena_print(w->arena, "%s/expected.csv", folder);
    struct csv_survey survey = csv_survey(path, (struct csv_settings){ 0 });
    struct csv *csv = csv_open(path, &survey);
    CHECK(csv != NULL);
    csv_next(csv);
    for (const struct csv_row *r; (r = csv_next(csv)); count++) {
        const struct import_line *l = line_of(w, run_id, r->cell[0], strtoll(r->cell[1], NULL, 10),
                                              r->cell[2]);
        if (!l) print_error("no complaint: %s:%s %s\n", r->cell[0], r->cell[1], r->cell[2]);
        CHECK_TEXT(l ? l->verdict : "none", r->cell[3]);
    }
    csv_close(csv);
    return count;
}

static int64_t count_lines(struct work *w, int64_t run_id)
{
    int64_t count = 0;
    struct import_files files = import_files(w->db, run_id);
    for (size_t i = 0; i < files.count; i++)
        count += (int64_t)import_lines(w->db, run_id, files.row[i].file, 0, "").count;
    return count;
}

static void check_nothing_vanished(struct work *w, const struct import_totals *t)
{
    struct import_files files = import_files(w->db, t->run_id);
    CHECK_INT(files.count, 14);
    for (size_t i = 0; i < files.count; i++) {
        const struct import_file *f = &files.row[i];
        CHECK_TEXT(f->problem, "");
        CHECK_INT(f->read, f->added + f->changed + f->unchanged + f->rejected + f->duplicate
                               + f->conflicting);
    }
}

TEST(every_defect_is_rejected_warned_of_or_accepted_as_it_should_be)
{
    struct work *w = a_record();
    struct import_totals t = import_here(w, SMALL);
    CHECK_INT(check_complaints(w, t.run_id, SMALL), 71);
    CHECK_INT(count_lines(w, t.run_id), 71);
    check_nothing_vanished(w, &t);
    CHECK_INT(t.added, 92);
    CHECK_INT(t.rejected, 22);
    CHECK_INT(t.warned, 42);
    CHECK_INT(t.duplicate, 7);
    CHECK_INT(t.conflicting, 4);
}

TEST(a_file_is_marked_for_what_it_is_as_a_whole)
{
    struct work *w = a_record();
    struct import_totals t = import_here(w, SMALL);
    CHECK_TEXT(file_of(w, &t, "contacts.csv")->marks, "byte_order_mark\nmixed_line_endings");
    CHECK_TEXT(file_of(w, &t, "persons.csv")->marks, "byte_order_mark");
    CHECK_TEXT(file_of(w, &t, "events.csv")->marks, "");
}

TEST(the_text_of_a_rejected_row_is_kept_to_the_letter)
{
    struct work *w = a_record();
    struct import_totals t = import_here(w, SMALL);
    CHECK_TEXT(line_of(w, t.run_id, "addresses.csv", 6, "short_row")->row_text,
               "7105,X100003,M,N,,54,Lockside Court");
    CHECK_TEXT(line_of(w, t.run_id, "aliases.csv", 6, "cut_off_last_row")->row_text,
               "6104,X100002,Jo");
}

static struct import_totals import_other_layout(struct work *w)
{
    static char map[8192];
    FILE *file = fopen("tests/extracts/other_layout/unit.map", "r");
    CHECK(file != NULL);
    map[fread(map, 1, sizeof map - 1, file)] = '\0';
    fclose(file);
    struct import_totals t;
    const struct import_request request = {
        .folder = "tests/extracts/other_layout", .map_name = "unit.map", .map = map,
        .as_of = { 2026, 11, 20 } };
    struct refusal no = import_folder(w, &request, &t);
    CHECK(!refused(&no));
    return t;
}

TEST(another_layout_needs_another_map_and_nothing_else)
{
    struct work *w = a_record();
    struct import_totals t = import_other_layout(w);
    CHECK_INT(check_complaints(w, t.run_id, "tests/extracts/other_layout"), 70);
    CHECK_INT(count_lines(w, t.run_id), 70);
    check_nothing_vanished(w, &t);
    CHECK_INT(t.added, 92);
    CHECK_TEXT(file_of(w, &t, "aliases.csv")->marks, "windows_1252_file");
}

/* ---- what is asked wrongly, and files that are bad as a whole --------------------*/

static const char *refusal_of(struct work *w, const char *map, const char *codes)
{
    struct import_totals t;
    const struct import_request request = { .folder = SMALL, .map_name = "x", .map = map,
                                            .codes_folder = codes, .as_of = { 2026, 11, 20 } };
    struct refusal no = import_folder(w, &request, &t);
    return refused(&no) ? no.line[0].sentence : NULL;
}

TEST(a_map_that_names_what_is_not_there_is_refused)
{
    struct work *w = a_record();
    CHECK_TEXT(refusal_of(w, "[wardrobe]\n", NULL),
               "line 1 of the map: there is no target 'wardrobe'");
    CHECK_TEXT(refusal_of(w, "[people]\nfile = persons.csv\nshoe_size = SHOES\n", NULL),
               "line 3 of the map: people has no column 'shoe_size'");
    CHECK_TEXT(refusal_of(w, "[people\n", NULL),
               "line 1 of the map: want [target], not '[people'");
    CHECK_TEXT(refusal_of(w, "", "/nowhere"), "cannot read the folder of codes '/nowhere'");
}

TEST(a_file_that_is_not_there_stops_no_other)
{
    struct work *w = a_record();
    const char *folder = small_with("", NULL, NULL);
    CHECK_INT(remove(arena_print(w->arena, "%s/aliases.csv", folder)), 0);
    struct import_totals t = import_here(w, folder);
    CHECK_INT(t.unreadable, 1);
    CHECK_TEXT(file_of(w, &t, "aliases.csv")->problem, "it is not there");
    CHECK_INT(file_of(w, &t, "addresses.csv")->added, 3);
}

TEST(a_file_without_a_column_that_must_be_is_not_guessed_at)
{
    struct work *w = a_record();
    struct import_totals t = import_here(w, small_with("contacts.csv", "CONTACT_DATE", "WHEN"));
    CHECK_TEXT(file_of(w, &t, "contacts.csv")->problem,
               "it has no column 'CONTACT_DATE' for date");
    CHECK_INT(file_of(w, &t, "contacts.csv")->read, 0);
}

TEST(a_column_that_may_be_absent_is_only_noted)
{
    struct work *w = a_record();
    struct import_totals t = import_here(w, small_with("persons.csv", "MOBILE_NUMBER", "TEL"));
    CHECK_TEXT(file_of(w, &t, "persons.csv")->marks,
               "missing_column MOBILE_NUMBER\nbyte_order_mark");
    CHECK_INT(file_of(w, &t, "persons.csv")->added, 14);
}

TEST(a_quote_that_never_closes_costs_one_row)
{
    struct work *w = a_record();
    const char *folder = small_with("contacts.csv", "Asked of the police.",
                                    "\"Asked of the police.");
    struct import_totals t = import_here(w, folder);
    CHECK_TEXT(line_of(w, t.run_id, "contacts.csv", 4, "short_row")->verdict, "rejected");
    CHECK_INT(file_of(w, &t, "contacts.csv")->added, 24);
}
