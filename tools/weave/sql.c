/* sql.c -- the SQL half of weave: files of named queries become typed C.
 *
 * A query is SQL below a line that names it as C would:
 *
 *     -- duty_slots_on(team int, day date) -> many duty_slot
 *
 * docs/weave.md says the rest. */
#include "tools/weave/sql.h"

#include <ctype.h>
#include <string.h>

enum { MOST_QUERIES = 128 };

static const struct sql_type types[] = {
    { "int",     "int64_t ",          "db_bind_int",     "db_int",     'i' },
    { "int?",    "struct maybe_int ", "db_bind_maybe",   "db_maybe",   'i' },
    { "bool",    "bool ",             "db_bind_bool",    "db_bool",    'i' },
    { "text",    "const char *",      "db_bind_text",    "db_text",    't' },
    { "date",    "struct date ",      "db_bind_date",    "db_date",    't' },
    { "instant", "struct instant ",   "db_bind_instant", "db_instant", 't' },
};
enum { TYPES = sizeof types / sizeof *types };

static const char *const implied_names[] = { "reader", "now", "as_at", "today", "source" };
enum { IMPLIED = sizeof implied_names / sizeof *implied_names };

static const struct sql_type *find_type(const char *word)
{
    for (int i = 0; i < TYPES; i++)
        if (!strcmp(types[i].word, word)) return &types[i];
    return NULL;
}

const struct sql_type *sql_type_named(struct place at, const char *word)
{
    const struct sql_type *type = find_type(word);
    if (!type) die(at, "there is no type '%s'", word);
    return type;
}

/* "sealed_at", and "at" itself. */
static bool says(const char *name, const char *word)
{
    size_t n = strlen(name), e = strlen(word);
    return n >= e && !strcmp(name + n - e, word) && (n == e || name[n - e - 1] == '_');
}

const struct sql_type *sql_type_of_column(const char *name, bool is_integer, bool may_be_null)
{
    if (is_integer) {
        bool yes_no = !strncmp(name, "is_", 3) || !strncmp(name, "has_", 4);
        return find_type(yes_no ? "bool" : may_be_null ? "int?" : "int");
    }
    return find_type(says(name, "on") ? "date" : says(name, "at") ? "instant" : "text");
}

/* ---- the signature ---------------------------------------------------------------*/

static char *trimmed(char *s)
{
    while (isspace((unsigned char)*s)) s++;
    for (size_t n = strlen(s); n && isspace((unsigned char)s[n - 1]);) s[--n] = '\0';
    return s;
}

static void read_params(struct sql_query *q, char *list)
{
    for (char *p; (p = strsep(&list, ","));) {
        char name[NAME_SIZE], type[NAME_SIZE];
        if (!*trimmed(p)) continue;
        if (sscanf(p, " %63s %63s", name, type) != 2) die(q->at, "want 'name type' in '%s'", p);
        if (q->param_count == MOST_FIELDS) die(q->at, "too many parameters");
        struct sql_field *f = &q->params[q->param_count++];
        strcpy(f->name, name);
        f->type = sql_type_named(q->at, type);
    }
}

/* "list case_row by c.name_order, c.next_order then c.person_id" */
static void read_order(struct sql_query *q, char *order)
{
    char *then = strstr(order, " then ");
    if (!then || sscanf(then + 6, "%63s", q->then) != 1)
        die(q->at, "a list says 'by a, b then id'");
    *then = '\0';
    for (char *p; (p = strsep(&order, ","));) {
        if (q->sort_count == 16) die(q->at, "too many orders");
        snprintf(q->sorts[q->sort_count++], NAME_SIZE, "%.63s", trimmed(p));
    }
}

static void read_gives(struct sql_query *q, char *text)
{
    static const char *const words[] = { "nothing", "changed", "one", "many", "list" };
    char gives[16] = "";
    int used = 0;
    sscanf(text, " %15s %63[a-z0-9_]%n", gives, q->row, &used);
    for (int i = 0; i < 5; i++) {
        if (strcmp(gives, words[i])) continue;
        q->gives = (enum gives)i;
        bool wants_row = q->gives >= GIVES_ONE;
        if (wants_row != (*q->row != '\0')) die(q->at, "'-> %s' names a row, or does not", gives);
        char *by = strstr(text, " by ");
        if ((by != NULL) != (q->gives == GIVES_LIST)) die(q->at, "only a list has 'by'");
        if (by) read_order(q, by + 4);
        return;
    }
    die(q->at, "want nothing, changed, one, many or list, not '%s'", gives);
}

