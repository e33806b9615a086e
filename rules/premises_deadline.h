/* premises_deadline.h -- when an assessment or a placement application is due.
 *
 * What comes after 13:00, or on a day that is not a working day, starts at 09:00
 * on the next working day, by the clock on the wall. Working days are then added
 * to the date alone: the hour stays that of UTC, so a deadline across a change
 * of clocks moves by an hour on the wall. That is how the service counts.
 * Source: Approved premises service (S e, "in full"). */
#ifndef RULES_PREMISES_DEADLINE_H
#define RULES_PREMISES_DEADLINE_H

#include "base/instant.h"
#include "rules/calendar.h"
#include "rules/finding.h"

enum premises_task { PREMISES_ASSESSMENT = 0, PREMISES_PLACEMENT_APPLICATION };

enum premises_notice { NOTICE_STANDARD = 0, NOTICE_SHORT, NOTICE_EMERGENCY };

struct premises_task_facts {
    enum premises_task task;
    enum premises_notice notice;        /* does not matter for a placement application */
    struct instant created;             /* of an application: submitted */
};

/* UNKNOWN without `created`; ASSUMED if the calendar does not reach. */
enum known premises_due(const struct premises_task_facts *f, const struct calendar *c,
                        struct instant *due, struct working *w);

/* Short notice or standard, by the days to arrival. */
enum premises_notice premises_notice_of(struct date arrival, struct date today);

#endif
