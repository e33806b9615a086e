/* handover_test.c -- when a case passes from prison to community, and who holds it now. */
#include "rules/handover.h"
#include "tools/test.h"

static const struct date today = { 2026, 6, 15 };

static void check_release(const struct release_dates *f, enum release_type type)
{
    struct earliest_release release;
    earliest_release(f, today, &release, NULL);
    CHECK_INT(release.type, type);
}

TEST(the_release_of_an_indeterminate_sentence_is_a_coming_tariff_then_a_coming_hearing)
{
    struct date past = date_of(2026, 6, 1), soon = date_of(2026, 6, 16);
    struct date later = date_of(2027, 1, 1);
    check_release(&(struct release_dates){ true, .tariff_expiry = later, .target_hearing = soon },
                  RELEASE_TED);
    check_release(&(struct release_dates){ true, .tariff_expiry = past, .target_hearing = later },
                  RELEASE_THD);
    check_release(&(struct release_dates){ true, .tariff_expiry = today, .target_hearing = soon },
                  RELEASE_THD);
    check_release(&(struct release_dates){ true, .target_hearing = past }, RELEASE_THD);
    check_release(&(struct release_dates){ .indeterminate = true }, RELEASE_NONE);
}

TEST(of_two_past_dates_the_nearer_stands_and_the_tariff_wins_a_tie)
{
    struct release_dates f = { true, .tariff_expiry = date_of(2026, 6, 1),
                               .target_hearing = date_of(2026, 6, 2) };
    check_release(&f, RELEASE_THD);
    f.target_hearing = f.tariff_expiry;
    check_release(&f, RELEASE_TED);
    f.target_hearing = date_of(2026, 5, 31);
    check_release(&f, RELEASE_TED);
}

TEST(the_release_of_a_determinate_sentence_is_parole_else_the_earlier_of_two)
{
    struct release_dates f = { .automatic_release = date_of(2026, 9, 2),
                               .conditional_release = date_of(2026, 9, 2) };
    check_release(&f, RELEASE_ARD);
    f.conditional_release = date_of(2026, 9, 1);
    check_release(&f, RELEASE_CRD);
    f.automatic_release = NO_DATE;
    check_release(&f, RELEASE_CRD);
    f.parole_eligibility = date_of(2030, 1, 1);
    check_release(&f, RELEASE_PED);
    check_release(&(struct release_dates){ 0 }, RELEASE_NONE);
}

TEST(the_handover_date_is_counted_back_by_the_kind_of_sentence)
{
    static const struct {
        struct handover_dating f;
        const char *on;
        enum handover_reason reason;
    } cases[] = {
        { { .earliest_release = { 2028, 5, 31 }, .early_allocation = true, .indeterminate = true },
          "2027-02-28", REASON_EARLY_ALLOCATION },
        { { .earliest_release = { 2028, 2, 29 }, .indeterminate = true },
          "2027-02-28", REASON_INDETERMINATE },
        { { .earliest_release = { 2028, 1, 1 }, .indeterminate = true, .in_open_conditions = true },
          "2027-01-01", REASON_INDETERMINATE_OPEN },
        { { { 2026, 1, 1 }, { 2026, 11, 1 }, .has_parole_eligibility = true }, "", REASON_SHORT },
        { { { 2026, 1, 1 }, { 2026, 10, 31 }, .indeterminate = false }, "", REASON_SHORT },
        { { { 2026, 1, 1 }, { 2026, 11, 2 }, .indeterminate = false },
          "2026-02-16", REASON_DETERMINATE },
        { { { 2026, 1, 1 }, { 2029, 11, 2 }, .has_parole_eligibility = true },
          "2028-11-02", REASON_PAROLE },
        /* Months first and clipped, then the days. */
        { { { 2024, 1, 1 }, { 2026, 10, 31 }, .indeterminate = false },
          "2026-02-14", REASON_DETERMINATE },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct handover_day day;
        CHECK_INT(handover_day(&cases[i].f, today, &day, NULL), KNOWN);
        CHECK_DATE(day.on, cases[i].on);
        CHECK_INT(day.reason, cases[i].reason);
    }
}

TEST(a_determinate_handover_needs_the_sentence_start_and_others_do_not)
{
    struct handover_dating f = { .earliest_release = { 2028, 1, 1 } };
    struct handover_day day;
    CHECK_INT(handover_day(&f, today, &day, NULL), UNKNOWN);
    f.indeterminate = true;
    CHECK_INT(handover_day(&f, today, &day, NULL), KNOWN);
    f.earliest_release = NO_DATE;
    CHECK_INT(handover_day(&f, today, &day, NULL), UNKNOWN);
}

TEST(open_conditions_bring_the_start_forward_only)
{
    struct handover_start f = { .handover = { 2026, 8, 1 }, .became_open = { 2026, 7, 31 },
                                .arrived_open = { 2026, 8, 2 }, .indeterminate = true,
                                .open_prison_rules = true, .womens_prison = true };
    CHECK_DATE(handover_start_on(&f, NULL), "2026-07-31");
    f.womens_prison = false;
    CHECK_DATE(handover_start_on(&f, NULL), "2026-08-01");
    f.arrived_open = date_of(2026, 7, 1);
    CHECK_DATE(handover_start_on(&f, NULL), "2026-07-01");
    f.sentence_start = date_of(2026, 7, 5);
    CHECK_DATE(handover_start_on(&f, NULL), "2026-07-05");
    f.open_prison_rules = false;
    CHECK_DATE(handover_start_on(&f, NULL), "2026-08-01");
}

