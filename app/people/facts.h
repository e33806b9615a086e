/* facts.h -- the kinds of fact that are kept about a person. */
#ifndef APP_PEOPLE_FACTS_H
#define APP_PEOPLE_FACTS_H

#include <stdbool.h>

/* One kind of fact. What a fact of it says by default of its own use stands here,
 * once, and not in the hands of whoever writes one. */
struct fact_kind {
    const char *kind;           /* as stored; NULL ends the table */
    const char *label;
    const char *group;          /* the heading it stands under */
    const char *disclosure;     /* may, review, not_yet, never */
    const char *retention;      /* class of the unit's schedule */
    int stale_days;             /* after how many days to ask again; 0 = never */
    bool is_hidden;             /* shown elsewhere (the banner, the head) */
};

extern const struct fact_kind fact_kinds[];

/* The row of a kind, or NULL: a kind that nobody described is a mistake. */
const struct fact_kind *fact_kind(const char *kind);

/* What a stored value says in words: 'rosh_level' 'RVHR' is "very high". The value
 * itself where there is nothing better. */
const char *fact_value_words(const char *kind, const char *value);

#endif
