/* vectors_test.c -- running cases with known answers. */
#include "app/working/vectors.h"
#include "tools/test.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* Runs a file of that name and text; *run is the caller's to free (its arena). */
static bool run_file(struct vector_run *run, const char *folder_name, const char *name,
                     const char *text, const char **problem)
{
    char top[] = "/tmp/probity-vectors-XXXXXX", folder[128], path[256];
    CHECK(mkdtemp(top) != NULL);
    snprintf(folder, sizeof folder, "%s/%s", top, folder_name);
    mkdir(folder, 0700);
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    fputs(text, file);
    fclose(file);
    bool done = vectors_run(run, path, problem);
    unlink(path);
    rmdir(folder);
    rmdir(top);
    return done;
}

#define CASES                                                                                     \
    "{\"id\": \"right\", \"input\": {\"tier_number\": 1}, \"expected\": {\"tier\": \"A3\"}}\n"    \
    "\n"                                                                                          \
    "{\"id\": \"wrong\", \"input\": {\"tier_number\": 1}, \"expected\": {\"tier\": \"B3\"}}\n"    \
    "{\"id\": \"none\", \"input\": {\"tier_number\": \"x\"}, \"expected\": {\"tier\": null}}\n"

TEST(cases_are_counted_and_failures_named_with_what_came_out)
{
    struct arena a = { 0 };
    struct vector_run run = { .arena = &a };
    const char *problem = NULL;
    CHECK(run_file(&run, "workload", "workload_tier_number.jsonl", CASES, &problem));
    struct vector_tally total = vectors_total(&run);
    CHECK_INT(total.passed, 1);
    CHECK_INT(total.failed, 2);
    CHECK_INT(run.failures, 2);
    CHECK_TEXT(run.failure[0].id, "wrong");
    CHECK_TEXT(run.failure[0].got, "{\"tier\":\"A3\"}");
    CHECK_TEXT(run.failure[1].got, "'tier_number' must be a whole number");
    arena_free(&a);
}

TEST(families_that_are_not_known_and_what_is_not_scored_are_skipped)
{
    struct { const char *folder, *name; } files[] = {
        { "workload", "no_such_family.jsonl" },
        { "behaviour", "workload_tier_number.jsonl" },
        { "workload", "disputed.jsonl" },
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        struct arena a = { 0 };
        struct vector_run run = { .arena = &a };
        const char *problem = NULL;
        CHECK(run_file(&run, files[i].folder, files[i].name, CASES, &problem));
        CHECK_INT(vectors_total(&run).skipped, 3);
        CHECK_INT(vectors_total(&run).failed, 0);
        arena_free(&a);
    }
}

TEST(a_line_may_name_its_family_itself)
{
    struct arena a = { 0 };
    struct vector_run run = { .arena = &a };
    const char *problem = NULL;
    CHECK(run_file(&run, "workload", "mixed.jsonl",
                   "{\"id\": \"a\", \"family\": \"workload_tier_number\", "
                   "\"input\": {\"tier_number\": 16}, \"expected\": {\"tier\": \"D0\"}}\n",
                   &problem));
    CHECK_INT(vectors_total(&run).passed, 1);
    arena_free(&a);
}

TEST(a_line_that_is_no_case_stops_the_run_with_its_place)
{
    const char *wrong[] = { "{\"id\": \"a\"\n", "{\"id\": \"a\", \"input\": {}}\n", "[1]\n" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct arena a = { 0 };
        struct vector_run run = { .arena = &a };
        const char *problem = NULL;
        CHECK(!run_file(&run, "workload", "workload_tier_number.jsonl", wrong[i], &problem));
        CHECK(problem != NULL);
        arena_free(&a);
    }
    struct arena a = { 0 };
    struct vector_run run = { .arena = &a };
    const char *problem = NULL;
    CHECK(!vectors_run(&run, "/nonexistent.jsonl", &problem));
    arena_free(&a);
}
