/* html_source.c -- the C that is made from a page: a header and the functions behind it. */
#include "tools/weave/html_source.h"

#include <ctype.h>
#include <stdarg.h>
#include <string.h>

void source_begin(struct html_source *s, const char *page, const char *text, const char *name)
{
    *s = (struct html_source){ .literal = copy_text(text, strlen(text)) };
    start_growing(&s->header);
    fprintf(s->header.to, "/* Woven from %s: change that, not this. */\n", page);
    fputs("#pragma once\n#include \"base/out.h\"\n\n", s->header.to);

    start_growing(&s->functions);
    fprintf(s->functions.to, "/* Woven from %s: change that, not this. */\n", page);
    fprintf(s->functions.to, "#include \"%s.h\"\n\n", name);
    fputs("/* A page need not show all that it is given. */\n"
          "#pragma GCC diagnostic ignored \"-Wunused-parameter\"\n\n", s->functions.to);
}

void source_end(struct html_source *s)
{
    done_growing(&s->header);
    done_growing(&s->functions);
}

static void blame(FILE *to, struct place at)
{
    fprintf(to, "#line %d \"%s\"\n", at.line, at.file);
}

void source_include(struct html_source *s, struct place at, const char *what)
{
    blame(s->header.to, at);
    fprintf(s->header.to, "#include %s\n", what);
}

static void flush_literal(struct html_source *s)
{
    for (size_t done = 0, piece; done < s->literal_len; done += piece) {
        piece = literal_piece(s->literal + done, s->literal_len - done);
        fprintf(s->body.to, "%*sout_bytes(o,\n    ", s->indent, "");
        write_literal(s->body.to, s->literal + done, piece);
        fprintf(s->body.to, ", %zu);\n", piece);
    }
    s->literal_len = 0;
}

void source_begin_function(struct html_source *s)
{
    start_growing(&s->body);
    s->indent = 4;
    s->last = '\n';
}

void source_end_function(struct html_source *s, struct place at, const char *name,
                         const char *suffix, const char *params)
{
    flush_literal(s);
    done_growing(&s->body);
    FILE *files[] = { s->header.to, s->functions.to };
    for (int i = 0; i < 2; i++) {
        blame(files[i], at);
        fprintf(files[i], "void %s%s(struct out *o%s%s)%s\n", name, suffix, *params ? ", " : "",
                params, i ? "" : ";");
    }
    fprintf(s->functions.to, "{\n%s}\n\n", s->body.text);
}

void source_say(struct html_source *s, struct place at, const char *format, ...)
{
    flush_literal(s);
    blame(s->body.to, at);
    if (*format == '}') s->indent -= 4;
    fprintf(s->body.to, "%*s", s->indent, "");
    va_list args;
    va_start(args, format);
    vfprintf(s->body.to, format, args);
    va_end(args);
    fputc('\n', s->body.to);
    if (format[strlen(format) - 1] == '{') s->indent += 4;
}

void source_put(struct html_source *s, char c, bool keeps_space)
{
    if (isspace((unsigned char)c) && s->last == '\n' && !keeps_space) return;
    s->literal[s->literal_len++] = c;
    s->last = c;
}

void source_unput_space(struct html_source *s)
{
    if (s->literal_len && isspace((unsigned char)s->last)) s->literal_len--;
    s->last = 0;
}
