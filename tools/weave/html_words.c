/* html_words.c -- the words of the pages, for those who translate them. */
#include "tools/weave/html_words.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

struct phrase {
    const char *text;
    struct growing places;
    struct phrase *next;
};

void words_add(struct words *w, struct place at, const char *text, size_t len)
{
    if (!w->in_run && len && isspace((unsigned char)*text)) return;
    if (!w->in_run) {
        start_growing(&w->run);
        w->in_run = true;
        w->at = at;
    }
    fwrite(text, 1, len, w->run.to);
}

/* One space where the source has many or a new line, none at the end. */
static void tidy_spaces(char *text)
{
    char *to = text;
    for (const char *s = text; *s; s++)
        if (!isspace((unsigned char)*s)) *to++ = *s;
        else if (to > text && to[-1] != ' ') *to++ = ' ';
    while (to > text && to[-1] == ' ')
        to--;
    *to = '\0';
}

/* A run of nothing but values and punctuation has nothing to translate. */
static bool has_words(const char *text)
{
    while (*text) {
        const char *value_end = strncmp(text, "{{", 2) ? NULL : strstr(text, "}}");
        if (value_end) text = value_end;
        else if (isalpha((unsigned char)*text) || (unsigned char)*text >= 0x80) return true;
        text++;
    }
    return false;
}

static struct phrase *phrase_for(struct words *w, const char *text)
{
    for (struct phrase *p = w->phrases; p; p = p->next)
        if (!strcmp(p->text, text)) return p;
    struct phrase *new = malloc(sizeof *new);
    if (!new) die(w->at, "out of memory");
    *new = (struct phrase){ .text = text, .next = w->phrases };
    start_growing(&new->places);
    return w->phrases = new;
}

void words_end_run(struct words *w)
{
    if (!w->in_run) return;
    w->in_run = false;
    done_growing(&w->run);
    tidy_spaces(w->run.text);
    if (!has_words(w->run.text)) return;
    fprintf(phrase_for(w, w->run.text)->places.to, " %s:%d", w->at.file, w->at.line);
}

static void print_oldest_first(struct phrase *p, FILE *to)
{
    if (!p) return;
    print_oldest_first(p->next, to);
    done_growing(&p->places);
    fprintf(to, "\n#:%s\nmsgid ", p->places.text);
    write_literal(to, p->text, strlen(p->text));
    fputs("\nmsgstr \"\"\n", to);
}

void words_print(struct words *w, FILE *to)
{
    fputs("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n", to);
    print_oldest_first(w->phrases, to);
}
