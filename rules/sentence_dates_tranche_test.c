/* sentence_dates_tranche_test.c -- the release laws of 2024 and 2026, and their tranches. */
#include "rules/sentence_dates_example_test.h"

static struct imposed_sentence *under_sds40(struct example *e, const char *imposed, int months)
{
    example_begin(e);
    e->facts.regime.sds40 = true;
    return impose_months(e, imposed, months);
}

TEST(the_law_changes_nothing_where_it_does_not_exist)
{
    struct example e;
    under_sds40(&e, "2024-11-05", 24);
    e.facts.regime.sds40 = false;
    CHECK_RELEASE(reckon(&e), "2025-11-04");
}

TEST(a_sentence_of_the_first_day_is_served_under_the_law)
{
    static const struct { const char *imposed, *release; } cases[] = {
        { "2024-09-09", "2025-09-08" },     /* by its tranche */
        { "2024-09-10", "2025-09-09" },
        { "2024-09-11", "2025-09-10" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        under_sds40(&e, cases[i].imposed, 30);
        struct sentence_answer a = reckon(&e);
        CHECK_RELEASE(a, cases[i].release);
        CHECK_INT(a.tranche[TRANCHED_SDS40], i == 0);
        CHECK(a.affected_by_sds40);
    }
}

TEST(nobody_is_released_before_the_tranche_unless_they_already_were)
{
    struct example e;
    under_sds40(&e, "2023-09-12", 24);          /* half: 11 September; 40 %: 30 June */
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2024-09-10");
    CHECK_INT(a.tranche[TRANCHED_SDS40], 1);
    CHECK_DATE(a.on[CURFEW_ELIGIBILITY], "2024-03-16");     /* was past: kept */

    under_sds40(&e, "2023-09-11", 24);          /* half: on the day itself */
    a = reckon(&e);
    CHECK_RELEASE(a, "2024-09-10");
    CHECK_INT(a.tranche[TRANCHED_SDS40], 0);
    CHECK(!a.affected_by_sds40);
}

TEST(five_years_and_more_are_of_the_second_tranche)
{
    struct example e;
    struct imposed_sentence *s = under_sds40(&e, "2022-06-14", 60);
    struct sentence_answer a = reckon(&e);
    CHECK_INT(a.tranche[TRANCHED_SDS40], 2);
    CHECK_RELEASE(a, "2024-10-22");
    s->custodial = (struct sentence_length){ .years = 4, .months = 11, .weeks = 4 };
    a = reckon(&e);
    CHECK_INT(a.tranche[TRANCHED_SDS40], 1);
    CHECK_RELEASE(a, "2024-09-10");
}

TEST(excluded_offences_are_served_to_the_half)
{
    static const enum exclusion excluded[] = {
        EXCLUDED_SEXUAL, EXCLUDED_VIOLENT, EXCLUDED_DOMESTIC_ABUSE, EXCLUDED_NATIONAL_SECURITY,
        EXCLUDED_TERRORISM,
    };
    for (size_t i = 0; i < sizeof excluded / sizeof *excluded; i++) {
        struct example e;
        under_sds40(&e, "2024-11-05", 24)->exclusions = excluded[i];
        CHECK_RELEASE(reckon(&e), "2025-11-04");
    }
}

TEST(further_offences_are_excluded_from_december_2024)
{
    static const struct { const char *imposed, *release; } cases[] = {
        { "2024-11-05", "2025-11-04" },     /* at 40 % until the day */
        { "2024-12-15", "2025-12-14" },
        { "2024-12-16", "2025-12-15" },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        under_sds40(&e, cases[i].imposed, 24)->exclusions = EXCLUDED_SEXUAL_LATER;
        CHECK_RELEASE(reckon(&e), cases[i].release);
    }
    struct example e;                       /* out by then: it stays as it was */
    under_sds40(&e, "2024-09-11", 6)->exclusions = EXCLUDED_SEXUAL_LATER;
    CHECK_RELEASE(reckon(&e), "2024-11-22");
}

TEST(someone_out_on_curfew_is_passed_by)
{
    struct example e;
    under_sds40(&e, "2023-09-26", 24);
    CHECK_INT(reckon(&e).tranche[TRANCHED_SDS40], 1);
    move_out(&e, "2024-09-09", RELEASED_TO_CURFEW);
    CHECK_INT(reckon(&e).tranche[TRANCHED_SDS40], 0);
    e.movement[0].on = on("2024-09-10");
    CHECK_INT(reckon(&e).tranche[TRANCHED_SDS40], 1);
    e.movement[0].on = on("2024-09-09");
    e.movement[0].reason = RELEASED_ON_PAROLE;
    CHECK_INT(reckon(&e).tranche[TRANCHED_SDS40], 0);
    adjust(&e, ADJUST_UNLAWFULLY_AT_LARGE, "2024-09-05", 20);
    CHECK_INT(reckon(&e).tranche[TRANCHED_SDS40], 1);   /* out, but at large */
    e.movement[0].reason = RELEASED_TO_CURFEW;
    CHECK_INT(reckon(&e).tranche[TRANCHED_SDS40], 0);
}

TEST(a_consecutive_sentence_between_the_tranches_is_doubted)
{
    static const struct { const char *imposed; bool doubted; } cases[] = {
        { "2024-09-09", false }, { "2024-09-10", true }, { "2024-10-21", true },
        { "2024-10-22", false },
    };
    for (size_t i = 0; i < 4; i++) {
        struct example e;
        under_sds40(&e, "2022-06-14", 96);
        impose_months(&e, cases[i].imposed, 6)->consecutive_to = 1;
        struct sentence_answer a = reckon(&e);
        CHECK(((a.doubts >> DOUBT_CONSECUTIVE_BETWEEN_TRANCHES) & 1) == cases[i].doubted);
    }
}

/* ---- progression model ---- */

static struct imposed_sentence *under_progression(struct example *e, const char *imposed, int days)
{
    example_begin(e);
    e->facts.regime.sds40 = e->facts.regime.progression = true;
    e->facts.regime.supervision_repealed = true;
    return impose(e, SENTENCE_STANDARD, imposed, (struct sentence_length){ .days = days });
}

TEST(from_october_2026_a_third_is_served)
{
    static const struct { const char *imposed, *release; int tranche; } cases[] = {
        { "2026-09-30", "2027-07-30", 3 },
        { "2026-10-01", "2027-07-31", 0 },
        { "2026-10-02", "2027-08-01", 0 },
    };
    for (size_t i = 0; i < 3; i++) {
        struct example e;
        under_progression(&e, cases[i].imposed, 912);
        struct sentence_answer a = reckon(&e);
        CHECK_RELEASE(a, cases[i].release);
        CHECK_INT(a.tranche[TRANCHED_PROGRESSION], cases[i].tranche);
        CHECK(a.affected_by_progression);
    }
}

TEST(the_tranche_of_the_progression_model_goes_by_days)
{
    struct example e;
    under_progression(&e, "2026-03-10", 574);   /* 40 %: 25 October; a third: 17 September */
    CHECK_RELEASE(reckon(&e), "2026-10-01");
    under_progression(&e, "2026-03-10", 575);
    CHECK_RELEASE(reckon(&e), "2026-10-13");
}

TEST(added_days_are_served_after_the_tranche)
{
    struct example e;
    under_progression(&e, "2026-03-10", 574);
    adjust(&e, ADJUST_ADDED, "2026-05-05", 10);
    CHECK_RELEASE(reckon(&e), "2026-10-11");
}

TEST(a_date_before_the_tranche_stands)
{
    struct example e;
    under_progression(&e, "2026-02-10", 574);   /* 40 %: 27 September */
    struct sentence_answer a = reckon(&e);
    CHECK_RELEASE(a, "2026-09-27");
    CHECK_INT(a.tranche[TRANCHED_PROGRESSION], 0);
    CHECK(!a.affected_by_progression);
}

TEST(sds_plus_is_served_to_the_half_and_exclusions_as_before)
{
    struct example e;
    struct imposed_sentence *s = under_progression(&e, "2026-10-06", 3287);
    s->sds_plus = s->sds_plus_eligible = true;
    CHECK_RELEASE(reckon(&e), "2031-04-06");
    s->exclusions = EXCLUDED_PROGRESSION_SCHEDULE;
    CHECK_RELEASE(reckon(&e), "2032-10-05");
    s->sds_plus = false;                        /* would be SDS+ if imposed today */
    s->exclusions = 0;
    CHECK_RELEASE(reckon(&e), "2030-05-12");
    s->sds_plus_eligible = false;
    s->section_250 = true;
    CHECK_RELEASE(reckon(&e), "2030-05-12");
}

TEST(short_sentences_for_old_offences_are_put_on_licence)
{
    struct example e;
    under_progression(&e, "2026-10-06", 200)->offence_on = on("2014-05-06");
    struct sentence_answer a = reckon(&e);
    CHECK(date_known(a.on[CONDITIONAL_RELEASE]));
    CHECK(date_known(a.on[SENTENCE_AND_LICENCE_EXPIRY]));
    e.sentence[0].imposed_on = on("2026-03-03");
    CHECK(date_known(reckon(&e).on[AUTOMATIC_RELEASE]));
}

TEST(someone_on_parole_or_removed_when_the_model_began_is_doubted)
{
    static const struct { const char *out; enum movement_reason reason; bool doubted; } cases[] = {
        { "2026-09-30", RELEASED_ON_PAROLE, true }, { "2026-10-01", RELEASED_ON_PAROLE, false },
        { "2026-09-30", RELEASED_FOR_REMOVAL, true }, { "2026-09-30", RELEASED_TO_CURFEW, false },
    };
    for (size_t i = 0; i < 4; i++) {
        struct example e;
        under_progression(&e, "2026-03-10", 900);
        move_out(&e, cases[i].out, cases[i].reason);
        CHECK(((reckon(&e).doubts >> DOUBT_OUT_AT_PROGRESSION) & 1) == cases[i].doubted);
    }
}
