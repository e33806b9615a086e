/* csv_out.c -- cells of a CSV that a spreadsheet will not run. */
#include "platform/list.h"

#include <string.h>

static bool begins_like_formula(const char *text)
{
    return *text && strchr("=+-@\t\r", *text) != NULL;
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
