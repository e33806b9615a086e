/* name_keys.c -- the keys under which a name is found, in any order and by sound. */
#include "app/people/name_keys.h"

#include "platform/fold.h"

#include <stdbool.h>
#include <string.h>

enum {
    MOST_WORDS = 16,            /* further words are found at the end of a key only */
    LONGEST_KEY = 400,          /* an index takes no more than some thousand bytes */
};

/* Cut between words, where it is too long to be looked up. */
static const char *cut(struct arena *a, const char *key)
{
    if (strlen(key) <= LONGEST_KEY) return key;
    char *copy = arena_copy(a, key, LONGEST_KEY);
    char *space = strrchr(copy, ' ');
    if (space) *space = '\0';
    return copy;
}

static void add_key(struct arena *a, struct name_keys *keys, const char *whole)
{
    const char *key = cut(a, whole);
    if (!*key) return;
    for (size_t i = 0; i < keys->count; i++)
        if (strcmp(keys->key[i], key) == 0) return;
    *(const char **)arena_push(a, &keys->key, &keys->count, sizeof *keys->key) = key;
}

/* The folded text from one of its words on, and then what stands before it. */
static const char *turned(struct arena *a, const char *folded, const char *from)
{
    if (from == folded) return folded;
    return arena_print(a, "%s %.*s", from, (int)(from - 1 - folded), folded);
}

static void add_rotations(struct arena *a, struct name_keys *keys, const char *folded)
{
    const char *word = folded;
    for (int words = 0; words < MOST_WORDS; words++) {
        add_key(a, keys, turned(a, folded, word));
        const char *space = strchr(word, ' ');
        if (!space) return;
        word = space + 1;
    }
}

const char *name_sound_key(struct arena *a, const char *folded)
{
    char *key = arena_take(a, 2 + strlen(folded) * SOUND_TEXT), *to = key;
    for (const char *word = folded; word; word = strchr(word, ' ')) {
        char sound[SOUND_TEXT];
        if (*word == ' ') word++;
        if (!*sound_of_word(word, sound)) continue;
        to = stpcpy(to, to == key ? "~" : " ");
        to = stpcpy(to, sound);
    }
    return key;
}

struct name_keys name_keys(struct arena *a, const char *forename, const char *middle_name,
                           const char *surname)
{
    struct name_keys keys = { 0 };
    const char *name = arena_print(a, "%s %s %s", surname, forename, middle_name);
    for (enum fold_marks marks = FOLD_USUAL; marks <= FOLD_PARTED; marks++)
        add_rotations(a, &keys, fold_text(a, name, marks));
    add_key(a, &keys, name_sound_key(a, fold_text(a, name, FOLD_USUAL)));
    return keys;
}

const char *name_order(struct arena *a, const char *forename, const char *middle_name,
                       const char *surname)
{
    const char *name = arena_print(a, "%s %s %s", surname, forename, middle_name);
    return cut(a, fold_text(a, name, FOLD_USUAL));
}
