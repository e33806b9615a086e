/* codes_test.c -- the code tables that a unit loads. */
#include "app/working/codes.h"
#include "tools/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* A folder with one file in it, gone again after `body`. */
static void with_file(const char *name, const char *text,
                      void (*body)(const struct codes *, const char *problem))
{
    char folder[] = "/tmp/probity-codes-XXXXXX", path[256];
    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    fputs(text, file);
    fclose(file);
    struct arena a = { 0 };
    const char *problem = NULL;
    const struct codes *codes = codes_load(&a, folder, &problem);
    unlink(path);
    rmdir(folder);
    body(codes, problem);
    arena_free(&a);
}

static void check_looking_up(const struct codes *codes, const char *problem)
{
    CHECK_TEXT(problem, NULL);
    CHECK_TEXT(codes_value(codes, "offences", "code", "00200", "description"), "Attempt, murder");
    CHECK_TEXT(codes_value(codes, "offences", "code", "00100", "description"), "Say \"no\"");
    CHECK_TEXT(codes_value(codes, "offences", "group", "violence", "code"), "00200");
    CHECK_TEXT(codes_value(codes, "offences", "code", "00300", "group"), "");
    CHECK_TEXT(codes_value(codes, "offences", "code", "00300", "description"), "two\nlines");
    CHECK_TEXT(codes_value(codes, "offences", "code", "99999", "group"), NULL);
    CHECK_TEXT(codes_value(codes, "offences", "code", "00100", "colour"), NULL);
    CHECK_TEXT(codes_value(codes, "offences", "colour", "red", "code"), NULL);
    CHECK_TEXT(codes_value(codes, "outcomes", "code", "00100", "group"), NULL);
    CHECK_TEXT(codes_value(codes, "offences", "code", NULL, "group"), NULL);
}

TEST(a_code_is_looked_up_by_any_column_of_its_table)
{
    with_file("offences.csv",
              "code,description,group\r\n"
              "00200,\"Attempt, murder\",violence\r\n"
              "00100,\"Say \"\"no\"\"\",violence\r\n"
              "00100,again,other\r\n"
              "00300,\"two\nlines\",\r\n"
              "\r\n",
              check_looking_up);
}

static void check_not_loaded(const struct codes *codes, const char *problem)
{
    CHECK(codes == NULL);
    CHECK(problem != NULL);
}

TEST(a_file_with_uneven_rows_is_not_a_table)
{
    with_file("offences.csv", "code,group\n00100,violence,extra\n", check_not_loaded);
    with_file("offences.csv", "code,group\n00100\n", check_not_loaded);
    with_file("offences.csv", "", check_not_loaded);
}

static void check_nothing_loaded(const struct codes *codes, const char *problem)
{
    CHECK(codes != NULL);
    CHECK_TEXT(problem, NULL);
    CHECK_TEXT(codes_value(codes, "offences", "code", "00100", "group"), NULL);
}

TEST(files_of_other_kinds_are_left_alone)
{
    with_file("offences.txt", "code,group\n00100\n", check_nothing_loaded);
}

TEST(without_codes_nothing_is_found)
{
    CHECK_TEXT(codes_value(NULL, "offences", "code", "00100", "group"), NULL);
    struct arena a = { 0 };
    const char *problem = NULL;
    CHECK(codes_load(&a, "/nonexistent-folder", &problem) == NULL);
    CHECK(problem != NULL);
    arena_free(&a);
}
