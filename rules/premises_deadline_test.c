/* premises_deadline_test.c -- when an assessment or a placement application is due. */
#include "rules/premises_deadline.h"
#include "tools/test.h"

static const struct bank_holiday may_day[] = { { .on = { 2026, 5, 4 } } };
static const struct calendar calendar = { .holiday = may_day, .count = 1 };

static void check_due(enum premises_task task, enum premises_notice notice, const char *created,
                      const char *want)
{
    struct premises_task_facts f = { task, notice, instant_from_iso(created) };
    struct instant due;
    char text[INSTANT_TEXT];
    CHECK_INT(premises_due(&f, &calendar, &due, NULL), KNOWN);
    check_text(instant_iso(due, text), want, __FILE__, __LINE__);
}

TEST(an_assessment_is_due_by_its_notice)
{
    const char *tuesday = "2026-01-13T10:15:00.000Z";
    check_due(PREMISES_ASSESSMENT, NOTICE_STANDARD, tuesday, "2026-01-27T10:15:00.000Z");
    check_due(PREMISES_ASSESSMENT, NOTICE_SHORT, tuesday, "2026-01-20T10:15:00.000Z");
    check_due(PREMISES_ASSESSMENT, NOTICE_EMERGENCY, tuesday, "2026-01-13T12:15:00.000Z");
}

TEST(a_placement_application_is_due_in_five_days_whatever_the_notice)
{
    for (int n = NOTICE_STANDARD; n <= NOTICE_EMERGENCY; n++)
        check_due(PREMISES_PLACEMENT_APPLICATION, (enum premises_notice)n,
                  "2026-01-13T10:15:00.000Z", "2026-01-20T10:15:00.000Z");
}

TEST(at_one_in_the_afternoon_the_day_is_over)
{
    check_due(PREMISES_ASSESSMENT, NOTICE_EMERGENCY, "2026-01-13T12:59:59.000Z",
              "2026-01-13T14:59:59.000Z");
    check_due(PREMISES_ASSESSMENT, NOTICE_EMERGENCY, "2026-01-13T13:00:00.000Z",
              "2026-01-14T11:00:00.000Z");
    /* In summer that is noon by UTC. */
    check_due(PREMISES_ASSESSMENT, NOTICE_EMERGENCY, "2026-07-14T11:59:59.000Z",
              "2026-07-14T13:59:59.000Z");
    check_due(PREMISES_ASSESSMENT, NOTICE_EMERGENCY, "2026-07-14T12:00:00.000Z",
              "2026-07-15T10:00:00.000Z");
}

TEST(weekends_and_bank_holidays_neither_start_nor_count)
{
    check_due(PREMISES_ASSESSMENT, NOTICE_EMERGENCY, "2026-05-02T09:00:00.000Z",
              "2026-05-05T10:00:00.000Z");
    check_due(PREMISES_ASSESSMENT, NOTICE_SHORT, "2026-05-01T09:00:00.000Z",
              "2026-05-11T09:00:00.000Z");
}

TEST(a_deadline_across_a_change_of_clocks_keeps_its_hour_by_utc)
{
    check_due(PREMISES_ASSESSMENT, NOTICE_SHORT, "2026-03-26T10:00:00.000Z",
              "2026-04-02T10:00:00.000Z");
}

TEST(notice_is_short_under_twenty_eight_days)
{
    struct date today = date_of(2026, 6, 1);
    CHECK_INT(premises_notice_of(date_of(2026, 6, 28), today), NOTICE_SHORT);
    CHECK_INT(premises_notice_of(date_of(2026, 6, 29), today), NOTICE_STANDARD);
    CHECK_INT(premises_notice_of(NO_DATE, today), NOTICE_STANDARD);
}

TEST(without_a_moment_of_creation_nothing_is_due)
{
    struct premises_task_facts f = { .created = { INT64_MAX } };
    struct instant due;
    CHECK_INT(premises_due(&f, &calendar, &due, NULL), UNKNOWN);
    f.created = NO_INSTANT;
    CHECK_INT(premises_due(&f, &calendar, &due, NULL), UNKNOWN);
}
