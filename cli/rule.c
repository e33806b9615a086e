/* rule.c -- `probity rule`: ask a rule, list the rules, run cases against them. */
#include "app/working/codes.h"
#include "app/working/families.h"
#include "app/working/show.h"
#include "app/working/vectors.h"
#include "base/fault.h"
#include "cli/command.h"
#include "rules/law/all.h"

#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct rule_request {
    bool list, vectors, prose;
    struct date on;             /* NO_DATE = every version of every number */
    const char *codes_folder;   /* NULL = none */
    char **names;               /* a family, or files of cases; ends with NULL */
    struct arena arena;
    const struct codes *codes;
    int exit_code;
};

static int complain(int exit_code, const char *what)
{
    fprintf(stderr, "probity rule: %s\n", what);
    return exit_code;
}

/* ---- probity rule FAMILY ---- */

static void print_finding(const struct rule_family *family, json_t *answer,
                          const struct working *w, bool prose)
{
    if (prose) {
        struct out o = { 0 };
        finding_prose(&o, family, answer, w);
        fwrite(o.text, 1, o.len, stdout);
        out_free(&o);
        return;
    }
    json_t *finding = finding_json(family, answer, w);
    json_dumpf(finding, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(15));
    putchar('\n');
    json_decref(finding);
}

static int ask(struct rule_request *r)
{
    const struct rule_family *family = r->names[0] ? family_named(r->names[0]) : NULL;
    if (!family) return complain(ASKED_WRONGLY, "no such family; `probity rule --list` names them");
    json_error_t error;
    json_t *input = json_loadf(stdin, JSON_REJECT_DUPLICATES, &error);
    if (!input) return complain(ASKED_WRONGLY, error.text);

    struct working w;
    working_begin(&w);
    const char *problem = NULL;
    json_t *answer = family->find(input, r->codes, &w, &problem);
    if (answer) print_finding(family, answer, &w, r->prose);
    else complain(ANSWER_IS_NO, problem ? problem : "the facts are not complete");
    int exit_code = answer ? DONE : ANSWER_IS_NO;
    json_decref(answer);
    json_decref(input);
    return exit_code;
}

/* ---- probity rule --list ---- */

static void list_value(const struct dated_number *n, const struct dated_value *v)
{
    char since[DATE_TEXT];
    printf("  %-38s %10" PRId64 " %-9s since %s  %s (%s)\n", n->name, v->value, n->unit,
           date_iso(v->since, since), v->source ? v->source : "", certainty_name(v->certainty));
}

static void list_number(const struct dated_number *n, struct date on)
{
    const struct dated_value *in_force_then = date_known(on) ? dated_row(n, on) : NULL;
    for (int i = 0; i < MOST_VALUES && date_known(n->since[i].since); i++)
        if (!date_known(on) || in_force_then == &n->since[i]) list_value(n, &n->since[i]);
    if (date_known(on) && !in_force_then)
        printf("  %-38s not in force\n", n->name);
}

static int list(const struct rule_request *r)
{
    printf("Families\n");
    const struct rule_family *f;
    for (size_t i = 0; (f = family_number(i)); i++)
        printf("  %-34s %s (%s)\n", f->name, f->title, f->source);
    printf("\nDated law and policy\n");
    for (size_t i = 0; all_dated_numbers[i]; i++) list_number(all_dated_numbers[i], r->on);
    return DONE;
}

/* ---- probity rule --vectors ---- */

static void print_tally(const struct vector_tally *t)
{
    printf("%-36s %7zu %7zu %8zu\n", t->family, t->passed, t->failed, t->skipped);
}

static int print_run(const struct vector_run *run)
{
    printf("%-36s %7s %7s %8s\n", "family", "passed", "failed", "skipped");
    for (size_t i = 0; i < run->tallies; i++) print_tally(&run->tally[i]);
    struct vector_tally total = vectors_total(run);
    print_tally(&total);
    for (size_t i = 0; i < run->failures; i++)
        printf("\nfailed: %s (%s)\n  expected %s\n  got      %s\n", run->failure[i].id,
               run->failure[i].family, run->failure[i].expected, run->failure[i].got);
    return total.failed ? ANSWER_IS_NO : DONE;
}

static int run_vectors(struct rule_request *r)
{
    struct vector_run run = { .arena = &r->arena, .codes = r->codes };
    const char *problem = NULL;
    if (!r->names[0]) return complain(ASKED_WRONGLY, "name at least one file of cases");
    for (char **path = r->names; *path; path++)
        if (!vectors_run(&run, *path, &problem)) return complain(COULD_NOT_RUN, problem);
    return print_run(&run);
}

/* ---- what was asked ---- */

static bool read_options(int argc, char **argv, struct rule_request *r)
{
    static const struct option options[] = {
        { "list", no_argument, NULL, 'l' },        { "on", required_argument, NULL, 'o' },
        { "vectors", no_argument, NULL, 'v' },     { "prose", no_argument, NULL, 'p' },
        { "codes", required_argument, NULL, 'c' }, { 0 },
    };
    int option;
    optind = 1;
    while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
        if (option == 'l') r->list = true;
        else if (option == 'v') r->vectors = true;
        else if (option == 'p') r->prose = true;
        else if (option == 'c') r->codes_folder = optarg;
        else if (option == 'o') r->on = date_from_iso(optarg, NULL);
        else return false;
        if (option == 'o' && !date_known(r->on)) return false;
    }
    r->names = argv + optind;
    return true;
}

/* Guarded: running out of memory while loading is a fault. */
static void answer_request(void *arg)
{
    struct rule_request *r = arg;
    const char *problem = NULL;
    if (r->codes_folder && !(r->codes = codes_load(&r->arena, r->codes_folder, &problem)))
        r->exit_code = complain(COULD_NOT_RUN, problem);
    else if (r->list) r->exit_code = list(r);
    else if (r->vectors) r->exit_code = run_vectors(r);
    else r->exit_code = ask(r);
}

static int rule(int argc, char **argv)
{
    struct rule_request r = { 0 };
    if (!read_options(argc, argv, &r))
        return complain(ASKED_WRONGLY, "see `probity rule --help`");
    const char *reason = fault_guard(answer_request, &r);
    arena_free(&r.arena);
    return reason ? complain(COULD_NOT_RUN, reason) : r.exit_code;
}

const struct command rule_command = {
    .name = "rule",
    .summary = "ask a rule of law or practice, with its working",
    .help =
        "usage: probity rule FAMILY [--prose] [--codes DIR] < facts.json\n"
        "       probity rule --list [--on DATE]\n"
        "       probity rule --vectors [--codes DIR] FILE...\n"
        "\n"
        "The first form reckons one case: facts as a JSON object on standard input, the\n"
        "finding with every step, assumption, missing fact and dated number on standard\n"
        "output, as JSON or, with --prose, to read.\n"
        "\n"
        "--list names the families and the dated numbers of law and policy: all their\n"
        "versions, or those in force on a DATE (2026-11-24).\n"
        "\n"
        "--vectors runs files of cases with known answers (one JSON object a line) and\n"
        "prints how many passed, failed and were skipped in each family. The exit code is\n"
        "1 if any failed.\n"
        "\n"
        "--codes names a folder of code tables (CSV) for the families that need them.\n",
    .run = rule,
};
