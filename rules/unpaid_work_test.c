/* unpaid_work_test.c -- crediting unpaid work. */
#include "rules/unpaid_work.h"
#include "tools/test.h"

#include <limits.h>

TEST(credit_is_the_time_between_less_the_penalty_if_attended)
{
    struct worked_time t = { .attended = YES, .start = 600, .end = 960 };
    CHECK_INT(minutes_to_credit(&t).value, 360);
    t.penalty = 30;
    CHECK_INT(minutes_to_credit(&t).value, 330);
    t.penalty = 360;
    CHECK(!minutes_to_credit(&t).known);
    t.penalty = 361;
    CHECK(!minutes_to_credit(&t).known);
    t = (struct worked_time){ .attended = NO, .start = 600, .end = 960 };
    CHECK(!minutes_to_credit(&t).known);
    t.attended = NOT_KNOWN;
    CHECK(!minutes_to_credit(&t).known);
}

TEST(education_may_fill_three_tenths_cut_off)
{
    CHECK_INT(education_allowance(2403, NO_DATE), 720);
    CHECK_INT(education_allowance(9, NO_DATE), 2);
    CHECK_INT(education_allowance(0, NO_DATE), 0);
}

/* A Monday, worked the week before on a project open on Mondays. */
static struct work_appointment good_appointment(void)
{
    return (struct work_appointment){
        .on = { 2026, 6, 8 }, .today = { 2026, 6, 15 }, .sentenced = { 2026, 1, 1 },
        .project_days = 1u << MONDAY,
        .time = { .attended = YES, .start = 600, .end = 960 },
        .has_attendance = true, .ledger = { .required = 6000 },
    };
}

static enum work_refusal check(struct work_appointment f)
{
    enum work_refusal refusal;
    CHECK_INT(work_appointment_check(&f, &refusal, NULL), KNOWN);
    return refusal;
}

TEST(a_good_appointment_is_allowed)
{
    CHECK_INT(check(good_appointment()), WORK_ALLOWED);
}

TEST(the_day_must_lie_between_sentence_and_end_of_project)
{
    struct work_appointment f = good_appointment();
    f.project_end = date_of(2026, 6, 9);
    CHECK_INT(check(f), WORK_ALLOWED);
    f.project_end = date_of(2026, 6, 8);
    CHECK_INT(check(f), WORK_AFTER_PROJECT_END);
    f.project_end = NO_DATE;
    f.sentenced = date_of(2026, 6, 8);
    CHECK_INT(check(f), WORK_ALLOWED);
    f.sentenced = date_of(2026, 6, 9);
    CHECK_INT(check(f), WORK_BEFORE_SENTENCE);
    f = good_appointment();
    f.project_days = 1u << TUESDAY;
    CHECK_INT(check(f), WORK_PROJECT_CLOSED_THAT_DAY);
}

TEST(what_is_past_needs_an_outcome_and_what_is_to_come_has_few)
{
    struct work_appointment f = good_appointment();
    f.time.attended = NOT_KNOWN;
    CHECK_INT(check(f), WORK_OUTCOME_REQUIRED);
    f.today = f.on;
    CHECK_INT(check(f), WORK_ALLOWED);
    f.time.attended = YES;
    CHECK_INT(check(f), WORK_ALLOWED);
    f.today = date_of(2026, 6, 7);
    CHECK_INT(check(f), WORK_NOT_YET_HAPPENED);
    f.time.attended = NO;
    CHECK_INT(check(f), WORK_ALLOWED);
    f.enforceable = true;
    CHECK_INT(check(f), WORK_NOT_YET_HAPPENED);
}

