/* fold_test.c -- names that differ in marks only are the same when folded. */
#include "platform/fold.h"

#include "tools/test.h"

static struct arena arena;

static const char *folded(const char *text)
{
    return fold_text(&arena, text, FOLD_USUAL);
}

TEST(accents_and_capitals_are_taken_off)
{
    CHECK_TEXT(folded("Zo\u00EB"), "zoe");
    CHECK_TEXT(folded("D\u0175ynwen Si\u00F4n"), "dwynwen sion");
    CHECK_TEXT(folded("\u0141ukasz Wo\u017Aniak"), "lukasz wozniak");
    CHECK_TEXT(folded("S\u00F8ren Gr\u00F8nning"), "soren gronning");
    CHECK_TEXT(folded("\u00DE\u00F3r \u00C6gir"), "thor aegir");
    CHECK_TEXT(folded("Wei\u00DF"), "weiss");
    CHECK_TEXT(folded("\u0110or\u0111e \u0152uvre"), "dorde oeuvre");
    arena_free(&arena);
}

TEST(an_accent_written_apart_is_the_same_accent)
{
    CHECK_TEXT(folded("Zoe\u0308"), "zoe");
    arena_free(&arena);
}

TEST(an_apostrophe_joins_and_a_hyphen_parts)
{
    CHECK_TEXT(folded("O'Brien"), "obrien");
    CHECK_TEXT(folded("O\u2019Brien"), "obrien");
    CHECK_TEXT(folded("Carr-Whitlow"), "carr whitlow");
    CHECK_TEXT(folded("Carr\u2010Whitlow"), "carr whitlow");
    CHECK_TEXT(fold_text(&arena, "O'Brien-Shaw", FOLD_JOINED), "obrienshaw");
    CHECK_TEXT(fold_text(&arena, "O'Brien-Shaw", FOLD_PARTED), "o brien shaw");
    arena_free(&arena);
}

TEST(spaces_and_other_marks_become_one_space)
{
    CHECK_TEXT(folded("  Anne   Marie, (Jr.) "), "anne marie jr");
    CHECK_TEXT(folded("\"\"\"><svg onload=1>"), "svg onload 1");
    CHECK_TEXT(folded("..."), "");
    CHECK_TEXT(folded(""), "");
    arena_free(&arena);
}

TEST(letters_of_other_scripts_stay)
{
    CHECK_TEXT(folded("\u0418\u0432\u0430\u043D"), "\u0438\u0432\u0430\u043D");
    arena_free(&arena);
}

TEST(what_is_no_character_parts_words)
{
    CHECK_TEXT(folded("ab\xFF" "cd"), "ab cd");
    CHECK_TEXT(folded("ab\uFFFD" "cd"), "ab cd");
    arena_free(&arena);
}

TEST(a_word_sounds_as_soundex_says)
{
    static const struct { const char *word, *sound; } cases[] = {
        { "murphy", "M610" }, { "kyle", "K400" },  { "robert", "R163" },   { "rupert", "R163" },
        { "tymczak", "T522" }, { "pfister", "P236" }, { "ashcraft", "A261" },
        { "honeyman", "H555" },
        { "o", "O000" },      { "smith", "S530" }, { "smyth", "S530" },    { "lee kim", "L000" },
    };
    char sound[SOUND_TEXT];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        CHECK_TEXT(sound_of_word(cases[i].word, sound), cases[i].sound);
    CHECK_TEXT(sound_of_word("4all", sound), "");
    CHECK_TEXT(sound_of_word("\u0438", sound), "");
}
