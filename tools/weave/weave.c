/* weave.c -- the one generator: what is written as HTML and SQL becomes plain, typed C.
 *
 * The people who know this work best write pages and questions. weave lets
 * those stay HTML and SQL, and gives the C compiler something it can check.
 * docs/weave.md describes both languages. */
#include "tools/weave/common.h"
#include "tools/weave/embed.h"
#include "tools/weave/html.h"
#include "tools/weave/sql.h"

#include <string.h>

/* One thing weave can be asked to do: `run` gets the `count` arguments after its name. */
struct task {
    const char *name, *usage;
    int fewest, most;           /* arguments; most 0 = any number */
    void (*run)(int count, char **args);
};

static const struct task tasks[] = {
    { "html", "PAGE.html OUTBASE", 2, 2, weave_html },
    { "words", "PAGE.html...", 1, 0, weave_words },
    { "sql", "[--macros FILE]... [--schema FILE]... QUERIES.sql OUTBASE", 2, 0, weave_sql },
    { "schema", "[--macros FILE]... SCHEMA.sql...", 1, 0, weave_schema },
    { "index", "[--macros FILE]... QUERIES.sql...", 0, 0, weave_index },
    { "embed", "FILE...", 0, 0, weave_embed },
    { 0 },
};

static const struct task *task_named(const char *name)
{
    for (const struct task *t = tasks; t->name; t++)
        if (!strcmp(t->name, name)) return t;
    return NULL;
}

static int print_usage(void)
{
    for (const struct task *t = tasks; t->name; t++)
        fprintf(stderr, "usage: weave %s %s\n", t->name, t->usage);
    return 2;
}

int main(int argc, char **argv)
{
    const struct task *task = argc > 1 ? task_named(argv[1]) : NULL;
    int count = argc - 2;
    if (!task || count < task->fewest || (task->most && count > task->most)) return print_usage();
    task->run(count, argv + 2);
    return 0;
}
