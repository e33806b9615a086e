/* html.c -- weave html: a page of HTML and directives becomes functions that print it.
 *
 * docs/weave.md describes the language. A line that begins with @ is a
 * directive; everything else is HTML, in which a {{ value }} is escaped for
 * the place where it stands, or refused there. */
#include "tools/weave/html.h"

#include "tools/weave/html_directives.h"

#include <ctype.h>
#include <string.h>

/* The end of the C string or character that begins at s; s itself if none does. */
static const char *skip_quoted(const char *s)
{
    char quote = *s;
    if (quote != '"' && quote != '\'') return s;
    for (s++; *s && *s != '\n' && *s != quote; s++)
        if (*s == '\\' && s[1]) s++;
    return s;
}

/* ---- values ---- */

static const char *value_end(struct place at, const char *s)
{
    for (;; s++) {
        s = skip_quoted(s);
        if (!*s || *s == '\n') die(at, "{{ without }} on the same line");
        if (!strncmp(s, "}}", 2)) return s;
    }
}

/* The attribute comes or goes as a whole, with the space before it. */
static void say_asked(struct weaving *w, const char *question)
{
    const char *name = w->html.attribute;
    source_unput_space(&w->source);
    say_question_check(w, question);
    say(w, "if (%s) out_bytes(o, \" %s\", %zu);", question, name, strlen(name) + 1);
}

static void say_shown(struct weaving *w, enum showing showing, const char *value)
{
    switch (showing) {
    case SHOWN_QUOTED:
        say_type_check(w, value, "!", "struct markup",
                       "markup has tags and quotes of its own: it stands only in text");
        /* fall through */
    case SHOWN:
        say(w, "out_show(o, %s);", value);
        break;
    case SHOWN_AS_URL:
        say_type_check(w, value, "", "struct url",
                       "an address begins with / # or ?, or is one struct url");
        say(w, "out_show_url(o, %s);", value);
        break;
    case SHOWN_IN_URL:
        say(w, "out_show_in_url(o, %s);", value);
        break;
    case ASKED:
        say_asked(w, value);
    }
}

static const char *trimmed(const char *from, const char *end)
{
    while (from < end && isspace((unsigned char)*from))
        from++;
    while (end > from && isspace((unsigned char)end[-1]))
        end--;
    return copy_text(from, (size_t)(end - from));
}

static const char *weave_value(struct weaving *w, const char *s)
{
    const char *end = value_end(w->html.at, s + 2), *value = trimmed(s + 2, end);
    if (!*value) die(w->html.at, "{{ }} with nothing in it");
    if (html_has_words(&w->html)) words_add(&w->words, w->html.at, s, (size_t)(end + 2 - s));
    say_shown(w, html_value(&w->html), value);
    w->source.last = 0;
    return end + 2;
}

/* ---- a page ---- */

static const char *weave_text(struct weaving *w, const char *s)
{
    bool words = html_has_words(&w->html), printed;
    int depth = w->html.depth;
    size_t taken = html_step(&w->html, s, &printed);
    for (size_t i = 0; printed && i < taken; i++)
        source_put(&w->source, s[i], html_keeps_space(&w->html));
    /* A browser drops one newline here; it must not be the first of a value. */
    if (html_drops_newline(&w->html, depth) && s[taken] != '\n')
        source_put(&w->source, '\n', true);
    if (words && html_has_words(&w->html)) words_add(&w->words, w->html.at, s, taken);
    else words_end_run(&w->words);
    return s + taken;
}

static void weave_line(struct weaving *w, const char *s, const char *end)
{
    if (!w->depth && *trimmed(s, end)) die(w->html.at, "text outside a @page or @part");
    while (w->depth && s < end)
        s = strncmp(s, "{{", 2) ? weave_text(w, s) : weave_value(w, s);
}

/* A directive goes on on the next line while a bracket of it is open. */
static const char *directive_end(const char *s)
{
    if (*s == '#') return strchrnul(s, '\n');
    for (int open = 0;; s++) {
        s = skip_quoted(s);
        if (!*s || (*s == '\n' && open <= 0)) return s;
        open += (*s == '(') - (*s == ')');
    }
}

static const char *weave_directive(struct weaving *w, const char *s)
{
    const char *end = directive_end(s);
    words_end_run(&w->words);
    if (*s != '#') run_directive(w, trimmed(s, end));
    for (; s < end; s++)
        w->html.at.line += *s == '\n';
    return end;
}

static void weave_page(struct weaving *w, const char *s)
{
    while (*s) {
        const char *first = s + strspn(s, " \t"), *end = strchrnul(s, '\n');
        if (*first == '@') end = weave_directive(w, first + 1);
        else weave_line(w, s, *end ? end + 1 : end);
        w->html.at.line++;
        s = *end ? end + 1 : end;
    }
    check_all_ended(w);
}

/* `name` is what the two files are called but for .h and .c. */
static void weave_file(struct weaving *w, const char *path, const char *name)
{
    const char *page = read_file(path);
    w->html = (struct html_context){ .at = { path, 1 } };
    source_begin(&w->source, path, page, name);
    weave_page(w, page);
    source_end(&w->source);
}

static void write_as(const char *base, const char *suffix, const struct growing *text)
{
    struct growing path;
    start_growing(&path);
    fprintf(path.to, "%s%s", base, suffix);
    done_growing(&path);
    write_file(path.text, text->text, text->len);
}

void weave_html(int count, char **args)
{
    (void)count;
    const char *base = args[1], *slash = strrchr(base, '/');
    struct weaving w = { 0 };
    weave_file(&w, args[0], slash ? slash + 1 : base);
    write_as(base, ".h", &w.source.header);
    write_as(base, ".c", &w.source.functions);
}

void weave_words(int count, char **args)
{
    struct weaving w = { 0 };
    for (int i = 0; i < count; i++)
        weave_file(&w, args[i], args[i]);
    words_print(&w.words, stdout);
}
