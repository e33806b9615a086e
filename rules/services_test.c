/* services_test.c -- where a referral to a commissioned service stands, and how it would end. */
#include "rules/services.h"
#include "tools/test.h"

static struct service_answer find(struct service_facts f)
{
    struct service_answer answer;
    CHECK_INT(service_find(&f, &answer, NULL), KNOWN);
    return answer;
}

TEST(a_service_without_an_approved_plan_is_not_delivering)
{
    struct service_answer a = find((struct service_facts){ .attended_or_late = 3 });
    CHECK_INT(a.state, SERVICE_NOT_DELIVERING);
    CHECK(!a.report_required);
    CHECK_INT(a.ends, SERVICE_LIVE);
}

TEST(nobody_who_attended_nothing_is_asked_for_a_report)
{
    struct service_facts f = { .plan_approved = true, .not_attended = 2 };
    CHECK_INT(find(f).state, SERVICE_MISSING_FIRST);
    CHECK_INT(find(f).ends, SERVICE_LIVE);
    f.end_requested = true;
    CHECK(!find(f).report_required);
    CHECK_INT(find(f).ends, SERVICE_CANCELLED);
}

TEST(ending_a_service_in_progress_waits_for_the_report)
{
    struct service_facts f = { .plan_approved = true, .attended_or_late = 1,
                               .without_outcome = 1 };
    CHECK_INT(find(f).state, SERVICE_IN_PROGRESS);
    CHECK(!find(f).report_required);
    f.end_requested = true;
    CHECK(find(f).report_required);
    CHECK_INT(find(f).would_end, SERVICE_ENDED_EARLY);
    CHECK_INT(find(f).ends, SERVICE_LIVE);
    f.report_submitted = true;
    CHECK(!find(f).report_required);
    CHECK_INT(find(f).ends, SERVICE_ENDED_EARLY);
}

TEST(a_completed_service_is_due_a_report_unasked)
{
    struct service_facts f = { .plan_approved = true, .attended_or_late = 1, .not_attended = 4 };
    CHECK_INT(find(f).state, SERVICE_COMPLETED);
    CHECK(find(f).report_required);
    CHECK_INT(find(f).ends, SERVICE_LIVE);
    f.report_submitted = true;
    CHECK_INT(find(f).ends, SERVICE_ENDED);
}

TEST(a_withdrawal_is_named_by_how_far_it_had_come)
{
    struct service_facts f = { .plan_approved = true, .without_outcome = 2 };
    CHECK_INT(service_withdrawal(&f), WITHDRAWN_BEFORE_ASSESSMENT);
    f.attended_or_late = 1;
    CHECK_INT(service_withdrawal(&f), WITHDRAWN_AFTER_ASSESSMENT);
    f.attended_or_late = 2;
    CHECK_INT(service_withdrawal(&f), WITHDRAWN_CLOSED_EARLY);
    f.attended_or_late = 1;
    f.report_submitted = true;
    CHECK_INT(service_withdrawal(&f), WITHDRAWN_CLOSED_EARLY);
}

TEST(negative_numbers_of_sessions_are_no_facts)
{
    struct service_facts f = { .plan_approved = true, .without_outcome = -1 };
    struct service_answer answer;
    CHECK_INT(service_find(&f, &answer, NULL), UNKNOWN);
}
