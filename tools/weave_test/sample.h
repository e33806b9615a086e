/* sample.h -- what the good pages of this folder are given to show. */
#ifndef WEAVE_TEST_SAMPLE_H
#define WEAVE_TEST_SAMPLE_H

#include "base/out.h"

struct visit {
    int64_t visit_id;
    struct date seen_on;
    const char *note;
};

struct visits {
    size_t count;
    struct visit *row;
};

struct sample {
    const char *name;           /* has everything in it that HTML minds */
    const char *unknown;        /* NULL */
    char code[8];
    int floors;
    struct maybe_int score;     /* not known */
    enum tri told;              /* NO */
    bool is_new;                /* yes */
    struct markup chip;
    struct url self;
    struct visits visits, none;
};

void shown(struct out *o, const struct sample *s);

#endif
