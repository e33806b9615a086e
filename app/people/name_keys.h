/* name_keys.h -- the keys under which a name is found, in any order and by sound.
 *
 * A name is kept as every rotation of its folded words, so that two beginnings in
 * any order find it: "kyle murphy", "murphy kyle". O'Brien is kept as obrien and as
 * o brien, Carr-Whitlow as carr whitlow and as carrwhitlow. How it sounds is one
 * more key, surname first: "~M610 K400". */
#ifndef APP_PEOPLE_NAME_KEYS_H
#define APP_PEOPLE_NAME_KEYS_H

#include "base/arena.h"

#include <stddef.h>

struct name_keys {
    size_t count;
    const char **key;           /* each once */
};

struct name_keys name_keys(struct arena *a, const char *forename, const char *middle_name,
                           const char *surname);

/* "~M610 K400" of "murphy kyle": the words of a folded text as they sound. "" if
 * none begins with a letter. */
const char *name_sound_key(struct arena *a, const char *folded);

/* Surname, forename, middle name, folded: how lists are sorted. */
const char *name_order(struct arena *a, const char *forename, const char *middle_name,
                       const char *surname);

#endif
