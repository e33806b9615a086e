/* unpaid_work_schedule.h -- which appointments to make so that an order is worked off, and when
 * it will be.
 *
 * Days are walked from today. On a day on which an allocation is due, what is
 * already booked is kept and counted; otherwise an appointment is planned for
 * each allocation, the earliest start first, the last one shortened to fit.
 * Nothing booked is ever taken away: what cannot be placed is said.
 * Source: Community Payback scheduling (S d.4 item 5). */
#ifndef RULES_UNPAID_WORK_SCHEDULE_H
#define RULES_UNPAID_WORK_SCHEDULE_H

#include "rules/finding.h"

enum { MOST_ALLOCATIONS = 64, MOST_PLANNED = 1024 };

/* ONCE means once in each planning, whatever was booked before: that is how the
 * service counts it. FORTNIGHTLY keeps the rhythm of its first day. */
enum work_frequency { WORK_WEEKLY = 0, WORK_FORTNIGHTLY, WORK_ONCE };

struct work_allocation {
    int64_t allocation_id, project_id;
    enum work_frequency frequency;
    enum weekday day;
    int start, end;                     /* minutes after midnight */
    struct date first_day;
    struct date last_day;               /* inclusive; NO_DATE = open */
};

struct booked_work {
    int64_t allocation_id, project_id;  /* allocation 0 = made by hand */
    struct date on;
    int start, end;
    bool has_outcome;
    int64_t credited;                   /* minutes; 0 = none */
};

struct work_plan_facts {
    struct date today;
    int now;                            /* minutes after midnight */
    int64_t required;                   /* minutes, adjustments included */
    bool allocation_changed;            /* else an appointment or an adjustment did */
    const struct work_allocation *allocation;
    size_t allocations;                 /* up to MOST_ALLOCATIONS */
    const struct booked_work *booked;
    size_t bookings;
    const struct date *closed;          /* days on which nobody works */
    size_t closed_days;
};

enum work_plan_outcome {
    PLAN_SATISFIED = 0,                 /* nothing is left to work */
    PLAN_BOOKED,                        /* what is booked suffices */
    PLAN_SHORT                          /* appointments are to be made, or some cannot be placed */
};

struct planned_work {
    size_t allocation;                  /* place in facts */
    struct date on;
    int start, end;
    bool already_booked;                /* exactly so: nothing to make */
};

/* About 20 KB. */
struct work_plan {
    enum work_plan_outcome outcome;
    struct planned_work planned[MOST_PLANNED];      /* in order of time */
    size_t count;
    size_t to_make;                     /* those not booked already */
    int64_t remaining;                  /* minutes left to work today */
    int64_t shortfall;                  /* minutes that could not be placed */
    struct date finish_on;              /* last day of work; NO_DATE if short, or satisfied */
};

/* UNKNOWN without today, or if there is more than can be planned. */
enum known work_plan(const struct work_plan_facts *f, struct work_plan *plan, struct working *w);

#endif
