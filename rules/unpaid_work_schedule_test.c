/* unpaid_work_schedule_test.c -- which appointments to make so that an order is worked off. */
#include "rules/unpaid_work_schedule.h"
#include "tools/test.h"

static const struct date monday = { 2026, 6, 1 };

static struct work_allocation weekly(enum weekday day, int from_hour, int to_hour)
{
    return (struct work_allocation){ .allocation_id = 1, .project_id = 1, .day = day,
                                     .start = 60 * from_hour, .end = 60 * to_hour,
                                     .first_day = { 2026, 6, 1 } };
}

static struct work_plan planned(struct work_plan_facts f)
{
    struct work_plan plan;
    CHECK_INT(work_plan(&f, &plan, NULL), KNOWN);
    return plan;
}

TEST(an_order_is_planned_week_by_week_and_the_last_day_is_shortened)
{
    struct work_allocation a = weekly(WEDNESDAY, 10, 16);
    struct work_plan p = planned((struct work_plan_facts){
        .today = monday, .required = 800, .allocation = &a, .allocations = 1 });
    CHECK_INT(p.outcome, PLAN_SHORT);
    CHECK_INT(p.count, 3);
    CHECK_DATE(p.planned[0].on, "2026-06-03");
    CHECK_DATE(p.planned[2].on, "2026-06-17");
    CHECK_INT(p.planned[2].end, 600 + 80);
    CHECK_DATE(p.finish_on, "2026-06-17");
    CHECK_INT(p.shortfall, 0);
}

TEST(today_is_used_only_if_the_start_is_not_past)
{
    struct work_allocation a = weekly(MONDAY, 10, 16);
    struct work_plan_facts f = { .today = monday, .now = 600, .required = 60, .allocation = &a,
                                 .allocations = 1 };
    CHECK_DATE(planned(f).planned[0].on, "2026-06-01");
    f.now = 601;
    CHECK_DATE(planned(f).planned[0].on, "2026-06-08");
}

TEST(a_fortnight_keeps_the_rhythm_of_its_first_day)
{
    struct work_allocation a = weekly(FRIDAY, 10, 16);
    a.frequency = WORK_FORTNIGHTLY;
    a.first_day = date_of(2026, 5, 20);         /* a Wednesday: Fridays 22 May, 5 June, 19 June */
    struct work_plan p = planned((struct work_plan_facts){
        .today = monday, .required = 720, .allocation = &a, .allocations = 1 });
    CHECK_DATE(p.planned[0].on, "2026-06-05");
    CHECK_DATE(p.planned[1].on, "2026-06-19");
}

TEST(once_is_once_in_a_plan_and_what_is_left_is_said)
{
    struct work_allocation a = weekly(TUESDAY, 10, 16);
    a.frequency = WORK_ONCE;
    struct work_plan p = planned((struct work_plan_facts){
        .today = monday, .required = 720, .allocation = &a, .allocations = 1 });
    CHECK_INT(p.count, 1);
    CHECK_INT(p.shortfall, 360);
    CHECK_DATE(p.finish_on, "");
}

TEST(the_last_day_of_an_allocation_is_included)
{
    struct work_allocation a = weekly(MONDAY, 10, 16);
    a.last_day = date_of(2026, 6, 8);
    struct work_plan_facts f = { .today = monday, .required = 3600, .allocation = &a,
                                 .allocations = 1 };
    CHECK_INT(planned(f).count, 2);
    a.last_day = date_of(2026, 6, 7);
    CHECK_INT(planned(f).count, 1);
}

TEST(closed_days_are_left_out)
{
    struct work_allocation a = weekly(MONDAY, 10, 16);
    const struct date closed[] = { { 2026, 6, 1 }, { 2026, 6, 15 } };
    struct work_plan p = planned((struct work_plan_facts){
        .today = monday, .required = 720, .allocation = &a, .allocations = 1, .closed = closed,
        .closed_days = 2 });
    CHECK_DATE(p.planned[0].on, "2026-06-08");
    CHECK_DATE(p.planned[1].on, "2026-06-22");
}

