/* unpaid_work_schedule.c -- which appointments to make so that an order is worked off. */
#include "rules/unpaid_work_schedule.h"

#include "rules/law/unpaid_work.h"

#include <string.h>

enum { FORTNIGHT = 14 };

/* What has been placed so far. */
struct placing {
    const struct work_plan_facts *f;
    struct work_plan *plan;
    int64_t left;                       /* minutes still to place */
    size_t order[MOST_ALLOCATIONS];     /* allocations by start time */
    bool once_used[MOST_ALLOCATIONS];
    bool full;                          /* no room for more appointments */
};

static int64_t minutes_of(int start, int end)
{
    return (int64_t)end - start;
}

/* ---- when an allocation is due ------------------------------------------------------------- */

static struct date weekday_from(struct date d, enum weekday day)
{
    return date_plus_days(d, ((int)day - (int)date_weekday(d) + 7) % 7);
}

/* The first day of the block of 14, counted from the first day, that `d` is in. */
static struct date fortnight_of(const struct work_allocation *a, struct date d)
{
    int since = days_between(a->first_day, d);
    return date_plus_days(d, -(since % FORTNIGHT));
}

/* The next day of the allocation from `d` on, or NO_DATE. Fortnightly: the one
 * of this fortnight, even if it is past. */
static struct date next_day(const struct work_allocation *a, struct date d)
{
    struct date from = date_later(d, a->first_day);
    if (a->frequency == WORK_FORTNIGHTLY) from = fortnight_of(a, from);
    struct date next = weekday_from(from, a->day);
    return date_known(a->last_day) && date_before(a->last_day, next) ? NO_DATE : next;
}

static bool can_be_due(const struct placing *p, size_t i, struct date d)
{
    return !p->once_used[i] && date_known(next_day(&p->f->allocation[i], d));
}

static bool is_due(const struct placing *p, size_t i, struct date d)
{
    return !p->once_used[i] && date_same(next_day(&p->f->allocation[i], d), d);
}

static bool any_due(const struct placing *p, struct date d)
{
    for (size_t i = 0; i < p->f->allocations; i++)
        if (is_due(p, i, d)) return true;
    return false;
}

static bool any_to_come(const struct placing *p, struct date d)
{
    for (size_t i = 0; i < p->f->allocations; i++)
        if (can_be_due(p, i, d)) return true;
    return false;
}

static bool has_started(const struct work_plan_facts *f, const struct work_allocation *a,
                        struct date d)
{
    return date_same(d, f->today) && a->start < f->now;
}

static bool is_closed(const struct work_plan_facts *f, struct date d)
{
    for (size_t i = 0; i < f->closed_days; i++)
        if (date_same(f->closed[i], d)) return true;
    return false;
}

/* ---- placing ------------------------------------------------------------------------------- */

static bool is_booked(const struct placing *p, const struct planned_work *planned)
{
    const struct work_allocation *a = &p->f->allocation[planned->allocation];
    for (size_t i = 0; i < p->f->bookings; i++) {
        const struct booked_work *b = &p->f->booked[i];
        if (date_same(b->on, planned->on) && b->start == planned->start &&
            b->end == planned->end && b->project_id == a->project_id &&
            b->allocation_id == a->allocation_id)
            return true;
    }
    return false;
}

static void count_minutes(struct placing *p, int64_t minutes, struct date d)
{
    p->left -= minutes;
    p->plan->finish_on = date_later(p->plan->finish_on, d);
}

static void place(struct placing *p, size_t i, struct date d)
{
    const struct work_allocation *a = &p->f->allocation[i];
    int64_t minutes = minutes_of(a->start, a->end);
    if (minutes > p->left) minutes = p->left;
    if (p->plan->count == MOST_PLANNED) {
        p->full = true;
        return;
    }
    struct planned_work *planned = &p->plan->planned[p->plan->count++];
    *planned = (struct planned_work){ i, d, a->start, a->start + (int)minutes, false };
    planned->already_booked = is_booked(p, planned);
    p->plan->to_make += !planned->already_booked;
    if (a->frequency == WORK_ONCE) p->once_used[i] = true;
    count_minutes(p, minutes, d);
}

/* Appointments that stand on the day; those without an outcome count. */
static bool keep_booked(struct placing *p, struct date d)
{
    bool any = false;
    for (size_t i = 0; i < p->f->bookings; i++) {
        const struct booked_work *b = &p->f->booked[i];
        if (!date_same(b->on, d)) continue;
        any = true;
        if (!b->has_outcome) count_minutes(p, minutes_of(b->start, b->end), d);
    }
    return any;
}

