/* vectors.c -- running files of cases with known answers. */
#include "app/working/vectors.h"

#include "app/working/family.h"
#include "app/working/fits.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- what a file is ---- */

static const char *last_part(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static const char *stem_of(struct arena *a, const char *path)
{
    const char *name = last_part(path), *dot = strrchr(name, '.');
    return arena_copy(a, name, dot ? (size_t)(dot - name) : strlen(name));
}

static bool is_not_scored(struct arena *a, const char *path)
{
    bool behaviour = strstr(path, "/behaviour/") || strncmp(path, "behaviour/", 10) == 0;
    return behaviour || strcmp(stem_of(a, path), "disputed") == 0;
}

/* ---- one case ---- */

static struct vector_tally *tally_for(struct vector_run *run, const char *family)
{
    for (size_t i = 0; i < run->tallies; i++)
        if (strcmp(run->tally[i].family, family) == 0) return &run->tally[i];
    struct vector_tally *t = arena_push(run->arena, &run->tally, &run->tallies, sizeof *t);
    t->family = arena_text(run->arena, family);
    return t;
}

static const char *as_text(struct arena *a, const json_t *value)
{
    char *text = json_dumps(value, JSON_ENCODE_ANY | JSON_COMPACT | JSON_REAL_PRECISION(15));
    const char *kept = arena_text(a, text ? text : "");
    free(text);
    return kept;
}

static void note_failure(struct vector_run *run, const char *family, const json_t *line,
                         const json_t *answer, const char *problem)
{
    struct vector_failure *f = arena_push(run->arena, &run->failure, &run->failures, sizeof *f);
    const char *id = json_string_value(json_object_get(line, "id"));
    f->family = arena_text(run->arena, family);
    f->id = arena_text(run->arena, id ? id : "(no id)");
    f->expected = as_text(run->arena, json_object_get(line, "expected"));
    f->got = answer ? as_text(run->arena, answer)
                    : arena_text(run->arena, problem ? problem : "no answer, and no reason");
}

static void run_case(struct vector_run *run, const char *name, const json_t *line)
{
    struct vector_tally *tally = tally_for(run, name);
    const struct rule_family *family = family_named(name);
    if (!family) {
        tally->skipped++;
        return;
    }
    struct working w;
    working_begin(&w);
    const char *problem = NULL;
    const json_t *expected = json_object_get(line, "expected");
    json_t *answer = family->find(json_object_get(line, "input"), run->codes, &w, &problem);
    bool fits = answer && (family->fits ? family->fits(expected, answer)
                                        : json_fits(expected, answer));
    if (fits) tally->passed++;
    else {
        tally->failed++;
        note_failure(run, name, line, answer, problem);
    }
    json_decref(answer);
}

/* ---- one file ---- */

static bool run_line(struct vector_run *run, const char *path, const char *text, size_t number,
                     const char **problem)
{
    if (is_not_scored(run->arena, path)) {
        tally_for(run, stem_of(run->arena, path))->skipped++;
        return true;
    }
    json_error_t error;
    json_t *line = json_loads(text, 0, &error);
    if (!json_is_object(json_object_get(line, "input")) ||
        !json_is_object(json_object_get(line, "expected"))) {
        *problem = arena_print(run->arena, "%s:%zu is not a case: %s", path, number,
                               line ? "it has no input or no expected answer" : error.text);
        json_decref(line);
        return false;
    }
    const char *own = json_string_value(json_object_get(line, "family"));
    run_case(run, own ? own : stem_of(run->arena, path), line);
    json_decref(line);
    return true;
}

bool vectors_run(struct vector_run *run, const char *path, const char **problem)
{
    FILE *file = fopen(path, "r");
    if (!file) {
        *problem = arena_print(run->arena, "cannot read '%s'", path);
        return false;
    }
    char *text = NULL;
    size_t size = 0, number = 0;
    bool readable = true;
    while (readable && getline(&text, &size, file) > 0) {
        number++;
        bool blank = text[strspn(text, " \t\r\n")] == '\0';
        if (!blank) readable = run_line(run, path, text, number, problem);
    }
    free(text);
    fclose(file);
    return readable;
}

struct vector_tally vectors_total(const struct vector_run *run)
{
    struct vector_tally total = { .family = "all" };
    for (size_t i = 0; i < run->tallies; i++) {
        total.passed += run->tally[i].passed;
        total.failed += run->tally[i].failed;
        total.skipped += run->tally[i].skipped;
    }
    return total;
}
