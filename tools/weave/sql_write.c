/* sql_write.c -- a checked query becomes a struct and a function. */
#include "tools/weave/sql.h"

#include <ctype.h>
#include <string.h>

char *sql_list_text(const struct sql_query *q, int sort, bool descending);

enum { FEW = 4 };       /* more parameters than this come as a struct */

static bool has_rows(const struct sql_query *q)
{
    return q->gives == GIVES_ONE || q->gives == GIVES_MANY || q->gives == GIVES_LIST;
}

static bool comes_as_struct(const struct sql_query *q)
{
    return q->param_count > FEW;
}

/* The list's text for one order: everything after the last row seen. */
char *sql_list_text(const struct sql_query *q, int sort, bool descending)
{
    struct growing g;
    start_growing(&g);
    int n = q->param_count + q->implied_count;
    const char *way = descending ? " DESC" : "";
    fprintf(g.to, "%s\n   AND (%s, %s) %c (?%d, ?%d)\n ORDER BY %s%s, %s%s LIMIT ?%d", q->sql,
            q->sorts[sort], q->then, descending ? '<' : '>', n + 1, n + 2, q->sorts[sort], way,
            q->then, way, n + 3);
    done_growing(&g);
    return g.text;
}

static const struct sql_field *column_named(const struct sql_query *q, const char *qualified)
{
    const char *dot = strchr(qualified, '.');
    const char *name = dot ? dot + 1 : qualified;
    for (int i = 0; i < q->column_count; i++)
        if (!strcmp(q->columns[i].name, name)) return &q->columns[i];
    die(q->at, "%s: %s is no column of it", q->name, qualified);
}

static void write_upper(FILE *to, const char *text)
{
    for (; *text; text++)
        fputc(isalnum((unsigned char)*text) ? toupper((unsigned char)*text) : '_', to);
}

static bool rows_are_alike(const struct sql_query *a, const struct sql_query *b)
{
    if (a->column_count != b->column_count) return false;
    for (int i = 0; i < a->column_count; i++)
        if (strcmp(a->columns[i].name, b->columns[i].name)
            || a->columns[i].type != b->columns[i].type)
            return false;
    return true;
}

static void write_row(FILE *to, const struct sql_query *all, int which)
{
    const struct sql_query *q = &all[which];
    if (!has_rows(q)) return;
    for (int i = 0; i < which; i++) {
        if (!has_rows(&all[i]) || strcmp(all[i].row, q->row)) continue;
        if (!rows_are_alike(&all[i], q))
            die(q->at, "%s: a different '%s' comes from %s", q->name, q->row, all[i].name);
        return;
    }
    fprintf(to, "struct %s {\n", q->row);
    for (int i = 0; i < q->column_count; i++)
        fprintf(to, "    %s%s;\n", q->columns[i].type->c, q->columns[i].name);
    fprintf(to, "};\nstruct %ss { size_t count; struct %s *row; };\n\n", q->row, q->row);
}

static void write_params(FILE *to, const struct sql_query *q)
{
    fputs("struct db *db", to);
    if (comes_as_struct(q)) fprintf(to, ", const struct %s *of", q->name);
    else
        for (int i = 0; i < q->param_count; i++)
            fprintf(to, ", %s%s", q->params[i].type->c, q->params[i].name);
}

static void write_prototype(FILE *to, const struct sql_query *q)
{
    switch (q->gives) {
    case GIVES_NOTHING: fputs("void ", to); break;
    case GIVES_CHANGED: fputs("int64_t ", to); break;
    case GIVES_ONE: fprintf(to, "struct %s *", q->row); break;
    case GIVES_MANY:
    case GIVES_LIST: fprintf(to, "struct %ss ", q->row); break;
    }
    fprintf(to, "%s(", q->name);
    write_params(to, q);
    fputs(q->gives == GIVES_LIST ? ", const struct list_page *page)" : ")", to);
}

static void write_sort_enum(FILE *to, const struct sql_query *q)
{
    fprintf(to, "enum %s_sort {", q->name);
    for (int i = 0; i < q->sort_count; i++) {
        fputs(i ? ", " : " ", to);
        write_upper(to, q->name);
        fputs("_BY_", to);
        write_upper(to, column_named(q, q->sorts[i])->name);
    }
    fputs(" };\n", to);
}

void sql_write_header(FILE *to, const struct sql_query *q, int count, const char *file)
{
    fprintf(to, "/* woven from %s: do not edit */\n#ifndef WOVEN_", file);
    write_upper(to, file);
    fputs("\n#define WOVEN_", to);
    write_upper(to, file);
    fputs("\n#include \"platform/db.h\"\n\n", to);
    for (int i = 0; i < count; i++, q++) {
        write_row(to, q - i, i);
        if (comes_as_struct(q)) {
            fprintf(to, "struct %s {\n", q->name);
            for (int p = 0; p < q->param_count; p++)
                fprintf(to, "    %s%s;\n", q->params[p].type->c, q->params[p].name);
            fputs("};\n", to);
        }
        if (*q->comment) fprintf(to, "/* %s */\n", q->comment);
        if (q->gives == GIVES_LIST) write_sort_enum(to, q);
        write_prototype(to, q);
        fputs(";\n", to);
        if (q->gives == GIVES_LIST) {
            fprintf(to, "/* How many rows, at most COUNT_CAP + 1. */\nint64_t %s_count(", q->name);
            write_params(to, q);
            fputs(");\n", to);
        }
        fputc('\n', to);
    }
    fputs("#endif\n", to);
}

