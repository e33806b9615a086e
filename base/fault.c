/* fault.c -- the one way out when something is broken. */
#include "base/fault.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Thread_local struct trampoline *current;
static _Thread_local char last_reason[sizeof((struct trampoline *)0)->reason];

noreturn void fault(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct trampoline *t = current;
    if (!t) {
        vfprintf(stderr, format, args);
        fputc('\n', stderr);
        abort();
    }
    vsnprintf(t->reason, sizeof t->reason, format, args);
    va_end(args);
    while (t->releases) {
        struct fault_release *r = t->releases;
        t->releases = r->next;
        r->undo(r->thing);
    }
    longjmp(t->back, 1);
}

const char *fault_guard(void (*work)(void *), void *arg)
{
    struct trampoline t = { .outer = current };
    current = &t;
    bool faulted = setjmp(t.back) != 0;
    if (!faulted) work(arg);
    current = t.outer;
    if (!faulted) return NULL;
    memcpy(last_reason, t.reason, sizeof last_reason);
    return last_reason;
}

void fault_releases(struct fault_release *r)
{
    if (!current) return;
    r->next = current->releases;
    current->releases = r;
}

void fault_released(struct fault_release *r)
{
    if (!current) return;
    for (struct fault_release **at = &current->releases; *at; at = &(*at)->next) {
        if (*at != r) continue;
        *at = r->next;
        return;
    }
}
