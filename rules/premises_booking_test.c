/* premises_booking_test.c -- how a booking stands, and what may be done with it. */
#include "rules/premises_booking.h"
#include "tools/test.h"

static const struct date day = { 2026, 6, 1 };

TEST(the_first_status_that_holds_is_the_status)
{
    struct booking_facts f = { 0 };
    CHECK_INT(booking_status(&f), BOOKING_UPCOMING);
    f.arrived = day;
    CHECK_INT(booking_status(&f), BOOKING_ARRIVED);
    f.departed = day;
    CHECK_INT(booking_status(&f), BOOKING_DEPARTED);
    f.did_not_arrive = true;
    CHECK_INT(booking_status(&f), BOOKING_NOT_ARRIVED);
    f.cancelled = true;
    CHECK_INT(booking_status(&f), BOOKING_CANCELLED);
}

/* Which acts may be done, as a word of letters: a arrival, n non-arrival, k key
 * worker, d departure, p appeal, t transfer, s shorten. */
static void check_acts(struct booking_facts f, const char *want)
{
    static const char letters[] = "ankdpts";
    char got[BOOKING_ACTS + 1] = "";
    size_t len = 0;
    for (int act = 0; act < BOOKING_ACTS; act++)
        if (!booking_refusal(&f, (enum booking_act)act)) got[len++] = letters[act];
    CHECK_TEXT(got, want);
}

TEST(each_status_allows_its_own_acts)
{
    check_acts((struct booking_facts){ 0 }, "ankps");
    check_acts((struct booking_facts){ .resident_elsewhere = true }, "nkps");
    check_acts((struct booking_facts){ .arrived = day }, "kdts");
    check_acts((struct booking_facts){ .arrived = day, .transferred = true }, "kdt");
    check_acts((struct booking_facts){ .arrived = day, .departed = day }, "k");
    check_acts((struct booking_facts){ .did_not_arrive = true }, "k");
    check_acts((struct booking_facts){ .cancelled = true }, "");
}

TEST(there_is_no_act_beyond_the_list)
{
    struct booking_facts f = { 0 };
    CHECK(booking_refusal(&f, BOOKING_ACTS) != NULL);
}

TEST(the_day_of_a_stay_is_the_actual_one_once_recorded)
{
    CHECK_DATE(booking_day(NO_DATE, day), "2026-06-01");
    CHECK_DATE(booking_day(date_of(2026, 6, 2), day), "2026-06-02");
}
