/* unpaid_work_forecast.h -- when an order will be worked off at the pace it goes.
 *
 * Where work_plan says what the allocations would do if everyone always came,
 * a forecast takes the share of offered time that is really worked.
 * Source: local; the limit of 12 months was CJA 2003 s200, repealed by Sentencing
 * Act 2026 s36, and a year stays worth knowing (S c.9). */
#ifndef RULES_UNPAID_WORK_FORECAST_H
#define RULES_UNPAID_WORK_FORECAST_H

#include "base/maybe.h"
#include "rules/finding.h"

struct work_forecast_facts {
    struct date sentenced;          /* NO_DATE = a year is not reckoned */
    int64_t remaining;              /* minutes */
    struct maybe_int weekly;        /* minutes offered a week; not known = the standard */
    struct maybe_int attended;      /* permille of offered minutes that are worked */
};

struct work_forecast {
    struct date finish_on;          /* end of the last week; NO_DATE = never at this pace */
    struct date year_ends_on;       /* a year from the sentence, its last day */
    struct date must_finish_on;     /* where the law sets a limit */
    bool overruns_year;
    bool overruns_limit;
    int64_t weekly_needed;          /* minutes worked a week to be done within the year */
};

/* ASSUMED if the weekly minutes are taken from the standard; UNKNOWN without
 * the share worked, or with numbers that cannot be. */
enum known work_forecast(const struct work_forecast_facts *f, struct date today,
                         struct work_forecast *forecast, struct working *w);

#endif
