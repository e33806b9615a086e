/* options.h -- what a command was told: by flags, by the environment, by a file.
 *
 * A command describes its options once, in a const table: it is read by, and it is
 * what --help prints. A flag goes before the environment, that before the settings
 * file, that before the usual value. The file is commented text, a setting a line:
 * `port = 8600`. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "cli/command.h"

#include <stdbool.h>
#include <stdio.h>

struct option_row {
    const char *name;           /* "port": --port VALUE, PROBITY_PORT, `port = ` */
    const char *value;          /* what stands for the value in help; NULL = yes or no */
    const char *usual;          /* the value if nothing is said; NULL = none */
    const char *help;
};

enum { MOST_OPTIONS = 24, MOST_WORDS = 8, SETTING_TEXT = 400 };

struct options {
    const struct command *command;
    const char *set[MOST_OPTIONS];      /* by row of the command's; NULL = not said */
    const char *words[MOST_WORDS];      /* what is no option: "DIR" */
    int word_count;
    char in_file[MOST_OPTIONS][SETTING_TEXT];   /* what the settings file said */
};

/* Read them; false, having said why on standard error, if they make no sense.
 * Every command also takes --settings FILE; probity.conf is read if it is there. */
bool options_read(struct options *o, const struct command *command, int argc, char **argv);

/* The value, or NULL if nothing was said and nothing is usual. */
const char *option(const struct options *o, const char *name);
bool option_is_on(const struct options *o, const char *name);
/* A whole number; the command has ended if it is none. */
int option_number(const struct options *o, const char *name);

/* The options of a command, a line each, as --help prints them. */
void options_help(FILE *to, const struct option_row *rows);

/* The database that nearly every command wants. */
#define DB_OPTION { "db", "FILE|URL", "probity.db", "the record: a file, or postgres://..." }

#endif
