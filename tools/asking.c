/* asking.c -- a made-up request, for a test of whatever reads one. */
#include "tools/asking.h"

#include "base/fault.h"
#include "platform/wire.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct exchange *present;

static void leave_request(void)
{
    if (present) exchange_free(present);
    present = NULL;
}

static void read_or_fail(const char *complaint, const char *what)
{
    if (complaint) fault("a test asks for %s: %s", what, complaint);
}

struct request *a_request(struct work *w, const char *method, const char *target,
                          const char *form)
{
    static bool is_first = true;
    int status;
    if (is_first) atexit(leave_request);
    is_first = false;
    leave_request();
    present = exchange_new();
    struct request *r = &present->request;
    r->method = method;
    read_or_fail(wire_read_target(present, target, &status), target);
    if (form) read_or_fail(read_form(present, form, strlen(form)), form);
    if (w) r->work = *w;
    return r;
}

const char *written(const struct request *r)
{
    return arena_copy(r->work.arena, r->out->text ? r->out->text : "", r->out->len);
}

bool has_words(const char *text, const char *words)
{
    bool found = strstr(text, words) != NULL;
    if (!found) fprintf(stderr, "no \"%s\" in:\n%s\n", words, text);
    return found;
}