TEST(attendance_times_penalty_and_notes_are_looked_at_in_that_order)
{
    struct work_appointment f = good_appointment();
    f.notes_length = 4001;
    CHECK_INT(check(f), WORK_NOTES_TOO_LONG);
    f.time.penalty = 361;
    CHECK_INT(check(f), WORK_PENALTY_TOO_LONG);
    f.time.end = f.time.start;
    CHECK_INT(check(f), WORK_END_NOT_AFTER_START);
    f.has_attendance = false;
    CHECK_INT(check(f), WORK_ATTENDANCE_REQUIRED);
    f = good_appointment();
    f.notes_length = 4000;
    f.time.penalty = 360;
    CHECK_INT(check(f), WORK_ALLOWED);
}

TEST(no_more_is_credited_than_the_order_has_left)
{
    struct work_appointment f = good_appointment();
    f.ledger = (struct work_ledger){ .required = 400, .adjustments = -40 };
    CHECK_INT(check(f), WORK_ALLOWED);
    f.ledger.completed = 1;
    CHECK_INT(check(f), WORK_MORE_THAN_REMAINS);
    f.already_credited = 1;
    CHECK_INT(check(f), WORK_ALLOWED);
}

TEST(education_is_held_to_its_share)
{
    struct work_appointment f = good_appointment();
    f.ledger.required = 1200;
    f.group = PROJECT_EDUCATION;
    CHECK_INT(check(f), WORK_ALLOWED);
    f.ledger.education_completed = 1;
    CHECK_INT(check(f), WORK_MORE_EDUCATION_THAN_ALLOWED);
    f.already_credited = 1;
    CHECK_INT(check(f), WORK_ALLOWED);
    f.already_credited = 0;
    f.group = PROJECT_INDUCTION;
    CHECK_INT(check(f), WORK_ALLOWED);
}

TEST(an_appointment_without_its_days_cannot_be_checked)
{
    struct work_appointment f = good_appointment();
    enum work_refusal refusal;
    f.on = NO_DATE;
    CHECK_INT(work_appointment_check(&f, &refusal, NULL), UNKNOWN);
}

static enum adjustment_refusal adjust(struct work_adjustment f)
{
    enum adjustment_refusal refusal;
    CHECK_INT(work_adjustment_check(&f, &refusal, NULL), KNOWN);
    return refusal;
}

TEST(an_adjustment_has_a_most_a_day_and_what_is_left)
{
    struct work_adjustment f = { .minutes = 180, .on = { 2026, 6, 15 }, .today = { 2026, 6, 15 },
                                 .sentenced = { 2026, 6, 15 }, .ledger = { .required = 180 } };
    CHECK_INT(adjust(f), ADJUSTMENT_ALLOWED);
    f.minutes = 181;
    CHECK_INT(adjust(f), ADJUSTMENT_EXCEEDS_REASON);
    f.reason_max = known_int(200);
    CHECK_INT(adjust(f), ADJUSTMENT_MORE_THAN_REMAINS);
    f.sentenced = date_of(2026, 6, 16);
    CHECK_INT(adjust(f), ADJUSTMENT_BEFORE_SENTENCE);
    f.on = date_of(2026, 6, 16);
    CHECK_INT(adjust(f), ADJUSTMENT_IN_FUTURE);
}

TEST(every_refusal_says_why)
{
    for (int r = 1; r < WORK_REFUSALS; r++) CHECK(*work_refusal_text((enum work_refusal)r));
    for (int r = 1; r < ADJUSTMENT_REFUSALS; r++)
        CHECK(*adjustment_refusal_text((enum adjustment_refusal)r));
    CHECK_TEXT(work_refusal_text(WORK_REFUSALS), "");
}

TEST(numbers_without_sense_do_not_overflow)
{
    struct work_appointment f = good_appointment();
    f.group = PROJECT_EDUCATION;
    f.ledger = (struct work_ledger){ INT64_MAX, INT64_MAX, INT64_MIN, INT64_MIN };
    f.already_credited = INT64_MAX;
    f.time.start = INT_MIN;
    f.time.end = INT_MAX;
    CHECK_INT(check(f), WORK_MORE_THAN_REMAINS);
}
