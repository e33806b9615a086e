/* release_day.h -- the day on which a sentence date takes effect.
 *
 * A legal date may fall on a weekend or a bank holiday; people are then let out
 * on a working day beside it. The legal date itself never moves. Spec L A12. */
#ifndef RULES_RELEASE_DAY_H
#define RULES_RELEASE_DAY_H

#include "rules/calendar.h"
#include "rules/sentence_dates.h"

/* Release, parole and post-recall release: the working day on or before. Home
 * detention curfew: the one on or after. Other dates, and those before `today`,
 * are given back as they are; NO_DATE likewise. */
struct date release_falls_on(enum sentence_date kind, struct date on, struct date today,
                             const struct calendar *calendar);

/* Where a release may be brought forward so that services are open on the day
 * after: not on a day before a weekend or a bank holiday either. For conditional,
 * automatic and post-recall release and transfers; others as release_falls_on.
 * Offenders (Day of Release from Detention) Act 2023: the prison decides. */
struct date release_before_closure(enum sentence_date kind, struct date on, struct date today,
                                   const struct calendar *calendar);

#endif
