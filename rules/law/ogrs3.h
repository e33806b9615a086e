/* ogrs3.h -- the published coefficients of OGRS3. */
#ifndef RULES_LAW_OGRS3_H
#define RULES_LAW_OGRS3_H

#include "rules/dated.h"
#include "rules/offence_group.h"

/* The table exists twice: to nine decimals, and to four or five as OASys and
 * the national service used it. Scores differ at rounding edges only. */
enum ogrs3_column { OGRS3_PRECISE, OGRS3_PAPER, OGRS3_COLUMNS };

enum ogrs3_status {
    FIRST_CONVICTION,           /* no sanction before */
    REPEAT_CONVICTION,
    FIRST_CAUTION,              /* cautions only: never convicted */
    SECOND_CAUTION,
    SEVERAL_CAUTIONS,
    OGRS3_STATUSES
};

struct ogrs3_age_row {
    int from, to;               /* whole years at the start of follow-up, both inclusive */
    double male[OGRS3_COLUMNS];
    double female[OGRS3_COLUMNS];
};

enum { OGRS3_AGE_ROWS = 11 };
extern const struct ogrs3_age_row ogrs3_ages[OGRS3_AGE_ROWS];
extern const double ogrs3_statuses[OGRS3_STATUSES][OGRS3_COLUMNS];
extern const double ogrs3_offences[OGRS3_GROUPS][OGRS3_COLUMNS];

/* Multiplies the Copas rate, the logarithm of sanctions per year. */
extern const double ogrs3_copas[OGRS3_COLUMNS];
/* Added before the probability of one and of two years. */
extern const double ogrs3_intercepts[2][OGRS3_COLUMNS];

/* Which column is used where none is asked for. */
extern const struct dated_number ogrs3_column_used;
/* Sanctions beyond this many count as this many; 0 = no limit. */
extern const struct dated_number ogrs3_most_sanctions;

#endif
