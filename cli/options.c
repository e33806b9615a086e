/* options.c -- what a command was told: by flags, by the environment, by a file. */
#include "cli/options.h"

#include "cli/command.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usual_file[] = "probity.conf";

static int row_named(const struct options *o, const char *name, size_t len)
{
    for (int i = 0; o->rows[i].name; i++)
        if (strlen(o->rows[i].name) == len && strncmp(o->rows[i].name, name, len) == 0) return i;
    return -1;
}

/* ---- the settings file -----------------------------------------------------------*/

static char *trim(char *s)
{
    while (isspace((unsigned char)*s)) s++;
    for (size_t n = strlen(s); n && isspace((unsigned char)s[n - 1]);) s[--n] = '\0';
    return s;
}

/* One line of it. A setting of another command is no mistake: one file serves all. */
static bool read_setting(struct options *o, char *line, const char *path, int number)
{
    char *text = trim(line);
    if (!*text || *text == '#') return true;
    char *equals = strchr(text, '=');
    if (!equals) {
        fprintf(stderr, "probity: %s:%d: write a setting as `name = value`\n", path, number);
        return false;
    }
    *equals = '\0';
    char *name = trim(text);
    int i = row_named(o, name, strlen(name));
    if (i >= 0 && !o->set[i]) o->set[i] = strdup(trim(equals + 1));
    return true;
}

static bool read_file(struct options *o, const char *path, bool must_exist)
{
    FILE *f = fopen(path, "r");
    if (!f && must_exist) perror(path);
    if (!f) return !must_exist;
    char line[1024];
    bool fine = true;
    for (int number = 1; fine && fgets(line, sizeof line, f); number++)
        fine = read_setting(o, line, path, number);
    fclose(f);
    return fine;
}

/* ---- flags and environment -------------------------------------------------------*/

/* Reads argv[i] and perhaps the one after; returns how many, 0 if it is a mistake. */
static int read_flag(struct options *o, int argc, char **argv, int i, const char **settings)
{
    const char *name = argv[i] + 2;
    const char *equals = strchr(name, '=');
    size_t len = equals ? (size_t)(equals - name) : strlen(name);
    bool is_settings = len == 8 && strncmp(name, "settings", 8) == 0;
    int row = row_named(o, name, len);
    if (row < 0 && !is_settings) {
        fprintf(stderr, "probity: %s has no option %s\n", argv[0], argv[i]);
        return 0;
    }
    bool wants_value = is_settings || o->rows[row].value;
    const char *next = i + 1 < argc ? argv[i + 1] : NULL;
    const char *value = !wants_value ? "yes" : equals ? equals + 1 : next;
    if (!value || (equals && !wants_value)) {
        fprintf(stderr, "probity: %s %s a value\n", argv[i], wants_value ? "wants" : "takes no");
        return 0;
    }
    *(is_settings ? settings : &o->set[row]) = value;
    return wants_value && !equals ? 2 : 1;
}

static bool read_flags(struct options *o, int argc, char **argv, const char **settings)
{
    for (int i = 1, used; i < argc; i += used) {
        used = 1;
        if (strncmp(argv[i], "--", 2) == 0) {
            used = read_flag(o, argc, argv, i, settings);
            if (!used) return false;
        } else if (o->word_count < MOST_WORDS) {
            o->words[o->word_count++] = argv[i];
        }
    }
    return true;
}

static void read_environment(struct options *o)
{
    for (int i = 0; o->rows[i].name; i++) {
        char name[64] = "PROBITY_";
        size_t n = strlen(name);
        for (const char *c = o->rows[i].name; *c && n < sizeof name - 1; c++)
            name[n++] = (char)(*c == '-' ? '_' : toupper((unsigned char)*c));
        name[n] = '\0';
        if (!o->set[i]) o->set[i] = getenv(name);
    }
}

bool options_read(struct options *o, const struct option_row *rows, int argc, char **argv)
{
    const char *settings = NULL;
    *o = (struct options){ .rows = rows };
    if (!read_flags(o, argc, argv, &settings)) return false;
    read_environment(o);
    return read_file(o, settings ? settings : usual_file, settings != NULL);
}

const char *option(const struct options *o, const char *name)
{
    int i = row_named(o, name, strlen(name));
    return o->set[i] ? o->set[i] : o->rows[i].usual;
}

bool option_is_on(const struct options *o, const char *name)
{
    const char *value = option(o, name);
    return value && strcmp(value, "no") != 0 && strcmp(value, "0") != 0;
}

int option_number(const struct options *o, const char *name)
{
    const char *value = option(o, name);
    char *end;
    long n = value ? strtol(value, &end, 10) : 0;
    if (!value || (*value && !*end && n >= 0 && n < 1000000000)) return (int)n;
    fprintf(stderr, "probity: --%s wants a whole number, not '%s'\n", name, value);
    exit(ASKED_WRONGLY);
}