/* Is this comment the beginning of "name(...) -> ..."? */
static bool begins_signature(const char *comment)
{
    size_t n = strspn(comment, "abcdefghijklmnopqrstuvwxyz0123456789_");
    return n && comment[n] == '(';
}

static void read_signature(struct sql_query *q, char *text)
{
    char *open = strchr(text, '('), *arrow = strstr(text, ") -> ");
    if (!arrow) die(q->at, "want 'name(...) -> ...'");
    snprintf(q->name, sizeof q->name, "%.*s", (int)(open - text), text);
    *arrow = '\0';
    read_params(q, open + 1);
    read_gives(q, arrow + 5);
}

/* ---- the statement ---------------------------------------------------------------*/

static int number_of(struct sql_query *q, const char *name, bool used[])
{
    for (int i = 0; i < q->param_count; i++)
        if (!strcmp(q->params[i].name, name)) {
            used[i] = true;
            return i + 1;
        }
    for (int i = 0; i < q->implied_count; i++)
        if (!strcmp(q->implied[i], name)) return q->param_count + i + 1;
    for (int i = 0; i < IMPLIED; i++)
        if (!strcmp(implied_names[i], name)) {
            q->implied[q->implied_count++] = implied_names[i];
            return q->param_count + q->implied_count;
        }
    die(q->at, "%s: :%s is not in the signature", q->name, name);
}

/* :name becomes ?1, outside quotes. Numbers of implied parameters follow. */
static char *number_params(struct sql_query *q, const char *s)
{
    struct growing out;
    bool used[MOST_FIELDS] = { false };
    char quote = 0;
    start_growing(&out);
    while (*s) {
        if (quote ? *s == quote : *s == '\'' || *s == '"') quote = quote ? 0 : *s;
        if (quote || *s != ':' || !islower((unsigned char)s[1])) {
            fputc(*s++, out.to);
            continue;
        }
        size_t n = strspn(s + 1, "abcdefghijklmnopqrstuvwxyz0123456789_");
        fprintf(out.to, "?%d", number_of(q, copy_text(s + 1, n), used));
        s += n + 1;
    }
    done_growing(&out);
    for (int i = 0; i < q->param_count; i++)
        if (!used[i]) die(q->at, "%s: %s is never used", q->name, q->params[i].name);
    return out.text;
}

/* Up to the semicolon, without comments. */
static const char *read_statement(struct sql_query *q, const char *s)
{
    struct growing text;
    char quote = 0;
    start_growing(&text);
    for (; *s && (*s != ';' || quote); s++) {
        if (quote ? *s == quote : *s == '\'' || *s == '"') quote = quote ? 0 : *s;
        if (!quote && s[0] == '-' && s[1] == '-') s += strcspn(s, "\n") - 1;
        else fputc(*s, text.to);
    }
    if (!*s) die(q->at, "%s: no semicolon ends it", q->name);
    done_growing(&text);
    q->sql = number_params(q, macros_expand(q->at, text.text, &q->is_sighted));
    return s + 1;
}

/* ---- the file --------------------------------------------------------------------*/

static int count_lines(const char *from, const char *to)
{
    int lines = 0;
    for (; from < to; from++)
        lines += *from == '\n';
    return lines;
}

/* A signature may go on over several comment lines; a list's ends with its order. */
static bool is_whole(const char *signature)
{
    const char *arrow = strstr(signature, "-> ");
    return arrow && (strncmp(arrow, "-> list ", 8) || strstr(arrow, " then "));
}

/* The comments above a statement: prose, one signature, and reasons. Returns
 * where the statement begins, or NULL at the end of the file. */
static const char *read_comments(struct sql_query *q, const char *s)
{
    struct growing prose, signature;
    bool in_signature = false;
    start_growing(&prose);
    start_growing(&signature);
    for (;;) {
        s += strspn(s, " \n");
        if (strncmp(s, "--", 2)) break;
        size_t len = strcspn(s, "\n");
        char *comment = trimmed(copy_text(s + 2, len - 2));
        bool begins = begins_signature(comment);
        if (!strncmp(comment, "unsighted: ", 11)) q->is_unsighted = true;
        else if (!strncmp(comment, "scans: ", 7)) q->may_scan = true;
        else if (begins || in_signature) fprintf(signature.to, "%s ", comment);
        else if (*comment) fprintf(prose.to, "%s%s", ftell(prose.to) ? "\n * " : "", comment);
        fflush(signature.to);
        in_signature = (begins || in_signature) && !is_whole(signature.text);
        s += len;
    }
    done_growing(&prose);
    done_growing(&signature);
    if (!*s) return NULL;
    if (!*signature.text) die(q->at, "a query needs a signature above it");
    q->comment = prose.text;
    read_signature(q, signature.text);
    return s;
}

