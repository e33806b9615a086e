/* glass_pages.c -- opening a restricted record with a written reason. */
#include "app/desk/pages.h"

#include "app/desk/glass.h"
#include "app/desk/glass.html.h"
#include "app/people/sight.h"

#include <ctype.h>

const struct field glass_fields[] = {
    { "crn", "CRN (case reference number)", .kind = FIELD_TEXT, .most = 7, .is_narrow = true,
      .missing = "Enter the CRN, such as X123456" },
    { "reason", "Why you need to open it now", .kind = FIELD_WORDS, .most = 2000,
      .hint = "The responsible officer and the head of unit are told at once, with your reason",
      .missing = "Say why you need to open it" },
    { 0 },
};

void get_break_glass(struct request *r)
{
    glass_html(r->out, r);
}

static void show_again(struct request *r)
{
    r->status = 422;
    glass_html(r->out, r);
}

static const char *crn_typed(struct request *r)
{
    char *crn = arena_text(r->work.arena, form_text(r, "crn"));
    for (char *c = crn; *c; c++)
        *c = (char)toupper((unsigned char)*c);
    return crn;
}

/* The attempt is kept on the reader's own chain even though it was refused. */
static void note_attempt(struct request *r)
{
    journal(&r->work, (struct subject){ "account", r->work.reader.account_id },
            "tried to open a restricted record", 0, crn_typed(r));
}

void post_break_glass(struct request *r)
{
    if (!form_check(r, glass_fields)) {
        show_again(r);
        return;
    }
    struct opened opened = sight_break_glass(&r->work, crn_typed(r), form_text(r, "reason"));
    r->refusal = opened.refusal;
    if (refused(&r->refusal)) {
        r->survives = note_attempt;
        show_again(r);
        return;
    }
    redirect(r, "/people/%lld", (long long)opened.person_id);
}

/* ---- who is told -----------------------------------------------------------------*/

void get_notices(struct request *r)
{
    struct notice_lines lines = people_notices(&r->work);
    notices_html(r->out, r, &lines);
}

void post_notices(struct request *r)
{
    people_read_notices(&r->work);
    redirect(r, "/notices");
}
