/* html_directives.c -- the lines of a page that begin with @. */
#include "tools/weave/html_directives.h"

#include <ctype.h>
#include <string.h>

/* ---- blocks ---- */

static void begin_block(struct weaving *w, enum block_kind kind, struct named what)
{
    if (w->depth == MOST_BLOCKS) die(w->html.at, "more than %d blocks in one another", MOST_BLOCKS);
    w->blocks[w->depth++] = (struct block){ kind, w->html.at, what, html_fence_off(&w->html) };
}

static struct block *end_block(struct weaving *w, const char *word)
{
    struct block *b = &w->blocks[--w->depth];
    html_fence_check(&w->html, &b->fence, word);
    html_fence_lift(&w->html, &b->fence);
    return b;
}

static struct block *innermost(struct weaving *w)
{
    return &w->blocks[w->depth - 1];
}

static void say_call(struct weaving *w, struct named f, const char *suffix)
{
    if (!html_takes_elements(&w->html)) die(w->html.at, "%s() cannot print here", f.name);
    say(w, "%s%s(o%s%s);", f.name, suffix, *f.rest ? ", " : "", f.rest);
}

static void end_use(struct weaving *w, const char *word)
{
    say_call(w, end_block(w, word)->what, "_close");
}

/* A @use that was not ended by hand ends with the block it stands in. */
static void end_uses(struct weaving *w, const char *word)
{
    while (innermost(w)->kind == USE)
        end_use(w, word);
}

static struct block *divide(struct weaving *w, enum block_kind kind, const char *word)
{
    end_uses(w, word);
    struct block *b = innermost(w);
    if (b->kind != kind)
        die(w->html.at, "@%s without @%s before it", word, kind == FOR ? "for" : "if");
    html_fence_check(&w->html, &b->fence, word);
    return b;
}

/* ---- what stands behind the word ---- */

static size_t identifier_len(const char *s)
{
    size_t len = 0;
    while (isalnum((unsigned char)s[len]) || s[len] == '_')
        len++;
    return len;
}

static struct named read_call(const struct weaving *w, const char *text)
{
    size_t len = identifier_len(text);
    const char *args = text + len + 1, *close = strrchr(text, ')');
    if (!len || text[len] != '(' || !close || close[1])
        die(w->html.at, "want name(...), not '%s'", text);
    return (struct named){ copy_text(text, len), copy_text(args, (size_t)(close - args)) };
}

static struct named read_pair(const struct weaving *w, const char *text, const char *joint)
{
    size_t len = identifier_len(text);
    const char *s = text + len + strspn(text + len, " \t");
    if (!len || strncmp(s, joint, strlen(joint)))
        die(w->html.at, "want a name, '%s' and an expression, not '%s'", joint, text);
    s += strlen(joint);
    return (struct named){ copy_text(text, len), s + strspn(s, " \t") };
}

/* ---- one function for each directive ---- */

static void on_include(struct weaving *w, const char *rest)
{
    source_include(&w->source, w->html.at, rest);
}

static void on_page(struct weaving *w, const char *rest)
{
    begin_block(w, PAGE, read_call(w, rest));
    source_begin_function(&w->source);
}

static void on_part(struct weaving *w, const char *rest)
{
    begin_block(w, PART, read_call(w, rest));
    source_begin_function(&w->source);
    w->has_slot = false;
}

static void end_function(struct weaving *w, const char *suffix)
{
    const struct block *f = &w->blocks[0];
    source_end_function(&w->source, f->at, f->what.name, suffix, f->what.rest);
}

/* What stands before the slot is one function, what stands after it another. */
static void on_slot(struct weaving *w, const char *rest)
{
    (void)rest;
    bool misplaced = w->blocks[0].kind != PART || !html_takes_elements(&w->html);
    for (int i = 1; i < w->depth; i++)
        misplaced = misplaced || w->blocks[i].kind != USE;
    if (misplaced) die(w->html.at, "@slot stands in a @part, outside its tags, @if and @for");
    if (w->has_slot) die(w->html.at, "a second @slot");
    w->has_slot = true;
    end_function(w, "_open");
    source_begin_function(&w->source);
}

static void on_use(struct weaving *w, const char *rest)
{
    struct named layout = read_call(w, rest);
    say_call(w, layout, "_open");
    begin_block(w, USE, layout);
}

static void on_enduse(struct weaving *w, const char *rest)
{
    (void)rest;
    if (innermost(w)->kind != USE) die(w->html.at, "@enduse without @use before it");
    end_use(w, "enduse");
}

static void on_call(struct weaving *w, const char *rest)
{
    say_call(w, read_call(w, rest), "");
}

