/* html_context.c -- where in the HTML a piece of text stands, and what may be put there. */
#include "tools/weave/html_context.h"

#include "tools/weave/html_rules.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static void add_to_name(const struct html_context *c, char name[LONGEST_NAME], char more)
{
    size_t len = strlen(name);
    if (len + 1 == LONGEST_NAME) die(c->at, "too long a name: %s...", name);
    name[len] = more;
    name[len + 1] = '\0';
}

static const struct html_open *innermost(const struct html_context *c)
{
    static const struct html_open none = { "", 0 };
    return c->depth ? &c->open[c->depth - 1] : &none;
}

static bool is_inside(const struct html_context *c, enum element_trait trait)
{
    for (int i = 0; i < c->depth; i++)
        if (element_is(c->open[i].name, trait)) return true;
    return false;
}

static bool is_in_text_only(const struct html_context *c)
{
    return element_is(innermost(c)->name, TEXT_ONLY);
}

static bool is_in_script(const struct html_context *c)
{
    return !strcasecmp(innermost(c)->name, "script");
}

/* ---- one step in each state; each gives how many bytes it took ---- */

static size_t begin_tag(struct html_context *c, const char *s)
{
    c->closing = s[1] == '/';
    if (!c->closing && s[1] != '!' && !isalpha((unsigned char)s[1]))
        die(c->at, "a < that begins no tag: write &lt;");
    if (!c->closing && is_in_text_only(c)) die(c->at, "a tag inside <%s>", innermost(c)->name);
    *c->tag = '\0';
    c->self_closing = c->has_src = false;
    c->state = TAG_NAME;
    return c->closing ? 2 : 1;
}

static size_t step_text(struct html_context *c, const char *s)
{
    if (is_in_script(c) && !isspace((unsigned char)*s) && strncmp(s, "</", 2))
        die(c->at, "a script in a page: the content security policy wants it in a file");
    if (*s != '<') return 1;
    if (strncmp(s, "<!--", 4) || is_in_text_only(c)) return begin_tag(c, s);
    c->state = COMMENT;
    return 4;
}

static size_t step_comment(struct html_context *c, const char *s)
{
    if (strncmp(s, "-->", 3)) return 1;
    c->state = TEXT;
    return 3;
}

static size_t step_tag_name(struct html_context *c, const char *s)
{
    if (isalnum((unsigned char)*s) || strchr("-:!", *s)) {
        add_to_name(c, c->tag, *s);
        return 1;
    }
    const char *why = element_refused(c->tag);
    if (why) die(c->at, "<%s>: %s", c->tag, why);
    c->state = TAG;
    return 0;
}

static void close_element(struct html_context *c)
{
    const struct html_open *waits = innermost(c);
    if (c->depth == c->floor) die(c->at, "</%s> closes nothing that was opened here", c->tag);
    if (strcasecmp(c->tag, waits->name))
        die(c->at, "</%s> where <%s> of line %d is still open", c->tag, waits->name, waits->line);
    c->depth--;
}

static void open_element(struct html_context *c)
{
    if (!strcasecmp(c->tag, "script") && !c->has_src)
        die(c->at, "<script> without src: the content security policy wants it in a file");
    if (element_is(c->tag, EMPTY) || (c->self_closing && is_inside(c, FOREIGN))) return;
    if (c->self_closing) die(c->at, "<%s/> closes nothing in HTML: write </%s>", c->tag, c->tag);
    if (c->depth == MOST_OPEN) die(c->at, "more than %d elements in one another", MOST_OPEN);
    struct html_open *o = &c->open[c->depth++];
    memcpy(o->name, c->tag, sizeof o->name);
    o->line = c->at.line;
}

static size_t end_tag(struct html_context *c)
{
    if (c->tag_fixed) die(c->at, "a tag that began outside this block must end outside it");
    if (c->closing) close_element(c);
    else open_element(c);
    c->state = TEXT;
    return 1;
}

static size_t step_tag(struct html_context *c, const char *s)
{
    if (isspace((unsigned char)*s)) return 1;
    if (*s == '>') return end_tag(c);
    if (*s == '/' && s[1] == '>') {
        c->self_closing = true;
        return 1;
    }
    if (strchr("\"'=</", *s)) die(c->at, "a stray %c in <%s>", *s, c->tag);
    c->asks = *s == '?';
    *c->attribute = *c->lead = '\0';
    c->values = 0;
    c->state = ATTRIBUTE_NAME;
    return c->asks ? 1 : 0;
}

static void judge_attribute(struct html_context *c)
{
    c->rule = attribute_rule(c->attribute);
    if (c->rule->kind == REFUSED) die(c->at, "%s=: %s", c->attribute, c->rule->why);
    if (!strcasecmp(c->attribute, "src")) c->has_src = true;
}

