/* fold.h -- text as it is compared: what the ear and the keyboard leave of it.
 *
 * Lower case, accents taken off, letters that no accent explains spelt out
 * (Łukasz, Sørensen, Þór, Weiß: lukasz, sorensen, thor, weiss), one space
 * between words, all other marks gone. Letters of other scripts stay. */
#ifndef PLATFORM_FOLD_H
#define PLATFORM_FOLD_H

#include "base/arena.h"

/* What becomes of an apostrophe and of a hyphen within a name. */
enum fold_marks {
    FOLD_USUAL,                 /* O'Brien-Shaw: obrien shaw */
    FOLD_JOINED,                /* obrienshaw */
    FOLD_PARTED,                /* o brien shaw */
};

/* The text folded, in the arena. "" if nothing is left. */
char *fold_text(struct arena *a, const char *text, enum fold_marks marks);

enum { SOUND_TEXT = 5 };

/* How a folded word sounds, as Soundex tells it: "murphy" is "M610". "" if it
 * does not begin with a letter from a to z. Ends at a space. Returns `sound`. */
char *sound_of_word(const char *word, char sound[static SOUND_TEXT]);

#endif