static int read_queries(const char *path, struct sql_query *queries)
{
    int count = 0;
    struct place at = { path, 1 };
    for (const char *s = read_file(path), *seen = s;; count++) {
        if (count == MOST_QUERIES) die(at, "too many queries: split the file by story");
        struct sql_query *q = &queries[count];
        const char *start = s + strspn(s, " \n");
        at.line += count_lines(seen, start);
        seen = start;
        q->at = at;
        if (!(s = read_comments(q, start))) return count;
        q->at.line += count_lines(start, s);
        s = read_statement(q, s);
    }
}

static char *room_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return copy_text(path, slash ? (size_t)(slash - path) : 0);
}

static void write_woven(const struct sql_query *queries, int count, const char *path,
                        const char *base, bool header)
{
    struct growing text, name;
    start_growing(&text);
    start_growing(&name);
    (header ? sql_write_header : sql_write_source)(text.to, queries, count, path);
    fprintf(name.to, "%s.%c", base, header ? 'h' : 'c');
    done_growing(&text);
    done_growing(&name);
    write_file(name.text, text.text, text.len);
}

/* --macros FILE ... --schema FILE ... : returns how many arguments that was. */
static int read_options(int count, char **args)
{
    int i = 0;
    for (; i + 1 < count && !strncmp(args[i], "--", 2); i += 2)
        (!strcmp(args[i], "--macros") ? macros_read : schema_read)(args[i + 1]);
    return i;
}

void weave_sql(int count, char **args)
{
    static struct sql_query queries[MOST_QUERIES];
    int i = read_options(count, args);
    if (i + 2 != count) die((struct place){ "weave sql", 0 }, "want QUERIES.sql OUTBASE");
    int n = read_queries(args[i], queries);
    for (int k = 0; k < n; k++)
        sql_check(&queries[k], room_of(args[i]));
    write_woven(queries, n, args[i], args[i + 1], true);
    write_woven(queries, n, args[i], args[i + 1], false);
}

/* The schemas as text, in the order in which they are built. */
void weave_schema(int count, char **args)
{
    bool unused = false;
    int i = read_options(count, args);
    printf("/* woven from the schemas: do not edit */\n#include \"platform/db.h\"\n\n"
           "const char *const schema_texts[] = {\n");
    for (int k = i; k < count; k++) {
        char *text = macros_expand((struct place){ args[k], 0 }, read_file(args[k]), &unused);
        write_literal(stdout, text, strlen(text));
        printf(",\n");
    }
    printf("};\nconst size_t schema_texts_count = %d;\n", count - i);
}

static void index_query(FILE *externs, FILE *rows, const struct sql_query *q, const char *suffix)
{
    fprintf(externs, "extern const struct query query_%s%s;\n", q->name, suffix);
    fprintf(rows, "    &query_%s%s,\n", q->name, suffix);
}

static int index_list(FILE *externs, FILE *rows, const struct sql_query *q)
{
    char suffix[32];
    index_query(externs, rows, q, "_count");
    for (int i = 0; i < 2 * q->sort_count; i++) {
        snprintf(suffix, sizeof suffix, "_%d_%s", i / 2, i % 2 ? "down" : "up");
        index_query(externs, rows, q, suffix);
    }
    return 1 + 2 * q->sort_count;
}

/* Every query by name, for the test that both engines accept all. */
void weave_index(int count, char **args)
{
    static struct sql_query queries[MOST_QUERIES];
    struct growing rows;
    int total = 0;
    start_growing(&rows);
    printf("/* woven from every query: do not edit */\n#include \"platform/db.h\"\n\n");
    for (int k = read_options(count, args); k < count; k++) {
        memset(queries, 0, sizeof queries);
        int n = read_queries(args[k], queries);
        for (int i = 0; i < n; i++) {
            bool is_list = queries[i].gives == GIVES_LIST;
            if (is_list) total += index_list(stdout, rows.to, &queries[i]);
            else index_query(stdout, rows.to, &queries[i], ""), total++;
        }
    }
    done_growing(&rows);
    printf("\nconst struct query *const all_queries[] = {\n%s};\n"
           "const size_t all_queries_count = %d;\n", rows.text, total);
}
