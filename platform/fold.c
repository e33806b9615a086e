/* fold.c -- text as it is compared: what the ear and the keyboard leave of it. */
#include "platform/fold.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

enum { MOST_PARTS = 32 };

/* Letters that are not a letter and an accent. Lower case only. */
static const struct spelling { utf8proc_int32_t letter; const char *spelt; } spellings[] = {
    { 0x00E6, "ae" }, { 0x00F0, "d" }, { 0x00F8, "o" },  { 0x00FE, "th" }, { 0x0111, "d" },
    { 0x0127, "h" },  { 0x0131, "i" }, { 0x0142, "l" },  { 0x014B, "n" },  { 0x0153, "oe" },
    { 0x0167, "t" },  { 0x0180, "b" }, { 0x0199, "k" },  { 0x01A5, "p" },  { 0x0253, "b" },
    { 0x0257, "d" },  { 0x025B, "e" }, { 0x0254, "o" },  { 0x0268, "i" },  { 0x0289, "u" },
};
enum { SPELLINGS = sizeof spellings / sizeof *spellings };

/* Where folded text goes: a space is owed until the next letter comes. */
struct folding {
    char *text;
    size_t len;
    bool owes_space;
    enum fold_marks marks;
};

static void put(struct folding *f, const char *bytes, size_t len)
{
    if (f->owes_space && f->len) f->text[f->len++] = ' ';
    f->owes_space = false;
    memcpy(f->text + f->len, bytes, len);
    f->len += len;
}

static bool is_apostrophe(utf8proc_int32_t c)
{
    return c == '\'' || c == '`' || c == 0x00B4 || c == 0x02BC || c == 0x2018 || c == 0x2019;
}

static bool is_hyphen(utf8proc_int32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

static void put_mark(struct folding *f, utf8proc_int32_t c)
{
    bool joins = is_apostrophe(c) ? f->marks != FOLD_PARTED
                                  : is_hyphen(c) && f->marks == FOLD_JOINED;
    if (!joins) f->owes_space = true;
}

static const char *spelling_of(utf8proc_int32_t letter)
{
    for (int i = 0; i < SPELLINGS; i++)
        if (spellings[i].letter == letter) return spellings[i].spelt;
    return NULL;
}

static bool is_word_part(utf8proc_int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/* One character after accents and case have gone. */
static void put_part(struct folding *f, utf8proc_int32_t c)
{
    const char *spelt = spelling_of(c);
    utf8proc_uint8_t bytes[4];
    if (spelt) put(f, spelt, strlen(spelt));
    else if (is_word_part(c)) put(f, (char *)bytes, (size_t)utf8proc_encode_char(c, bytes));
    else put_mark(f, c);
}

static void put_character(struct folding *f, utf8proc_int32_t c)
{
    const utf8proc_option_t how = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD
                                  | UTF8PROC_STRIPMARK;
    if (is_apostrophe(c) || is_hyphen(c)) {     /* before compatibility makes them others */
        put_mark(f, c);
        return;
    }
    utf8proc_int32_t part[MOST_PARTS];
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(c, part, MOST_PARTS, how, &boundary);
    for (utf8proc_ssize_t i = 0; i < n && i < MOST_PARTS; i++)
        put_part(f, part[i]);
}

static void put_ascii(struct folding *f, char c)
{
    bool is_capital = c >= 'A' && c <= 'Z';
    bool stays = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    char small = (char)(is_capital ? c - 'A' + 'a' : c);
    if (is_capital || stays) put(f, &small, 1);
    else put_mark(f, c);
}

/* The longest that a text can become: a character of two bytes or more gives at
 * most MOST_PARTS of four. */
static size_t room_for(const char *text)
{
    size_t len = strlen(text), others = 0;
    for (size_t i = 0; i < len; i++)
        if ((signed char)text[i] < 0) others++;
    return len + 1 + others * MOST_PARTS * 2;
}

char *fold_text(struct arena *a, const char *text, enum fold_marks marks)
{
    struct folding f = { .text = arena_take(a, room_for(text)), .marks = marks };
    while (*text) {
        utf8proc_int32_t c;
        if ((signed char)*text > 0) {
            put_ascii(&f, *text++);
            continue;
        }
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &c);
        if (n > 0) put_character(&f, c);
        else f.owes_space = true;
        text += n > 0 ? n : 1;
    }
    f.text[f.len] = '\0';
    return f.text;
}

/* ---- how it sounds ---------------------------------------------------------------*/

/* The digit of each letter; '0' is a vowel, which parts two alike, and '-' is h
 * and w, which do not. */
static const char soundex_digits[] = "01230120022455012623010202";
//                                    abcdefghijklmnopqrstuvwxyz

static char digit_of(char letter)
{
    return soundex_digits[letter - 'a'];
}

char *sound_of_word(const char *word, char sound[static SOUND_TEXT])
{
    size_t len = 0;
    *sound = '\0';
    if (*word < 'a' || *word > 'z') return sound;
    char last = digit_of(*word);
    sound[len++] = (char)(*word - 'a' + 'A');
    for (word++; *word && *word != ' ' && len < SOUND_TEXT - 1; word++) {
        if (*word < 'a' || *word > 'z' || *word == 'h' || *word == 'w') continue;
        char digit = digit_of(*word);
        if (digit != '0' && digit != last) sound[len++] = digit;
        last = digit;
    }
    while (len < SOUND_TEXT - 1) sound[len++] = '0';
    sound[len] = '\0';
    return sound;
}
