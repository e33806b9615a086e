/* arena.h -- memory that lives exactly as long as one piece of work.
 *
 * A request, an import row or a test owns one arena. Everything made while it
 * runs is taken from there and nobody frees: the owner clears the whole arena
 * at the end. A pointer from an arena must not outlive it. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena_block;

/* Zero-initialise, then use. */
struct arena {
    struct arena_block *block;  /* newest first; NULL before the first take */
    size_t used;                /* bytes given out from the newest block */
    size_t total;               /* bytes given out since the last clear */
};

/* `size` zeroed bytes, aligned for any type. Never NULL: running out of
 * memory is a fault. */
void *arena_take(struct arena *a, size_t size);

/* A copy of `len` bytes with a NUL after them. */
char *arena_copy(struct arena *a, const char *bytes, size_t len);

/* A copy of a string; NULL gives NULL, so that "not known" stays so. */
char *arena_text(struct arena *a, const char *text);

/* printf into the arena. */
char *arena_print(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_vprint(struct arena *a, const char *format, va_list args);

/* Room for one more element in an array that doubles as it grows. Returns the
 * address of the new, zeroed element; *array may move. */
void *arena_push(struct arena *a, void *array, size_t *count, size_t element);

/* Forget everything taken; keeps the first block for the next piece of work. */
void arena_clear(struct arena *a);

/* Give all memory back to the system. */
void arena_free(struct arena *a);

#endif