static size_t step_attribute_name(struct html_context *c, const char *s)
{
    if (!isspace((unsigned char)*s) && !strchr("=>/\"'<", *s)) {
        add_to_name(c, c->attribute, *s);
        return 1;
    }
    judge_attribute(c);
    if (*s == '=' && s[1] != '"') die(c->at, "%s= needs double quotes", c->attribute);
    if (*s != '=' && c->asks) die(c->at, "?%s needs =\"{{ a question }}\"", c->attribute);
    c->state = *s == '=' ? VALUE : TAG;
    return *s == '=' ? 2 : 0;
}

static size_t end_value(struct html_context *c)
{
    if (c->asks && c->values != 1) die(c->at, "?%s needs one {{ question }}", c->attribute);
    if (c->rule->kind == ADDRESS && !strncasecmp(c->lead, "javascript:", strlen("javascript:")))
        die(c->at, "%s=: %s", c->attribute, attribute_rule("onclick")->why);
    c->asks = false;
    c->state = TAG;
    return 1;
}

static size_t step_value(struct html_context *c, const char *s)
{
    if (*s == '"') return end_value(c);
    if (c->asks) die(c->at, "?%s takes one {{ question }} and nothing else", c->attribute);
    if (c->rule->kind == ADDRESS && c->values && !*c->lead)
        die(c->at, "%s= begins with / # or ?, or is one url and nothing else", c->attribute);
    if (!c->values && strlen(c->lead) + 1 < LONGEST_NAME) add_to_name(c, c->lead, *s);
    return 1;
}

static size_t (*const steps[])(struct html_context *c, const char *s) = {
    [TEXT]           = step_text,
    [TAG_NAME]       = step_tag_name,
    [TAG]            = step_tag,
    [ATTRIBUTE_NAME] = step_attribute_name,
    [VALUE]          = step_value,
    [COMMENT]        = step_comment,
};

static bool is_hidden(const struct html_context *c)
{
    return c->state == COMMENT || c->asks;
}

size_t html_step(struct html_context *c, const char *s, bool *printed)
{
    bool hidden = is_hidden(c);
    size_t taken = steps[c->state](c, s);
    *printed = !hidden && !is_hidden(c);
    return taken;
}

/* ---- what a {{ value }} becomes ---- */

/* An address stays on this server whatever its values are. "//host" is another
 * server, and so is "/{{ a }}/{{ b }}" when a is empty. */
static enum showing value_in_address(const struct html_context *c)
{
    const char *lead = c->lead;
    if (!*lead && c->values == 1) return SHOWN_AS_URL;
    if (!*lead || !strchr("/#?", *lead))
        die(c->at, "%s= with a value begins with / # or ?, or is one url", c->attribute);
    if (*lead == '/' && (!lead[1] || strchr("/\\", lead[1])))
        die(c->at, "%s= with a value begins with a word of its own: /people/", c->attribute);
    return SHOWN_IN_URL;
}

static enum showing value_in_attribute(struct html_context *c)
{
    c->values++;
    if (c->rule->kind == LITERAL) die(c->at, "a value in %s=: %s", c->attribute, c->rule->why);
    if (c->asks) return ASKED;
    return c->rule->kind == ADDRESS ? value_in_address(c) : SHOWN_QUOTED;
}

enum showing html_value(struct html_context *c)
{
    switch (c->state) {
    case TEXT:
        if (is_in_script(c)) die(c->at, "a value in <script>: put it in a data- attribute");
        return is_in_text_only(c) ? SHOWN_QUOTED : SHOWN;
    case VALUE:
        return value_in_attribute(c);
    case COMMENT:
        die(c->at, "a value in a comment: to leave out a line, begin it with @#");
    default:
        die(c->at, "a value in a tag: it stands in text or between double quotes");
    }
}

/* ---- questions, and fences ---- */

bool html_keeps_space(const struct html_context *c)
{
    return c->state == VALUE || is_inside(c, SPACED);
}

bool html_drops_newline(const struct html_context *c, int depth)
{
    return c->depth > depth && element_is(innermost(c)->name, SPACED);
}

bool html_has_words(const struct html_context *c)
{
    return c->state == TEXT || (c->state == VALUE && c->rule->kind == WORDS);
}

bool html_takes_elements(const struct html_context *c)
{
    return c->state == TEXT && !is_in_text_only(c);
}

void html_directive(const struct html_context *c)
{
    if (c->state != TEXT && c->state != TAG)
        die(c->at, "a directive in a comment or between quotes");
}

struct html_fence html_fence_off(struct html_context *c)
{
    struct html_fence outer = { c->state, c->floor, c->tag_fixed };
    c->floor = c->depth;
    c->tag_fixed = c->state == TAG;
    return outer;
}

void html_fence_check(const struct html_context *c, const struct html_fence *f, const char *word)
{
    if (c->depth > c->floor)
        die(c->at, "<%s> of line %d is still open at @%s", innermost(c)->name, innermost(c)->line,
            word);
    if (c->state != f->state) die(c->at, "a tag is still open at @%s", word);
}

void html_fence_lift(struct html_context *c, const struct html_fence *f)
{
    c->floor = f->floor;
    c->tag_fixed = f->tag_fixed;
}
