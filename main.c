/* main.c -- the composition: every command, and (for serve) every room. */
#include "cli/command.h"
#include "cli/options.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static const struct command *const commands[] = {
    &init_command,
    &serve_command,
    &seed_command,
    &user_command,
    &verify_command,
    &backup_command,
    &restore_command,
    &upgrade_command,
    &rule_command,
    &import_command,
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static void print_help(FILE *to)
{
    fprintf(to, "usage: probity COMMAND [options]\n\n");
    for (int i = 0; i < COMMANDS; i++)
        fprintf(to, "  %-9s %s\n", commands[i]->name, commands[i]->summary);
    fprintf(to, "\n`probity COMMAND --help` says more.\n");
}

static bool asks_for_help(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) return true;
    return false;
}

static int run_command(const struct command *c, int argc, char **argv)
{
    if (!asks_for_help(argc, argv)) return c->run(argc, argv);
    fputs(c->help, stdout);
    if (c->options) options_help(stdout, c->options);
    return DONE;
}

/* What is written is about people: nobody else on the machine may read it. */
int main(int argc, char **argv)
{
    umask(0077);
    if (argc < 2) {
        print_help(stderr);
        return ASKED_WRONGLY;
    }
    for (int i = 0; i < COMMANDS; i++)
        if (strcmp(argv[1], commands[i]->name) == 0)
            return run_command(commands[i], argc - 1, argv + 1);
    bool helped = strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0;
    if (!helped) fprintf(stderr, "probity: there is no command '%s'\n\n", argv[1]);
    print_help(helped ? stdout : stderr);
    return helped ? DONE : ASKED_WRONGLY;
}
