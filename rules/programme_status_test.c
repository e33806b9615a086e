/* programme_status_test.c -- where a referral to a group programme may be moved. */
#include "rules/programme_status.h"
#include "tools/test.h"

static int moves_from(enum programme_status from)
{
    int count = 0;
    for (int to = 0; to < PROGRAMME_STATUSES; to++)
        count += programme_move_allowed(from, (enum programme_status)to);
    return count;
}

TEST(each_status_has_as_many_ways_out_as_the_table_of_the_service)
{
    static const int ways[PROGRAMME_STATUSES] = {
        [PROGRAMME_AWAITING_ASSESSMENT] = 5, [PROGRAMME_AWAITING_ALLOCATION] = 3,
        [PROGRAMME_NOT_READY] = 4,           [PROGRAMME_DEPRIORITISED] = 3,
        [PROGRAMME_SCHEDULED] = 6,           [PROGRAMME_ON_PROGRAMME] = 6,
        [PROGRAMME_BREACH] = 2,              [PROGRAMME_RECALL] = 2,
        [PROGRAMME_RETURN_TO_COURT] = 2,     [PROGRAMME_DEFERRED] = 2,
    };
    for (int s = 0; s < PROGRAMME_STATUSES; s++)
        CHECK_INT(moves_from((enum programme_status)s), ways[s]);
}

TEST(nobody_is_scheduled_by_hand_and_nobody_moves_to_where_they_are)
{
    for (int s = 0; s < PROGRAMME_STATUSES; s++) {
        enum programme_status from = (enum programme_status)s;
        CHECK(!programme_move_allowed(from, PROGRAMME_SCHEDULED));
        CHECK(!programme_move_allowed(from, from));
    }
}

TEST(only_who_is_scheduled_starts_and_only_who_started_completes_or_breaches)
{
    CHECK(programme_move_allowed(PROGRAMME_SCHEDULED, PROGRAMME_ON_PROGRAMME));
    CHECK(!programme_move_allowed(PROGRAMME_AWAITING_ALLOCATION, PROGRAMME_ON_PROGRAMME));
    CHECK(programme_move_allowed(PROGRAMME_ON_PROGRAMME, PROGRAMME_COMPLETE));
    CHECK(!programme_move_allowed(PROGRAMME_SCHEDULED, PROGRAMME_BREACH));
    CHECK(programme_move_allowed(PROGRAMME_BREACH, PROGRAMME_WITHDRAWN));
    CHECK(!programme_move_allowed(PROGRAMME_DEFERRED, PROGRAMME_WITHDRAWN));
}

TEST(a_referral_is_over_when_complete_or_withdrawn)
{
    CHECK(programme_is_over(PROGRAMME_COMPLETE));
    CHECK(programme_is_over(PROGRAMME_WITHDRAWN));
    CHECK(!programme_is_over(PROGRAMME_DEFERRED));
    CHECK(!programme_is_over(PROGRAMME_STATUSES));
}

TEST(a_status_is_found_by_its_exact_text)
{
    for (int s = 0; s < PROGRAMME_STATUSES; s++) {
        enum programme_status status = (enum programme_status)s;
        CHECK_INT(programme_status_of(programme_status_text(status)), status);
    }
    CHECK_INT(programme_status_of("on programme"), PROGRAMME_STATUSES);
    CHECK_INT(programme_status_of(NULL), PROGRAMME_STATUSES);
    CHECK(!programme_move_allowed((enum programme_status)99, PROGRAMME_RECALL));
    CHECK(!programme_move_allowed(PROGRAMME_RECALL, (enum programme_status)-1));
    CHECK_TEXT(programme_status_text((enum programme_status)-1), "");
}