static void write_query_text(FILE *to, const struct sql_query *q, const char *suffix,
                             const char *sql, const char *more_types)
{
    fprintf(to, "const struct query query_%s%s = {\n    .name = \"%s%s\",\n    .sql =\n    ",
            q->name, suffix, q->name, suffix);
    write_literal(to, sql, strlen(sql));
    fprintf(to, ",\n    .types = \"");
    for (int i = 0; i < q->param_count; i++)
        fputc(q->params[i].type->letter, to);
    for (int i = 0; i < q->implied_count; i++)
        fputc(strcmp(q->implied[i], "reader") && strcmp(q->implied[i], "source") ? 't' : 'i', to);
    fprintf(to, "%s\",\n    .returns_rows = %s,\n};\n", more_types, has_rows(q) ? "true" : "false");
}

static void write_binds(FILE *to, const struct sql_query *q)
{
    for (int i = 0; i < q->param_count; i++)
        fprintf(to, "    %s(c, %d, %s%s);\n", q->params[i].type->bind, i + 1,
                comes_as_struct(q) ? "of->" : "", q->params[i].name);
    for (int i = 0; i < q->implied_count; i++)
        fprintf(to, "    db_bind_%s(c, %d);\n", q->implied[i], q->param_count + i + 1);
}

static void write_gets(FILE *to, const struct sql_query *q)
{
    for (int i = 0; i < q->column_count; i++)
        fprintf(to, "        r->%s = %s(c, %d);\n", q->columns[i].name, q->columns[i].type->get, i);
}

static void write_many(FILE *to, const struct sql_query *q)
{
    fprintf(to, "    struct %ss all = { 0 };\n    while (db_step(c)) {\n"
                "        struct %s *r = db_push(c, &all.row, &all.count, sizeof *r);\n", q->row,
            q->row);
    write_gets(to, q);
    fputs("    }\n    db_done(c);\n    return all;\n}\n\n", to);
}

static void write_plain(FILE *to, const struct sql_query *q)
{
    write_query_text(to, q, "", q->sql, "");
    fputs("\n", to);
    write_prototype(to, q);
    fprintf(to, "\n{\n    struct cursor *c = db_ask(db, &query_%s);\n", q->name);
    write_binds(to, q);
    if (q->gives == GIVES_MANY) {
        write_many(to, q);
    } else if (q->gives == GIVES_ONE) {
        fprintf(to, "    struct %s *r = NULL;\n    if (db_step(c)) {\n"
                    "        r = db_row(c, sizeof *r);\n", q->row);
        write_gets(to, q);
        fputs("    }\n    db_done(c);\n    return r;\n}\n\n", to);
    } else {
        fprintf(to, "    db_step(c);\n    %sdb_done(c);\n}\n\n",
                q->gives == GIVES_CHANGED ? "return " : "");
    }
}

static void write_list_orders(FILE *to, const struct sql_query *q)
{
    for (int i = 0; i < q->sort_count; i++) {
        char letter = column_named(q, q->sorts[i])->type->letter;
        for (int down = 0; down < 2; down++) {
            char suffix[32], types[] = { letter, 'i', 'i', '\0' };
            snprintf(suffix, sizeof suffix, "_%d%s", i, down ? "_down" : "_up");
            write_query_text(to, q, suffix, sql_list_text(q, i, down), types);
        }
    }
    fprintf(to, "static const struct { const struct query *way[2]; bool is_int; }"
            " %s_orders[] = {\n", q->name);
    for (int i = 0; i < q->sort_count; i++)
        fprintf(to, "    { { &query_%s_%d_up, &query_%s_%d_down }, %s },\n", q->name, i, q->name, i,
                column_named(q, q->sorts[i])->type->letter == 'i' ? "true" : "false");
    fputs("};\n\n", to);
}

static void write_count(FILE *to, const struct sql_query *q)
{
    struct growing g;
    start_growing(&g);
    fprintf(g.to, "SELECT COUNT(*) FROM (%s LIMIT 1001) AS counted", q->sql);
    done_growing(&g);
    write_query_text(to, q, "_count", g.text, "");
    fprintf(to, "\nint64_t %s_count(", q->name);
    write_params(to, q);
    fprintf(to, ")\n{\n    struct cursor *c = db_ask(db, &query_%s_count);\n", q->name);
    write_binds(to, q);
    fputs("    int64_t count = db_step(c) ? db_int(c, 0) : 0;\n    db_done(c);\n"
          "    return count;\n}\n\n", to);
}

static void write_list(FILE *to, const struct sql_query *q)
{
    int n = q->param_count + q->implied_count;
    write_list_orders(to, q);
    write_prototype(to, q);
    fprintf(to, "\n{\n    struct cursor *c = db_ask(db, "
                "%s_orders[page->sort].way[page->descending]);\n", q->name);
    write_binds(to, q);
    fprintf(to, "    db_bind_after(c, %d, %s_orders[page->sort].is_int, page);\n"
                "    db_bind_int(c, %d, page->most);\n", n + 1, q->name, n + 3);
    write_many(to, q);
    write_count(to, q);
}

void sql_write_source(FILE *to, const struct sql_query *q, int count, const char *file)
{
    fprintf(to, "/* woven from %s: do not edit */\n#include \"%s.h\"\n\n", file, file);
    for (int i = 0; i < count; i++, q++)
        q->gives == GIVES_LIST ? write_list(to, q) : write_plain(to, q);
}
