/* find.c -- finding a person by whatever is known of them. */
#include "app/desk/find.h"

#include "app/desk/find_number.h"
#include "base/typed.h"
#include "platform/fold.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_WORDS = 6, MOST_HITS = 60, FEW = 5, SLIPS = 12 };

/* What was typed, as names and a date. */
struct asked_for {
    size_t words;
    const char *word[MOST_WORDS];       /* folded */
    struct date born;                   /* not known = none typed */
};

static const char *trimmed(struct arena *a, const char *text)
{
    while (isspace((unsigned char)*text)) text++;
    size_t len = strlen(text);
    while (len && isspace((unsigned char)text[len - 1])) len--;
    return arena_copy(a, text, len);
}

void find_add(struct work *w, struct find_answer *answer, int64_t person_id, enum found_by by,
              int64_t name_id)
{
    for (size_t i = 0; i < answer->count; i++)
        if (answer->found[i].person->person_id == person_id) return;
    if (answer->count > MOST_FOUND) return;
    const struct found_line *line = found_line(w->db, person_id);
    if (!line) return;
    struct found *f = arena_push(w->arena, &answer->found, &answer->count, sizeof *f);
    const struct name_line *name = name_id ? name_hit_line(w->db, person_id, name_id) : NULL;
    bool is_other = name && strcmp(name->kind, "name") != 0;
    *f = (struct found){ line, is_other && by == FOUND_BY_NAME ? FOUND_BY_OTHER_NAME : by,
                         is_other ? name : NULL };
}

/* ---- reading what was typed ------------------------------------------------------*/

/* A date of birth, also with the month first where no day could be meant:
 * 8/30/1979. */
static struct date read_born(struct work *w, const char *typed)
{
    struct date born = typed_past_date(typed, w->today);
    int month, day, year;
    if (date_known(born)) return born;
    if (sscanf(typed, "%2d%*1[/.-]%2d%*1[/.-]%4d", &month, &day, &year) != 3) return NO_DATE;
    return day > 12 ? date_of(year, month, day) : NO_DATE;
}

/* "bell 14/3/1991": the part with digits is a date. */
static struct asked_for read_typed(struct work *w, const char *typed)
{
    struct asked_for a = { .born = read_born(w, typed) };
    if (date_known(a.born)) return a;
    size_t plain = strcspn(typed, "0123456789");
    a.born = read_born(w, typed + plain);
    const char *names = date_known(a.born) ? arena_copy(w->arena, typed, plain) : typed;
    char *rest = fold_text(w->arena, names, FOLD_USUAL);
    for (char *word; (word = strsep(&rest, " ")) && a.words < MOST_WORDS;)
        if (*word) a.word[a.words++] = word;
    return a;
}

/* ---- by name ---------------------------------------------------------------------*/

static bool begins(const char *key, const char *word, size_t len)
{
    return strncmp(key, word, len) == 0;
}

/* Each word typed begins some word of the key. */
static bool key_fits(const char *key, const struct asked_for *a)
{
    for (size_t i = 0; i < a->words; i++) {
        size_t len = strlen(a->word[i]);
        const char *at = key;
        while (at && !begins(at, a->word[i], len)) at = (at = strchr(at, ' ')) ? at + 1 : NULL;
        if (!at) return false;
    }
    return true;
}

static size_t longest_word(const struct asked_for *a)
{
    size_t best = 0;
    for (size_t i = 1; i < a->words; i++)
        if (strlen(a->word[i]) > strlen(a->word[best])) best = i;
    return best;
}

/* The range of keys that begin with a word: up to that word with its last byte one
 * higher, which folded text (ASCII or UTF-8) never has at its top. */
static struct name_hits keys_beginning(struct work *w, const char *word, const char *second)
{
    char *below = arena_text(w->arena, word);
    below[strlen(below) - 1]++;
    const char *rest = second ? arena_print(w->arena, "%% %s%%", second) : "%";
    return names_like(w->db, word, below, rest, MOST_HITS);
}

static bool born_fits(const struct found_line *p, struct date born)
{
    return !date_known(born) || date_same(p->birth_on, born);
}

static void add_name_hits(struct work *w, struct find_answer *answer, const struct asked_for *a,
                          const struct name_hits *hits, enum found_by by)
{
    for (size_t i = 0; i < hits->count; i++) {
        if (by == FOUND_BY_NAME && !key_fits(hits->row[i].key, a)) continue;
        if (date_known(a->born)
            && !born_fits(found_line(w->db, hits->row[i].person_id), a->born)) continue;
        find_add(w, answer, hits->row[i].person_id, by, hits->row[i].name_id);
    }
}

