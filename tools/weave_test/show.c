/* show.c -- print what a good page makes of the sample. */
#include "tools/weave_test/sample.h"

#include <stdio.h>

int main(void)
{
    struct visit visits[] = {
        { 7, { 2026, 10, 6 }, "came at 9 & <left>" },
        { 8, { 0 }, NULL },
    };
    const struct sample sample = {
        .name = "O'Neil \"Jo\" <b> & 100% %s",
        .code = "a/b ?&",
        .floors = -3,
        .told = NO,
        .is_new = true,
        .chip = { "<b class=\"chip\">High</b>" },
        .self = { "/people/1?from=today&to=now" },
        .visits = { 2, visits },
    };
    struct out o = { 0 };
    shown(&o, &sample);
    fwrite(o.text, 1, o.len, stdout);
    out_free(&o);
    return 0;
}
