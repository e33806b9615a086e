/* options.h -- what a command was told: by flags, by the environment, by a file.
 *
 * A command describes its options once, in a const table. A flag goes before the
 * environment, that before the settings file, that before the usual value. The file
 * is commented text, a setting a line: `port = 8600`. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>

struct option_row {
    const char *name;           /* "port": --port VALUE, PROBITY_PORT, `port = ` */
    const char *value;          /* what stands for the value in help; NULL = yes or no */
    const char *usual;          /* the value if nothing is said; NULL = none */
    const char *help;
};

enum { MOST_OPTIONS = 24, MOST_WORDS = 8 };

struct options {
    const struct option_row *rows;      /* ends with name NULL */
    const char *set[MOST_OPTIONS];      /* by row; NULL = not said */
    const char *words[MOST_WORDS];      /* what is no option: "DIR" */
    int word_count;
};

/* Read them; false, having said why on standard error, if they make no sense.
 * Every command also takes --settings FILE. */
bool options_read(struct options *o, const struct option_row *rows, int argc, char **argv);

/* The value, or NULL if nothing was said and nothing is usual. */
const char *option(const struct options *o, const char *name);
bool option_is_on(const struct options *o, const char *name);
/* A whole number; the command has ended if it is none. */
int option_number(const struct options *o, const char *name);

/* The database that nearly every command wants. */
#define DB_OPTION { "db", "FILE|URL", "probity.db", "the record: a file, or postgres://..." }

#endif
