/* mapping.c -- how an extract names its files and columns. */
#include "app/import/mapping.h"

#include <string.h>

/* What is being read, and where. */
struct reading {
    struct arena *arena;
    struct mapping *mapping;
    struct mapped_file common;  /* what stands above the first section */
    int line;
    const char *problem;
};

static void complain(struct reading *r, const char *what, const char *about)
{
    if (!r->problem)
        r->problem = arena_print(r->arena, "line %d of the map: %s '%s'", r->line, what, about);
}

static char *trimmed(char *s)
{
    s += strspn(s, " \t");
    size_t len = strlen(s);
    while (len && strchr(" \t\r", s[len - 1])) len--;
    s[len] = '\0';
    return s;
}

/* ---- settings --------------------------------------------------------------------*/

static const struct setting_word {
    const char *setting, *word;
    int value;
} setting_words[] = {
    { "delimiter", "auto", 0 },         { "delimiter", "comma", ',' },
    { "delimiter", "semicolon", ';' },  { "delimiter", "tab", '\t' },
    { "delimiter", ",", ',' },          { "delimiter", ";", ';' },
    { "encoding", "auto", CSV_ANY_ENCODING },
    { "encoding", "utf-8", CSV_UTF8 },
    { "encoding", "windows-1252", CSV_WINDOWS_1252 },
    { "dates", "day-first", false },    { "dates", "month-first", true },
};
enum { SETTING_WORDS = sizeof setting_words / sizeof *setting_words };

static bool is_setting(const char *name)
{
    return strcmp(name, "delimiter") == 0 || strcmp(name, "encoding") == 0
           || strcmp(name, "dates") == 0;
}

static void read_setting(struct reading *r, struct mapped_file *f, const char *name,
                         const char *word)
{
    for (int i = 0; i < SETTING_WORDS; i++) {
        const struct setting_word *s = &setting_words[i];
        if (strcmp(s->setting, name) != 0 || strcmp(s->word, word) != 0) continue;
        if (*name == 'e') f->csv.encoding = (enum csv_encoding)s->value;
        else if (*name == 'd' && name[1] == 'e') f->csv.delimiter = (char)s->value;
        else f->month_first = s->value;
        return;
    }
    complain(r, arena_print(r->arena, "%s cannot be", name), word);
}

/* ---- lines -----------------------------------------------------------------------*/

static void begin_section(struct reading *r, char *line)
{
    char *end = strchr(line, ']');
    if (!end || end[1]) {
        complain(r, "want [target], not", line);
        return;
    }
    *end = '\0';
    if (mapping_of(r->mapping, line + 1)) complain(r, "a second section", line + 1);
    struct mapped_file *f = arena_push(r->arena, &r->mapping->file, &r->mapping->files, sizeof *f);
    *f = r->common;
    f->target = arena_text(r->arena, line + 1);
    f->file = "";
    f->line = r->line;
}

static void add_column(struct reading *r, struct mapped_file *f, const char *column,
                       const char *header)
{
    for (size_t i = 0; i < f->columns; i++)
        if (strcmp(f->column[i].column, column) == 0) complain(r, "a second", column);
    struct mapped_column *c = arena_push(r->arena, &f->column, &f->columns, sizeof *c);
    *c = (struct mapped_column){ arena_text(r->arena, column), arena_text(r->arena, header),
                                 r->line };
}

static void read_line(struct reading *r, char *line)
{
    struct mapping *m = r->mapping;
    if (*line == '[') {
        begin_section(r, line);
        return;
    }
    char *equals = strchr(line, '=');
    if (!equals) {
        complain(r, "want name = value, not", line);
        return;
    }
    *equals = '\0';
    const char *name = trimmed(line), *value = trimmed(equals + 1);
    struct mapped_file *f = m->files ? &m->file[m->files - 1] : &r->common;
    if (is_setting(name)) read_setting(r, f, name, value);
    else if (!m->files) complain(r, "there is no setting", name);
    else if (strcmp(name, "file") == 0) f->file = arena_text(r->arena, value);
    else add_column(r, f, name, value);
}

/* A comment begins at the start of a line, or after a space. */
static void cut_comment(char *line)
{
    for (char *mark = line; (mark = strchr(mark, '#')); mark++)
        if (mark == line || mark[-1] == ' ' || mark[-1] == '\t') {
            *mark = '\0';
            return;
        }
}

struct mapping mapping_read(struct arena *a, const char *text, const char **problem)
{
    struct mapping m = { 0 };
    struct reading r = { .arena = a, .mapping = &m };
    char *rest = arena_text(a, text), *line;
    while (!r.problem && (line = strsep(&rest, "\n"))) {
        r.line++;
        cut_comment(line);
        line = trimmed(line);
        if (*line) read_line(&r, line);
    }
    *problem = r.problem;
    return m;
}

const struct mapped_file *mapping_of(const struct mapping *m, const char *target)
{
    for (size_t i = 0; i < m->files; i++)
        if (strcmp(m->file[i].target, target) == 0) return &m->file[i];
    return NULL;
}

const char *mapping_header(const struct mapped_file *f, const char *column)
{
    for (size_t i = 0; i < f->columns; i++)
        if (strcmp(f->column[i].column, column) == 0) return f->column[i].header;
    return "";
}
