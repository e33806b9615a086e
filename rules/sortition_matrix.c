/* sortition_matrix.c -- the inverse of a small matrix, and of one with a column replaced. */
#include "rules/sortition_inside.h"

#include <math.h>
#include <string.h>

static void swap_rows(double a[SORTITION_ROWS][SORTITION_ROWS], size_t i, size_t j, size_t rows)
{
    double kept[SORTITION_ROWS];
    if (i == j) return;
    memcpy(kept, a[i], rows * sizeof *kept);
    memcpy(a[i], a[j], rows * sizeof *kept);
    memcpy(a[j], kept, rows * sizeof *kept);
}

static size_t largest_below(double a[SORTITION_ROWS][SORTITION_ROWS], size_t k, size_t rows)
{
    size_t largest = k;
    for (size_t i = k + 1; i < rows; i++)
        if (fabs(a[i][k]) > fabs(a[largest][k])) largest = i;
    return largest;
}

/* Clear column k of a, and do the same to b. */
static void eliminate(double a[SORTITION_ROWS][SORTITION_ROWS],
                      double b[SORTITION_ROWS][SORTITION_ROWS], size_t k, size_t rows)
{
    double pivot = a[k][k];
    for (size_t j = 0; j < rows; j++) {
        a[k][j] /= pivot;
        b[k][j] /= pivot;
    }
    for (size_t i = 0; i < rows; i++) {
        double times = a[i][k];
        if (i == k || times == 0) continue;
        for (size_t j = 0; j < rows; j++) {
            a[i][j] -= times * a[k][j];
            b[i][j] -= times * b[k][j];
        }
    }
}

bool invert_matrix(double a[SORTITION_ROWS][SORTITION_ROWS],
                   double inverse[SORTITION_ROWS][SORTITION_ROWS], size_t rows)
{
    for (size_t i = 0; i < rows; i++) {
        memset(inverse[i], 0, sizeof inverse[i]);
        inverse[i][i] = 1;
    }
    for (size_t k = 0; k < rows; k++) {
        size_t largest = largest_below(a, k, rows);
        if (fabs(a[largest][k]) < 1e-11) return false;
        swap_rows(a, k, largest, rows);
        swap_rows(inverse, k, largest, rows);
        eliminate(a, inverse, k, rows);
    }
    return true;
}

void replace_column(double inverse[SORTITION_ROWS][SORTITION_ROWS], size_t rows, size_t column,
                    const double falls[])
{
    for (size_t j = 0; j < rows; j++) inverse[column][j] /= falls[column];
    for (size_t i = 0; i < rows; i++) {
        if (i == column || falls[i] == 0) continue;
        for (size_t j = 0; j < rows; j++) inverse[i][j] -= falls[i] * inverse[column][j];
    }
}
