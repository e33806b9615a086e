/* find.h -- finding a person by whatever is known of them (journey 1).
 *
 * One box takes a CRN, PNC, CRO or NOMS number, a date of birth, and names in any
 * order, with or without accents, by alias, by an earlier name or by their sound.
 * Restricted people are in no answer and in no count. */
#ifndef APP_DESK_FIND_H
#define APP_DESK_FIND_H

#include "app/desk/find.sql.h"
#include "platform/work.h"

enum { MOST_FOUND = 20 };

/* Why somebody is in the answer, best first. */
enum found_by {
    FOUND_BY_NUMBER, FOUND_BY_NAME, FOUND_BY_BIRTH, FOUND_BY_OTHER_NAME, FOUND_BY_BIRTH_SLIP,
    FOUND_BY_SOUND
};

struct found {
    const struct found_line *person;
    enum found_by by;
    const struct name_line *other_name;     /* the alias or earlier name; NULL = their name */
};

/* What to say of a number that is not one. */
struct number_problem {
    const char *typed;          /* NULL = there is no problem */
    const char *kind;           /* "PNC number" */
    const char *without_letter; /* "2002/0073319" */
    char right_letter;
    const char *right;          /* with the letter that fits */
    const struct found_line *right_person;  /* who has that number; NULL = nobody here */
};

struct find_answer {
    const char *typed;          /* trimmed; "" = nothing was typed */
    size_t count;
    struct found *found;        /* best first, at most MOST_FOUND */
    bool has_more;
    int64_t sole;               /* an exact number's person, or the only match; 0 = none */
    struct number_problem problem;
};

struct find_answer find_people(struct work *w, const char *typed);

#endif
