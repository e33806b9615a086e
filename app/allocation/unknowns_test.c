/* unknowns_test.c -- what is not known is counted, the gravest first. */
#include "app/allocation/unknowns.h"

#include "tools/test.h"

static const struct date spring = { 2026, 4, 1 }, summer = { 2026, 7, 1 };

static struct case_knowledge all_known(void)
{
    return (struct case_knowledge){ true, true, true, spring, summer, spring, spring };
}

TEST(where_all_is_known_nothing_is_counted)
{
    struct case_knowledge k = all_known();
    CHECK_INT(unknowns_count(&k).count, 0);
    CHECK_TEXT(unknowns_count(&k).first, "");
}

TEST(where_nothing_is_known_the_rosh_level_comes_first)
{
    struct case_knowledge k = { 0 };
    CHECK_INT(unknowns_count(&k).count, 5);
    CHECK_TEXT(unknowns_count(&k).first, "RoSH level never set");
}

TEST(an_enquiry_that_was_asked_is_not_one_that_was_answered)
{
    struct case_knowledge k = all_known();
    k.police_answered = NO_DATE;
    CHECK_TEXT(unknowns_count(&k).first, "Police asked, no answer");
    k.police_asked = NO_DATE;
    CHECK_TEXT(unknowns_count(&k).first, "Police never asked");
    CHECK_INT(unknowns_count(&k).count, 1);
}

TEST(an_answer_older_than_the_last_asking_is_none)
{
    struct case_knowledge k = all_known();
    k.care_asked = summer;
    CHECK_TEXT(unknowns_count(&k).first, "Children's social care asked, no answer");
    k.care_answered = summer;
    CHECK_INT(unknowns_count(&k).count, 0);
}

TEST(police_and_social_care_are_counted_apart)
{
    struct case_knowledge k = all_known();
    k.police_asked = k.police_answered = k.care_asked = k.care_answered = NO_DATE;
    CHECK_INT(unknowns_count(&k).count, 2);
}
