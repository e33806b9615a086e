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

enum {
    LIMITS = SORTITION_QUOTAS + 1,      /* the panel and the quotas */
    VARIABLES = SORTITION_GROUPS + LIMITS,
    MOST_TURNS = 3000,
    FRESH_TURNS = 40                    /* between two inversions from scratch */
};

static const double TINY = 1e-9;

struct simplex {
    const struct sortition_problem *p;
    const double *weight;
    size_t rows, columns;               /* the panel and the quotas; groups, then rows */
    double low[VARIABLES], high[VARIABLES], value[VARIABLES];
    bool is_basic[VARIABLES];
    size_t basis[LIMITS];               /* variable of each row */
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
    memset(s->is_basic, 0, sizeof s->is_basic);
    memset(s->value, 0, sizeof s->value);
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

/* Can the variable move off its bound to some gain? */
static bool may_enter(const struct simplex *s, size_t v, double net, bool *up)
{
    *up = net > 0;
    if (s->is_basic[v] || s->high[v] - s->low[v] < TINY || fabs(net) < TINY) return false;
    return *up ? s->value[v] <= s->low[v] + TINY : s->value[v] >= s->high[v] - TINY;
}

/* The variable that gains most by moving off its bound, with *up; s->columns if
 * none does. After many turns the first that gains, which cannot go in circles. */
static size_t find_entering(const struct simplex *s, bool within, bool first, bool *up)
{
    double price[SORTITION_ROWS], most = 0;
    size_t entering = s->columns;
    set_prices(s, within, price);
    for (size_t v = 0; v < s->columns; v++) {
        bool goes_up;
        double net = gain(s, v, within);
        for (size_t i = 0; i < s->rows; i++) net -= price[i] * entry(s, i, v);
        if (!may_enter(s, v, net, &goes_up) || fabs(net) <= most) continue;
        most = fabs(net);
        entering = v;
        *up = goes_up;
        if (first) break;
    }
    return entering;
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

/* Where another variable stops; .row = s->rows if only its own bound stops it. */
struct stop { size_t row; double far, bound; };

static struct stop find_stop(const struct simplex *s, double own, const double rate[])
{
    struct stop stop = { .row = s->rows, .far = own };
    for (size_t i = 0; i < s->rows; i++) {
        double bound = 0, far = far_as(s, s->basis[i], rate[i], &bound);
        bool same = far < stop.far + 1e-12 && stop.row < s->rows;
        if (far < stop.far - 1e-12 || (same && s->basis[i] < s->basis[stop.row]))
            stop = (struct stop){ i, far, bound };
    }
    return stop;
}

/* Move the variable until something stops it. */
static void move(struct simplex *s, size_t entering, bool up)
{
    double falls[SORTITION_ROWS], rate[SORTITION_ROWS];
    for (size_t i = 0; i < s->rows; i++) {
        falls[i] = 0;
        for (size_t j = 0; j < s->rows; j++) falls[i] += s->inverse[i][j] * entry(s, j, entering);
        rate[i] = up ? -falls[i] : falls[i];
    }
    struct stop stop = find_stop(s, s->high[entering] - s->low[entering], rate);
    for (size_t i = 0; i < s->rows; i++) s->value[s->basis[i]] += rate[i] * stop.far;
    s->value[entering] += up ? stop.far : -stop.far;
    if (stop.row == s->rows) return;

    size_t left = s->basis[stop.row];
    s->value[left] = stop.bound;
    s->is_basic[left] = false;
    s->basis[stop.row] = entering;
    s->is_basic[entering] = true;
    replace_column(s->inverse, s->rows, stop.row, falls);
}

static void read_answer(const struct simplex *s, struct relaxed *answer)
{
    answer->value = 0;
    for (size_t g = 0; g < s->p->groups; g++) {
        answer->seats[g] = s->value[g];
        if (s->weight) answer->value += s->weight[g] * s->value[g];
    }
}

enum search_end relaxed_mix(const struct sortition_problem *p, const double weight[],
                            const struct seat_bounds *bounds, struct relaxed *answer)
{
    struct simplex s;
    int since_fresh = FRESH_TURNS;
    begin(&s, p, weight, bounds);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
        if (since_fresh >= FRESH_TURNS) {
            if (!set_basic_values(&s)) return SEARCH_GAVE_UP;
            since_fresh = 0;
        }
        bool up = false, within = is_within_bounds(&s);
        size_t entering = find_entering(&s, within, turn > MOST_TURNS / 2, &up);
        if (entering < s.columns) {
            move(&s, entering, up);
            since_fresh++;
        } else if (since_fresh) {
            since_fresh = FRESH_TURNS;      /* look once more, without the errors gathered */
        } else if (!within) {
            return SEARCH_NONE;
        } else {
            read_answer(&s, answer);
            return SEARCH_FOUND;
        }
    }
    return SEARCH_GAVE_UP;
}
