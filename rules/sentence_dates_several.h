/* sentence_dates_several.h -- the dates of several aggregates together; for those files alone. */
#ifndef RULES_SENTENCE_DATES_SEVERAL_H
#define RULES_SENTENCE_DATES_SEVERAL_H

#include "rules/sentence_dates_inside.h"

/* ---- detention and training orders among them: sentence_dates_detention.c ---- */

struct detention_mix {
    bool any, all;
    bool at_once;               /* one of them was released at once */
    bool all_under_18, all_over_18;     /* ... at release, whatever the sentence */
    const struct aggregate *last, *last_other;  /* by release; NULL = none */
    int32_t last_expiry;        /* NO_DAY = none */
};

struct detention_mix find_detention(const struct timeline *t, size_t count);

/* Is there supervision after detention and training alone? */
bool supervises_detention(const struct timeline *t, const struct detention_mix *d, size_t count);

/* Early and late transfer, either side of the middle. */
void set_transfers(const struct aggregate *a, int32_t middle, struct result *r);

/* Release, middle and transfers where there is any such order. */
void set_detention_dates(const struct timeline *t, const struct detention_mix *d,
                         bool conditional, int32_t release, const struct aggregate *last_end,
                         struct result *r);
int32_t removal_beside_detention(int32_t removal, const struct result *r);

/* ---- all of them: sentence_dates_several.c, _several_early.c, _mixed.c ---- */

struct several {
    const struct timeline *t;
    size_t count;
    const struct aggregate *active;     /* holds the person longest, tranches counted */
    const struct aggregate *last_out;   /* likewise, but for recalls and tranches */
    const struct aggregate *last_end;   /* expires last */
    int32_t release, ends, licence;     /* of active, of last_end; licence NO_DAY = none */
    int32_t first, effective_end;
    bool conditional, may_have_licence;
    struct detention_mix detention;
};

static inline const struct aggregate *at(const struct several *all, size_t i)
{
    return &all->t->aggregate[i];
}

void result_of_several(const struct timeline *t, size_t count, struct result *r);
void set_curfew(const struct several *all, struct result *r);
void set_removal(const struct several *all, struct result *r);

/* Has curfew ended for adults, so that this date is not given? */
bool curfew_is_gone(const struct timeline *t, size_t count, const struct aggregate *from,
                    int32_t on);

/* Release after fixed-term recalls of mixed lengths; `release` where they are not mixed. */
int32_t mixed_recall_release(const struct timeline *t, size_t count, int32_t release,
                             const struct result *r);

#endif
