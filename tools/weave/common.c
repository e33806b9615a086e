/* common.c -- what both halves of weave need: files in, literals out, and how to stop. */
#include "tools/weave/common.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_LITERAL = 4000 };

void die(struct place at, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (at.line) fprintf(stderr, "%s:%d: ", at.file, at.line);
    else fprintf(stderr, "%s: ", at.file);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    exit(1);
}

void start_growing(struct growing *g)
{
    g->to = open_memstream(&g->text, &g->len);
    if (!g->to) die((struct place){ "weave", 0 }, "out of memory");
}

void done_growing(struct growing *g)
{
    if (fclose(g->to)) die((struct place){ "weave", 0 }, "out of memory");
}

char *read_file(const char *path)
{
    struct place at = { path, 0 };
    FILE *from = fopen(path, "rb");
    if (!from) die(at, "cannot open: %s", strerror(errno));

    struct growing all;
    start_growing(&all);
    for (int c; (c = getc(from)) != EOF;)
        if (c) putc(c, all.to);
        else die(at, "a NUL byte: this is not text");
    if (ferror(from)) die(at, "cannot read: %s", strerror(errno));
    fclose(from);
    done_growing(&all);
    return all.text;
}

char *copy_text(const char *text, size_t len)
{
    char *copy = strndup(text, len);
    if (!copy) die((struct place){ "weave", 0 }, "out of memory");
    return copy;
}

void write_file(const char *path, const char *text, size_t len)
{
    struct place at = { path, 0 };
    struct growing name;
    start_growing(&name);
    fprintf(name.to, "%s.new", path);
    done_growing(&name);

    FILE *to = fopen(name.text, "wb");
    if (!to) die(at, "cannot write: %s", strerror(errno));
    size_t written = fwrite(text, 1, len, to);
    if (fclose(to) || written != len || rename(name.text, path))
        die(at, "cannot write: %s", strerror(errno));
}

size_t literal_piece(const char *text, size_t len)
{
    if (len <= LONGEST_LITERAL) return len;
    const char *line_end = memrchr(text, '\n', LONGEST_LITERAL);
    if (line_end) return (size_t)(line_end - text) + 1;
    size_t piece = LONGEST_LITERAL;
    while (((unsigned char)text[piece] & 0xC0) == 0x80)     /* the rest of a UTF-8 character */
        piece--;
    return piece;
}

static void write_character(FILE *to, unsigned char c)
{
    if (c == '"' || c == '\\') fprintf(to, "\\%c", c);
    else if (c == '\n') fputs("\\n", to);
    else if (c == '\t') fputs("\\t", to);
    else if (c < 0x20 || c == 0x7F) fprintf(to, "\\%03o", c);
    else fputc(c, to);
}

void write_literal(FILE *to, const char *text, size_t len)
{
    fputc('"', to);
    for (size_t i = 0; i < len; i++) {
        write_character(to, (unsigned char)text[i]);
        if (text[i] == '\n' && i + 1 < len) fputs("\"\n    \"", to);
    }
    fputc('"', to);
}
