/* contact_recording_test.c -- whether a contact may be recorded as it was entered. */
#include "rules/contact_recording.h"

#include "tools/test.h"

static const struct date today = { 2026, 3, 10 };

static bool accepts_outcome(enum contact_flag flag, struct date on, bool given, enum tri attended,
                            enum tri complied)
{
    struct contact_outcome_facts f = { flag, on, today, given, attended, complied };
    return !contact_outcome_accepts(&f).refusal;
}

TEST(a_required_outcome_is_wanted_from_the_day_after)
{
    struct date yesterday = { 2026, 3, 9 };
    CHECK(!accepts_outcome(FLAG_YES, yesterday, false, NOT_KNOWN, NOT_KNOWN));
    CHECK(accepts_outcome(FLAG_YES, today, false, NOT_KNOWN, NOT_KNOWN));
    CHECK(accepts_outcome(FLAG_NO, yesterday, false, NOT_KNOWN, NOT_KNOWN));
    CHECK(accepts_outcome(FLAG_YES, yesterday, true, YES, NO));
    CHECK(!accepts_outcome(FLAG_BOTH, yesterday, true, YES, YES));
    CHECK(accepts_outcome(FLAG_BOTH, yesterday, false, NOT_KNOWN, NOT_KNOWN));
}

TEST(an_appointment_still_to_come_takes_only_an_acceptable_absence)
{
    struct date tomorrow = { 2026, 3, 11 };
    CHECK(accepts_outcome(FLAG_YES, tomorrow, true, NO, YES));
    CHECK(!accepts_outcome(FLAG_YES, tomorrow, true, NO, NO));
    CHECK(!accepts_outcome(FLAG_YES, tomorrow, true, YES, YES));
    CHECK(!accepts_outcome(FLAG_YES, tomorrow, true, NOT_KNOWN, YES));
    CHECK(accepts_outcome(FLAG_YES, today, true, YES, YES));
}

TEST(alerts_and_end_times_follow_the_type)
{
    struct contact_type_facts f = { .alert_wanted = true };
    CHECK(contact_type_accepts(&f).refusal != NULL);
    f.alert_allowed = true;
    CHECK_TEXT(contact_type_accepts(&f).refusal, NULL);
    f.credits_hours = true;
    CHECK(contact_type_accepts(&f).refusal != NULL);
    f.has_end_time = true;
    CHECK_TEXT(contact_type_accepts(&f).refusal, NULL);
}

TEST(a_location_is_the_teams_and_allowed)
{
    static const struct {
        enum contact_flag flag;
        bool given, teams, accepted;
    } rows[] = {
        { FLAG_YES, false, false, false }, { FLAG_YES, true, true, true },
        { FLAG_YES, true, false, false },  { FLAG_NO, false, false, true },
        { FLAG_NO, true, true, false },    { FLAG_BOTH, false, false, true },
        { FLAG_BOTH, true, false, false }, { FLAG_BOTH, true, true, true },
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct contact_location_facts f = { rows[i].flag, rows[i].given, rows[i].teams };
        CHECK_INT(contact_location_accepts(&f).refusal == NULL, rows[i].accepted);
    }
}

TEST(only_an_appointment_of_attendance_still_to_come_clashes)
{
    struct contact_clash_facts f = { true, true, { 2026, 3, 11 }, today, true };
    CHECK(contact_clash_accepts(&f).refusal != NULL);
    f.on = today;
    CHECK_TEXT(contact_clash_accepts(&f).refusal, NULL);
    f = (struct contact_clash_facts){ false, true, { 2026, 3, 11 }, today, true };
    CHECK_TEXT(contact_clash_accepts(&f).refusal, NULL);
    f = (struct contact_clash_facts){ true, false, { 2026, 3, 11 }, today, true };
    CHECK_TEXT(contact_clash_accepts(&f).refusal, NULL);
    CHECK(appointments_overlap(600, 660, 660, 700));
    CHECK(!appointments_overlap(600, 659, 660, 700));
}

TEST(a_contact_hangs_where_its_type_belongs)
{
    struct contact_level_facts f = { .level = LEVEL_OF_EVENT, .is_cja_order = true,
                                     .legacy_level = true };
    CHECK(contact_level_accepts(&f).refusal != NULL);
    f.cja_level = true;
    CHECK_TEXT(contact_level_accepts(&f).refusal, NULL);
    f = (struct contact_level_facts){ .level = LEVEL_OF_REQUIREMENT };
    CHECK(contact_level_accepts(&f).refusal != NULL);
    f.category_listed = true;
    CHECK_TEXT(contact_level_accepts(&f).refusal, NULL);
    f = (struct contact_level_facts){ .level = LEVEL_OF_NSI, .whole_order_level = true };
    CHECK(contact_level_accepts(&f).refusal != NULL);
}

TEST(an_action_stands_where_the_outcome_is_one_to_enforce)
{
    struct contact_action_facts f = {
        .given = true, .known = true, .response_days = { 7, true }, .has_outcome = true,
        .complied = NO, .enforceable = true, .action_required = true, .today = today,
    };
    struct date by;
    CHECK_TEXT(contact_action_accepts(&f, &by).refusal, NULL);
    CHECK_DATE(by, "2026-03-17");
    f.known = false;
    CHECK(contact_action_accepts(&f, &by).refusal != NULL);
    CHECK_DATE(by, "");
    f.given = false;
    CHECK(contact_action_accepts(&f, &by).refusal != NULL);
    f.complied = YES;
    CHECK_TEXT(contact_action_accepts(&f, &by).refusal, NULL);
    f.given = true;
    CHECK(contact_action_accepts(&f, &by).refusal != NULL);
}

TEST(hours_are_credited_to_the_nearest_hundredth)
{
    struct maybe_int h = hours_credited(true, YES, YES, known_int(750), known_int(840));
    CHECK_INT(h.value, 150);
    h = hours_credited(true, YES, YES, known_int(540), known_int(560));     /* 0.333 */
    CHECK_INT(h.value, 33);
    h = hours_credited(true, YES, YES, known_int(540), known_int(580));     /* 0.667 */
    CHECK_INT(h.value, 67);
    CHECK(!hours_credited(false, YES, YES, known_int(540), known_int(580)).known);
    CHECK(!hours_credited(true, NO, YES, known_int(540), known_int(580)).known);
    CHECK(!hours_credited(true, YES, NOT_KNOWN, known_int(540), known_int(580)).known);
    CHECK(!hours_credited(true, YES, YES, known_int(580), known_int(540)).known);
    CHECK(!hours_credited(true, YES, YES, known_int(540), UNKNOWN_INT).known);
}
