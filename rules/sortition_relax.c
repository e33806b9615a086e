/* sortition_relax.c -- the best mix if people could be divided.
 *
 * A linear programme: as much weight as the quotas allow, each group between a
 * low and a high number of seats. Solved by the simplex method for variables
 * with two bounds. Each quota has a variable of its own, the seats of its
 * feature, and so has the panel; first those are brought within their bounds,
 * then the weight is made as large as can be. */
#include "rules/sortition_inside.h"

#include <math.h>
#include <string.h>

enum { VARIABLES = SORTITION_GROUPS + SORTITION_ROWS, MOST_TURNS = 2000 };

static const double TINY = 1e-9;

struct simplex {
    const struct sortition_problem *p;
    const double *weight;
    size_t rows, columns;               /* the panel and the quotas; groups, then rows */
    double low[VARIABLES], high[VARIABLES], value[VARIABLES];
    bool is_basic[VARIABLES];
    size_t basis[SORTITION_ROWS];       /* variable of each row */
    double inverse[SORTITION_ROWS][SORTITION_ROWS];
};

/* Row 0 counts the panel, row q + 1 the seats of quota q: seats - sum = 0. */
static double entry(const struct simplex *s, size_t row, size_t variable)
{
    if (variable >= s->p->groups) return variable - s->p->groups == row ? -1 : 0;
    return row == 0 || has_feature(s->p, variable, row - 1) ? 1 : 0;
}

/* ---- where it stands ----------------------------------------------------------------------- */

static void begin(struct simplex *s, const struct sortition_problem *p, const double *weight,
                  const struct seat_bounds *bounds)
{
    memset(s, 0, sizeof *s);
    s->p = p;
    s->weight = weight;
    s->rows = p->quotas + 1;
    s->columns = p->groups + s->rows;
    for (size_t g = 0; g < p->groups; g++) {
        s->low[g] = s->value[g] = bounds->low[g];
        s->high[g] = bounds->high[g];
    }
    s->low[p->groups] = s->high[p->groups] = p->panel_size;
    for (size_t q = 0; q < p->quotas; q++) {
        s->low[p->groups + 1 + q] = p->quota[q].min;
        s->high[p->groups + 1 + q] = p->quota[q].max;
    }
    for (size_t i = 0; i < s->rows; i++) {
        s->basis[i] = p->groups + i;
        s->is_basic[p->groups + i] = true;
    }
}

/* The values of the basis, by those of the other variables. */
static bool set_basic_values(struct simplex *s)
{
    double a[SORTITION_ROWS][SORTITION_ROWS], sum[SORTITION_ROWS] = { 0 };
    for (size_t i = 0; i < s->rows; i++)
        for (size_t j = 0; j < s->rows; j++) a[i][j] = entry(s, i, s->basis[j]);
    if (!invert_matrix(a, s->inverse, s->rows)) return false;
    for (size_t v = 0; v < s->columns; v++) {
        if (s->is_basic[v] || s->value[v] == 0) continue;
        for (size_t i = 0; i < s->rows; i++) sum[i] -= entry(s, i, v) * s->value[v];
    }
    for (size_t i = 0; i < s->rows; i++) {
        s->value[s->basis[i]] = 0;
        for (size_t j = 0; j < s->rows; j++) s->value[s->basis[i]] += s->inverse[i][j] * sum[j];
    }
    return true;
}

/* -1 below its bounds, 1 above them, 0 within. */
static int outside(const struct simplex *s, size_t v)
{
    if (s->value[v] < s->low[v] - TINY) return -1;
    return s->value[v] > s->high[v] + TINY;
}

static bool is_within_bounds(const struct simplex *s)
{
    for (size_t i = 0; i < s->rows; i++)
        if (outside(s, s->basis[i])) return false;
    return true;
}

/* ---- one turn ------------------------------------------------------------------------------ */

/* What one more of a variable is good for: to get within bounds, then weight. */
static double gain(const struct simplex *s, size_t v, bool within)
{
    if (within) return v < s->p->groups && s->weight ? s->weight[v] : 0;
    return s->is_basic[v] ? -outside(s, v) : 0;
}

static void set_prices(const struct simplex *s, bool within, double price[SORTITION_ROWS])
{
    for (size_t j = 0; j < s->rows; j++) {
        price[j] = 0;
        for (size_t i = 0; i < s->rows; i++)
            price[j] += gain(s, s->basis[i], within) * s->inverse[i][j];
    }
}

/* The first variable that gains by moving off its bound, with *up; s->columns if
 * none does. */
static size_t find_entering(const struct simplex *s, bool within, bool *up)
{
    double price[SORTITION_ROWS];
    set_prices(s, within, price);
    for (size_t v = 0; v < s->columns; v++) {
        if (s->is_basic[v] || s->high[v] - s->low[v] < TINY) continue;
        double net = gain(s, v, within);
        for (size_t i = 0; i < s->rows; i++) net -= price[i] * entry(s, i, v);
        *up = s->value[v] < s->high[v] - TINY;
        if (*up && net > TINY && s->value[v] <= s->low[v] + TINY) return v;
        *up = false;
        if (net < -TINY && s->value[v] >= s->high[v] - TINY) return v;
    }
    return s->columns;
}

/* How far a variable of the basis lets another go, that moves it at `rate`; and
 * the bound that stops it. */
static double far_as(const struct simplex *s, size_t v, double rate, double *bound)
{
    int out = outside(s, v);
    if (fabs(rate) < TINY) return INFINITY;
    if (rate > 0) *bound = out < 0 ? s->low[v] : s->high[v];
    else *bound = out > 0 ? s->high[v] : s->low[v];
    if ((rate > 0 && out > 0) || (rate < 0 && out < 0)) return INFINITY;
    double far = (*bound - s->value[v]) / rate;
    return far > 0 ? far : 0;
}

/* Move the variable until something stops it. */
static void move(struct simplex *s, size_t entering, bool up)
{
    double most = s->high[entering] - s->low[entering], stop = 0;
    size_t leaving = s->rows;
    for (size_t i = 0; i < s->rows; i++) {
        double rate = 0, bound = 0;
        for (size_t j = 0; j < s->rows; j++) rate -= s->inverse[i][j] * entry(s, j, entering);
        double far = far_as(s, s->basis[i], up ? rate : -rate, &bound);
        bool first = far < most - 1e-12 ||
                     (far < most + 1e-12 && leaving < s->rows && s->basis[i] < s->basis[leaving]);
        if (!first) continue;
        most = far;
        stop = bound;
        leaving = i;
    }
    if (leaving == s->rows) {
        s->value[entering] = up ? s->high[entering] : s->low[entering];
        return;
    }
    size_t left = s->basis[leaving];
    s->value[left] = stop;
    s->is_basic[left] = false;
    s->basis[leaving] = entering;
    s->is_basic[entering] = true;
}

enum search_end relaxed_mix(const struct sortition_problem *p, const double weight[],
                            const struct seat_bounds *bounds, struct relaxed *answer)
{
    struct simplex s;
    begin(&s, p, weight, bounds);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
        if (!set_basic_values(&s)) return SEARCH_GAVE_UP;
        bool up, within = is_within_bounds(&s);
        size_t entering = find_entering(&s, within, &up);
        if (entering < s.columns) {
            move(&s, entering, up);
            continue;
        }
        if (!within) return SEARCH_NONE;
        answer->value = 0;
        for (size_t g = 0; g < p->groups; g++) {
            answer->seats[g] = s.value[g];
            if (weight) answer->value += weight[g] * s.value[g];
        }
        return SEARCH_FOUND;
    }
    return SEARCH_GAVE_UP;
}
