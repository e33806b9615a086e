/* identifiers.h -- the numbers a person is known by, and what is wrong with one.
 *
 * PNC (police national computer) and CRO (criminal records office) numbers end
 * in a check letter; CRN (case reference number) and NOMS (prison) numbers have
 * a shape and nothing to check. A number that does not fit is never blanked or
 * corrected: keep what was written, mark it, and offer what would make it fit. */
#ifndef RULES_IDENTIFIERS_H
#define RULES_IDENTIFIERS_H

#include "base/date.h"

#include <stddef.h>

enum identifier_kind { IDENTIFIER_PNC, IDENTIFIER_CRO, IDENTIFIER_CRN, IDENTIFIER_NOMS };

enum identifier_state {
    IDENTIFIER_ABSENT,          /* nothing is written */
    IDENTIFIER_MISSHAPEN,       /* not how such a number is written */
    IDENTIFIER_WRONG_LETTER,    /* well shaped, but the check letter is another */
    IDENTIFIER_VALID,
};

enum { IDENTIFIER_TEXT = 16, MOST_CORRECTIONS = 12 };

struct identifier_check {
    enum identifier_kind kind;
    enum identifier_state state;

    /* As it is stored and compared: capitals, padded, the letter as written.
     * "" if absent or misshapen. Two numbers are the same when these are. */
    char canonical[IDENTIFIER_TEXT];

    /* The check letter that these digits call for; NUL for a kind without one,
     * and where the shape leaves no digits to check. */
    char right_letter;

    /* With a wrong letter: every valid number that differs from the one written
     * in a single digit, letter kept. Digits that padding added are not touched
     * and no year after `today` is offered. */
    char correction[MOST_CORRECTIONS][IDENTIFIER_TEXT];
    size_t corrections;
};

/* Look at what is written (NULL = nothing). Spaces around it and the case of
 * letters do not matter. `today` settles the century of a year of two digits
 * (this year or earlier in this century is this century) and must be known.
 *   PNC   2002/73319Z, 02/73319Z, 0273319Z, 20020073319Z -> 2002/0073319Z
 *   CRO   65656/91H -> 065656/91H; small file SF83/50058Z stays unpadded
 *   CRN   x123456 -> X123456
 *   NOMS  a0260dz -> A0260DZ */
struct identifier_check identifier_check(enum identifier_kind kind, const char *text,
                                         struct date today);

/* The check letter of a number: modulus 23 over an alphabet without I, O and S. */
char identifier_check_letter(uint32_t number);

/* "PNC number" ... and, for the person at the form, what is wrong: "" if valid. */
const char *identifier_kind_name(enum identifier_kind kind);
const char *identifier_problem(const struct identifier_check *check);

#endif