TEST(past_open_time_and_all_credit_are_taken_off_first)
{
    struct work_allocation a = weekly(MONDAY, 10, 16);
    const struct booked_work booked[] = {
        { .on = { 2026, 5, 25 }, .start = 600, .end = 720 },
        { .on = { 2026, 5, 18 }, .start = 600, .end = 720, .has_outcome = true, .credited = 100 },
        { .on = { 2026, 5, 11 }, .start = 600, .end = 720, .has_outcome = true },
    };
    struct work_plan_facts f = { .today = monday, .required = 220, .allocation = &a,
                                 .allocations = 1, .booked = booked, .bookings = 3 };
    CHECK_INT(planned(f).outcome, PLAN_SATISFIED);
    f.required = 221;
    struct work_plan p = planned(f);
    CHECK_INT(p.remaining, 1);
    CHECK_INT(p.planned[0].end, 601);
}

TEST(what_is_booked_on_a_day_that_is_due_is_kept_instead_unless_an_allocation_changed)
{
    struct work_allocation a = weekly(MONDAY, 10, 16);
    const struct booked_work booked = { .on = monday, .start = 540, .end = 600 };
    struct work_plan_facts f = { .today = monday, .required = 420, .allocation = &a,
                                 .allocations = 1, .booked = &booked, .bookings = 1 };
    struct work_plan p = planned(f);
    CHECK_INT(p.count, 1);
    CHECK_DATE(p.planned[0].on, "2026-06-08");
    f.allocation_changed = true;
    p = planned(f);
    CHECK_INT(p.count, 2);
    CHECK_DATE(p.planned[0].on, "2026-06-01");
}

TEST(bookings_that_are_as_planned_are_not_made_again)
{
    struct work_allocation a = weekly(MONDAY, 10, 16);
    struct booked_work booked = { .allocation_id = 1, .project_id = 1, .on = monday, .start = 600,
                                  .end = 960 };
    struct work_plan_facts f = { .today = monday, .required = 360, .allocation = &a,
                                 .allocations = 1, .booked = &booked, .bookings = 1 };
    CHECK_INT(planned(f).outcome, PLAN_BOOKED);
    f.allocation_changed = true;
    CHECK_INT(planned(f).outcome, PLAN_BOOKED);
    booked.project_id = 2;
    CHECK_INT(planned(f).to_make, 1);
}

TEST(on_one_day_the_earlier_start_is_planned_first)
{
    struct work_allocation a[] = { weekly(MONDAY, 12, 20), weekly(MONDAY, 8, 16) };
    struct work_plan p = planned((struct work_plan_facts){
        .today = monday, .required = 500, .allocation = a, .allocations = 2 });
    CHECK_INT(p.planned[0].allocation, 1);
    CHECK_INT(p.planned[1].allocation, 0);
    CHECK_INT(p.planned[1].end, 720 + 20);
}

TEST(planning_stops_after_five_years)
{
    struct work_allocation a = weekly(MONDAY, 10, 11);
    struct work_plan p = planned((struct work_plan_facts){
        .today = monday, .required = 18000, .allocation = &a, .allocations = 1 });
    CHECK_INT(p.count, 261);
    CHECK_INT(p.shortfall, 18000 - 261 * 60);
}

TEST(allocations_that_cannot_be_have_no_plan)
{
    struct work_allocation a = weekly(MONDAY, 16, 10);
    struct work_plan_facts f = { .today = monday, .required = 60, .allocation = &a,
                                 .allocations = 1 };
    struct work_plan plan;
    CHECK_INT(work_plan(&f, &plan, NULL), UNKNOWN);
    a = weekly((enum weekday)9, 10, 16);
    CHECK_INT(work_plan(&f, &plan, NULL), UNKNOWN);
    a = weekly(MONDAY, 10, 16);
    f.today = NO_DATE;
    CHECK_INT(work_plan(&f, &plan, NULL), UNKNOWN);
}

TEST(a_plan_places_all_that_remains_or_says_what_is_short)
{
    struct work_allocation a[] = { weekly(MONDAY, 9, 12), weekly(THURSDAY, 9, 17) };
    a[1].frequency = WORK_FORTNIGHTLY;
    for (int64_t required = 1; required < 18000; required += 97) {
        struct work_plan p = planned((struct work_plan_facts){
            .today = monday, .required = required, .allocation = a, .allocations = 2 });
        int64_t placed = 0;
        for (size_t i = 0; i < p.count; i++) placed += p.planned[i].end - p.planned[i].start;
        CHECK_INT(placed + p.shortfall, required);
    }
}
