/* arena.c -- memory that lives exactly as long as one piece of work. */
#include "base/arena.h"

#include "base/fault.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 64 * 1024 };

struct arena_block {
    struct arena_block *older;
    size_t size;
    alignas(max_align_t) unsigned char bytes[];
};

static size_t rounded_up(size_t n)
{
    size_t to = alignof(max_align_t);
    return (n + to - 1) / to * to;
}

static void add_block(struct arena *a, size_t at_least)
{
    size_t size = a->block ? a->block->size * 2 : FIRST_BLOCK;
    while (size < at_least)
        size *= 2;
    struct arena_block *block = malloc(sizeof *block + size);
    if (!block) fault("out of memory: %zu bytes", size);
    block->older = a->block;
    block->size = size;
    a->block = block;
    a->used = 0;
}

void *arena_take(struct arena *a, size_t size)
{
    if (size > SIZE_MAX / 4) fault("unreasonable size: %zu bytes", size);
    size = rounded_up(size);
    if (!a->block || a->block->size - a->used < size) add_block(a, size);
    void *p = a->block->bytes + a->used;
    a->used += size;
    a->total += size;
    return memset(p, 0, size);
}

char *arena_copy(struct arena *a, const char *bytes, size_t len)
{
    char *copy = arena_take(a, len + 1);
    if (len) memcpy(copy, bytes, len);
    return copy;
}

char *arena_text(struct arena *a, const char *text)
{
    return text ? arena_copy(a, text, strlen(text)) : NULL;
}

char *arena_vprint(struct arena *a, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, args);
    if (len < 0) fault("bad format: %s", format);
    char *text = arena_take(a, (size_t)len + 1);
    vsnprintf(text, (size_t)len + 1, format, again);
    va_end(again);
    return text;
}

char *arena_print(struct arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *text = arena_vprint(a, format, args);
    va_end(args);
    return text;
}

static bool is_power_of_two(size_t n)
{
    return (n & (n - 1)) == 0;
}

void *arena_push(struct arena *a, void *array, size_t *count, size_t element)
{
    void **where = array;
    size_t n = *count;
    if (n == 0 || is_power_of_two(n)) {
        void *bigger = arena_take(a, (n ? 2 * n : 1) * element);
        if (n) memcpy(bigger, *where, n * element);
        *where = bigger;
    }
    *count = n + 1;
    return (unsigned char *)*where + n * element;
}

void arena_clear(struct arena *a)
{
    while (a->block && a->block->older) {
        struct arena_block *older = a->block->older;
        free(a->block);
        a->block = older;
    }
    a->used = a->total = 0;
}

void arena_free(struct arena *a)
{
    arena_clear(a);
    free(a->block);
    *a = (struct arena){ 0 };
}
