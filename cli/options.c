/* options.c -- what a command was told: by flags, by the environment, by a file. */
#include "cli/options.h"

#include "base/fault.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char usual_file[] = "probity.conf";

static const struct option_row settings_row = {
    "settings", "FILE", usual_file, "where settings are read from"
};

static int row_named(const struct options *o, const char *name, size_t len)
{
    const struct option_row *rows = o->command->options;
    for (int i = 0; rows[i].name; i++)
        if (strlen(rows[i].name) == len && strncmp(rows[i].name, name, len) == 0) return i;
    return -1;
}

/* ---- the settings file -----------------------------------------------------------*/

static char *trim(char *s)
{
    while (isspace((unsigned char)*s)) s++;
    for (size_t n = strlen(s); n && isspace((unsigned char)s[n - 1]);) s[--n] = '\0';
    return s;
}

/* One line of it; a sentence if it makes no sense. A setting of another command is
 * no mistake: one file serves all. */
static const char *read_setting(struct options *o, char *line)
{
    if (!strchr(line, '\n') && strlen(line) > SETTING_TEXT) return "the line is too long";
    char *text = trim(line);
    if (!*text || *text == '#') return NULL;
    char *equals = strchr(text, '=');
    if (!equals) return "write a setting as `name = value`";
    *equals = '\0';
    const char *name = trim(text), *value = trim(equals + 1);
    int i = row_named(o, name, strlen(name));
    if (i < 0 || o->set[i]) return NULL;
    if (strlen(value) >= SETTING_TEXT) return "the value is too long";
    o->set[i] = strcpy(o->in_file[i], value);
    return NULL;
}

static bool read_file(struct options *o, const char *path, bool must_exist)
{
    FILE *f = fopen(path, "r");
    if (!f && must_exist) perror(path);
    if (!f) return !must_exist;
    char line[2 * SETTING_TEXT];
    const char *why = NULL;
    int number = 0;
    while (!why && fgets(line, sizeof line, f)) {
        number++;
        why = read_setting(o, line);
    }
    fclose(f);
    if (why) fprintf(stderr, "probity: %s:%d: %s\n", path, number, why);
    return !why;
}

/* ---- flags and environment -------------------------------------------------------*/

/* Reads argv[i] and perhaps the one after; returns how many, 0 if it is a mistake. */
static int read_flag(struct options *o, int argc, char **argv, int i, const char **settings)
{
    const char *name = argv[i] + 2;
    const char *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    int row = row_named(o, name, len);
    bool is_settings = strlen(settings_row.name) == len && !strncmp(name, settings_row.name, len);
    if (row < 0 && !is_settings) {
        fprintf(stderr, "probity: %s has no option %s\n", argv[0], argv[i]);
        return 0;
    }
    bool wants_value = is_settings || o->command->options[row].value;
    const char *next = i + 1 < argc ? argv[i + 1] : NULL;
    const char *value = !wants_value ? "yes" : equals ? equals + 1 : next;
    if (!value || (equals && !wants_value)) {
        fprintf(stderr, "probity: %s %s a value\n", argv[i], wants_value ? "wants" : "takes no");
        return 0;
    }
    *(is_settings ? settings : &o->set[row]) = value;
    return wants_value && !equals ? 2 : 1;
}

static bool read_word(struct options *o, const char *word)
{
    if (o->word_count < o->command->most_words) {
        o->words[o->word_count++] = word;
        return true;
    }
    fprintf(stderr, "probity: %s does not know what to do with '%s'\n", o->command->name, word);
    return false;
}

static bool read_flags(struct options *o, int argc, char **argv, const char **settings)
{
    for (int i = 1, used; i < argc; i += used) {
        bool is_flag = strncmp(argv[i], "--", 2) == 0;
        used = is_flag ? read_flag(o, argc, argv, i, settings) : read_word(o, argv[i]);
        if (!used) return false;
    }
    return true;
}

static void read_environment(struct options *o)
{
    const struct option_row *rows = o->command->options;
    for (int i = 0; rows[i].name; i++) {
        char name[64] = "PROBITY_";
        size_t n = strlen(name);
        for (const char *c = rows[i].name; *c && n < sizeof name - 1; c++)
            name[n++] = (char)(*c == '-' ? '_' : toupper((unsigned char)*c));
        name[n] = '\0';
        if (!o->set[i]) o->set[i] = getenv(name);
    }
}

bool options_read(struct options *o, const struct command *command, int argc, char **argv)
{
    const char *settings = NULL;
    *o = (struct options){ .command = command };
    if (!read_flags(o, argc, argv, &settings)) return false;
    read_environment(o);
    return read_file(o, settings ? settings : usual_file, settings != NULL);
}

/* ---- what was said ---------------------------------------------------------------*/

const char *option(const struct options *o, const char *name)
{
    int i = row_named(o, name, strlen(name));
    if (i < 0) fault("%s has no option %s", o->command->name, name);
    return o->set[i] ? o->set[i] : o->command->options[i].usual;
}

bool option_is_on(const struct options *o, const char *name)
{
    const char *value = option(o, name);
    return value && strcmp(value, "no") != 0 && strcmp(value, "0") != 0;
}

int option_number(const struct options *o, const char *name)
{
    const char *value = option(o, name);
    char *end = NULL;
    long n = value ? strtol(value, &end, 10) : 0;
    if (!value || (*value && !*end && n >= 0 && n < 1000000000)) return (int)n;
    fprintf(stderr, "probity: --%s wants a whole number, not '%s'\n", name, value);
    exit(ASKED_WRONGLY);
}

/* ---- help ------------------------------------------------------------------------*/

static void help_line(FILE *to, const struct option_row *row)
{
    char flag[64];
    snprintf(flag, sizeof flag, "--%s%s%s", row->name, row->value ? " " : "",
             row->value ? row->value : "");
    fprintf(to, "  %-18s  %s", flag, row->help);
    if (row->usual && *row->usual) fprintf(to, " (%s)", row->usual);
    fputc('\n', to);
}

void options_help(FILE *to, const struct option_row *rows)
{
    fputs("\nOptions, with what is usual. The environment (PROBITY_DB for --db) and a line of\n"
          "the settings file (db = ...) say the same; a flag goes first, the file last.\n", to);
    for (; rows->name; rows++)
        help_line(to, rows);
    help_line(to, &settings_row);
}
