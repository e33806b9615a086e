/* failures_test.c -- counting failures to comply, and when they call for a review. */
#include "rules/failures.h"

#include "tools/test.h"

static const struct date on = { 2026, 3, 10 };

TEST(a_failure_is_a_day_and_counts_once)
{
    static const struct failure_contact contacts[] = {
        { { 2026, 1, 5 }, NO, true },
        { { 2026, 1, 5 }, NO, true },           /* the same day */
        { { 2026, 1, 6 }, NO, false },          /* not of national standards */
        { { 2026, 1, 7 }, YES, true },
        { { 2026, 1, 8 }, NOT_KNOWN, true },    /* reason awaited */
        { { 2026, 2, 1 }, NO, true },
    };
    CHECK_INT(failures_counted(contacts, 6, NO_DATE, NO_DATE), 2);
    CHECK_INT(failures_counted(contacts, 0, NO_DATE, NO_DATE), 0);
}

TEST(counting_begins_at_the_later_of_sentence_and_last_breach_end)
{
    static const struct failure_contact contacts[] = {
        { { 2026, 1, 1 }, NO, true }, { { 2026, 1, 2 }, NO, true }, { { 2026, 1, 3 }, NO, true },
    };
    CHECK_INT(failures_counted(contacts, 3, date_of(2026, 1, 2), NO_DATE), 2);
    CHECK_INT(failures_counted(contacts, 3, date_of(2026, 1, 2), date_of(2026, 1, 3)), 1);
    CHECK_INT(failures_counted(contacts, 3, date_of(2026, 1, 3), date_of(2026, 1, 1)), 1);
    CHECK_INT(failures_counted(contacts, 3, date_of(2026, 1, 4), NO_DATE), 0);
}

/* A second failure, at the limit of two. */
static struct failure_facts a_failure_at_the_limit(void)
{
    return (struct failure_facts){
        .contact_type = "COAP", .contact_on = { 2026, 3, 10 }, .national_standards = true,
        .has_outcome = true, .complied = NO, .counted = 2, .recorded = 1, .sentenced = true,
        .limit = { 2, true },
    };
}

static struct failure_finding found(const struct failure_facts *f)
{
    struct failure_finding r;
    CHECK_INT(failures_review(f, on, &r, NULL), KNOWN);
    return r;
}

TEST(a_review_is_raised_at_the_limit)
{
    struct failure_facts f = a_failure_at_the_limit();
    CHECK(found(&f).raise_review);
    CHECK(found(&f).update_count);
    f.counted = 1;
    CHECK(!found(&f).raise_review);
    f.counted = 3;
    CHECK(found(&f).raise_review);
    f.limit = UNKNOWN_INT;
    CHECK(!found(&f).raise_review);
}

TEST(no_review_is_raised_where_one_of_its_conditions_fails)
{
    struct failure_facts f = a_failure_at_the_limit();
    f.complied = YES;
    CHECK(!found(&f).raise_review);
    f = a_failure_at_the_limit();
    f.complied = NOT_KNOWN;
    CHECK(!found(&f).raise_review);
    f = a_failure_at_the_limit();
    f.action_required = true;
    f.action_type = "AIBR";
    CHECK(!found(&f).raise_review);
    f = a_failure_at_the_limit();
    f.in_breach = true;
    CHECK(!found(&f).raise_review);
    f = a_failure_at_the_limit();
    f.sentenced = false;
    CHECK(!found(&f).raise_review);
    f = a_failure_at_the_limit();
    f.review_open = true;
    CHECK(!found(&f).raise_review);
}

TEST(a_breach_that_ends_on_the_day_is_over_and_one_that_ends_later_is_not)
{
    struct failure_facts f = a_failure_at_the_limit();
    f.breach_end = date_of(2026, 3, 10);
    CHECK(found(&f).raise_review);
    f.breach_end = date_of(2026, 3, 11);
    CHECK(!found(&f).raise_review);
}

TEST(an_action_that_ends_a_breach_leaves_the_count_alone)
{
    struct failure_facts f = a_failure_at_the_limit();
    f.action_required = true;
    f.action_type = "ABWD";
    CHECK(!found(&f).update_count);
    CHECK(!found(&f).raise_review);         /* one failure is still recorded */
    f.recorded = 2;
    CHECK(found(&f).raise_review);
}

TEST(only_a_release_counts_outside_national_standards)
{
    struct failure_facts f = a_failure_at_the_limit();
    f.national_standards = false;
    CHECK(!found(&f).update_count);
    CHECK(!found(&f).raise_review);
    f.contact_type = "EREL";
    CHECK(found(&f).update_count);
    f.contact_type = NULL;
    CHECK(!found(&f).update_count);
}