static void find_by_name(struct work *w, struct find_answer *answer, const struct asked_for *a)
{
    if (!a->words) return;
    size_t first = longest_word(a);
    const char *second = a->words > 1 ? a->word[first ? 0 : 1] : NULL;
    struct name_hits hits = keys_beginning(w, a->word[first], second);
    add_name_hits(w, answer, a, &hits, FOUND_BY_NAME);
}

/* How a name sounds is kept surname first; people type it either way. */
static void find_by_sound_of(struct work *w, struct find_answer *answer,
                             const struct asked_for *a, const char *surname, const char *forename)
{
    char sound[2][SOUND_TEXT];
    const char *first = arena_print(w->arena, "~%s", sound_of_word(surname, sound[0]));
    const char *second = forename ? sound_of_word(forename, sound[1]) : NULL;
    if (!first[1]) return;
    struct name_hits hits = keys_beginning(w, first, second);
    add_name_hits(w, answer, a, &hits, FOUND_BY_SOUND);
}

static void find_by_sound(struct work *w, struct find_answer *answer, const struct asked_for *a)
{
    if (!a->words) return;
    find_by_sound_of(w, answer, a, a->word[a->words - 1], a->words > 1 ? a->word[0] : NULL);
    if (a->words > 1) find_by_sound_of(w, answer, a, a->word[0], a->word[1]);
}

/* ---- by date of birth ------------------------------------------------------------*/

/* Dates that a slip of the pen turns into this one. */
static size_t slips_of(struct date d, struct date slip[static SLIPS])
{
    const struct date near[] = {
        date_of(d.year, d.day, d.month),            /* day and month exchanged */
        date_of(d.year - 1, d.month, d.day),  date_of(d.year + 1, d.month, d.day),
        date_of(d.year - 10, d.month, d.day), date_of(d.year + 10, d.month, d.day),
        date_of(d.year, d.month, d.day % 10 * 10 + d.day / 10),     /* digits exchanged */
        date_of(d.year, d.month, d.day - 1),  date_of(d.year, d.month, d.day + 1),
        date_of(d.year, d.month - 1, d.day),  date_of(d.year, d.month + 1, d.day),
        date_of(d.year / 100 * 100 + d.year % 10 * 10 + d.year / 10 % 10, d.month, d.day),
    };
    size_t n = 0;
    for (size_t i = 0; i < sizeof near / sizeof *near; i++)
        if (date_known(near[i]) && !date_same(near[i], d)) slip[n++] = near[i];
    return n;
}

static void add_born(struct work *w, struct find_answer *answer, const struct asked_for *a,
                     struct date born, enum found_by by)
{
    struct birth_hits hits = people_born_on(w->db, born, MOST_FOUND + 1);
    for (size_t i = 0; i < hits.count; i++)
        if (key_fits(hits.row[i].name_order, a)) find_add(w, answer, hits.row[i].person_id, by, 0);
}

static void find_by_birth(struct work *w, struct find_answer *answer, const struct asked_for *a)
{
    struct date slip[SLIPS];
    add_born(w, answer, a, a->born, FOUND_BY_BIRTH);
    size_t slips = slips_of(a->born, slip);
    for (size_t i = 0; i < slips; i++)
        add_born(w, answer, a, slip[i], FOUND_BY_BIRTH_SLIP);
}

/* ---- the answer ------------------------------------------------------------------*/

static int best_first(const void *a, const void *b)
{
    const struct found *x = a, *y = b;
    if (x->by != y->by) return (int)x->by - (int)y->by;
    int names = strcmp(x->person->name_order, y->person->name_order);
    if (names) return names;
    return x->person->person_id < y->person->person_id ? -1 : 1;
}

static void finish(struct find_answer *answer)
{
    if (answer->count) qsort(answer->found, answer->count, sizeof *answer->found, best_first);
    answer->has_more = answer->count > MOST_FOUND;
    if (answer->has_more) answer->count = MOST_FOUND;
    bool only_one = answer->count == 1 && answer->found[0].by != FOUND_BY_SOUND
                    && answer->found[0].by != FOUND_BY_BIRTH_SLIP;
    if (only_one && !answer->problem.typed) answer->sole = answer->found[0].person->person_id;
}

struct find_answer find_people(struct work *w, const char *typed)
{
    struct find_answer answer = { .typed = trimmed(w->arena, typed ? typed : "") };
    if (!*answer.typed) return answer;
    if (!find_by_number(w, &answer)) {
        struct asked_for a = read_typed(w, answer.typed);
        if (date_known(a.born)) find_by_birth(w, &answer, &a);
        find_by_name(w, &answer, &a);
        if (answer.count < FEW) find_by_sound(w, &answer, &a);
    }
    finish(&answer);
    return answer;
}