TEST(open_prison_rules_begin_with_arrivals_on_their_day)
{
    struct open_prison f = { .mens_open_prison = true, .arrived = { 2021, 3, 30 } };
    CHECK(!open_prison_rules_apply(&f, NULL));
    f.arrived = date_of(2021, 3, 31);
    CHECK(open_prison_rules_apply(&f, NULL));
    f.arrived = date_of(2020, 10, 19);
    CHECK(!open_prison_rules_apply(&f, NULL));
    f.prescoed_welsh = true;
    CHECK(open_prison_rules_apply(&f, NULL));
    f.arrived = date_of(2020, 10, 18);
    CHECK(!open_prison_rules_apply(&f, NULL));
    CHECK(open_prison_rules_apply(&(struct open_prison){ .womens_category_open = true }, NULL));
}

TEST(responsibility_moves_on_the_start_and_on_the_handover)
{
    struct date start = date_of(2026, 6, 15), handover = date_of(2026, 6, 20);
    CHECK_INT(responsibility_on(date_of(2026, 6, 14), handover, start), CUSTODY_ONLY);
    CHECK_INT(responsibility_on(date_of(2026, 6, 15), handover, start), CUSTODY_WITH_COM);
    CHECK_INT(responsibility_on(date_of(2026, 6, 19), handover, start), CUSTODY_WITH_COM);
    CHECK_INT(responsibility_on(date_of(2026, 6, 20), handover, start), COMMUNITY);
    CHECK_INT(responsibility_on(date_of(2026, 6, 19), handover, NO_DATE), CUSTODY_ONLY);
    CHECK_INT(responsibility_on(date_of(2026, 6, 1), NO_DATE, NO_DATE), COMMUNITY);
}

static struct handover_facts indeterminate_case(void)
{
    return (struct handover_facts){
        .dating = { .indeterminate = true },
        .release = { RELEASE_TED, { 2030, 1, 1 } },
    };
}

static void check_outcome(const struct handover_facts *f, enum responsibility who,
                          enum handover_reason reason)
{
    struct handover_answer answer;
    CHECK_INT(handover_find(f, today, &answer, NULL), KNOWN);
    CHECK_INT(answer.responsibility, who);
    CHECK_INT(answer.reason, reason);
}

TEST(a_fixed_outcome_is_taken_in_the_order_of_the_policy)
{
    struct handover_facts f = indeterminate_case();
    check_outcome(&f, CUSTODY_ONLY, REASON_INDETERMINATE);
    f.immigration_case = true;
    check_outcome(&f, COMMUNITY, REASON_IMMIGRATION);
    f.parole_refused = f.hearing_far = true;
    check_outcome(&f, CUSTODY_WITH_COM, REASON_FAR_HEARING);
    f.recalled = true;
    check_outcome(&f, CUSTODY_WITH_COM, REASON_RECALL_FAR_HEARING);
    f.mappa_level = known_int(2);
    check_outcome(&f, COMMUNITY, REASON_PAROLE_MAPPA_2_3);
    f.parole_refused = false;
    check_outcome(&f, COMMUNITY, REASON_RECALL);
    f.additional_isp = true;
    check_outcome(&f, CUSTODY_ONLY, REASON_ADDITIONAL_ISP);
    f.dating.indeterminate = false;
    check_outcome(&f, COMMUNITY, REASON_RECALL);
}

TEST(without_a_release_date_the_prison_holds_the_case)
{
    struct handover_facts f = { 0 };
    check_outcome(&f, CUSTODY_ONLY, REASON_NO_RELEASE_DATE);
}

TEST(a_hearing_is_far_from_twelve_months_on)
{
    CHECK(!hearing_is_far(date_of(2027, 6, 14), today));
    CHECK(hearing_is_far(date_of(2027, 6, 15), today));
    CHECK(!hearing_is_far(NO_DATE, today));
}

TEST(early_allocation_counts_only_if_decided_in_its_window)
{
    struct early_allocation f = { .decided = { 2026, 1, 1 }, .earliest_release = { 2027, 7, 1 },
                                  .eligible = true };
    CHECK(early_allocation_counts(&f, today));
    f.decided = date_of(2025, 12, 31);
    CHECK(!early_allocation_counts(&f, today));
    f.decided = date_of(2026, 1, 2);
    f.eligible = false;
    CHECK(!early_allocation_counts(&f, today));
    f.accepted = true;
    CHECK(early_allocation_counts(&f, today));
    f.licence_expiry = date_of(2026, 6, 14);
    CHECK(!early_allocation_counts(&f, today));
}

TEST(prompts_stand_around_the_handover)
{
    struct date handover = date_of(2026, 6, 15), start = date_of(2026, 5, 1);
    CHECK_DATE(handover_prompt_on(PROMPT_COMING, handover, start), "2026-04-20");
    CHECK_DATE(handover_prompt_on(PROMPT_TODAY, handover, start), "2026-06-15");
    CHECK_DATE(handover_prompt_on(PROMPT_UNALLOCATED, handover, start), "2026-06-29");
    CHECK_DATE(handover_prompt_on(PROMPT_DELIVERY_UNIT, handover, start), "2026-05-08");
    CHECK_DATE(handover_prompt_on(PROMPT_TODAY, NO_DATE, NO_DATE), "");
}
