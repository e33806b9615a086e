/* csv_out_test.c -- a cell is quoted where it must be, and never a formula. */
#include "platform/list.h"

#include "tools/test.h"

static const struct { const char *text, *cell; } cells[] = {
    { NULL, "" },
    { "", "" },
    { "plain", "plain" },
    { "two words", "two words" },
    { "a,b", "\"a,b\"" },
    { "say \"no\"", "\"say \"\"no\"\"\"" },
    { "a\nb", "\"a\nb\"" },
    { "a\rb", "\"a\rb\"" },
    { "=1+1", "\"'=1+1\"" },
    { "+44 7700 900123", "\"'+44 7700 900123\"" },
    { "-5", "\"'-5\"" },
    { "@SUM(A1)", "\"'@SUM(A1)\"" },
    { "\t=1", "\"'\t=1\"" },
    { "\r=1", "\"'\r=1\"" },
    { "\n=1", "\"'\n=1\"" },
    { "=HYPERLINK(\"http://x.example\")", "\"'=HYPERLINK(\"\"http://x.example\"\")\"" },
    { "\xEF\xBC\x9D" "1", "\"'\xEF\xBC\x9D" "1\"" },    /* a full-width = */
    { "a=1", "a=1" },
    { "2026-11-24", "2026-11-24" },
    { "caf\xC3\xA9", "caf\xC3\xA9" },
};

TEST(a_cell_that_begins_like_a_formula_is_text)
{
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        struct out o = { 0 };
        csv_cell(&o, cells[i].text);
        out_bytes(&o, "", 1);
        CHECK_TEXT(o.text, cells[i].cell);
        out_free(&o);
    }
}
