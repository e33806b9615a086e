/* fault.h -- the one way out when something is broken.
 *
 * There are two kinds of failure. A refusal (refusal.h) is a value with a
 * sentence for the person. A fault is a broken invariant, a database error or
 * no memory: it never returns, but unwinds to the trampoline of its thread,
 * which rolls back, logs and shows a calm page. Code between the two therefore
 * reads in a straight line and checks nothing.
 *
 * A fault must not cross a callback of a foreign library, and whoever can be
 * unwound holds no lock. What is not in an arena is put on the trampoline's
 * list with fault_releases(). */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

#include <setjmp.h>
#include <stdnoreturn.h>

/* One piece of guarded work. Lives on the stack of whoever guards. */
struct trampoline {
    jmp_buf back;
    struct trampoline *outer;
    struct fault_release *releases;     /* newest first */
    char reason[512];                   /* what went wrong, for the log */
};

/* Something to undo if the work between is unwound. */
struct fault_release {
    void (*undo)(void *thing);
    void *thing;
    struct fault_release *next;
};

/* Stop here and unwind. Without a trampoline: print and abort. */
noreturn void fault(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Run `work(arg)`; NULL if it returned, else the reason it did not, which is
 * valid until the next guarded run in this thread. */
const char *fault_guard(void (*work)(void *), void *arg);

/* Promise that `r->undo(r->thing)` runs if this thread unwinds before
 * fault_released(r). `r` lives on the caller's stack. Without a trampoline
 * it does nothing. */
void fault_releases(struct fault_release *r);
void fault_released(struct fault_release *r);

#endif
