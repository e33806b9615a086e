/* work.c -- who does something, when, and with which connection. */
#include "platform/work.h"

#include <stdatomic.h>

void work_ready(struct work *w)
{
    struct db_context context = {
        .reader = w->reader.account_id,
        .now = w->now,
        .as_at = w->as_at,
        .today = w->today,
        .source = w->source,
    };
    db_work_for(w->db, w->arena, &context);
}

bool may(const struct work *w, int permission)
{
    return w->reader.may >> permission & 1;
}

/* 41 bits of milliseconds since 2020 (until 2089), 4 of program, 8 of counter.
 * When more than 256 keys are wanted within a millisecond the next ones are
 * borrowed: keys stay unique and ascending, and the clock catches up. */
enum { PROGRAM_BITS = 4, COUNTER_BITS = 8 };
static const int64_t epoch_ms = 1577836800000;      /* 2020-01-01T00:00Z */
static _Atomic int64_t last_key;                    /* without the program's number */
static _Atomic int program_number;

void key_program(int number)
{
    program_number = number & ((1 << PROGRAM_BITS) - 1);
}

int64_t new_key(struct instant now)
{
    int64_t wanted = (now.ms - epoch_ms) * (1 << COUNTER_BITS);
    int64_t last = atomic_load(&last_key), next;
    do {
        next = wanted > last ? wanted : last + 1;
    } while (!atomic_compare_exchange_weak(&last_key, &last, next));
    int64_t counter = next & ((1 << COUNTER_BITS) - 1);
    int64_t ms = next >> COUNTER_BITS;
    return ((ms << PROGRAM_BITS | program_number) << COUNTER_BITS) | counter;
}
