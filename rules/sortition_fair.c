/* sortition_fair.c -- the fairest lottery: the smallest chance as large as can be, then the next.
 *
 * A linear programme, solved by the simplex method with its columns, the mixes,
 * made as they are needed. Rows: the weights of the mixes sum to 1, and each
 * group's expected seats, less a spare, are its size times its level. The level
 * of the groups not yet settled is made as large as can be; the groups that hold
 * it down are then settled there, and the rest goes on. */
#include "rules/sortition_inside.h"

#include <math.h>
#include <string.h>

enum { MOST_TURNS = 4000, FRESH_TURNS = 25 };

static const double TINY = 1e-9;

enum column_kind { COLUMN_MIX = 0, COLUMN_SPARE, COLUMN_LEVEL };

struct column {
    enum column_kind kind;
    size_t group;                       /* of a spare */
    struct sortition_mix mix;
};

struct fair {
    const struct sortition_problem *p;
    size_t rows;                        /* row 0 for the weights, then one for each group */
    struct column basis[SORTITION_ROWS];
    double inverse[SORTITION_ROWS][SORTITION_ROWS];     /* of the basis */
    double value[SORTITION_ROWS];       /* of each column of the basis */
    bool settled[SORTITION_GROUPS];
    double level[SORTITION_GROUPS];     /* settled, or what the others have by now */
    int since_fresh;                    /* exchanges since the inverse was made anew */
    bool proved;
};

/* ---- columns ------------------------------------------------------------------------------- */

static void column_entries(const struct fair *f, const struct column *c,
                           double entry[SORTITION_ROWS])
{
    memset(entry, 0, SORTITION_ROWS * sizeof *entry);
    switch (c->kind) {
    case COLUMN_MIX:
        entry[0] = 1;
        for (size_t g = 0; g < f->p->groups; g++) entry[g + 1] = c->mix.take[g];
        break;
    case COLUMN_SPARE:
        entry[c->group + 1] = -1;
        break;
    case COLUMN_LEVEL:
        for (size_t g = 0; g < f->p->groups; g++)
            if (!f->settled[g]) entry[g + 1] = -f->p->size[g];
        break;
    }
}

/* ---- the basis ----------------------------------------------------------------------------- */

/* false if the basis has no inverse. */
static bool invert_basis(struct fair *f)
{
    double a[SORTITION_ROWS][SORTITION_ROWS], entry[SORTITION_ROWS];
    for (size_t j = 0; j < f->rows; j++) {
        column_entries(f, &f->basis[j], entry);
        for (size_t i = 0; i < f->rows; i++) a[i][j] = entry[i];
    }
    return invert_matrix(a, f->inverse, f->rows);
}

static void set_values(struct fair *f)
{
    for (size_t i = 0; i < f->rows; i++) {
        f->value[i] = f->inverse[i][0];
        for (size_t g = 0; g < f->p->groups; g++)
            f->value[i] += f->inverse[i][g + 1] * f->p->size[g] * f->level[g];
        if (fabs(f->value[i]) < TINY) f->value[i] = 0;
    }
}

/* Everything that follows from the basis, without the errors gathered. */
static bool refresh(struct fair *f)
{
    f->since_fresh = 0;
    if (!invert_basis(f)) return false;
    set_values(f);
    return true;
}

/* ---- one turn of the simplex --------------------------------------------------------------- */

static size_t level_row(const struct fair *f)
{
    size_t row = 0;
    while (row < f->rows && f->basis[row].kind != COLUMN_LEVEL) row++;
    return row;
}

/* What a seat of each group is worth to the level: 0 or more once it is the best. */
static void weights_of_groups(const struct fair *f, size_t row, double weight[SORTITION_GROUPS])
{
    for (size_t g = 0; g < f->p->groups; g++) weight[g] = -f->inverse[row][g + 1];
}

/* A mix of the basis: where the search for a better one begins. */
static struct sortition_mix some_mix(const struct fair *f)
{
    size_t i = 0;
    while (i < f->rows - 1 && f->basis[i].kind != COLUMN_MIX) i++;
    return f->basis[i].mix;
}

/* A column that would raise the level, in *column. */
static bool find_entering(struct fair *f, struct column *column)
{
    double weight[SORTITION_GROUPS], value;
    size_t row = level_row(f);
    *column = (struct column){ .kind = COLUMN_LEVEL };
    if (row == f->rows) return true;

    weights_of_groups(f, row, weight);
    for (size_t g = 0; g < f->p->groups; g++) {
        if (weight[g] >= -TINY) continue;
        *column = (struct column){ .kind = COLUMN_SPARE, .group = g };
        return true;
    }
    *column = (struct column){ .kind = COLUMN_MIX, .mix = some_mix(f) };
    if (best_mix(f->p, weight, &column->mix, &value) == SEARCH_GAVE_UP) f->proved = false;
    return value > f->inverse[row][0] + TINY;
}