static void plan_day(struct placing *p, struct date d)
{
    if (!any_due(p, d)) return;
    if (!p->f->allocation_changed && keep_booked(p, d)) return;
    for (size_t n = 0; n < p->f->allocations && p->left > 0 && !p->full; n++) {
        size_t i = p->order[n];
        if (is_due(p, i, d) && !has_started(p->f, &p->f->allocation[i], d)) place(p, i, d);
    }
}

/* ---- the whole ----------------------------------------------------------------------------- */

static int64_t remaining_today(const struct work_plan_facts *f)
{
    int64_t left = f->required;
    for (size_t i = 0; i < f->bookings; i++) {
        const struct booked_work *b = &f->booked[i];
        if (b->has_outcome) left -= b->credited;
        else if (date_before(b->on, f->today)) left -= minutes_of(b->start, b->end);
    }
    return left;
}

/* Stable: equals keep their order. */
static void order_by_start(struct placing *p)
{
    for (size_t i = 0; i < p->f->allocations; i++) {
        size_t at = i;
        for (; at > 0 && p->f->allocation[p->order[at - 1]].start > p->f->allocation[i].start; at--)
            p->order[at] = p->order[at - 1];
        p->order[at] = i;
    }
}

static bool time_can_be(int start, int end)
{
    return start >= 0 && end > start && end <= 24 * 60;
}

static bool can_be_planned(const struct work_plan_facts *f, struct working *w)
{
    enum { MOST_MINUTES = 100000000 };
    bool possible = date_known(f->today) && f->allocations <= MOST_ALLOCATIONS &&
                    f->required <= MOST_MINUTES && f->required >= -MOST_MINUTES;
    for (size_t i = 0; possible && i < f->allocations; i++) {
        const struct work_allocation *a = &f->allocation[i];
        possible = time_can_be(a->start, a->end) && date_known(a->first_day) &&
                   a->day >= MONDAY && a->day <= SUNDAY;
    }
    for (size_t i = 0; possible && i < f->bookings; i++) {
        const struct booked_work *b = &f->booked[i];
        possible = time_can_be(b->start, b->end) && date_known(b->on) &&
                   b->credited >= 0 && b->credited <= MOST_MINUTES;
    }
    if (!possible) working_missing(w, "today, allocations and bookings that can be");
    return possible;
}

static void plan_days(struct placing *p, struct working *w)
{
    struct date last = date_plus_days(p->f->today,
                                      (int)working_number(w, &unpaid_work_plan_days, p->f->today));
    for (struct date d = p->f->today; p->left > 0 && !p->full && !date_before(last, d);
         d = date_plus_days(d, 1)) {
        if (!any_to_come(p, d)) return;
        if (!is_closed(p->f, d)) plan_day(p, d);
    }
}

static void explain(const struct work_plan *plan, struct working *w)
{
    if (!w) return;
    working_step(w, "remaining", "required, less what is credited or past and open",
                 working_say(w, "%lld minutes", (long long)plan->remaining), "", "S d.4 item 5");
    working_step(w, "plan", working_say(w, "%zu appointments, %zu to make", plan->count,
                                        plan->to_make),
                 plan->shortfall > 0
                     ? working_say(w, "%lld minutes cannot be placed", (long long)plan->shortfall)
                     : "enough",
                 working_say(w, "Last day of work: %s", working_date(w, plan->finish_on)),
                 "S d.4 item 5");
}

enum known work_plan(const struct work_plan_facts *f, struct work_plan *plan, struct working *w)
{
    memset(plan, 0, sizeof *plan);
    if (!can_be_planned(f, w)) return UNKNOWN;
    plan->remaining = remaining_today(f);
    if (plan->remaining <= 0) return KNOWN;

    struct placing p = { .f = f, .plan = plan, .left = plan->remaining };
    order_by_start(&p);
    plan_days(&p, w);
    if (p.full) {
        working_missing(w, "allocations long enough to plan");
        return UNKNOWN;
    }
    plan->shortfall = p.left > 0 ? p.left : 0;
    if (plan->shortfall > 0) plan->finish_on = NO_DATE;
    plan->outcome = plan->to_make || plan->shortfall ? PLAN_SHORT : PLAN_BOOKED;
    explain(plan, w);
    return KNOWN;
}
