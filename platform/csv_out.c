/* csv_out.c -- cells of a CSV that a spreadsheet will not run. */
#include "platform/list.h"

#include <string.h>

/* As OWASP lists them, the wide forms of Chinese and Japanese keyboards with them. */
static const char *const formula_marks[] = { "=", "+", "-", "@", "\t", "\r", "\n",
                                             "＝", "＋", "－", "＠" };
enum { FORMULA_MARKS = sizeof formula_marks / sizeof *formula_marks };

static bool begins_like_formula(const char *text)
{
    for (int i = 0; i < FORMULA_MARKS; i++)
        if (strncmp(text, formula_marks[i], strlen(formula_marks[i])) == 0) return true;
    return false;
}

void csv_cell(struct out *o, const char *text)
{
    if (!text) return;
    bool is_formula = begins_like_formula(text);
    if (!is_formula && !strpbrk(text, ",\"\n\r")) {
        out_raw(o, text);
        return;
    }
    out_raw(o, is_formula ? "\"'" : "\"");
    for (; *text; text++) {
        if (*text == '"') out_raw(o, "\"");
        out_bytes(o, text, 1);
    }
    out_raw(o, "\"");
}
