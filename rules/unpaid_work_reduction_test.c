/* unpaid_work_reduction_test.c -- hours taken off for good attendance. */
#include "rules/unpaid_work_reduction.h"
#include "tools/test.h"

static const struct reduction_terms terms = { 250000, 500000 };

#define WORKED(m)     { .minutes = (m), .has_outcome = true }
#define ADJUSTED(m)   { .adjustment = true, .minutes = (m) }
#define FAILED(m)     { .minutes = (m), .has_outcome = true, .enforceable = true }

static struct reduction_answer find(int64_t required, const struct work_event *e, size_t count)
{
    struct reduction_answer answer;
    CHECK_INT(reduction_find(required, true, e, count, terms, &answer, NULL), KNOWN);
    return answer;
}

TEST(the_terms_of_the_act_are_a_quarter_and_a_half)
{
    struct reduction_terms t = reduction_terms_on(date_of(2026, 7, 1), NULL);
    CHECK_INT(t.qualifying, terms.qualifying);
    CHECK_INT(t.reduction, terms.reduction);
    CHECK_INT(reduction_threshold(6002, t), 1501);
    CHECK_INT(reduction_most(6000, t), 1500);
}

TEST(the_most_is_what_makes_the_hours_meet)
{
    for (int64_t required = 2400; required <= 18000; required += 60) {
        int64_t off = reduction_most(required, terms), worked = required - off;
        CHECK_INT(off, (worked - reduction_threshold(required, terms)) / 2);
    }
    CHECK_INT(reduction_most(6000, (struct reduction_terms){ 100000, 0 }), 0);
}

TEST(work_counts_from_the_threshold_on)
{
    const struct work_event below[] = { WORKED(1499) }, at[] = { WORKED(1500) };
    const struct work_event one_more[] = { WORKED(1501) }, two_more[] = { WORKED(1502) };
    CHECK_INT(find(6000, below, 1).status, REDUCTION_ELIGIBLE);
    CHECK_INT(find(6000, at, 1).status, REDUCTION_QUALIFYING);
    CHECK_INT(find(6000, at, 1).current, 0);
    CHECK_INT(find(6000, one_more, 1).current, 1);
    CHECK_INT(find(6000, two_more, 1).current, 1);
    CHECK_INT(find(6000, two_more, 1).projected, 1500);
}

TEST(the_first_disqualifying_event_ends_the_count_but_not_the_total)
{
    const struct work_event e[] = { WORKED(1600), FAILED(480), WORKED(480) };
    struct reduction_answer a = find(6000, e, 3);
    CHECK_INT(a.status, REDUCTION_DISQUALIFIED);
    CHECK_INT(a.qualifying, 1600);
    CHECK_INT(a.total, 2560);
    CHECK_INT(a.current, 50);
    CHECK_INT(a.projected, 50);
}

TEST(a_course_never_disqualifies)
{
    const struct work_event e[] = { WORKED(100),
        { .minutes = 60, .has_outcome = true, .enforceable = true, .course = true } };
    CHECK_INT(find(6000, e, 2).status, REDUCTION_ELIGIBLE);
    CHECK_INT(find(6000, e, 2).qualifying, 160);
}

TEST(adjustments_count_signed_and_nothing_falls_below_zero)
{
    const struct work_event e[] = { ADJUSTED(-60), { .minutes = 480 } };
    struct reduction_answer a = find(6000, e, 2);
    CHECK_INT(a.qualifying, 0);
    CHECK_INT(a.total, 420);
    const struct work_event less[] = { WORKED(30), ADJUSTED(-60) };
    CHECK_INT(find(6000, less, 2).total, 0);
}

TEST(an_ineligible_order_has_a_total_and_a_threshold_only)
{
    const struct work_event e[] = { WORKED(3000) };
    struct reduction_answer a;
    CHECK_INT(reduction_find(6000, false, e, 1, terms, &a, NULL), KNOWN);
    CHECK_INT(a.status, REDUCTION_INELIGIBLE);
    CHECK_INT(a.total, 3000);
    CHECK_INT(a.threshold, 1500);
    CHECK_INT(a.qualifying + a.current + a.projected, 0);
}

TEST(both_codes_must_be_in_scope)
{
    CHECK(reduction_in_scope("408", "W07"));
    CHECK(!reduction_in_scope("408", "W05"));
    CHECK(!reduction_in_scope("237", "W07"));
    CHECK(!reduction_in_scope("408", NULL));
    CHECK(!reduction_in_scope(NULL, "W01"));
    CHECK(!reduction_in_scope("2011", "W01"));
}

TEST(minutes_that_cannot_be_have_no_answer)
{
    const struct work_event e[] = { WORKED(INT64_MAX), WORKED(INT64_MAX) };
    struct reduction_answer a;
    CHECK_INT(reduction_find(6000, true, e, 2, terms, &a, NULL), UNKNOWN);
    CHECK_INT(reduction_find(-1, true, e, 0, terms, &a, NULL), UNKNOWN);
    CHECK_INT(reduction_most(INT64_MAX, terms), 0);
    CHECK_INT(reduction_threshold(6000, (struct reduction_terms){ -1, 0 }), 0);
}

TEST(the_reduction_is_the_law_from_its_day_on)
{
    CHECK(!reduction_is_law(date_of(2026, 6, 17), NULL));
    CHECK(reduction_is_law(date_of(2026, 6, 18), NULL));
}
