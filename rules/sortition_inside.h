/* sortition_inside.h -- what the files of sortition share; not for others. */
#ifndef RULES_SORTITION_INSIDE_H
#define RULES_SORTITION_INSIDE_H

#include "rules/sortition.h"

/* The pool as groups. */
struct sortition_problem {
    size_t groups;
    uint64_t features[SORTITION_GROUPS];
    int size[SORTITION_GROUPS];
    struct sortition_quota quota[SORTITION_QUOTAS];     /* categories counted from 0 */
    size_t quotas;
    int categories;
    int panel_size;
};

static inline bool has_feature(const struct sortition_problem *p, size_t group, size_t quota)
{
    return p->features[group] >> quota & 1;
}

enum search_end { SEARCH_NONE = 0, SEARCH_FOUND, SEARCH_GAVE_UP };

/* ---- sortition_matrix.c -------------------------------------------------------------------- */

/* Rows of the largest linear programme: the panel and the quotas, or the weights
 * and the groups. */
enum { SORTITION_ROWS = SORTITION_GROUPS + 1 };

/* The inverse of the first rows and columns; `a` is spoilt. false if there is none. */
bool invert_matrix(double a[SORTITION_ROWS][SORTITION_ROWS],
                   double inverse[SORTITION_ROWS][SORTITION_ROWS], size_t rows);

/* The inverse after a column of the matrix gives way to another; `falls` is the
 * old inverse times the new column. */
void replace_column(double inverse[SORTITION_ROWS][SORTITION_ROWS], size_t rows, size_t column,
                    const double falls[]);

/* ---- sortition_relax.c: the best mix if people could be divided ---------------------------- */

struct seat_bounds { int low[SORTITION_GROUPS], high[SORTITION_GROUPS]; };

struct relaxed {
    double seats[SORTITION_GROUPS];
    double value;                       /* sum of weight x seats */
};

/* Within the bounds for each group. A weight of NULL: any that meets the quotas. */
enum search_end relaxed_mix(const struct sortition_problem *p, const double weight[],
                            const struct seat_bounds *bounds, struct relaxed *answer);

/* ---- sortition_search.c: mixes that meet every quota --------------------------------------- */

/* Any such mix. */
enum search_end any_mix(const struct sortition_problem *p, struct sortition_mix *mix);

/* The mix with the largest sum of weights of those it takes, in *value. `mix`
 * comes in as the best so far; SEARCH_GAVE_UP leaves the best found before the
 * search was cut short. */
enum search_end best_mix(const struct sortition_problem *p, const double weight[],
                         struct sortition_mix *mix, double *value);

/* ---- sortition_count.c --------------------------------------------------------------------- */

/* How many panels, person by person, meet every quota; not known if they are too
 * many to count. */
struct maybe_int count_panels(const struct sortition_problem *p);

/* ---- sortition_fair.c: the fairest lottery ------------------------------------------------- */

struct lottery {
    struct sortition_mix mix[SORTITION_GROUPS + 1];
    double weight[SORTITION_GROUPS + 1];                /* sum to 1 */
    size_t mixes;
    bool proved;
};

/* From any one mix. */
void fairest_lottery(const struct sortition_problem *p, const struct sortition_mix *first,
                     struct lottery *lottery);

#endif
