/* sql_macro.c -- pieces of SQL with a name, put in where a query says that name. */
#include "tools/weave/sql.h"

#include <ctype.h>
#include <string.h>

enum { MOST_MACROS = 64, MOST_ARGS = 8 };

static struct macro { char name[NAME_SIZE]; char *body; } macros[MOST_MACROS];
static int macro_count;

static const struct macro *macro_at(const char *text, size_t len)
{
    for (int i = 0; i < macro_count; i++)
        if (strlen(macros[i].name) == len && !strncmp(macros[i].name, text, len))
            return &macros[i];
    return NULL;
}

/* "-- macro name()" begins one; comment lines are for readers of the file. */
void macros_read(const char *path)
{
    struct place at = { path, 0 };
    struct growing body;
    bool open = false;
    for (char *rest = read_file(path), *line; (line = strsep(&rest, "\n"));) {
        at.line++;
        char name[NAME_SIZE];
        if (sscanf(line, "-- macro %63[a-z_]()", name) == 1) {
            if (open) done_growing(&body), macros[macro_count++].body = body.text;
            if (macro_count == MOST_MACROS) die(at, "too many macros");
            strcpy(macros[macro_count].name, name);
            start_growing(&body);
            open = true;
        } else if (open && strncmp(line, "--", 2)) {
            fprintf(body.to, "%s\n", line);
        }
    }
    if (open) done_growing(&body), macros[macro_count++].body = body.text;
}

/* Split what stands between the parentheses at its outer commas. Returns what
 * follows the closing one. */
static const char *read_args(struct place at, const char *text, char *args[], int *count)
{
    const char *start = text;
    int depth = 0;
    *count = 0;
    for (; *text; text++) {
        if (*text == '(') depth++;
        bool ends = depth == 0 && (*text == ')' || *text == ',');
        if (*text == ')') depth--;
        if (!ends) continue;
        while (isspace((unsigned char)*start)) start++;
        if (*count == MOST_ARGS) die(at, "too many arguments");
        if (text > start) args[(*count)++] = copy_text(start, (size_t)(text - start));
        start = text + 1;
        if (*text == ')') return text + 1;
    }
    die(at, "a macro's arguments are not closed");
}

static void put_body(struct place at, FILE *to, const struct macro *m, char *args[], int count)
{
    for (const char *s = m->body; *s; s++) {
        if (s[0] == '{' && isdigit((unsigned char)s[1]) && s[2] == '}') {
            int n = s[1] - '0';
            if (n > count) die(at, "%s() wants %d arguments", m->name, n);
            fputs(args[n - 1], to);
            s += 2;
        } else if (s[0] != '\n' || s[1]) {
            fputc(*s, to);
        }
    }
}

static bool is_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '.' || c == ':';
}

char *macros_expand(struct place at, const char *text, bool *used_sighted)
{
    struct growing out;
    start_growing(&out);
    bool expanded = false;
    for (const char *s = text; *s;) {
        size_t len = 0;
        while (is_word(s[len])) len++;
        const struct macro *m = len && s[len] == '(' ? macro_at(s, len) : NULL;
        if (m) {
            char *args[MOST_ARGS];
            int count;
            s = read_args(at, s + len + 1, args, &count);
            put_body(at, out.to, m, args, count);
            if (!strcmp(m->name, "sighted")) *used_sighted = true;
            expanded = true;
        } else {
            size_t n = len ? len : 1;
            fwrite(s, 1, n, out.to);
            s += n;
        }
    }
    done_growing(&out);
    return expanded ? macros_expand(at, out.text, used_sighted) : out.text;
}
