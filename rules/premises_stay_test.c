/* premises_stay_test.c -- how long a placement in approved premises lasts. */
#include "rules/premises_stay.h"
#include "tools/test.h"

static int weeks(struct stay_facts f)
{
    struct stay_answer answer;
    CHECK_INT(stay_find(&f, &answer, NULL), KNOWN);
    CHECK_INT(answer.refused, answer.weeks == 0);
    return answer.weeks;
}

TEST(under_the_old_model_everyone_has_twelve_weeks_but_in_two_types)
{
    for (int type = 0; type < PREMISES_TYPES; type++) {
        struct stay_facts f = { .type = (enum premises_type)type, .tier = 'H' };
        int want = type == PREMISES_PIPE ? 26 : type == PREMISES_ESAP ? 52 : 12;
        CHECK_INT(weeks(f), want);
    }
}

TEST(the_type_of_premises_goes_before_sex_sentence_and_tier)
{
    struct stay_facts f = { .model = STAY_TIER_V3, .type = PREMISES_PIPE, .tier = 'G' };
    CHECK_INT(weeks(f), 26);
    f.womens = true;
    CHECK_INT(weeks(f), 26);
    f.type = PREMISES_ESAP;
    CHECK_INT(weeks(f), 62);
    f.type = PREMISES_MENTAL_HEALTH;
    CHECK_INT(weeks(f), 0);
    f.womens = false;
    CHECK_INT(weeks(f), 26);
}

TEST(women_have_sixteen_weeks_whatever_the_tier_and_sentence)
{
    for (int s = 0; s < STAY_SENTENCES; s++)
        for (char tier = 'A'; tier <= 'H'; tier++) {
            struct stay_facts f = { STAY_TIER_V3, PREMISES_NORMAL, true, (enum stay_sentence)s,
                                    tier };
            CHECK_INT(weeks(f), 16);
            f.type = PREMISES_RECOVERY;
            CHECK_INT(weeks(f), 16);
        }
}

TEST(men_are_ruled_by_sentence_and_tier)
{
    static const int life[] = { 16, 16, 16, 0, 0, 0, 0, 0 };
    static const int other[] = { 16, 12, 8, 8, 0, 0, 0, 0 };
    for (int s = 0; s < STAY_SENTENCES; s++)
        for (char tier = 'A'; tier <= 'H'; tier++) {
            struct stay_facts f = { STAY_TIER_V3, PREMISES_RECOVERY, false,
                                    (enum stay_sentence)s, tier };
            const int *want = s == STAY_LIFE || s == STAY_IPP ? life : other;
            CHECK_INT(weeks(f), s == STAY_SENTENCE_NOT_NAMED ? 0 : want[tier - 'A']);
        }
}

TEST(a_tier_that_is_no_letter_of_the_table_is_refused)
{
    struct stay_facts f = { STAY_TIER_V3, PREMISES_NORMAL, false, STAY_LIFE, 'a' };
    CHECK_INT(weeks(f), 0);
    f.tier = '\0';
    CHECK_INT(weeks(f), 0);
    struct stay_answer answer;
    f.type = PREMISES_TYPES;
    CHECK_INT(stay_find(&f, &answer, NULL), UNKNOWN);
    CHECK(answer.refused);
}
