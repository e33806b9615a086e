/* html_directives.h -- the lines of a page that begin with @. */
#ifndef TOOLS_WEAVE_HTML_DIRECTIVES_H
#define TOOLS_WEAVE_HTML_DIRECTIVES_H

#include "tools/weave/html_context.h"
#include "tools/weave/html_source.h"
#include "tools/weave/html_words.h"

enum { MOST_BLOCKS = 32 };

enum block_kind { PAGE, PART, FOR, FOR_EMPTY, IF, ELSE, USE };

/* "name(rest)", "name in rest" or "name = rest". */
struct named { const char *name, *rest; };

struct block {
    enum block_kind kind;
    struct place at;
    struct named what;          /* of a page, part, use or for */
    struct html_fence fence;
};

/* A page that is being woven. */
struct weaving {
    struct html_context html;   /* html.at says how far */
    struct html_source source;
    struct words words;
    struct block blocks[MOST_BLOCKS];   /* the first is the page or part */
    int depth;                  /* how many of them are open; 0 = outside a page or part */
    bool has_slot;              /* the part's slot has been passed */
};

/* Do what a directive says; `text` is what stands behind its @, without spaces at the end. */
void run_directive(struct weaving *w, const char *text);

/* Stop unless every block has its @end. */
void check_all_ended(const struct weaving *w);

/* A line of C. */
#define say(w, ...) source_say(&(w)->source, (w)->html.at, __VA_ARGS__)

/* What only the compiler can see: stop it unless the value is (`is` "") or is
 * not (`is` "!") of the type. */
void say_type_check(struct weaving *w, const char *value, const char *is, const char *type,
                    const char *why);

/* In C the third answer, NO, would count as yes. */
void say_question_check(struct weaving *w, const char *question);

#endif
