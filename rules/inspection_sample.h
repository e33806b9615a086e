/* inspection_sample.h -- how many cases to inspect, and which, by strata and a published seed.
 *
 * Cases are drawn within strata (sex, kind of sentence, risk of serious harm) in
 * proportion to them, so that a small group is not missed. Who knows the list
 * and the seed draws the same cases.
 * Source: S a.4; the size by the formula for a finite population. */
#ifndef RULES_INSPECTION_SAMPLE_H
#define RULES_INSPECTION_SAMPLE_H

#include "rules/finding.h"

enum { MOST_STRATA = 64 };

/* Cases to draw from a population, at the confidence and margin in force on a
 * day, to the nearest whole case: from 1 to all of them; 0 for none. */
int sample_size(int population, struct date on, struct working *w);

/* Share `wanted` cases out over strata in proportion to their sizes: whole parts
 * first, then one more to the largest remainders, the earlier stratum first
 * among equals. Where there are enough to go round, a stratum that has cases
 * has at least one drawn. Never more than a stratum has. */
void sample_share(const int *size, int *share, size_t strata, int wanted);

struct sample_case {
    int64_t case_id;
    int stratum;                /* 0 .. strata - 1 */
    bool drawn;                 /* out */
};

/* Draw `wanted` of the cases. They must stand in ascending order of case_id:
 * UNKNOWN if they do not, if a stratum is out of range, or if there are too
 * many strata; then nothing is drawn. Strata are walked in order, and each of
 * their cases in order: with m cases left and r still wanted, a case is taken
 * if a number below m from the seed is below r. */
enum known sample_draw(struct sample_case *cases, size_t count, size_t strata, int wanted,
                       const char *seed, struct working *w);

#endif
