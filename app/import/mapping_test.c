/* mapping_test.c -- a map is read as it is written, and what is wrong in it is told. */
#include "app/import/mapping.h"

#include "tools/test.h"

static struct arena arena;

static const char *problem_of(const char *text)
{
    const char *problem;
    mapping_read(&arena, text, &problem);
    return problem;
}

TEST(a_map_names_files_columns_and_settings)
{
    const char *problem;
    struct mapping m = mapping_read(&arena,
        "# ours\ndelimiter = semicolon\n\n[people]\nfile = pers.txt  # theirs\n"
        "crn = Case Ref\nborn=\nencoding = windows-1252\n[teams]\r\nfile = t.csv\r\n", &problem);
    CHECK_TEXT(problem, NULL);
    CHECK_INT(m.files, 2);
    const struct mapped_file *people = mapping_of(&m, "people");
    CHECK_TEXT(people->file, "pers.txt");
    CHECK_TEXT(mapping_header(people, "crn"), "Case Ref");
    CHECK_TEXT(mapping_header(people, "born"), "");
    CHECK_TEXT(mapping_header(people, "surname"), "");
    CHECK_INT(people->csv.delimiter, ';');
    CHECK_INT(people->csv.encoding, CSV_WINDOWS_1252);
    CHECK_INT(mapping_of(&m, "teams")->csv.encoding, CSV_ANY_ENCODING);
    CHECK_TEXT(mapping_of(&m, "teams")->file, "t.csv");
    CHECK(mapping_of(&m, "events") == NULL);
    arena_free(&arena);
}

TEST(dates_are_day_first_until_the_map_says_otherwise)
{
    const char *problem;
    struct mapping m = mapping_read(&arena, "[people]\n[events]\ndates = month-first\n", &problem);
    CHECK(!mapping_of(&m, "people")->month_first);
    CHECK(mapping_of(&m, "events")->month_first);
    arena_free(&arena);
}

TEST(a_hash_within_a_heading_is_no_comment)
{
    const char *problem;
    struct mapping m = mapping_read(&arena, "[people]\ncrn = CASE#\n", &problem);
    CHECK_TEXT(mapping_header(mapping_of(&m, "people"), "crn"), "CASE#");
    arena_free(&arena);
}

TEST(what_is_wrong_in_a_map_is_told_with_its_line)
{
    CHECK_TEXT(problem_of("[people]\ncrn\n"), "line 2 of the map: want name = value, not 'crn'");
    CHECK_TEXT(problem_of("[people\n"), "line 1 of the map: want [target], not '[people'");
    CHECK_TEXT(problem_of("speed = 3\n"), "line 1 of the map: there is no setting 'speed'");
    CHECK_TEXT(problem_of("[a]\n[a]\n"), "line 2 of the map: a second section 'a'");
    CHECK_TEXT(problem_of("[a]\nx = 1\nx = 2\n"), "line 3 of the map: a second 'x'");
    CHECK_TEXT(problem_of("dates = backwards\n"), "line 1 of the map: dates cannot be 'backwards'");
    arena_free(&arena);
}