static void on_let(struct weaving *w, const char *rest)
{
    struct named let = read_pair(w, rest, "=");
    say(w, "__auto_type const %s = %s;", let.name, let.rest);
}

/* The list is asked for once, and nothing can be changed through a row. */
static void on_for(struct weaving *w, const char *rest)
{
    struct named row = read_pair(w, rest, "in ");
    const char *n = row.name;
    say(w, "{ __auto_type const %s_list = (%s);", n, row.rest);
    say(w, "for (size_t %s_index = 0; %s_index < %s_list.count; %s_index++) {", n, n, n, n);
    say(w, "const __typeof__(*%s_list.row) *%s = &%s_list.row[%s_index]; (void)%s;", n, n, n, n, n);
    begin_block(w, FOR, row);
}

static void on_empty(struct weaving *w, const char *rest)
{
    (void)rest;
    struct block *b = divide(w, FOR, "empty");
    b->kind = FOR_EMPTY;
    say(w, "} if (!%s_list.count) {", b->what.name);
}

void say_type_check(struct weaving *w, const char *value, const char *is, const char *type,
                    const char *why)
{
    say(w, "_Static_assert(%s__builtin_types_compatible_p(__typeof__(%s), %s), \"%s\");", is, value,
        type, why);
}

void say_question_check(struct weaving *w, const char *question)
{
    say_type_check(w, question, "!", "enum tri",
                   "a question with three answers: compare it with YES, NO or NOT_KNOWN");
}

static void on_if(struct weaving *w, const char *rest)
{
    say(w, "if (%s) {", rest);
    say_question_check(w, rest);
    begin_block(w, IF, (struct named){ 0 });
}

static void on_elif(struct weaving *w, const char *rest)
{
    divide(w, IF, "elif");
    say(w, "} else if (%s) {", rest);
    say_question_check(w, rest);
}

static void on_else(struct weaving *w, const char *rest)
{
    (void)rest;
    divide(w, IF, "else")->kind = ELSE;
    say(w, "} else {");
}

static void on_end(struct weaving *w, const char *rest)
{
    (void)rest;
    end_uses(w, "end");
    switch (end_block(w, "end")->kind) {
    case PAGE: end_function(w, ""); break;
    case PART: end_function(w, w->has_slot ? "_close" : ""); break;
    case FOR: case FOR_EMPTY: say(w, "} }"); break;
    default: say(w, "}");
    }
}

enum { OUTSIDE = 1, BARE = 2 };

static const struct directive {
    const char *word;
    void (*run)(struct weaving *w, const char *rest);
    unsigned rules;             /* OUTSIDE a page or part, else inside; BARE: nothing behind it */
} directives[] = {
    { "include", on_include, OUTSIDE },
    { "page",    on_page,    OUTSIDE },
    { "part",    on_part,    OUTSIDE },
    { "slot",    on_slot,    BARE },
    { "use",     on_use,     0 },
    { "enduse",  on_enduse,  BARE },
    { "call",    on_call,    0 },
    { "let",     on_let,     0 },
    { "for",     on_for,     0 },
    { "empty",   on_empty,   BARE },
    { "if",      on_if,      0 },
    { "elif",    on_elif,    0 },
    { "else",    on_else,    BARE },
    { "end",     on_end,     BARE },
};
enum { DIRECTIVES = sizeof directives / sizeof *directives };

static const struct directive *directive_named(const char *word, size_t len)
{
    for (int i = 0; i < DIRECTIVES; i++)
        if (strlen(directives[i].word) == len && !strncmp(directives[i].word, word, len))
            return &directives[i];
    return NULL;
}

static void check_place(const struct weaving *w, const struct directive *d, const char *rest)
{
    bool outside = d->rules & OUTSIDE, bare = d->rules & BARE;
    if (outside && w->depth)
        die(w->html.at, "@%s before the @end of line %d", d->word, w->blocks[w->depth - 1].at.line);
    if (!outside && !w->depth) die(w->html.at, "@%s outside a @page or @part", d->word);
    if (bare && *rest) die(w->html.at, "@%s stands alone on its line", d->word);
    if (!bare && !*rest) die(w->html.at, "@%s needs something behind it", d->word);
    html_directive(&w->html);
}

void run_directive(struct weaving *w, const char *text)
{
    size_t len = identifier_len(text);
    const struct directive *d = directive_named(text, len);
    if (!d) die(w->html.at, "unknown directive @%.*s", (int)strcspn(text, " \t\n"), text);
    const char *rest = text + len + strspn(text + len, " \t");
    check_place(w, d, rest);
    d->run(w, rest);
}

void check_all_ended(const struct weaving *w)
{
    if (w->depth) die(w->blocks[w->depth - 1].at, "a block without @end");
}
