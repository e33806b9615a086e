/* licence_kind_test.c -- which licence someone is to have, of which type. */
#include "rules/licence_kind.h"
#include "tools/test.h"

static const struct date today = { 2026, 3, 2 };

TEST(supervision_after_the_licence_makes_the_type_until_it_was_repealed)
{
    struct date end = date_of(2026, 9, 1), later = date_of(2026, 9, 2);
    CHECK_INT(licence_type_of(end, NO_DATE, today, NULL), LICENCE_AP);
    CHECK_INT(licence_type_of(end, end, today, NULL), LICENCE_AP);
    CHECK_INT(licence_type_of(end, later, today, NULL), LICENCE_AP_PSS);
    CHECK_INT(licence_type_of(NO_DATE, later, today, NULL), LICENCE_PSS);
    CHECK_INT(licence_type_of(NO_DATE, NO_DATE, today, NULL), LICENCE_TYPE_NONE);

    struct date repealed = date_of(2026, 6, 1);
    CHECK_INT(licence_type_of(end, later, repealed, NULL), LICENCE_AP);
    CHECK_INT(licence_type_of(NO_DATE, later, repealed, NULL), LICENCE_TYPE_NONE);
}

TEST(conditions_change_their_version_with_the_day_of_the_start)
{
    CHECK_INT(licence_policy_version(date_of(2026, 9, 1), NULL), 30);
    CHECK_INT(licence_policy_version(date_of(2026, 9, 2), NULL), 40);
}

static struct licence_case conditional_case(void)
{
    return (struct licence_case){
        .dates = { .conditional_release = { 2026, 3, 12 } },
        .licence_expiry = { 2027, 3, 12 }, .in_prison_or_restricted = true,
    };
}

static enum licence_kind kind_of(struct licence_case f)
{
    struct licence_eligibility e;
    CHECK_INT(licence_eligibility(&f, today, &e, NULL), KNOWN);
    CHECK_INT(e.refusal != NULL, e.kind == LICENCE_KIND_NOT_GIVEN);
    return e.kind;
}

TEST(a_conditional_release_to_come_has_a_licence_and_a_past_one_has_none)
{
    struct licence_case f = conditional_case();
    CHECK_INT(kind_of(f), LICENCE_CONDITIONAL);
    f.dates.conditional_release = today;
    CHECK_INT(kind_of(f), LICENCE_CONDITIONAL);
    f.dates.conditional_release = date_of(2026, 3, 1);
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f.sentence_start = date_of(2026, 3, 1);
    CHECK_INT(kind_of(f), LICENCE_CONDITIONAL);
}

TEST(some_facts_stand_against_every_licence)
{
    struct licence_case f = conditional_case();
    f.has_died = true;
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f = conditional_case();
    f.indeterminate = true;
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f = conditional_case();
    f.breach_of_supervision = true;
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f = conditional_case();
    f.in_prison_or_restricted = false;
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f = conditional_case();
    f.licence_expiry = NO_DATE;
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
}

TEST(parole_leaves_a_window_of_four_days)
{
    struct licence_case f = conditional_case();
    f.parole_eligibility = date_of(2026, 3, 3);
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f.parole_eligibility = today;
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f.dates.confirmed_release = date_of(2026, 3, 8);
    CHECK_INT(kind_of(f), LICENCE_CONDITIONAL);
    f.dates.confirmed_release = date_of(2026, 3, 7);
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f.dates.confirmed_release = date_of(2026, 3, 13);
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f.dates.confirmed_release = date_of(2026, 3, 12);
    f.approved_parole = date_of(2026, 3, 10);
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
}

TEST(a_curfew_needs_ten_days_to_the_conditional_release)
{
    struct licence_case f = conditional_case();
    f.curfew_expected = true;
    CHECK_INT(kind_of(f), LICENCE_CURFEW);
    f.dates.conditional_release = date_of(2026, 3, 11);
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
}

TEST(a_later_post_recall_release_makes_a_recall_licence)
{
    struct licence_case f = conditional_case();
    f.dates.post_recall_release = date_of(2026, 3, 13);
    CHECK_INT(kind_of(f), LICENCE_RECALL);
    f.licence_expiry = f.dates.post_recall_release;
    CHECK_INT(kind_of(f), LICENCE_KIND_NOT_GIVEN);
    f.dates.post_recall_release = f.dates.conditional_release;
    CHECK_INT(kind_of(f), LICENCE_CONDITIONAL);
}

TEST(without_a_day_nobody_is_eligible)
{
    struct licence_case f = conditional_case();
    struct licence_eligibility e;
    CHECK_INT(licence_eligibility(&f, NO_DATE, &e, NULL), UNKNOWN);
}
