/* problem_pages.c -- pages for what did not go as asked.
 *
 * They ask nothing of the record, so that they can be shown when it does not
 * answer. */
#include "platform/problem_pages.h"

#include "platform/house.h"
#include "platform/problem.html.h"
#include "platform/problem_parts.h"
#include "platform/show.h"

#include <string.h>

struct url same_page(const struct request *r)
{
    return (struct url){ r->path };
}

void typed_again(struct out *o, const struct request *r)
{
    for (size_t i = 0; i < r->field_count; i++)
        if (!strstr(r->fields[i].name, "password"))
            typed_field(o, r->fields[i].name, r->fields[i].value);
}

struct page page_without_record(struct request *r, const char *title)
{
    bool signed_in = r->session.digest != NULL;
    return (struct page){
        .title = title,
        .unit_name = "Probity",
        .user_name = signed_in ? r->work.reader.name : NULL,
        .form_token = r->session.form_token,
    };
}

static void show(struct request *r, int status, const char *title, const char *sentence,
                 const char *next)
{
    out_clear(r->out);
    r->status = status;
    r->location = NULL;
    r->type = "text/html; charset=utf-8";
    problem_html(r->out, r, title, sentence, next);
}

void show_not_found(struct request *r)
{
    show(r, 404, "There is nothing here that you can open",
         "The address may be mistyped, or what stood here may not be for you to see.",
         "If you were told to expect a record here, ask the officer who holds the case.");
}

void show_not_allowed(struct request *r)
{
    show(r, 403, "Your role does not include this",
         "Nothing was changed. The table of roles shows who may do it.",
         "If it belongs to your work, ask whoever keeps the accounts in your unit.");
}

void show_stale_form(struct request *r)
{
    show(r, 403, "This form is out of date",
         "It was drawn before you signed in, or it came from somewhere else. Nothing was changed.",
         "Go back, load the page again, and send it once more.");
}

void show_busy(struct request *r)
{
    show(r, 503, "Not just now",
         "The record could not be written, so nothing was done and nothing was shown.",
         "Wait a moment, then try again. If it goes on, tell whoever looks after the system.");
}

void show_bad_request(struct request *r, int status, const char *sentence)
{
    show(r, status, "That request cannot be understood", sentence, NULL);
}

void show_fault(struct request *r, const char *reference)
{
    r->status = 500;
    fault_html(r->out, r, reference);
}