/* The row whose column is the first to reach zero as the new one grows, by what
 * each falls; the level itself never leaves. f->rows if none does. */
static size_t leaving_row(const struct fair *f, const double falls[])
{
    double least = INFINITY;
    size_t leaving = f->rows;
    for (size_t i = 0; i < f->rows; i++) {
        if (falls[i] <= TINY || f->basis[i].kind == COLUMN_LEVEL) continue;
        double lasts = f->value[i] / falls[i];
        if (lasts >= least - 1e-12) continue;
        least = lasts;
        leaving = i;
    }
    return leaving;
}

/* One column for another; false if nothing stops the new one, or the basis is
 * lost. The inverse is mended, and made anew now and then. */
static bool exchange(struct fair *f, const struct column *entering)
{
    double entry[SORTITION_ROWS], falls[SORTITION_ROWS];
    column_entries(f, entering, entry);
    for (size_t i = 0; i < f->rows; i++) {
        falls[i] = 0;
        for (size_t j = 0; j < f->rows; j++) falls[i] += f->inverse[i][j] * entry[j];
    }
    size_t row = leaving_row(f, falls);
    if (row == f->rows) return false;
    f->basis[row] = *entering;
    if (++f->since_fresh >= FRESH_TURNS) return refresh(f);
    replace_column(f->inverse, f->rows, row, falls);
    set_values(f);
    return true;
}

/* Raise the level of all that are not settled as far as it goes. */
static void raise_level(struct fair *f)
{
    struct column entering;
    for (int turn = 0; find_entering(f, &entering); turn++) {
        if (turn < MOST_TURNS && exchange(f, &entering)) continue;
        f->proved = false;
        return;
    }
}

/* ---- settling ------------------------------------------------------------------------------ */

static bool all_settled(const struct fair *f)
{
    for (size_t g = 0; g < f->p->groups; g++)
        if (!f->settled[g]) return false;
    return true;
}

/* The group that holds the level down most. */
static size_t most_binding(const struct fair *f, const double weight[])
{
    size_t most = f->p->groups;
    for (size_t g = 0; g < f->p->groups; g++) {
        if (f->settled[g]) continue;
        if (most == f->p->groups || weight[g] * f->p->size[g] > weight[most] * f->p->size[most])
            most = g;
    }
    return most;
}

/* The groups that hold the level down are settled on it. The spare of one of
 * them takes the level's place in the basis, so that the next stage begins from
 * the same lottery. */
static void settle(struct fair *f)
{
    double weight[SORTITION_GROUPS];
    size_t row = level_row(f);
    weights_of_groups(f, row, weight);
    size_t binding = most_binding(f, weight);
    for (size_t g = 0; g < f->p->groups; g++) {
        if (f->settled[g]) continue;
        f->level[g] += f->value[row];
        f->settled[g] = g == binding || weight[g] * f->p->size[g] > 1e-7;
    }
    f->basis[row] = (struct column){ .kind = COLUMN_SPARE, .group = binding };
}

static void begin(struct fair *f, const struct sortition_problem *p,
                  const struct sortition_mix *first)
{
    memset(f, 0, sizeof *f);
    f->p = p;
    f->rows = p->groups + 1;
    f->proved = true;
    f->basis[0] = (struct column){ .kind = COLUMN_MIX, .mix = *first };
    for (size_t g = 0; g < p->groups; g++)
        f->basis[g + 1] = (struct column){ .kind = COLUMN_SPARE, .group = g };
    refresh(f);
}

static void read_lottery(const struct fair *f, struct lottery *lottery)
{
    lottery->mixes = 0;
    for (size_t i = 0; i < f->rows; i++) {
        if (f->basis[i].kind != COLUMN_MIX || f->value[i] <= TINY) continue;
        lottery->mix[lottery->mixes] = f->basis[i].mix;
        lottery->weight[lottery->mixes++] = f->value[i];
    }
}

static bool is_sound(const struct lottery *lottery)
{
    double sum = 0;
    for (size_t m = 0; m < lottery->mixes; m++) sum += lottery->weight[m];
    return fabs(sum - 1) < 1e-6;
}

void fairest_lottery(const struct sortition_problem *p, const struct sortition_mix *first,
                     struct lottery *lottery)
{
    struct fair f;
    begin(&f, p, first);
    while (!all_settled(&f)) {
        raise_level(&f);
        if (level_row(&f) == f.rows) break;
        settle(&f);
        if (!refresh(&f)) break;
    }
    read_lottery(&f, lottery);
    lottery->proved = f.proved && all_settled(&f);
    if (is_sound(lottery)) return;
    /* The numbers were lost: one certain panel is still a lottery, and says it is not fair. */
    *lottery = (struct lottery){ .mixes = 1, .weight = { 1 }, .proved = false };
    lottery->mix[0] = *first;
}
