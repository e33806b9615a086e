/* find_number.c -- a number typed into Find. */
#include "app/desk/find_number.h"

#include "rules/identifiers.h"

#include <ctype.h>
#include <string.h>

static const struct number_kind { enum identifier_kind kind; const char *stored_as; } kinds[] = {
    { IDENTIFIER_CRN, NULL },
    { IDENTIFIER_NOMS, "noms" },
    { IDENTIFIER_PNC, "pnc" },
    { IDENTIFIER_CRO, "cro" },
};
enum { KINDS = sizeof kinds / sizeof *kinds };

/* Names have no digits: without one, nothing is looked up as a number. */
static bool has_digit(const char *text)
{
    return strpbrk(text, "0123456789") != NULL;
}

static void add_bearers(struct work *w, struct find_answer *answer, const struct number_kind *k,
                        const char *canonical)
{
    if (!k->stored_as) {
        const struct person_hit *hit = person_by_crn(w->db, canonical);
        if (hit) find_add(w, answer, hit->person_id, FOUND_BY_NUMBER, 0);
        return;
    }
    struct person_hits hits = people_by_number(w->db, k->stored_as, canonical);
    for (size_t i = 0; i < hits.count; i++)
        find_add(w, answer, hits.row[i].person_id, FOUND_BY_NUMBER, 0);
}

/* The number as typed has another letter than its digits call for: say which, and
 * who bears the number with it. */
static void note_problem(struct work *w, struct find_answer *answer, const struct number_kind *k,
                         const struct identifier_check *check)
{
    struct number_problem *p = &answer->problem;
    char *right = arena_text(w->arena, check->canonical);
    right[strlen(right) - 1] = check->right_letter;
    struct person_hits hits = people_by_number(w->db, k->stored_as, right);
    *p = (struct number_problem){
        .typed = answer->typed,
        .kind = identifier_kind_name(k->kind),
        .without_letter = arena_copy(w->arena, right, strlen(right) - 1),
        .right_letter = check->right_letter,
        .right = right,
        .right_person = hits.count ? found_line(w->db, hits.row[0].person_id) : NULL,
    };
}

bool find_by_number(struct work *w, struct find_answer *answer)
{
    bool looked_like_one = false;
    if (!has_digit(answer->typed)) return false;
    for (int i = 0; i < KINDS; i++) {
        struct identifier_check check = identifier_check(kinds[i].kind, answer->typed, w->today);
        bool shaped = check.state == IDENTIFIER_VALID || check.state == IDENTIFIER_WRONG_LETTER;
        if (!shaped) continue;
        looked_like_one = true;
        add_bearers(w, answer, &kinds[i], check.canonical);
        if (check.state == IDENTIFIER_WRONG_LETTER && !answer->problem.typed)
            note_problem(w, answer, &kinds[i], &check);
    }
    return looked_like_one;
}
